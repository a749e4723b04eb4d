package no.sideomside.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import no.sideomside.story.Ending;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.Play;
import no.sideomside.story.Script;
import no.sideomside.story.Shelf;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a story can come to: exact where everything was tried, and never claimed where not. */
final class ExplorerTest {
  private static final InkCompiler COMPILER = new JavetInkCompiler();
  private static final Path STORIES = Path.of(System.getProperty("stories", "../stories"));

  private static final String TOP =
      """
      # id: prove
      # title: Prøven
      # language: nb
      # cast: jonas = Jonas
      # trains: relasjon
      """;

  private static final String TWO =
      """
      VAR glemt = 0
      Ett to tre. # decision: en
      * [Fire # id: a # relasjon: +1 # mening: -1]
        Fem seks.
      * [Sju # id: b # relasjon: -1]
        ~ glemt = 5
        Åtte.
      - Ni. # decision: to
      * [Ti # id: c # relasjon: +2]
        -> bra
      * [Elleve # id: d # relasjon: +1]
        -> bra
      * [Tolv # id: e # free]
        -> uvisst
      === bra ===
      Bra. # ending: bra = Bra nok
      -> END
      === uvisst ===
      Tja. # ending: uvisst = Uvisst
      -> END
      """;

  private final Path folder;

  ExplorerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void endingsHaveSharesPathsAndARoute() throws Exception {
    Exploration found = everything(TWO);

    assertThat(found.proven()).isTrue();
    // Two decisions and two endings: which way one came to the second is never read again.
    assertThat(found.states()).isEqualTo(4);
    List<ReachedEnding> endings = found.variants().get(0).endings();
    assertThat(endings).extracting(ReachedEnding::id).containsExactly("bra", "uvisst");
    assertThat(endings).extracting(ReachedEnding::paths).containsExactly(4L, 2L);
    assertThat(endings.get(0).share()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(endings.get(0).route()).isEqualTo(new Route(1, 1, List.of("a", "c")));
  }

  @Test
  void spansAreOverEveryPath() throws Exception {
    VariantFound variant = everything(TWO).variants().get(0);

    assertThat(span(variant.decisions())).containsExactly(2, 2);
    // 3 told + 2 offered; then 1 or 2, and 1 + 3 offered; then 1.
    assertThat(span(variant.words())).containsExactly(11, 12);
    PrincipleFound relasjon = variant.principles().get(0);
    assertThat(relasjon.trained()).isTrue();
    assertThat(span(relasjon.atStake())).containsExactly(2, 2);
    assertThat(span(relasjon.met())).containsExactly(0, 2);
    assertThat(span(relasjon.against())).containsExactly(0, 1);
    assertThat(relasjon.met().mostOn()).isEqualTo(new Route(1, 1, List.of("a", "c")));
  }

  @Test
  void whatIsWrittenAndNeverComesIsNamed() throws Exception {
    Exploration found =
        everything(
            """
            VAR dor = false
            Hei. # decision: en
            * [A # id: a]
            * {dor} [B # id: b]
            * [C # id: c]
            - {dor:
                Åpen.
              - else:
                Stengt.
              }
            -> slutt
            === borte ===
            Aldri. # decision: aldri
            * [D # id: d]
              Nei. # ending: nei = Nei
              -> END
            === slutt ===
            Slutt. # ending: slutt = Slutt
            -> END
            """);

    assertThat(found.proven()).isTrue();
    assertThat(found.options())
        .filteredOn(option -> option.reached() == Reached.NO)
        .extracting(MetOption::id)
        .containsExactly("b", "d");
    assertThat(found.decisions())
        .extracting(MetDecision::reached)
        .containsExactly(Reached.YES, Reached.NO);
    assertThat(found.endings())
        .extracting(MetEnding::reached)
        .containsExactly(Reached.NO, Reached.YES);
    assertThat(found.knots()).extracting(MetKnot::reached).containsExactly(Reached.NO, Reached.YES);
    assertThat(found.lines())
        .filteredOn(line -> line.reached() == Reached.NO)
        .extracting(line -> line.place().line())
        .containsExactly(12, 18, 20);
  }

  @Test
  void aWayRoundHasNoMostAndStillAnEnding() throws Exception {
    Exploration found =
        everything(
            """
            -> rom
            === rom ===
            Her. # decision: rom
            + [Bli # id: bli # relasjon: -1]
              -> rom
            + [Gå # id: gaa # relasjon: +1]
              Ut. # ending: ute = Ute
              -> END
            """);

    VariantFound variant = found.variants().get(0);
    assertThat(found.loops()).isTrue();
    assertThat(variant.endings().get(0).share()).isCloseTo(1, within(1e-6));
    assertThat(variant.endings().get(0).paths()).isNull();
    assertThat(span(variant.decisions())).containsExactly(1, null);
    assertThat(variant.principles().get(0).met().most()).isEqualTo(1);
    assertThat(variant.principles().get(0).against().most()).isNull();
  }

  @Test
  void aRoomWithoutAWayOutIsTold() throws Exception {
    Exploration found =
        everything(
            """
            Dør. # decision: dor
            + [Inn # id: inn]
              -> felle
            + [Hjem # id: hjem]
              Hjemme. # ending: hjemme = Hjemme
              -> END
            === felle ===
            Stengt. # decision: felle
            + [Bank # id: bank]
              -> felle
            """);

    assertThat(found.noWayOut()).isEqualTo(new Route(1, 1, List.of("inn")));
  }

  @Test
  void eachVariantStandsByItself() throws Exception {
    Exploration found =
        explorer(
                """
                # variants: 2
                # variant_note: 1 Han er hjemme.
                # variant_note: 2 Han er borte.
                VAR variant = 1
                Du ringer på. # decision: en
                * [Vent # id: vent]
                * {variant == 2} [Gå # id: gaa]
                - {variant == 1: Han åpner. # ending: apner = Åpner|Stille. # ending: stille = Stille}
                -> END
                """)
            .everything(Limits.usual(), 1);

    assertThat(found.variants())
        .extracting(VariantFound::note)
        .containsExactly("Han er hjemme.", "Han er borte.");
    assertThat(found.variants().get(0).endings())
        .extracting(ReachedEnding::id)
        .containsExactly("apner");
    assertThat(found.variants().get(1).endings())
        .extracting(ReachedEnding::paths)
        .containsExactly(2L);
    Route route = found.variants().get(1).endings().get(0).route();
    assertThat(Play.variant(story(), route.seed())).isEqualTo(2);
  }

  @Test
  void aBranchThatBreaksHidesNoOther() throws Exception {
    Exploration found =
        everything(
            """
            VAR null = 0
            Hei. # decision: en
            * [Del # id: del]
              {4 / null}
            * [Fall # id: fall]
              Ned.
              -> DONE
            * [Gå # id: gaa]
            - Slutt. # ending: slutt = Slutt
            -> END
            """);

    assertThat(found.proven()).isTrue();
    assertThat(found.breakdowns())
        .extracting(broken -> broken.route().choices())
        .containsExactly(List.of("del"), List.of("fall"));
    assertThat(found.breakdowns())
        .extracting(broken -> broken.problem().sentence().key())
        .containsExactly("story.divided_by_zero", "story.no_ending");
    assertThat(found.variants().get(0).endings()).hasSize(1);
  }

  @Test
  void tunnelsAndThreadsAreWalked() throws Exception {
    Exploration found =
        everything(
            """
            -> samtale ->
            Etterpå. # decision: etter
            <- vindu
            * [Reis deg # id: reis]
              -> slutt
            === samtale ===
            Nå. # decision: samtale
            * [Spør # id: spor]
            * [Vent # id: vent]
            - ->->
            === vindu ===
            * [Se ut # id: se]
              Sjø.
              -> slutt
            === slutt ===
            Slutt. # ending: slutt = Slutt
            -> END
            """);

    assertThat(found.options()).allMatch(option -> option.reached() == Reached.YES);
    assertThat(found.variants().get(0).endings().get(0).paths()).isEqualTo(4);
  }

  @Test
  void aStoryTooLargeIsPlayedAtRandomAndNothingIsProven() throws Exception {
    Limits limits = new Limits(100, 60, Long.MAX_VALUE, 50);

    Exploration found = explorer(remembersAll(12)).everything(limits, 1);

    assertThat(found.proven()).isFalse();
    assertThat(found.stopped()).isNotNull();
    assertThat(found.untried()).isNotEmpty();
    assertThat(found.runs()).isEqualTo(50);
    assertThat(found.variants().get(0).endings()).isNotEmpty();
    for (Language language : Language.values()) {
      assertThat(written(found, language))
          .contains(language == Language.NB ? "ikke bevist" : "not proven");
    }
  }

  @Test
  void whatIsRememberedOfAStoryCountsAsMemoryToo() throws Exception {
    Limits wide = new Limits(3_000, 60, 10_000_000, 1);
    Limits narrow = new Limits(3_000, 60, 300_000, 1);

    Exploration whole = explorer(remembersAll(10)).everything(wide, 1);
    Exploration part = explorer(remembersAll(10)).everything(narrow, 1);

    assertThat(whole.proven()).isTrue();
    assertThat(whole.states() * 200).as("the states alone").isLessThan(narrow.memory());
    assertThat(Objects.requireNonNull(part.stopped()).key()).isEqualTo("authoring.stopped.memory");
  }

  /** A story in which no two ways through so many decisions are the same in the end. */
  private static String remembersAll(int decisions) {
    StringBuilder text = new StringBuilder("VAR sum = 0\n");
    for (int i = 0; i < decisions; i++) {
      text.append(
          "Sted %d. # decision: d%d\n* [Ja # id: j%d]\n  ~ sum += %d\n* [Nei # id: n%d]\n- "
              .formatted(i, i, i, 1 << i, i));
    }
    return text.append("{sum == %d: Alt. # ending: alt = Alt|".formatted((1 << decisions) - 1))
        .append("Noe. # ending: noe = Noe}\n-> END\n")
        .toString();
  }

  @Test
  void aThrowOfTheDiceProvesNothing() throws Exception {
    Exploration found =
        everything(
            """
            Hei. # decision: en
            * [A # id: a]
            * [B # id: b]
            - {~Slutt.|Ferdig.} # ending: slutt = Slutt
            -> END
            """);

    assertThat(found.proven()).isFalse();
    assertThat(found.variants().get(0).endings()).hasSize(1);
  }

  @Test
  void whatOnlyAKnotLeadsToIsToldApart() throws Exception {
    Exploration found =
        explorer(
                """
                Hei. # decision: en
                * [A # id: a]
                  -> slutt
                === borte ===
                Aldri. # decision: to
                * [B # id: b]
                  -> slutt
                === slutt ===
                Slutt. # ending: slutt = Slutt
                -> END
                """)
            .atRandom(3, 1);

    assertThat(found.options())
        .extracting(MetOption::reached)
        .containsExactly(Reached.YES, Reached.ONLY_FROM_A_KNOT);
  }

  @Test
  void randomPlaysAreTheSameAgainAndTheirRoutesCanBePlayed() throws Exception {
    Script bilturen = Shelf.open(STORIES.resolve("bilturen/bilturen.nb.ink"), COMPILER, STORIES);

    Exploration found = new Explorer(bilturen).atRandom(12, 5);

    assertThat(found).isEqualTo(new Explorer(bilturen).atRandom(12, 5));
    for (ReachedEnding ending : found.variants().get(0).endings()) {
      Play play = Play.begin(bilturen, ending.route().seed());
      for (String choice : ending.route().choices()) {
        play.choose(choice);
      }
      assertThat(play.beat().ending()).isEqualTo(new Ending(ending.id(), ending.title()));
    }
    for (Language language : Language.values()) {
      String told =
          new ExplorationText(Texts.in(language), bilturen.rubric().rubric()).write(found);
      assertThat(told.lines()).allMatch(line -> line.length() <= 80);
    }
  }

  @Test
  void theJsonHoldsTheWholeOfIt() throws Exception {
    Exploration found = everything(TWO);

    JsonObject json =
        JsonParser.parseString(ExplorationJson.write(found, Texts.in(Language.EN)))
            .getAsJsonObject();

    assertThat(json.get("proven").getAsBoolean()).isTrue();
    assertThat(json.getAsJsonArray("options")).hasSize(5);
    assertThat(
            json.getAsJsonArray("dominated").get(0).getAsJsonObject().get("option").getAsString())
        .isEqualTo("d");
    assertThat(json.get("language").getAsString()).isEqualTo("nb");
  }

  private @Nullable Script script;

  private Explorer explorer(String text) throws IOException, SentenceException {
    Path file = Files.writeString(folder.resolve("prove.nb.ink"), TOP + text);
    Script opened = Shelf.open(file, COMPILER, STORIES);
    script = opened;
    return new Explorer(opened);
  }

  private Exploration everything(String text) throws IOException, SentenceException {
    return explorer(text).everything(Limits.usual(), 1);
  }

  private String written(Exploration found, Language language) {
    return new ExplorationText(Texts.in(language), story().rubric().rubric()).write(found);
  }

  private Script story() {
    return Objects.requireNonNull(script);
  }

  private static List<@Nullable Integer> span(@Nullable Span span) {
    return span == null ? List.of() : Arrays.asList(span.fewest(), span.most());
  }
}
