package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walking a story every way: the same story as is played, and states that go on alike. */
final class WalkerTest {
  private final Path folder;

  WalkerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Variables, visits, sequences, tunnels with parameters, references, threads and a way round. */
  private static final String KNOTTY =
      Ink.TOP
          + """
          VAR liv = 0
          VAR dod = 0
          VAR runder = 0
          -> hall
          === hall ===
          ~ runder += 1
          {stopping|Første gang|Andre gang|Ofte} {&a|b|c} {!én gang|to ganger} i hallen. # decision: hall
          + {runder < 5} [Kjøkken # id: kjokken # free]
            -> kjokken -> hall
          * [Stue # id: stue # free]
            -> stue(runder) ->
            -> hall
          + {kjokken > 1} [Loft # id: loft # free]
            -> loft
          * {stue} [Kjeller # id: kjeller # free]
            ~ ned(liv)
            -> hall
          + [Ut # id: ut # free]
            -> ut
          === kjokken ===
          Kaffe. # decision: kjokken
          * [Drikk # id: drikk # free]
            ~ dod += 1
            God.
          + [La være # id: la # free]
            ~ dod = 7
            Nei.
          - ->->
          === stue(hvor) ===
          ~ temp minne = hvor * 2
          Sofa. # decision: stue
          + [Sitt # id: sitt # free]
            Du sitter {minne} minutter.
          + [Stå # id: staa # free]
            ~ liv += 1
            Du står.
          - ->->
          === loft ===
          <- kiste
          <- vindu
          Støv. # decision: loft
          -> DONE
          === kiste ===
          * [Åpne # id: aapne # free]
            Klær.
            -> hall
          === vindu ===
          + [Se ut # id: se # free]
            Sjø. {liv > 1: Mye sjø.}
            -> hall
          === ut ===
          {hall > 3: Endelig ute.|Ute.} {liv}. # ending: ute = Ute
          -> END
          === function ned(ref hva)
          ~ hva -= 1
          """;

  @Test
  void tellsWhatAPlayTells() throws Exception {
    for (Script script : List.of(Ink.script(folder, KNOTTY), bilturen())) {
      Walker walker = new Walker(script);
      for (long seed = 1; seed <= 5; seed++) {
        SplittableRandom random = new SplittableRandom(seed);
        Play play = Play.begin(script, seed);
        Beat walked = walker.begin(Play.variant(script, seed), seed);
        while (true) {
          assertThat(walked.lines()).isEqualTo(play.beat().lines());
          assertThat(walked.ending()).isEqualTo(play.beat().ending());
          Decision decision = play.beat().decision();
          if (decision == null) {
            break;
          }
          assertThat(offered(walked)).isEqualTo(offered(play.beat()));
          String option = decision.options().get(random.nextInt(decision.options().size())).id();
          play.choose(option);
          walked = walker.choose(option);
        }
      }
    }
  }

  @Test
  void theOptionsOfABeatAreThoseOfAPlayWhenTheyAreAskedFor() throws Exception {
    Script script = bilturen();
    Walker walker = new Walker(script);
    walker.begin(1, 1);
    Play play = Play.begin(script, 1);
    for (int i = 0; i < 5; i++) {
      Decision decision = PlayTest.decision(play.beat());
      assertThat(walker.options()).isEqualTo(decision.options());
      assertThat(decision.options()).anyMatch(option -> !option.why().isEmpty());
      String option = decision.options().get(0).id();
      play.choose(option);
      walker.choose(option);
    }
  }

  @Test
  void whatIsDeclaredIsKnownBeforeAndAfterAWalkHasChangedIt() throws Exception {
    Walker walker = new Walker(Ink.script(folder, KNOTTY));
    Map<String, Object> declared = walker.declared();
    assertThat(declared).containsEntry("runder", 0).containsEntry("liv", 0);
    walker.begin(null, Map.of("liv", 7), 1, 1);
    assertThat(walker.variables()).containsEntry("runder", 1).containsEntry("liv", 7);
    assertThat(walker.declared()).isEqualTo(declared);
  }

  @Test
  void statesWithTheSameKeyGoOnAlike() throws Exception {
    assertThat(pairsThatGoOnAlike(Ink.script(folder, KNOTTY), 400)).isGreaterThan(100);
    assertThat(pairsThatGoOnAlike(bilturen(), 40)).isGreaterThan(20);
  }

  @Test
  void whatIsNeverReadAgainTellsNoStatesApart() throws Exception {
    Walker walker =
        new Walker(
            Ink.script(
                folder,
                Ink.TOP
                    + """
                    VAR lest = 0
                    VAR ulest = 0
                    VAR skrevet = 0
                    En. # decision: en
                    * [A # id: a # free]
                      ~ ulest += 1
                    * [B # id: b # free]
                      ~ skrevet = 3
                    * [C # id: c # free]
                      ~ lest = 1
                    - To. {skrevet}
                    ~ skrevet = 0
                    Tre. # decision: to
                    * [D # id: d # free]
                    - {skrevet} {lest}
                    """
                    + Ink.END));
    Beat first = walker.begin(1, 1);
    Walker.Mark mark = walker.mark();
    Map<String, StateKey> keys = new HashMap<>();
    for (Option option : PlayTest.decision(first).options()) {
      walker.back(mark);
      walker.choose(option.id());
      keys.put(option.id(), walker.key());
    }
    assertThat(keys.get("a")).isEqualTo(keys.get("b")).isNotEqualTo(keys.get("c"));
  }

  @Test
  void aVisitCountSaysNoMoreThanItsReadersAsk() throws Exception {
    Walker walker =
        new Walker(
            Ink.script(
                folder,
                Ink.TOP
                    + """
                    -> rom
                    === rom ===
                    {stopping|Ny|Kjent}. {rom > 2: Lenge.} # decision: rom
                    + [Bli # id: bli # free]
                      -> rom
                    + [Gå # id: gaa # free]
                      -> ut
                    === ut ===
                    """
                    + Ink.END));
    walker.begin(1, 1);
    List<StateKey> keys = new ArrayList<>(List.of(walker.key()));
    for (int i = 0; i < 5; i++) {
      walker.choose("bli");
      keys.add(walker.key());
    }
    assertThat(keys.subList(0, 3)).doesNotHaveDuplicates();
    assertThat(keys.get(2)).isEqualTo(keys.get(3)).isEqualTo(keys.get(4)).isEqualTo(keys.get(5));
  }

  @Test
  void beginsInAKnotWithVariablesSet() throws Exception {
    Walker walker = new Walker(Ink.script(folder, KNOTTY));

    Beat beat = walker.begin("ut", Map.of("liv", 12), 1, 1);

    assertThat(beat.lines().get(0).text()).contains("12");
    assertThat(walker.variables()).containsEntry("liv", 12);
    assertThat(walker.knots())
        .extracting(Knot::path)
        .contains("hall", "stue", "ut")
        .doesNotContain("global decl");
    assertThat(walker.knots())
        .filteredOn(Knot::playable)
        .extracting(Knot::path)
        .contains("hall", "ut")
        .doesNotContain("stue", "ned");
    assertThatExceptionOfType(StoryException.class)
        .isThrownBy(() -> walker.begin("borte", Map.of(), 1, 1));
    assertThat(walker.begin(1, 1).decision()).isNotNull();
  }

  @Test
  void walksOnAfterABreakdown() throws Exception {
    Walker walker =
        new Walker(
            Ink.script(
                folder,
                Ink.TOP
                    + """
                    VAR null = 0
                    Hei. # decision: en
                    * [Del # id: del # free]
                      {5 / null}
                    * [La være # id: la # free]
                      Greit.
                    -
                    """
                    + Ink.END));
    walker.begin(1, 1);
    Walker.Mark mark = walker.mark();
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(StoryException.class)
          .isThrownBy(() -> walker.choose("del"))
          .satisfies(e -> assertThat(e.place()).isEqualTo(new Place("prove.nb.ink", 8)));
      walker.back(mark);
      assertThat(walker.choose("la").ending()).isEqualTo(new Ending("slutt", "Slutten"));
      walker.back(mark);
    }
  }

  /** How many pairs of states with the same key but another past were walked on from, alike. */
  private static int pairsThatGoOnAlike(Script script, int walks) throws StoryException {
    SplittableRandom random = new SplittableRandom(7);
    Walker walker = new Walker(script);
    Map<StateKey, Walker.Mark> known = new HashMap<>();
    Map<StateKey, String> pasts = new HashMap<>();
    int pairs = 0;
    for (int walk = 0; walk < walks; walk++) {
      walker.begin(1, 1);
      StringBuilder past = new StringBuilder();
      for (int made = 0; made < 30 && walker.beat().decision() != null; made++) {
        Walker.Mark here = walker.mark();
        StateKey key = walker.key();
        Walker.Mark other = known.putIfAbsent(key, here);
        pasts.putIfAbsent(key, past.toString());
        if (other != null && !past.toString().equals(pasts.get(key))) {
          long seed = random.nextLong();
          assertThat(goOn(walker, here, seed)).isEqualTo(goOn(walker, other, seed));
          walker.back(here);
          pairs++;
        }
        int option = random.nextInt(PlayTest.decision(walker.beat()).options().size());
        past.append(option).append(',');
        walker.choose(option);
      }
    }
    return pairs;
  }

  private static List<Object> goOn(Walker walker, Walker.Mark from, long seed)
      throws StoryException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Object> told = new ArrayList<>();
    Beat beat = walker.back(from);
    told.add(offered(beat));
    for (int made = 0; made < 40 && beat.decision() != null; made++) {
      beat = walker.choose(random.nextInt(PlayTest.decision(beat).options().size()));
      told.add(beat);
    }
    return told;
  }

  private static List<Object> offered(Beat beat) {
    List<Object> offered = new ArrayList<>();
    Decision decision = beat.decision();
    if (decision != null) {
      offered.add(decision.id());
      for (Option option : decision.options()) {
        offered.add(
            List.of(
                option.id(),
                option.text(),
                option.free(),
                option.scores(),
                option.discussions().stream().map(Discussion::principle).toList()));
      }
    }
    return offered;
  }

  private static Script bilturen() throws StoryException {
    Path stories = Path.of(System.getProperty("stories", "../stories"));
    return Shelf.open(stories.resolve("bilturen/bilturen.nb.ink"), Ink.COMPILER, stories);
  }
}
