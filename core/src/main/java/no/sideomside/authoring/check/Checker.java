package no.sideomside.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.authoring.Limits;
import no.sideomside.story.Place;
import no.sideomside.story.Severity;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Checks stories for those who write them. Whatever a file holds, the answer is findings.
 *
 * <p>What can be read is read; what only playing shows is asked of an {@code Explorer}. How far it
 * goes is shared between the stories of a folder, so that many are checked in seconds too; where it
 * could not go every way, that is told.
 */
public final class Checker {
  /** How many stories it checks, and compiles, at a time. */
  public static final int WORKERS = Workers.COUNT;

  private static final String SOURCE = ".ink";

  private final CheckOptions options;

  /** A checker. */
  public Checker(CheckOptions options) {
    this.options = options;
  }

  /**
   * Checks one story, one scenario or a folder of scenarios.
   *
   * @param target an Ink file, a folder with Ink files in it, or a folder of such folders
   */
  public Report check(Path target) {
    try {
      if (Files.isDirectory(target)) {
        return folder(target);
      }
      if (!Files.exists(target)) {
        return only(target, Rule.FILE, Sentence.of("story.no_file", target.toString()));
      }
      if (!name(target).endsWith(SOURCE)) {
        return only(target, Rule.FILE, Sentence.of("check.not_ink", name(target)));
      }
      return file(target);
    } catch (IOException | UncheckedIOException e) {
      return only(target, Rule.FILE, Sentence.of("story.unreadable", target.toString()));
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

  private Report folder(Path folder) throws IOException {
    if (holdsInk(folder)) {
      return scenario(folder, Budget.ofScenarios(1)).report();
    }
    List<Path> scenarios = new ArrayList<>();
    for (Path child : children(folder)) {
      if (Files.isDirectory(child) && holdsInk(child)) {
        scenarios.add(child);
      }
    }
    Budget budget = Budget.ofScenarios(scenarios.size());
    List<Subject> all = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int stories = 0;
    for (Checked each : Workers.each(scenarios, scenario -> scenario(scenario, budget))) {
      findings.addAll(each.report().findings());
      stories += each.report().stories();
      all.addAll(each.subjects());
    }
    if (scenarios.size() > 1) {
      findings.removeIf(finding -> WeighingRule.holdsOfTheSet(finding.rule(), all));
    }
    return stories == 0 && findings.isEmpty()
        ? only(folder, Rule.FOLDER, Sentence.of("check.no_stories", folder.toString()))
        : new Report(findings, stories);
  }

  /** What came of one scenario, and what the set it belongs to is asked about. */
  private record Checked(Report report, List<Subject> subjects) {}

  private Checked scenario(Path folder, Budget budget) throws IOException {
    String id = name(folder.toAbsolutePath().normalize());
    Map<Language, StoryCheck> checks = new EnumMap<>(Language.class);
    Map<Language, Subject> subjects = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Path file = folder.resolve(id + "." + language.tag() + SOURCE);
      if (Files.exists(file)) {
        StoryCheck check = new StoryCheck(file, options);
        checks.put(language, check);
        Limits limits = subjects.isEmpty() ? budget.first() : budget.second();
        Subject subject = checked(check, file, limits);
        if (subject != null) {
          subjects.put(language, subject);
          named(subject, id, language, check.findings());
        }
      }
    }
    if (checks.isEmpty()) {
      Path ink = children(folder).stream().filter(Checker::isInk).findFirst().orElse(folder);
      return new Checked(only(ink, Rule.FOLDER, Sentence.of("story.wrong_name", id)), List.of());
    }
    compare(checks, subjects);
    Report report = new Report(StoryCheck.together(List.copyOf(checks.values())), checks.size());
    return new Checked(report, List.copyOf(subjects.values()));
  }

  private void compare(Map<Language, StoryCheck> checks, Map<Language, Subject> subjects) {
    Subject first = null;
    for (Map.Entry<Language, Subject> entry : subjects.entrySet()) {
      StoryCheck check = checks.get(entry.getKey());
      if (check == null) {
        continue;
      }
      if (first != null) {
        Parity.check(first, entry.getValue(), check.findings());
      } else if (entry.getValue().ours() && checks.size() < Language.values().length) {
        check.findings().add(Rule.LANGUAGES, null, Sentence.of("check.languages_alone"));
      }
      first = first == null ? entry.getValue() : first;
    }
  }

  /** A single file is compared with its sister in the other language, where there is one. */
  private Report file(Path file) {
    StoryCheck check = new StoryCheck(file, options);
    Subject subject = checked(check, file, Budget.ofScenarios(1).first());
    for (Language language : Language.values()) {
      String ending = "." + language.tag() + SOURCE;
      if (subject != null && name(file).endsWith(ending)) {
        Language other = language == Language.NB ? Language.EN : Language.NB;
        String stem = name(file).substring(0, name(file).length() - ending.length());
        Path sister = file.resolveSibling(stem + "." + other.tag() + SOURCE);
        Subject model = Files.isRegularFile(sister) ? new StoryCheck(sister, options).read() : null;
        if (model != null) {
          Parity.check(model, subject, check.findings());
        }
      }
    }
    return new Report(check.findings().list(), 1);
  }

  private static @Nullable Subject checked(StoryCheck check, Path file, Limits limits) {
    try {
      return check.check(limits);
    } catch (StackOverflowError e) {
      check.findings().add(Rule.FILE, null, Sentence.of("story.too_deep", file.toString()));
      return null;
    }
  }

  private static void named(Subject subject, String id, Language language, Findings findings) {
    Place top = new Place(name(subject.file()), 1);
    if (!subject.heading().id().isEmpty() && !subject.heading().id().equals(id)) {
      findings.add(Rule.FOLDER, top, Sentence.of("story.other_id", subject.heading().id(), id));
    }
    if (subject.heading().language() != language) {
      findings.add(
          Rule.FOLDER,
          top,
          Sentence.of(
              "story.other_language", subject.heading().language().tag(), name(subject.file())));
    }
  }

  private static Report only(Path file, Rule rule, Sentence sentence) {
    return new Report(List.of(new Finding(file, 1, Severity.ERROR, rule, sentence)), 0);
  }

  private static boolean holdsInk(Path folder) throws IOException {
    return children(folder).stream().anyMatch(Checker::isInk);
  }

  private static boolean isInk(Path file) {
    return name(file).endsWith(SOURCE);
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
