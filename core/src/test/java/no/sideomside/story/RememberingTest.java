package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk that remembers tells the same as one that plays everything again. */
final class RememberingTest {
  private static final int STATES = 250;

  /** Whatever a memory could take for the same though it is not. */
  private static final String TRICKY =
      Ink.TOP
          + """
          VAR a = 0
          VAR b = 0
          VAR null = 1
          VAR ord = "ja"
          VAR halv = 0.5
          VAR dit = -> kjeller
          VAR ulest = 0
          -> torg
          === torg ===
          ~ ulest += 1
          {a > 1: {b == 0: Stille.|{ord}.}|{halv > 1: Lyst.|{&Grått|Mørkt}.}} {teller()} # decision: torg
          + {torg < 6} [Mer # id: mer # free]
            ~ a += 1
            ~ halv = halv * 2
            -> torg
          + [Bytt # id: bytt # free]
            ~ b = 1 - b
            ~ ord = "{ord == "ja":nei|ja}"
            {b: Først b.|Først ikke.}
            {a == 2: Så to.}
            -> rom(b) -> torg
          * {not kjeller} [Ned # id: ned # free]
            -> dit
          * [Del # id: del # free]
            ~ null = a - 2
            {10 / null} blir det.
            ~ dit = -> loft
            -> torg
          + {kjeller} [Opp # id: opp # free]
            -> dit
          + [Slutt # id: slutt # free]
            -> ut
          === rom(ref hva) ===
          ~ temp far = hva
          Et rom med {far}. # decision: rom
          + [Endre # id: endre # free]
            ~ hva = hva + 2
            {rom > 1: Igjen.}
          + [La være # id: la # free]
          - ->->
          === kjeller ===
          <- dor
          <- vindu
          Mørkt. # decision: kjeller
          -> DONE
          === dor ===
          + [Dør # id: dor # free]
            ~ a = 0
            -> torg
          === vindu ===
          * [Vindu # id: vindu # free]
            {!Glass.|Hull.}
            -> torg
          * -> torg
          === loft ===
          Støv. {torg > 4: Mye.} # decision: loft
          + [Ned igjen # id: nedigjen # free]
            -> torg
          === ut ===
          {b: Med {b}.|Uten.} {a}. # ending: ute = Ute
          -> END
          === function teller() ===
          ~ return a + b
          """;

  private final Path folder;

  RememberingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aSearchTellsTheSame() throws Exception {
    assertTheSame(Ink.script(folder, TRICKY));
  }

  @Test
  void aSearchThroughAShippedStoryTellsTheSame() throws Exception {
    assertTheSame(shipped("bilturen"));
  }

  @Test
  void whatIsLeftToChanceOrCountedInTurnsIsNotTakenForTheSame() throws Exception {
    assertTheSame(
        Ink.script(
            folder,
            Ink.TOP
                + """
                -> rom
                === rom ===
                Tur {TURNS()}, {TURNS_SINCE(-> rom)}. {~Regn|Sol|Vind}. {RANDOM(1, 9)} # decision: rom
                + {TURNS() < 5} [Bli # id: bli # free]
                  -> rom
                + [Gå # id: gaa # free]
                -
                """
                + Ink.END));
  }

  @Test
  void randomWalksTellWhatPlaysTell() throws Exception {
    for (Script script : List.of(Ink.script(folder, TRICKY), shipped("natt-til-fredag"))) {
      Walker walker = Walker.remembering(script);
      for (long seed = 1; seed <= 12; seed++) {
        assertThat(walked(walker, script, seed))
            .isEqualTo(walked(new Walker(script), script, seed));
      }
    }
  }

  @Test
  void theWalkStandsWhereItRemembersToBe() throws Exception {
    Script script = Ink.script(folder, TRICKY);
    Walker remembering = Walker.remembering(script);
    for (int again = 0; again < 2; again++) {
      Walker plain = new Walker(script);
      remembering.begin(1, 1);
      plain.begin(1, 1);
      for (String choice : List.of("mer", "bytt", "endre", "mer")) {
        remembering.choose(choice);
        plain.choose(choice);
        assertThat(remembering.options()).isEqualTo(plain.options());
        assertThat(remembering.variables()).containsEntry("a", plain.variables().get("a"));
        assertThat(remembering.variables()).containsEntry("b", plain.variables().get("b"));
      }
    }
  }

  @Test
  void whatThereIsNoRoomToRememberIsPlayed() throws Exception {
    Script script = Ink.script(folder, TRICKY);
    Walker free = Walker.remembering(script);
    List<Object> told = everything(free, script);
    Walker narrow = Walker.remembering(script, free.remembered() / 2);

    assertThat(everything(narrow, script)).isEqualTo(told);
    assertThat(narrow.remembered()).isPositive().isLessThan(free.remembered());
    assertThat(new Walker(script).remembered()).isZero();
  }

  private static void assertTheSame(Script script) throws StoryException {
    List<Object> remembered = everything(Walker.remembering(script), script);
    assertThat(remembered).isEqualTo(everything(new Walker(script), script)).hasSizeGreaterThan(5);
  }

  /** Everything told on the way through the first states, deepest first. */
  private static List<Object> everything(Walker walker, Script script) throws StoryException {
    List<Object> told = new ArrayList<>();
    Set<StateKey> met = new HashSet<>();
    Deque<Walker.Mark> waiting = new ArrayDeque<>();
    for (int variant = 1; variant <= script.heading().variants(); variant++) {
      told.add(walker.begin(variant, 1));
      met.add(walker.key());
      waiting.push(walker.mark());
    }
    while (!waiting.isEmpty() && met.size() < STATES) {
      Walker.Mark mark = waiting.pop();
      for (int i = 0; i < PlayTest.decision(mark.beat()).options().size(); i++) {
        walker.back(mark);
        try {
          Beat beat = walker.choose(i);
          told.add(beat);
          told.add(walker.places());
          if (beat.decision() != null && met.add(walker.key())) {
            waiting.push(walker.mark());
          }
        } catch (StoryException e) {
          told.add(e.problems());
          told.add(walker.places());
        }
      }
    }
    told.add(met.size());
    return told;
  }

  private static List<Object> walked(Walker walker, Script script, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Object> told = new ArrayList<>();
    try {
      Beat beat = walker.begin(Play.variant(script, seed), seed);
      told.add(beat);
      for (int made = 0; made < 40 && beat.decision() != null; made++) {
        beat = walker.choose(random.nextInt(PlayTest.decision(beat).options().size()));
        told.add(beat);
        told.add(walker.places());
      }
    } catch (StoryException e) {
      told.add(e.problems());
    }
    return told;
  }

  private static Script shipped(String id) throws StoryException {
    Path stories = Path.of(System.getProperty("stories", "../stories"));
    return Shelf.open(stories.resolve(id + "/" + id + ".nb.ink"), Ink.COMPILER, stories);
  }
}
