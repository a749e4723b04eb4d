package no.sideomside.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.sideomside.rubric.Panel;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * The scenarios of some folders of stories.
 *
 * <p>A scenario is a folder {@code <id>} with {@code <id>.nb.ink}, {@code <id>.en.ink} or both in
 * it, or with the compiled {@code <id>.nb.story.json} of the same; where both are there and a
 * compiler is given, the source counts. A story's rubric folder is the nearest folder at or above
 * it that holds a {@code rubric.json}; what a panel has said of it stands in a {@code panel.json}
 * beside it, or in a folder of its name in one of the folders read before. Paths may be inside a
 * zip file system.
 *
 * <p>A story that cannot be played is told of beside the others and never hides one.
 */
public final class Shelf {
  private static final String SOURCE = ".ink";

  private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
  private final Map<String, Path> homes = new LinkedHashMap<>();
  private final List<BrokenStory> broken = new ArrayList<>();
  private final List<Sentence> remarks = new ArrayList<>();
  private final List<Path> folders;
  private final @Nullable InkCompiler compiler;
  private final @Nullable String only;
  private final ScriptSource source;

  private Shelf(
      List<Path> folders,
      @Nullable String only,
      @Nullable InkCompiler compiler,
      @Nullable Path defaultRubric) {
    this.folders = folders;
    this.only = only;
    this.compiler = compiler;
    this.source = new ScriptSource(compiler, defaultRubric);
  }

  /**
   * Reads every scenario there is.
   *
   * @param folders folders of stories; of two scenarios with the same id the first counts
   * @param compiler what compiles sources, or null to read compiled stories only
   * @param defaultRubric the rubric folder of stories that have none at or above them, or null; of
   *     the compiled stories in it, which came with it, no fault is looked for
   */
  public static Shelf read(
      List<Path> folders, @Nullable InkCompiler compiler, @Nullable Path defaultRubric) {
    return read(new Shelf(folders, null, compiler, defaultRubric));
  }

  /**
   * Reads one scenario and leaves the others where they are; otherwise as {@link #read}.
   *
   * @param id the scenario's; the shelf is empty where there is none
   */
  public static Shelf readOnly(
      String id, List<Path> folders, @Nullable InkCompiler compiler, @Nullable Path defaultRubric) {
    return read(new Shelf(folders, id, compiler, defaultRubric));
  }

  private static Shelf read(Shelf shelf) {
    List<Found> found = new ArrayList<>();
    shelf.folders.forEach(folder -> shelf.folder(folder, found));
    // One opens the program to play: the stories are read as fast as the machine can.
    Map<Path, Opened> opened = new ConcurrentHashMap<>();
    found.stream().flatMap(each -> each.files().values().stream()).toList().parallelStream()
        .forEach(file -> opened.put(file, shelf.opened(file)));
    found.forEach(each -> shelf.put(each, opened));
    return shelf;
  }

  /**
   * What was found in one place, in the order of the places.
   *
   * @param at where
   * @param files the file to read of each language, where it is a scenario
   * @param fault what is wrong there, or null where it is a scenario
   */
  private record Found(Path at, Map<Language, Path> files, @Nullable Problem fault) {
    static Found broken(Path at, Sentence why) {
      return new Found(at, Map.of(), Problem.error(null, why));
    }
  }

  private void put(Found found, Map<Path, Opened> opened) {
    if (found.fault() == null) {
      scenario(found, opened);
    } else {
      broken.add(new BrokenStory(found.at(), List.of(found.fault())));
    }
  }

  /** A story, or why there is none. */
  private record Opened(@Nullable Script script, List<Problem> problems) {}

  private Opened opened(Path file) {
    try {
      return new Opened(source.script(file), List.of());
    } catch (StoryException e) {
      return new Opened(null, e.problems());
    }
  }

  /**
   * Opens a single story, wherever it lies.
   *
   * @param file an Ink source or a compiled story
   * @param compiler what compiles sources, or null
   * @param defaultRubric the rubric folder of a story that has none at or above it, or null
   * @throws StoryException with everything that is wrong with it, or with the panel beside it
   */
  public static Script open(Path file, @Nullable InkCompiler compiler, @Nullable Path defaultRubric)
      throws StoryException {
    Script script = new ScriptSource(compiler, defaultRubric).script(file);
    try {
      return script.ratedBy(
          Panel.beside(file.toAbsolutePath().resolveSibling("")).orElse(Panel.NONE));
    } catch (SentenceException e) {
      throw new StoryException(null, e.sentence(), e);
    }
  }

  /** Every scenario that can be played, folder by folder and then by id. */
  public List<Scenario> scenarios() {
    return List.copyOf(scenarios.values());
  }

  /** The scenario with this id, or empty. */
  public Optional<Scenario> scenario(String id) {
    return Optional.ofNullable(scenarios.get(id));
  }

  /** Every story that was found and cannot be played. */
  public List<BrokenStory> broken() {
    return List.copyOf(broken);
  }

  /** What cannot be used beside stories that can be played all the same. */
  public List<Sentence> remarks() {
    return List.copyOf(remarks);
  }

  /** The folder a scenario lies in, or empty where there is no such scenario. */
  public Optional<Path> home(String id) {
    return scenarios.containsKey(id) ? Optional.ofNullable(homes.get(id)) : Optional.empty();
  }

  private void folder(Path folder, List<Found> found) {
    if (!Files.isDirectory(folder)) {
      found.add(Found.broken(folder, Sentence.of("story.no_folder", folder.toString())));
      return;
    }
    for (Path child : children(folder, found)) {
      if ((only == null || only.equals(name(child))) && Files.isDirectory(child)) {
        find(child, found);
      }
    }
  }

  private void find(Path folder, List<Found> found) {
    String id = name(folder);
    Map<Language, Path> files = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Path ink = folder.resolve(id + "." + language.tag() + SOURCE);
      Path compiled = folder.resolve(id + "." + language.tag() + CompiledStory.SUFFIX);
      boolean hasCompiled = Files.exists(compiled);
      if (Files.exists(ink) && (compiler != null || !hasCompiled)) {
        files.put(language, ink);
      } else if (hasCompiled) {
        files.put(language, compiled);
      }
    }
    if (files.isEmpty()) {
      misnamed(folder, id, found);
      return;
    }
    Path first = homes.putIfAbsent(id, folder);
    if (first != null) {
      found.add(Found.broken(folder, Sentence.of("story.shelf_twice", id, first.toString())));
      return;
    }
    found.add(new Found(folder, files, null));
  }

  private void scenario(Found found, Map<Path, Opened> opened) {
    String id = name(found.at());
    Map<Language, Script> scripts = new EnumMap<>(Language.class);
    found
        .files()
        .forEach(
            (language, file) -> {
              Opened story = Objects.requireNonNull(opened.get(file));
              Script script = story.script();
              if (script == null) {
                broken.add(new BrokenStory(file, story.problems()));
                return;
              }
              try {
                check(script, id, language, file);
                scripts.put(language, script);
              } catch (StoryException e) {
                broken.add(new BrokenStory(file, e.problems()));
              }
            });
    if (!scripts.isEmpty()) {
      Panel panel = panel(id, found.at());
      scripts.replaceAll((language, script) -> script.ratedBy(panel));
      scenarios.put(id, new Scenario(id, scripts));
    }
  }

  /**
   * What a panel has said: the first {@code <id>/panel.json} of the folders read, since nothing can
   * be written beside a story inside the program itself. A story with one that cannot be used is
   * played without, on its authors' scores.
   */
  private Panel panel(String id, Path home) {
    List<Path> places = new ArrayList<>();
    folders.forEach(folder -> places.add(folder.resolve(id)));
    places.add(home);
    for (Path place : places) {
      try {
        Optional<Panel> panel = Panel.beside(place);
        if (panel.isPresent()) {
          return panel.get();
        }
      } catch (SentenceException e) {
        remarks.add(e.sentence());
        return Panel.NONE;
      }
    }
    return Panel.NONE;
  }

  private static void check(Script script, String id, Language language, Path file)
      throws StoryException {
    Heading heading = script.heading();
    Place top = new Place(script.story().files().get(0), 1);
    if (!heading.id().equals(id)) {
      throw new StoryException(top, Sentence.of("story.other_id", heading.id(), id));
    }
    if (heading.language() != language) {
      throw new StoryException(
          top, Sentence.of("story.other_language", heading.language().tag(), name(file)));
    }
  }

  /** A folder with Ink in it that no scenario was found in was surely meant as one. */
  private static void misnamed(Path folder, String id, List<Found> found) {
    for (Path file : children(folder, found)) {
      if (name(file).endsWith(SOURCE)) {
        found.add(Found.broken(file, Sentence.of("story.wrong_name", id)));
        return;
      }
    }
  }

  private static List<Path> children(Path folder, List<Found> found) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted(Comparator.comparing(Shelf::name)).toList();
    } catch (IOException | UncheckedIOException e) {
      found.add(Found.broken(folder, Sentence.of("story.unreadable", folder.toString())));
      return List.of();
    }
  }

  /** A path's last name; in a zip file system a folder's may end in a slash. */
  private static String name(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
  }
}
