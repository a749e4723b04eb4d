package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.Severity;
import no.sideomside.story.TagKeys;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the trainers' guide says is so: its examples hold, and nothing is left out of it. */
final class GuideTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```ink\n(.*?)^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");
  private static final Pattern TAGGED = Pattern.compile("# ([a-z_]+)");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyExampleIsAStoryWithoutErrorOrWarning() {
    return Arrays.stream(Language.values())
        .flatMap(
            language -> {
              List<String> examples = examples(language);
              assertThat(examples).hasSizeGreaterThanOrEqualTo(3);
              return IntStream.range(0, examples.size())
                  .mapToObj(
                      i ->
                          DynamicTest.dynamicTest(
                              language.tag() + " " + (i + 1),
                              () -> holds(examples.get(i), language)));
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleHasItsPlaceAndOnlyRulesHave(Language language) {
    List<String> headings =
        HEADING.matcher(withoutExamples(language)).results().map(found -> found.group(1)).toList();
    List<String> rules =
        headings.stream().filter(name -> name.matches("[a-z]+(-[a-z]+)*")).toList();

    assertThat(rules)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Rule.values()).map(Rule::id).sorted().toList());
    // An anchor leads to the first heading that spells it.
    assertThat(headings.stream().map(name -> name.toLowerCase(language.locale())))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleStandsUnderItsSeverity(Rule rule) {
    for (Language language : Language.values()) {
      String before = guide(language);
      before = before.substring(0, before.indexOf("\n#### " + rule.id() + "\n"));
      String part = before.substring(before.lastIndexOf("\n### "));

      assertThat(part)
          .as(language.tag())
          .contains("(" + rule.severity().name().toLowerCase(language.locale()) + ":");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTagIsInIt(Language language) {
    Set<String> told =
        Set.copyOf(
            TAGGED
                .matcher(guide(language))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList());

    assertThat(told).containsAll(TagKeys.ALL);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPrincipleAndLawCardIsInItWithItsWords(Language language) throws SentenceException {
    RubricFolder rubric = RubricFolder.read(Trial.SHIPPED, TagKeys.ALL);
    String guide = guide(language);

    for (Principle principle : rubric.rubric().principles()) {
      assertThat(guide)
          .contains(
              "| `%s` | %s | %s |\n"
                  .formatted(
                      principle.id(),
                      principle.name().in(language),
                      principle.question().in(language)));
    }
    for (LawCard card : rubric.lawCards().values()) {
      assertThat(guide).contains("| `%s` | %s |\n".formatted(card.id(), card.title().in(language)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itLeadsToTheOtherLanguage(Language language) {
    String other =
        file(language == Language.NB ? Language.EN : Language.NB).getFileName().toString();

    assertThat(guide(language).lines().limit(5))
        .anyMatch(line -> line.contains("](" + other + ")"));
  }

  /** An example that is not a whole story is put into one. */
  private void holds(String example, Language language) throws IOException {
    String story = example;
    if (!example.startsWith("# id: ")) {
      story =
          "# id: prove\n# title: Prove\n# language: "
              + language.tag()
              + "\n# version: 1\n# author: Prove\n# minutes: 1\n# cast: grete = Grete\n"
              + example
              + "-   Grete: Ha det. # ending: ferdig = Ferdig\n-> END\n";
    }
    String id = story.substring("# id: ".length(), story.indexOf('\n'));
    Path scenario = folder.resolve(language.tag()).resolve(id);
    Files.createDirectories(scenario);
    Path file = scenario.resolve(id + "." + language.tag() + ".ink");
    Files.writeString(file, story);
    CheckOptions options =
        new CheckOptions(Trial.COMPILER, Trial.SHIPPED, Set.of(), null, null, Trial.TODAY);

    Report report = new Checker(options).check(scenario);

    assertThat(report.stories()).isEqualTo(1);
    assertThat(report.findings())
        .as(Trial.told(report))
        .noneMatch(finding -> finding.severity() != Severity.INFO);
  }

  private static List<String> examples(Language language) {
    return EXAMPLE.matcher(guide(language)).results().map(GuideTest::first).toList();
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }

  private static String withoutExamples(Language language) {
    return EXAMPLE.matcher(guide(language)).replaceAll("");
  }

  private static String guide(Language language) {
    try {
      return Files.readString(file(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Language language) {
    Path norwegian = Trial.SHIPPED.resolveSibling(Rule.GUIDE);
    return language == Language.NB
        ? norwegian
        : norwegian.resolveSibling(
            norwegian.getFileName().toString().replace(".md", "." + language.tag() + ".md"));
  }
}
