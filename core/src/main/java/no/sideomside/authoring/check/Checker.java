package no.sideomside.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Checks stories for those who write them. Whatever a file holds, the answer is findings.
 *
 * <p>What can be read is read; what only playing shows is asked of an {@code Explorer}. How far it
 * goes is shared between the stories of a folder, so that many are checked in seconds too; where it
 * could not go every way, that is told. The same stories give the same findings, whether they were
 * checked before or not.
 */
public final class Checker {
  /** How many stories it checks, and compiles, at a time. */
  public static final int WORKERS = Workers.COUNT;

  private final CheckOptions options;
  private final @Nullable Kept kept;

  /** A checker that keeps nothing. */
  public Checker(CheckOptions options) {
    this(options, (Kept) null);
  }

  /**
   * A checker that keeps what it finds in a scenario without errors, and does not check it again
   * before something changes that it depends on: its files, the rubric, the program, the day.
   *
   * @param folder where it is kept, made when it is needed; where it cannot be used, every check is
   *     made anew
   */
  public Checker(CheckOptions options, Path folder) {
    this(options, new Kept(folder, Edition::running, options));
  }

  /** A checker that keeps what it finds in a way of its own; null where it keeps nothing. */
  Checker(CheckOptions options, @Nullable Kept kept) {
    this.options = options;
    this.kept = kept;
  }

  /**
   * Checks one story, one scenario or a folder of scenarios.
   *
   * @param target an Ink file, a folder with Ink files in it, or a folder of such folders
   */
  public Report check(Path target) {
    return check(target, Watch.NONE).orElseThrow();
  }

  /**
   * Checks the same while somebody follows it.
   *
   * @param watch told of each finding as soon as it is certain, in the report's order
   * @return empty where the watch called it off
   */
  public Optional<Report> check(Path target, Watch watch) {
    try {
      if (Files.isDirectory(target) && !InkFiles.holdsInk(target)) {
        return Optional.of(folder(target, watch));
      }
      Report report = one(target, watch);
      watch.tells(report.findings());
      return Optional.of(report);
    } catch (IOException | UncheckedIOException e) {
      return Optional.of(unreadable(target, watch));
    } catch (CancellationException e) {
      return Optional.empty();
    }
  }

  /**
   * Reads one story for a person who is writing it: only what stands in the way of playing it is
   * told, in the words of {@link #check}, and as soon as can be.
   *
   * @param file an Ink file; need not be there
   */
  public Draft draft(Path file) {
    StoryCheck check = new StoryCheck(file, options);
    try {
      return check.draft();
    } catch (StackOverflowError e) {
      check.findings().add(Rule.FILE, null, Sentence.of("story.too_deep", file.toString()));
      return new Draft(null, check.findings().list(), Set.of(file));
    }
  }

  private Report folder(Path folder, Watch watch) throws IOException {
    List<Path> scenarios = new ArrayList<>();
    for (Path child : InkFiles.children(folder)) {
      if (Files.isDirectory(child) && InkFiles.holdsInk(child)) {
        scenarios.add(child);
      }
    }
    if (scenarios.isEmpty()) {
      Sentence none = Sentence.of("check.no_stories", folder.toString());
      Report report = Report.only(folder, Rule.FOLDER, none);
      watch.tells(report.findings());
      return report;
    }
    Budget budget = Budget.ofScenarios(scenarios.size());
    Gathering all = new Gathering(watch);
    List<Integer> numbers = IntStream.range(0, scenarios.size()).boxed().toList();
    Workers.each(
        numbers,
        at -> scenario(scenarios.get(at), budget, watch, at + 1, scenarios.size()),
        all::add);
    return all.report();
  }

  private Report one(Path target, Watch watch) {
    if (Files.isDirectory(target)) {
      return scenario(target, Budget.ofScenarios(1), watch, 1, 1);
    }
    if (!Files.exists(target)) {
      return Report.only(target, Rule.FILE, Sentence.of("story.no_file", target.toString()));
    }
    if (!InkFiles.isInk(target)) {
      Sentence other = Sentence.of("check.not_ink", InkFiles.name(target));
      return Report.only(target, Rule.FILE, other);
    }
    watch.begins(target, 1, 1);
    return file(target, watch);
  }

  private Report scenario(Path folder, Budget budget, Watch watch, int number, int of) {
    String before = kept == null ? null : kept.fingerprint(folder, budget);
    Report known = kept == null || before == null ? null : kept.find(folder, budget, before);
    if (known != null) {
      return known;
    }
    watch.begins(folder, number, of);
    ScenarioCheck check = new ScenarioCheck(folder, budget, options, watch);
    Report made = check.check();
    LocalDate until = check.holdsUntil();
    // What was written while it was read is not what was checked.
    if (kept != null
        && before != null
        && until != null
        && before.equals(kept.fingerprint(folder, budget))) {
      kept.keep(folder, budget, before, until, made);
    }
    return made;
  }

  /** A single file is compared with its sister in the other language, where there is one. */
  private Report file(Path file, Watch watch) {
    StoryCheck check = new StoryCheck(file, options, watch);
    Subject subject = check.checkOrTell(Budget.ofScenarios(1).first());
    for (Language language : Language.values()) {
      String ending = "." + language.tag() + InkFiles.SOURCE;
      String name = InkFiles.name(file);
      if (subject != null && name.endsWith(ending)) {
        Language other = language == Language.NB ? Language.EN : Language.NB;
        String stem = name.substring(0, name.length() - ending.length());
        Path sister = file.resolveSibling(stem + "." + other.tag() + InkFiles.SOURCE);
        Subject model =
            Files.isRegularFile(sister) ? new StoryCheck(sister, options, watch).read() : null;
        if (model != null) {
          Parity.check(model, subject, check.findings());
        }
      }
    }
    return new Report(check.findings().list(), 1);
  }

  private static Report unreadable(Path target, Watch watch) {
    Report report =
        Report.only(target, Rule.FILE, Sentence.of("story.unreadable", target.toString()));
    watch.tells(report.findings());
    return report;
  }
}
