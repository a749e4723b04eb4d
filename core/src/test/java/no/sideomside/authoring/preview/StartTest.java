package no.sideomside.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sideomside.story.Knot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beginning elsewhere than at the top, and the world another way. */
class StartTest {
  @TempDir private Path folder;

  @Test
  void aValueIsReadAsOneWritesIt() {
    assertThat(Start.value(" 20 ")).isEqualTo(20);
    assertThat(Start.value("-3")).isEqualTo(-3);
    assertThat(Start.value("0,5")).isEqualTo(.5f);
    assertThat(Start.value("0.5")).isEqualTo(.5f);
    assertThat(Start.value("true")).isEqualTo(true);
    assertThat(Start.value("nei takk")).isEqualTo("nei takk");
    assertThat(Start.value("99999999999")).isEqualTo("99999999999");
  }

  @Test
  void aStoryBeginsAtAKnotWithItsVariablesSet() {
    Trail there = Trail.from(new Start("bussen", Map.of("tillit", 20), 1));
    try (Desk desk = new Desk(folder, there)) {
      Sheet sheet = desk.at("tre");
      assertThat(Desk.words(sheet)).containsExactly("Bussen kommer. Tillit er 20.");
      Rehearsal rehearsal = Objects.requireNonNull(sheet.rehearsal());
      assertThat(rehearsal.variables()).containsEntry("tillit", 20);
      assertThat(rehearsal.before()).containsEntry("tillit", 0);
    }
  }

  @Test
  void aSaveBeginsAtTheSameKnotAgain() {
    Trail there = Trail.from(new Start("bussen", Map.of("tillit", 20), 1));
    try (Desk desk = new Desk(folder, there)) {
      desk.save("Bussen kommer.", "Trikken kommer.");
      desk.until("the tram", now -> Desk.words(now).contains("Trikken kommer. Tillit er 20."));
    }
  }

  @Test
  void aKnotOrVariableThatIsNotThereIsToldAndOneStandsAtTheTop() {
    try (Desk desk = new Desk(folder, Trail.from(new Start("trikken", Map.of(), 1)))) {
      assertThat(Desk.stopped(desk.at("en"))).contains("«trikken»");
      desk.bench.begin(new Start(null, Map.of("tilit", 3), 1));
      Sheet sheet = desk.until("a sentence", now -> Desk.stopped(now).contains("«tilit»"));
      assertThat(Desk.decision(sheet)).isEqualTo("en");
    }
  }

  @Test
  void theKnotsOneCanBeginInAreThoseOfTheSource() {
    try (Desk desk = new Desk(folder)) {
      desk.bench.findKnots();
      Sheet sheet = desk.until("the knots", now -> now.knots() != null);
      assertThat(Objects.requireNonNull(sheet.knots()).stream().map(Knot::path))
          .containsExactly("slutten", "bussen");
    }
  }

  @Test
  void theSameWayIsGoneInTheOtherVariant() {
    try (Desk desk = new Desk(folder)) {
      assertThat(Desk.words(desk.at("en"))).containsExactly("Sola skinner.");
      desk.choose("inne", "to");
      desk.bench.variant(2);
      Sheet sheet = desk.until("the other variant", now -> now.trail().start().variant() == 2);
      assertThat(Desk.decision(sheet)).isEqualTo("to");
      assertThat(Objects.requireNonNull(sheet.rehearsal()).passages().get(0).beat().lines())
          .singleElement()
          .satisfies(line -> assertThat(line.text()).isEqualTo("Det regner."));
    }
  }

  @Test
  void theSameWayIsGoneInTheOtherLanguage() {
    try (Desk desk = new Desk(folder)) {
      assertThat(desk.bench.sheet().sister()).isNull();
      desk.choose("inne", "to");
      desk.write(
          "prove.en.ink",
          Desk.STORY.replace("# language: nb", "# language: en").replace("Han venter", "He waits"));
      desk.bench.otherLanguage();
      Sheet sheet = desk.until("English", now -> Desk.words(now).contains("He waits."));
      assertThat(Desk.decision(sheet)).isEqualTo("to");
      assertThat(sheet.file()).hasFileName("prove.en.ink");
      assertThat(sheet.sister()).hasFileName("prove.nb.ink");
    }
  }

  @Test
  void choicesToBeMadeFirstAreMade() {
    Trail trail = new Trail(Start.top(), List.of(new Step("", "ut"), new Step("", "ti")));
    try (Desk desk = new Desk(folder, trail)) {
      assertThat(Desk.stopped(desk.at("tre"))).isEmpty();
    }
  }
}
