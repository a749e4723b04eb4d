package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.sideomside.rubric.RubricFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playing: lines, cues, decisions, what stands behind their options. */
final class PlayTest {
  private final Path folder;

  PlayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** The excerpt of the tag vocabulary, whole. */
  private static final String RIDE =
      Ink.TOP
          + """
          # scene: gate
          # trains: relasjon mening
          VAR tillit = 0
          Han setter seg inn.
          Jonas: Vet ikke. # mood: jonas wary
          Dere kjører. # decision: stillheten # scene: bil-ut
          Hva gjør stillhet med deg? # ask
          «Er det greit at det er stille?» # could_ask
          Hva håper du at Jonas merker nå? # pause
          At han får være. # hope
          At han vil prate. # hope
          *   [La det være stille. # id: stille # relasjon: +2 # mening: -1 # discuss: egenmakt]
              Stillhet er også å være sammen. # why # source: 000-P2 staff # source: ours inferred
              Det gir ham rom. # for: egenmakt
              Det overlater ham til seg selv. # against: egenmakt
              Kanskje tenkte Jonas: Hun spør ikke. # thought: jonas
              Du lot det være stille. # recap # law: samtykke
              ~ tillit += 8
              Wiperne går. # sound: regn # colour: +1
          *   [Skru på radioen. # id: radio # free]
              Musikk. # danger: near
          - Dere er framme. {tillit > 5:Han smiler.} # ending: framme = Framme
          -> END
          """;

  @Test
  void linesHaveSpeakerTextCuesAndPlace() throws Exception {
    Play play = Ink.play(folder, RIDE);

    Person jonas = new Person("jonas", "Jonas");
    assertThat(play.beat().lines())
        .containsExactly(
            new Line(null, "Han setter seg inn.", List.of(), new Place("prove.nb.ink", 8)),
            new Line(
                jonas,
                "Vet ikke.",
                List.of(new Cue.Mood("jonas", Cue.Expression.WARY)),
                new Place("prove.nb.ink", 9)),
            new Line(
                null,
                "Dere kjører.",
                List.of(new Cue.Scene("bil-ut")),
                new Place("prove.nb.ink", 10)));
  }

  @Test
  void decisionCarriesItsHiddenLines() throws Exception {
    Decision decision = decision(Ink.play(folder, RIDE).beat());

    assertThat(decision.id()).isEqualTo("stillheten");
    assertThat(decision.ask()).isEqualTo("Hva gjør stillhet med deg?");
    assertThat(decision.couldAsk()).isEqualTo("«Er det greit at det er stille?»");
    assertThat(decision.pause())
        .isEqualTo(
            new Pause(
                "Hva håper du at Jonas merker nå?",
                List.of("At han får være.", "At han vil prate.")));
  }

  @Test
  void optionsCarryWhatStandsBehindThem() throws Exception {
    Decision decision = decision(Ink.play(folder, RIDE).beat());

    assertThat(decision.options())
        .containsExactly(
            new Option(
                "stille",
                "La det være stille.",
                false,
                Map.of("relasjon", 2, "mening", -1),
                List.of(
                    new Discussion(
                        "egenmakt", "Det gir ham rom.", "Det overlater ham til seg selv.")),
                null,
                null,
                "Stillhet er også å være sammen.",
                List.of(
                    new SourceRef("000-P2", SourceRef.Kind.STAFF),
                    new SourceRef("ours", SourceRef.Kind.INFERRED)),
                List.of(
                    new Thought(
                        new Person("jonas", "Jonas"), "Kanskje tenkte Jonas: Hun spør ikke.")),
                "Du lot det være stille.",
                List.of("samtykke"),
                new Place("prove.nb.ink", 16)),
            new Option(
                "radio",
                "Skru på radioen.",
                true,
                Map.of(),
                List.of(),
                null,
                null,
                "",
                List.of(),
                List.of(),
                "",
                List.of(),
                new Place("prove.nb.ink", 24)));
  }

  @Test
  void choosingPlaysOnToTheEnding() throws Exception {
    Play play = Ink.play(folder, RIDE);

    Beat last = play.choose("stille");

    assertThat(last).isSameAs(play.beat());
    assertThat(last.lines())
        .extracting(Line::text)
        .containsExactly("Wiperne går.", "Dere er framme. Han smiler.");
    assertThat(last.lines().get(0).cues())
        .containsExactly(new Cue.Sound("regn"), new Cue.Colour(1));
    assertThat(last.ending()).isEqualTo(new Ending("framme", "Framme"));
  }

  @Test
  void aPictureAndASoundCanBeSwitchedOff() throws Exception {
    Play play = Ink.play(folder, RIDE.replace("# scene: bil-ut", "# scene: none # sound: none"));

    assertThat(play.beat().lines().get(2).cues())
        .containsExactly(new Cue.Scene(null), new Cue.Sound(null));
    assertThat(Ink.script(folder, RIDE.replace("# scene: gate", "# scene: none")).heading().scene())
        .isNull();
  }

  @Test
  void lookingAheadDoesNotTouchTheStoryBeingPlayed() throws Exception {
    Beat last = Ink.play(folder, RIDE).choose("radio");

    assertThat(last.lines()).extracting(Line::text).containsExactly("Musikk.", "Dere er framme.");
  }

  @Test
  void unknownOptionNamesTheOnesThereAreAndChangesNothing() throws Exception {
    Play play = Ink.play(folder, RIDE);

    assertThatExceptionOfType(StoryException.class)
        .isThrownBy(() -> play.choose("tull"))
        .satisfies(e -> assertThat(Ink.said(e)).contains("stille, radio"));
    assertThat(play.choose("stille").ending()).isNotNull();
  }

  @Test
  void choosingAfterTheEndIsRefused() throws Exception {
    Play play = Ink.play(folder, RIDE);
    play.choose("radio");

    assertThatExceptionOfType(StoryException.class).isThrownBy(() -> play.choose("radio"));
  }

  @Test
  void headingHoldsTheTopOfTheStory() throws Exception {
    Heading heading = Ink.script(folder, RIDE).heading();

    assertThat(heading.id()).isEqualTo("prove");
    assertThat(heading.scene()).isEqualTo("gate");
    assertThat(heading.trains()).containsExactly("relasjon", "mening");
    assertThat(heading.cast()).containsExactly(new Person("jonas", "Jonas"));
  }

  @Test
  void wordsBeforeAColonThatNobodyIsCalledAreNarration() throws Exception {
    Play play = Ink.play(folder, Ink.TOP + "Merk: han kommer.\n" + Ink.END);

    assertThat(play.beat().lines().get(0).speaker()).isNull();
    assertThat(play.beat().lines().get(0).text()).isEqualTo("Merk: han kommer.");
  }

  @Test
  void cuesOfALineWithoutTextGoToTheNextShownLine() throws Exception {
    Play play =
        Ink.play(folder, Ink.TOP + "VAR tom = \"\"\nHei.\n{tom} # sound: regn\nNeste.\n" + Ink.END);

    assertThat(play.beat().lines())
        .extracting(Line::text)
        .containsExactly("Hei.", "Neste.", "Slutt.");
    assertThat(play.beat().lines().get(1).cues()).containsExactly(new Cue.Sound("regn"));
  }

  @Test
  void cuesOfATrailingHiddenLineAreNotLost() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + """
                Hei. # decision: en
                Hva nå? # ask # sound: regn
                * [A # id: a]
                """
                + "- "
                + Ink.END);

    assertThat(play.beat().lines()).hasSize(2);
    assertThat(play.beat().lines().get(1).text()).isEmpty();
    assertThat(play.beat().lines().get(1).cues()).containsExactly(new Cue.Sound("regn"));
  }

  @Test
  void storyWithoutChoicesIsOneBeat() throws Exception {
    Play play = Ink.play(folder, Ink.TOP + "Hei.\n" + Ink.END);

    assertThat(play.beat().decision()).isNull();
    assertThat(play.beat().ending()).isEqualTo(new Ending("slutt", "Slutten"));
  }

  @Test
  void variantIsSetFromTheSeedBeforeTheFirstLine() throws Exception {
    Script script =
        Ink.script(
            folder, Ink.TOP + "# variants: 2\nVAR variant = 1\nVariant {variant}.\n" + Ink.END);

    List<String> first = new java.util.ArrayList<>();
    for (long seed = 0; seed < 20; seed++) {
      Play play = Play.begin(script, seed);
      assertThat(play.beat().lines().get(0).text()).isEqualTo("Variant " + play.variant() + ".");
      first.add(play.beat().lines().get(0).text());
    }
    assertThat(first).contains("Variant 1.", "Variant 2.");
  }

  @Test
  void aVariantCanBeAskedFor() throws Exception {
    Script script =
        Ink.script(
            folder, Ink.TOP + "# variants: 3\nVAR variant = 1\nVariant {variant}.\n" + Ink.END);

    assertThat(Play.begin(script, 7, 3).beat().lines().get(0).text()).isEqualTo("Variant 3.");
  }

  @Test
  void theSameSeedTellsTheSameStory() throws Exception {
    Script script =
        Ink.script(
            folder,
            Ink.TOP + "{RANDOM(1, 1000000)} {shuffle: a|b|c|d} {shuffle: a|b|c|d}\n" + Ink.END);

    assertThat(Play.begin(script, 5).beat()).isEqualTo(Play.begin(script, 5).beat());
    assertThat(Play.begin(script, 5).beat()).isNotEqualTo(Play.begin(script, 6).beat());
  }

  @Test
  void includedLinesTellTheirOwnFile() throws Exception {
    Ink.write(folder.resolve("del/to.ink"), "=== to\nFra den andre.\n" + Ink.END);

    Play play = Ink.play(folder, "INCLUDE del/to.ink\n" + Ink.TOP + "Hei.\n-> to\n");

    assertThat(play.beat().lines())
        .extracting(Line::place)
        .containsExactly(
            new Place("prove.nb.ink", 6), new Place("del/to.ink", 2), new Place("del/to.ink", 3));
  }

  static Decision decision(Beat beat) {
    Decision decision = beat.decision();
    if (decision == null) {
      throw new AssertionError("no decision: " + beat);
    }
    return decision;
  }

  static RubricFolder rubric(Path folder) throws Exception {
    return RubricFolder.read(Ink.rubric(folder), TagKeys.ALL);
  }
}
