package no.sideomside.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.sideomside.authoring.Limits;
import no.sideomside.story.Place;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Checks one scenario: each of its languages, and that they keep in step. */
final class ScenarioCheck {
  private final Path folder;
  private final Budget budget;
  private final CheckOptions options;
  private final Watch watch;
  private final String id;
  private final Map<Language, StoryCheck> checks = new EnumMap<>(Language.class);
  private final Map<Language, Subject> subjects = new EnumMap<>(Language.class);

  /** A check of the scenario in a folder. */
  ScenarioCheck(Path folder, Budget budget, CheckOptions options, Watch watch) {
    this.folder = folder;
    this.budget = budget;
    this.options = options;
    this.watch = watch;
    this.id = InkFiles.name(folder.toAbsolutePath().normalize());
  }

  /** Makes it; asked once. */
  Report check() {
    for (Language language : Language.values()) {
      Path file = folder.resolve(id + "." + language.tag() + InkFiles.SOURCE);
      if (Files.exists(file)) {
        check(language, file);
      }
    }
    if (checks.isEmpty()) {
      Sentence wrong = Sentence.of("story.wrong_name", id);
      return Report.only(firstInk(), Rule.FOLDER, wrong);
    }
    compare();
    List<Finding> findings = new ArrayList<>();
    checks.values().forEach(check -> findings.addAll(check.findings().list()));
    return new Report(findings, checks.size());
  }

  private void check(Language language, Path file) {
    StoryCheck check = new StoryCheck(file, options, watch);
    checks.put(language, check);
    Limits limits = subjects.isEmpty() ? budget.first() : budget.second();
    Subject subject = check.checkOrTell(limits);
    if (subject != null) {
      subjects.put(language, subject);
      named(subject, language, check.findings());
    }
  }

  /**
   * The first day on which another check may find something else, though nothing has changed; null
   * where it may at once, for what stopped this one may have been the machine.
   */
  @Nullable LocalDate holdsUntil() {
    LocalDate until = checks.isEmpty() ? null : LocalDate.MAX;
    for (Map.Entry<Language, StoryCheck> each : checks.entrySet()) {
      Subject subject = subjects.get(each.getKey());
      if (subject == null
          || !each.getValue().isCertain()
          || each.getValue().findings().anyError()
          || !subject.story().files().stream().allMatch(Fingerprint::covers)) {
        return null;
      }
      LocalDate next = LawCardRule.holdsUntil(subject.rubric(), options.today());
      until = until == null || next.isBefore(until) ? next : until;
    }
    return until;
  }

  private Path firstInk() {
    try {
      return InkFiles.children(folder).stream().filter(InkFiles::isInk).findFirst().orElse(folder);
    } catch (IOException | UncheckedIOException e) {
      return folder;
    }
  }

  private void compare() {
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

  private void named(Subject subject, Language language, Findings findings) {
    Place top = new Place(InkFiles.name(subject.file()), 1);
    if (!subject.heading().id().isEmpty() && !subject.heading().id().equals(id)) {
      findings.add(Rule.FOLDER, top, Sentence.of("story.other_id", subject.heading().id(), id));
    }
    if (subject.heading().language() != language) {
      findings.add(
          Rule.FOLDER,
          top,
          Sentence.of(
              "story.other_language",
              subject.heading().language().tag(),
              InkFiles.name(subject.file())));
    }
  }
}
