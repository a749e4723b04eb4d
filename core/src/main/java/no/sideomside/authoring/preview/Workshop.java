package no.sideomside.authoring.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.check.Report;
import no.sideomside.authoring.check.Watch;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios somebody writes, and what the checker says of each: found and checked one after the
 * other on a thread of its own. A broken one stands among the others.
 */
public final class Workshop implements AutoCloseable {
  private static final String SOURCE = ".ink";

  /** More folders than this are something else than scenarios. */
  private static final int MOST = 300;

  private final Checker checker;
  private final List<Path> folders;
  private final Runnable changed;
  private final ScheduledExecutorService worker = Threads.one("workshop");
  private volatile Found found = new Found(List.of(), List.of(), false);
  private volatile boolean closed;

  /**
   * What there is.
   *
   * @param scenarios in the order of their names, folder by folder
   * @param faults what could not be looked through, and why
   * @param complete whether every folder has been looked through; the checks may take longer
   */
  public record Found(List<OwnScenario> scenarios, List<Sentence> faults, boolean complete) {
    public Found {
      scenarios = List.copyOf(scenarios);
      faults = List.copyOf(faults);
    }
  }

  /**
   * A workshop that has not been looked through.
   *
   * @param folders folders of scenarios; those that are not there are passed over
   * @param changed told whenever more is known; on another thread
   */
  public Workshop(Checker checker, List<Path> folders, Runnable changed) {
    this.checker = checker;
    this.folders = List.copyOf(folders);
    this.changed = changed;
  }

  /** Looks through the folders and has everything checked. */
  public void open() {
    worker.execute(this::look);
  }

  /** What is known so far. */
  public Found found() {
    return found;
  }

  private void look() {
    List<OwnScenario> scenarios = new ArrayList<>();
    List<Sentence> faults = new ArrayList<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        scenariosOf(folder, scenarios, faults);
      }
    }
    show(new Found(scenarios, faults, true));
    for (int i = 0; i < scenarios.size() && !closed; i++) {
      OwnScenario each = scenarios.get(i);
      Report report = checked(each);
      if (report != null) {
        scenarios.set(i, each.with(report));
        show(new Found(scenarios, faults, true));
      }
    }
  }

  /** Begins again where a story is written meanwhile; null where nobody waits any more. */
  private @Nullable Report checked(OwnScenario scenario) {
    while (!closed) {
      Set<Path> files = Set.copyOf(scenario.files());
      Map<Path, Stamp> before = Stamp.glance(files);
      Watch watch =
          new Watch() {
            @Override
            public boolean isOver() {
              return closed || !before.equals(Stamp.glance(files));
            }
          };
      Optional<Report> report = checker.check(scenario.folder(), watch);
      if (report.isPresent()) {
        return report.get();
      }
    }
    return null;
  }

  private void show(Found more) {
    found = more;
    if (!closed) {
      changed.run();
    }
  }

  private static void scenariosOf(Path folder, List<OwnScenario> into, List<Sentence> faults) {
    List<Path> candidates = new ArrayList<>(List.of(folder));
    candidates.addAll(children(folder, faults).stream().filter(Files::isDirectory).toList());
    for (Path each : candidates) {
      // What begins with a full stop is hidden, or a scenario that is being made.
      if (into.size() < MOST && (each.equals(folder) || !name(each).startsWith("."))) {
        List<Path> ink =
            children(each, each.equals(folder) ? new ArrayList<>() : faults).stream()
                .filter(file -> name(file).endsWith(SOURCE))
                .toList();
        if (!ink.isEmpty()) {
          String id = name(each.toAbsolutePath().normalize());
          into.add(new OwnScenario(id, each, named(each, id, ink), null));
        }
      }
    }
  }

  private static List<Path> named(Path folder, String id, List<Path> ink) {
    List<Path> files = new ArrayList<>();
    for (Language language : Language.values()) {
      Path file = folder.resolve(id + "." + language.tag() + SOURCE);
      if (Files.exists(file)) {
        files.add(file);
      }
    }
    return files.isEmpty() ? ink.subList(0, 1) : files;
  }

  private static List<Path> children(Path folder, List<Sentence> faults) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      faults.add(Sentence.of("story.unreadable", folder.toString()));
      return List.of();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Leaves what has not been looked at; the story being checked is let go at its next step. */
  @Override
  public void close() {
    closed = true;
    worker.shutdown();
  }
}
