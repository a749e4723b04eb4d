package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.authoring.NewScenario;
import no.sideomside.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was found is kept as long as it holds, and not a moment longer. */
final class KeptTest {
  private static final String EDITION = "this one";

  private final Path folder;
  private final Path keeping;
  private final Trial trial;
  private final Counting compiler = new Counting();

  KeptTest(@TempDir Path folder) {
    this.folder = folder;
    this.keeping = folder.resolve("cache").resolve("checks");
    this.trial = new Trial(folder);
  }

  private Checker checker(LocalDate today, String edition) {
    CheckOptions options =
        new CheckOptions(compiler, Trial.SHIPPED, Set.of(), Set.of("kafe"), null, today);
    return new Checker(options, new Kept(keeping, () -> edition, options));
  }

  private Report check() {
    return checker(Trial.TODAY, EDITION).check(trial.stories);
  }

  /** How many stories a check compiles. */
  private int compiled() {
    compiler.asked.clear();
    check();
    return compiler.asked.size();
  }

  @Test
  void whatHasNotChangedIsFoundAgainWithoutBeingCompiled() throws Exception {
    NewScenario.make(trial.stories, "annen", Set.of());
    trial.swap("# source: fagmote-1 local", "# source: fagmote-1 local\nTODO: Spør teamet.");
    List<Finding> anew = trial.check(trial.stories).findings();

    assertThat(check().findings()).isEqualTo(anew);
    assertThat(compiler.asked).hasSize(4);
    compiler.asked.clear();
    Report again = check();

    assertThat(again.findings()).isEqualTo(anew);
    assertThat(again.stories()).isEqualTo(4);
    assertThat(compiler.asked).isEmpty();
  }

  @Test
  void onlyTheScenarioThatChangedIsCheckedAgain() throws Exception {
    NewScenario.make(trial.stories, "annen", Set.of());
    check();
    trial.swap("Arvid sitter ved vinduet", "Arvid sitter ved døra");
    compiler.asked.clear();

    assertThat(check().findings()).isEqualTo(trial.check(trial.stories).findings());
    assertThat(compiler.asked)
        .containsExactlyInAnyOrder(trial.file(Language.NB), trial.file(Language.EN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prove/del.ink",
        "prove/sources.json",
        "prove/panel.json",
        "prove/scenes/kai.png",
        "rubric.json"
      })
  void whateverLiesBesideAStoryMayChangeWhatIsFound(String beside) throws Exception {
    assertThat(compiled()).isEqualTo(2);
    assertThat(compiled()).isZero();

    Path file = trial.stories.resolve(beside);
    Files.createDirectories(file.getParent());
    if (beside.equals("rubric.json")) {
      Files.copy(Trial.SHIPPED.resolve(beside), file);
    } else {
      Files.writeString(file, Files.exists(file) ? Files.readString(file) + "\n" : "\n");
    }

    assertThat(compiled()).isEqualTo(2);
  }

  @Test
  void aStoryWithAnErrorIsCheckedEveryTime() {
    trial.swap("# hverdag: +1", "# hverdg: +1");

    assertThat(compiled()).isEqualTo(2);
    assertThat(compiled()).isEqualTo(2);
  }

  @Test
  void anotherBuildOfTheProgramChecksAnew() {
    check();
    compiler.asked.clear();

    checker(Trial.TODAY, "the next one").check(trial.stories);

    assertThat(compiler.asked).hasSize(2);
  }

  @Test
  void aLawCardGrowsOldThoughNothingHasChanged() {
    trial.swap("# why # source: ours inferred", "# why # source: avrusning-frivillig law");
    LocalDate later = Trial.TODAY.plusYears(2);
    assertThat(check().findings()).noneMatch(finding -> finding.rule() == Rule.OLD_LAW_CARD);

    assertThat(checker(later, EDITION).check(trial.stories).findings())
        .isEqualTo(trial.on(later).check(trial.stories).findings())
        .anyMatch(finding -> finding.rule() == Rule.OLD_LAW_CARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gone", "empty", "nonsense", "cut", "changed", "deep"})
  void aDamagedFileIsMadeAgain(String damage) throws Exception {
    List<Finding> anew = check().findings();
    for (Path file : kept()) {
      damage(file, damage);
    }
    compiler.asked.clear();

    assertThat(check().findings()).isEqualTo(anew);
    assertThat(compiler.asked).hasSize(2);
    assertThat(compiled()).isZero();
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(keeping)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all;
    }
  }

  private static void damage(Path file, String how) throws IOException {
    String text = Files.readString(file);
    switch (how) {
      case "gone" -> Files.delete(file);
      case "empty" -> Files.writeString(file, "");
      case "nonsense" -> Files.write(file, new byte[] {(byte) 0xC3, 0x28, 0, 1, 2});
      case "cut" -> Files.writeString(file, text.substring(0, text.length() / 2));
      case "changed" -> Files.writeString(file, text.replace("\"stories\":2", "\"stories\":3"));
      case "deep" -> Files.writeString(file, "[".repeat(200_000));
      default -> throw new AssertionError(how);
    }
  }

  @Test
  void whereNothingCanBeKeptTheCheckIsTheSame() throws Exception {
    Files.createDirectories(keeping.getParent());
    Files.writeString(keeping, "in the way");

    assertThat(check().findings()).isEqualTo(trial.check(trial.stories).findings());
    assertThat(compiled()).isEqualTo(2);
  }

  @Test
  void oneBuildIsToldFromAnotherByWhatItIsMadeOf() throws Exception {
    Path classes = Files.createDirectories(folder.resolve("classes/no"));
    Files.writeString(classes.resolve("A.class"), "one");
    String before = Edition.of(folder.resolve("classes"));
    assertThat(Edition.of(folder.resolve("classes"))).isNotNull().isEqualTo(before);

    Files.writeString(classes.resolve("A.class"), "two");

    assertThat(Edition.of(folder.resolve("classes"))).isNotEqualTo(before);
    assertThat(Edition.of(folder.resolve("nowhere.jar"))).isNull();
    assertThat(Edition.running()).isNotNull();
  }
}
