package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sideomside.authoring.Prose;
import no.sideomside.authoring.Weighing;
import no.sideomside.rubric.Principle;
import no.sideomside.story.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The qualities of the shipped scenarios that can be counted, in bokmål: a table, and a fault where
 * they do not hold. Takes every folder of stories that holds a {@code .nb.ink} of its own name.
 */
final class ShippedQualityTest {
  private static final int FEWEST_DECISIONS = 10;
  private static final int FEWEST_ENDINGS = 3;
  private static final int FEWEST_MINUTES = 12;
  private static final int MOST_MINUTES = 20;

  /** What the four scenarios have together; fewer are not held to it. */
  private static final int WHOLE_SET = 4;

  private static final int FEWEST_FOR_A_PRINCIPLE = 6;
  private static final Map<String, Subject> SUBJECTS = new LinkedHashMap<>();
  private static final Map<String, Report> REPORTS = new LinkedHashMap<>();

  @BeforeAll
  static void checkEach() throws IOException {
    Set<String> ids = ids();
    CheckOptions options = new CheckOptions(Trial.COMPILER, null, ids, null, null, Trial.TODAY);
    for (String id : ids) {
      Path folder = Trial.SHIPPED.resolve(id);
      REPORTS.put(id, new Checker(options).check(folder));
      StoryCheck check = new StoryCheck(folder.resolve(id + ".nb.ink"), options);
      Subject subject = check.check(Budget.ofScenarios(1).first());
      SUBJECTS.put(id, Objects.requireNonNull(subject, id + " compiles"));
    }
  }

  @Test
  void everyScenarioIsWithoutErrorsAndTheSameInBothLanguages() {
    assertThat(REPORTS).isNotEmpty();
    REPORTS.forEach(
        (id, report) ->
            assertThat(report.findings())
                .as(id + "\n" + Trial.told(report))
                .noneMatch(finding -> finding.severity() == Severity.ERROR));
  }

  @Test
  void whatCanBeCountedHoldsOfEach() {
    StringBuilder table = new StringBuilder();
    row(
        table,
        "scenario",
        "decisions",
        "words",
        "endings",
        "dilemmas",
        "first",
        "longest",
        "factor",
        "LIX");
    List<String> faults = new ArrayList<>();
    SUBJECTS.forEach(
        (id, subject) -> {
          Played played = Objects.requireNonNull(subject.played());
          List<Weighed> decisions = subject.decisions().all();
          long dilemmas = decisions.stream().filter(Weighed::dilemma).count();
          double factor =
              decisions.stream()
                  .flatMap(decision -> decision.offers().stream())
                  .mapToDouble(Weighing::lengthFactor)
                  .max()
                  .orElse(0);
          double lix = lix(subject);
          row(
              table,
              id,
              played.decisions().toString(),
              played.words().toString(),
              String.valueOf(played.endings().size()),
              dilemmas + "/" + decisions.size(),
              percent(first(decisions)),
              percent(longest(decisions)),
              String.format(Locale.ROOT, "%.2f", factor),
              String.format(Locale.ROOT, "%.1f", lix));
          fault(faults, id, "decisions", played.decisions().fewest() >= FEWEST_DECISIONS);
          fault(faults, id, "endings", played.endings().size() >= FEWEST_ENDINGS);
          fault(
              faults,
              id,
              "minutes",
              played.words().fewest() >= FEWEST_MINUTES * Prose.WORDS_A_MINUTE
                  && Objects.requireNonNull(played.words().most())
                      <= MOST_MINUTES * Prose.WORDS_A_MINUTE);
          fault(faults, id, "dilemmas", dilemmas * 2 >= decisions.size());
          fault(faults, id, "factor", factor <= WeighingRule.MOST_UNEVEN);
          fault(faults, id, "LIX", lix < 40);
          for (Rule rule :
              List.of(
                  Rule.REFUSED_WORD,
                  Rule.TRAINS,
                  Rule.NO_REASON,
                  Rule.NO_SOURCE,
                  Rule.NO_QUESTION,
                  Rule.NO_THOUGHT)) {
            fault(faults, id, rule.id(), has(id, rule));
          }
        });
    System.out.println(table);
    assertThat(faults).as(table.toString()).isEmpty();
  }

  @Test
  void whatCanBeCountedHoldsOfTheSet() {
    List<Weighed> all = new ArrayList<>();
    SUBJECTS.values().forEach(subject -> all.addAll(subject.decisions().all()));
    Map<String, Integer> atStake = new LinkedHashMap<>();
    Map<String, Set<String>> trainedBy = new LinkedHashMap<>();
    for (Principle principle : SUBJECTS.values().iterator().next().rubric().rubric().principles()) {
      atStake.put(principle.id(), 0);
      trainedBy.put(principle.id(), new TreeSet<>());
    }
    for (Weighed decision : all) {
      Set<String> principles = new LinkedHashSet<>();
      decision.offers().forEach(offer -> principles.addAll(offer.atStake()));
      principles.forEach(principle -> atStake.merge(principle, 1, Integer::sum));
    }
    SUBJECTS.forEach(
        (id, subject) ->
            subject
                .heading()
                .trains()
                .forEach(
                    principle ->
                        trainedBy.computeIfAbsent(principle, p -> new TreeSet<>()).add(id)));
    StringBuilder table = new StringBuilder();
    row(table, "principle", "at stake", "trained by");
    atStake.forEach(
        (principle, times) ->
            row(table, principle, String.valueOf(times), String.valueOf(trainedBy.get(principle))));
    System.out.println(table);

    assertThat(first(all)).as("best first").isLessThanOrEqualTo(WeighingRule.MOST_ALIKE);
    assertThat(longest(all)).as("best longest").isLessThanOrEqualTo(WeighingRule.MOST_ALIKE);
    if (SUBJECTS.size() >= WHOLE_SET) {
      assertThat(atStake)
          .as(table.toString())
          .allSatisfy(
              (principle, times) ->
                  assertThat(times).as(principle).isGreaterThanOrEqualTo(FEWEST_FOR_A_PRINCIPLE));
      assertThat(trainedBy)
          .allSatisfy((principle, by) -> assertThat(by).as(principle).hasSizeGreaterThan(1));
    }
  }

  private static Set<String> ids() throws IOException {
    try (Stream<Path> folders = Files.list(Trial.SHIPPED)) {
      return folders
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(id -> Files.exists(Trial.SHIPPED.resolve(id).resolve(id + ".nb.ink")))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static boolean has(String id, Rule rule) {
    return Objects.requireNonNull(REPORTS.get(id)).findings().stream()
        .noneMatch(finding -> finding.rule() == rule);
  }

  private static double first(List<Weighed> decisions) {
    return decisions.stream()
        .mapToDouble(each -> each.mean(Weighing::bestFirst))
        .average()
        .orElse(0);
  }

  private static double longest(List<Weighed> decisions) {
    return decisions.stream()
        .mapToDouble(each -> each.mean(Weighing::bestLongest))
        .average()
        .orElse(0);
  }

  private static double lix(Subject subject) {
    Prose prose = new Prose();
    subject.manuscript().lines().stream()
        .filter(line -> line.shown() && !TextRule.isSpeech(line.text(), subject.heading()))
        .forEach(line -> prose.add(line.text()));
    return prose.lix();
  }

  private static void fault(List<String> faults, String id, String what, boolean holds) {
    if (!holds) {
      faults.add(id + ": " + what);
    }
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static void row(StringBuilder table, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      table.append(String.format(Locale.ROOT, i == 0 ? "%-18s" : "%-13s", cells[i]));
    }
    table.append('\n');
  }
}
