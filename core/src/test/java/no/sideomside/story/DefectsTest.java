package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The defects of blade-ink 1.2.0, each remedied or told as a sentence with a place. */
final class DefectsTest {
  private final Path folder;

  DefectsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void wholeNumbersAboveAByteAreEqualToThemselves() throws Exception {
    assertThat(first("VAR a = 1000\n{a == 1000:like|ulike} {a != 1000:ulike|like}"))
        .isEqualTo("like like");
  }

  @Test
  void aSwitchOnALargeNumberFindsItsBranch() throws Exception {
    assertThat(first("VAR a = 1000\n{a:\n- 1000: funnet\n- else: borte\n}")).isEqualTo("funnet");
  }

  @Test
  void decimalsAreEqualToThemselves() throws Exception {
    assertThat(first("VAR a = 0.5\n{a == 0.5:like|ulike} {a != 0.5:ulike|like}"))
        .isEqualTo("like like");
  }

  @Test
  void decimalsCanBeRounded() throws Exception {
    assertThat(first("{INT(7.5)} {INT(FLOOR(7.5))} {INT(CEILING(7.5))}")).isEqualTo("7 7 8");
  }

  @Test
  void floatOfAWholeNumberDividesAsADecimal() throws Exception {
    assertThat(first("{FLOAT(7) / 2}")).isEqualTo("3.5");
  }

  @Test
  void externalFunctionsAreRefusedWithTheirPlace() {
    // Defects 5 and 6: looking ahead calls them early, twice, or not at all.
    StoryException e =
        refused(Ink.TOP + "EXTERNAL f()\nHei.\n" + Ink.END + "=== function f()\n~ return 1\n");

    assertThat(e.place()).isEqualTo(new Place("prove.nb.ink", 5));
    assertThat(Ink.said(e)).contains("EXTERNAL");
  }

  @Test
  void tagsOfAChoiceMadeWhilePlayingAreRefused() {
    StoryException e =
        refused(
            Ink.TOP
                + "VAR hvem = \"a\"\nHei. # decision: en\n* [A # id: {hvem}_to]\n* [B # id: b]\n- "
                + Ink.END);

    assertThat(e.problems()).hasSize(1);
    assertThat(e.place()).isEqualTo(new Place("prove.nb.ink", 7));
    assertThat(e.problems().get(0).sentence().key()).isEqualTo("story.dynamic_choice_tag");
  }

  @Test
  void theStoryLoadsThoughTheSourceHasAByteOrderMark() throws Exception {
    assertThat(Ink.play(folder, "\uFEFF" + Ink.TOP + Ink.END).beat().lines()).hasSize(1);
  }

  @Test
  void shufflesAndDrawsFollowTheSeed() throws Exception {
    Script script =
        Ink.script(folder, Ink.TOP + "{RANDOM(1, 1000000)} {shuffle: a|b|c|d|e|f}\n" + Ink.END);

    assertThat(Play.begin(script, 42).beat()).isEqualTo(Play.begin(script, 42).beat());
  }

  @Test
  void divisionByZeroIsASentenceWithItsPlace() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "VAR null = 0\nHei. # decision: en\n* [A # id: a]\n  Først.\n  {5 / null}\n- "
                + Ink.END);

    StoryException e = broken(play, "a");

    assertThat(e.sentence().arguments().get(0)).isEqualTo("prove.nb.ink:9");
    assertThat(Ink.said(e)).contains("Her deles det på null.");
  }

  @Test
  void aStoryWithoutTagsIsToldWhatItLacks() {
    // Defect 12: its global tags are null.
    StoryException e = refused("Hei.\n-> END\n");

    assertThat(e.problems())
        .extracting(problem -> problem.sentence().key())
        .contains("story.top_missing", "story.no_ending_anywhere");
  }

  @Test
  void aTopTagMadeWhilePlayingIsRefused() {
    // Asking blade-ink for it throws.
    StoryException e =
        refused("VAR x = 1\n# id: prove\n# title: Nummer {x}\n# language: nb\nHei.\n" + Ink.END);

    assertThat(e.problems().get(0).sentence().key()).isEqualTo("story.top_dynamic");
  }

  @Test
  void aLoopThatTellsNothingIsStopped() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "Hei. # decision: en\n* [A # id: a] -> rundt\n- "
                + Ink.END
                + "=== rundt\n~ temp x = 1\n-> rundt\n");

    StoryException e = broken(play, "a");

    assertThat(Ink.said(e)).startsWith("prove.nb.ink:").contains("går i ring");
  }

  @Test
  void aLoopThatTellsForeverIsStopped() {
    SentenceException e =
        catchThrowableOfType(
            SentenceException.class,
            () ->
                Ink.play(
                    folder,
                    Ink.TOP + "-> rundt\n=== slutten\n" + Ink.END + "=== rundt\nHei.\n-> rundt\n"));

    assertThat(Ink.said(e)).startsWith("prove.nb.ink:").contains("uten å komme til et valg");
  }

  @Test
  void aLineThatGrowsForeverIsStopped() {
    SentenceException e =
        catchThrowableOfType(
            SentenceException.class,
            () ->
                Ink.play(
                    folder,
                    Ink.TOP
                        + "-> rundt\n=== slutten\n"
                        + Ink.END
                        + "=== rundt\nHei <> \n-> rundt\n"));

    assertThat(Ink.said(e)).contains("ble stoppet");
  }

  @Test
  void endlessRecursionIsStopped() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "Hei. # decision: en\n* [A # id: a]\n  {f(1)}\n- "
                + Ink.END
                + "=== function f(x)\n~ return f(x + 1)\n");

    assertThat(Ink.said(broken(play, "a"))).contains("kaller på seg selv");
  }

  @Test
  void endlessThreadsAreStopped() {
    SentenceException e =
        catchThrowableOfType(
            SentenceException.class,
            () ->
                Ink.play(
                    folder, Ink.TOP + "-> t\n=== slutten\n" + Ink.END + "=== t\n<- t\n-> DONE\n"));

    assertThat(Ink.said(e)).contains("ble stoppet");
  }

  @Test
  void afterAFaultThatStoryIsNotUsedAgain() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "VAR null = 0\nHei. # decision: en\n* [A # id: a]\n  {5 / null}\n"
                + "* [B # id: b]\n  Fint.\n- "
                + Ink.END);
    Beat before = play.beat();

    StoryException first = broken(play, "a");

    assertThat(broken(play, "b")).isSameAs(first);
    assertThat(play.beat()).isSameAs(before);
  }

  @Test
  void anOptionThatBreaksDoesNotHinderTheOthers() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "VAR null = 0\nHei. # decision: en\n* [A # id: a]\n  {5 / null}\n"
                + "* [B # id: b]\n  Derfor. # why\n  Fint.\n- "
                + Ink.END);

    assertThat(PlayTest.decision(play.beat()).options())
        .extracting(Option::why)
        .containsExactly("", "Derfor.");
    assertThat(play.choose("b").lines()).extracting(Line::text).containsExactly("Fint.", "Slutt.");
  }

  @Test
  void aStackThatOverflowsIsASentence() {
    // I131 as its JSON: the compiler refuses the source already.
    CompiledStory story =
        story(
            "{\"inkVersion\":21,\"root\":[[\"ev\",0,\"/ev\",{\"temp=\":\"x\"},\"ev\",{\"^var\":\"x\","
                + "\"ci\":-1},\"/ev\",{\"->\":\"k\"},null],\"done\",{\"k\":[{\"temp=\":\"x\"},\"ev\","
                + "{\"VAR?\":\"x\"},\"out\",\"/ev\",\"\\n\",\"end\",null]}],\"listDefs\":{}}");

    StoryException e = catchThrowableOfType(StoryException.class, () -> new Machine(story).next());

    assertThat(Ink.said(e)).contains("kaller på seg selv");
  }

  @Test
  void aHugeIntegerInACompiledStoryIsASentence() {
    StoryException e =
        catchThrowableOfType(
            StoryException.class,
            () ->
                new Machine(
                    story("{\"inkVersion\":21,\"root\":[[\"ev\",4294967296,\"/ev\",null]]}")));

    assertThat(Ink.said(e)).contains("lar seg ikke laste");
  }

  @Test
  void aCompiledStoryNestedTooDeepIsASentence() {
    StoryException e =
        catchThrowableOfType(
            StoryException.class,
            () ->
                new Machine(
                    story(
                        "{\"inkVersion\":21,\"root\":"
                            + "[".repeat(100_000)
                            + "null"
                            + "]".repeat(100_000)
                            + "}")));

    assertThat(Ink.said(e)).contains("lar seg ikke laste");
  }

  @Test
  void runningOutOfContentIsASentenceWithItsPlace() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "Hei. # decision: en\n* [A # id: a] -> k\n- "
                + Ink.END
                + "=== k\nEn linje.\nEn til.\n");

    StoryException e = broken(play, "a");

    assertThat(e.sentence().arguments().get(0)).isEqualTo("prove.nb.ink:11");
    assertThat(Ink.said(e)).contains("stopper midt i");
  }

  @Test
  void choicesWithoutADecisionAreASentenceWithTheirPlace() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "Hei. # decision: en\n* [A # id: a]\n  Uten merkelapp.\n  ** [B # id: b]\n- "
                + Ink.END);

    StoryException e = broken(play, "a");

    assertThat(e.place()).isEqualTo(new Place("prove.nb.ink", 8));
    assertThat(e.problems().get(0).sentence().key()).isEqualTo("story.no_decision");
  }

  @Test
  void anEndWithoutAnEndingIsASentenceWithItsPlace() throws Exception {
    Play play =
        Ink.play(
            folder,
            Ink.TOP
                + "Hei. # decision: en\n* [A # id: a]\n  Borte.\n  -> END\n* [B # id: b]\n- "
                + Ink.END);

    StoryException e = broken(play, "a");

    assertThat(e.place()).isEqualTo(new Place("prove.nb.ink", 7));
    assertThat(e.problems().get(0).sentence().key()).isEqualTo("story.no_ending");
  }

  @Test
  void aDecisionWithFiftyThousandOptionsIsASentence() throws Exception {
    Script script =
        Ink.script(
            folder,
            Ink.TOP
                + "VAR n = 0\nHei. # decision: en\n-> mange\n=== mange\n<- ett\n~ n++\n"
                + "{n < 200: -> mange}\n-> DONE\n=== ett\n+ [A # id: a]\n- "
                + Ink.END);

    StoryException e = catchThrowableOfType(StoryException.class, () -> Play.begin(script, 1));

    assertThat(Ink.said(e)).contains("200 valg");
  }

  @Test
  void aChoiceOfferedTwiceIsASentence() throws Exception {
    Script script =
        Ink.script(
            folder,
            Ink.TOP
                + "Hei. # decision: en\n<- ett\n<- ett\n-> DONE\n=== ett\n+ [A # id: a]\n- "
                + Ink.END);

    StoryException e = catchThrowableOfType(StoryException.class, () -> Play.begin(script, 1));

    assertThat(e.problems().get(0).sentence().key()).isEqualTo("story.offered_twice");
  }

  private String first(String text) throws SentenceException {
    return Ink.play(folder, Ink.TOP + text + "\n" + Ink.END).beat().lines().get(0).text();
  }

  private StoryException refused(String text) {
    return catchThrowableOfType(StoryException.class, () -> Ink.script(folder, text));
  }

  private static StoryException broken(Play play, String option) {
    return catchThrowableOfType(StoryException.class, () -> play.choose(option));
  }

  private static CompiledStory story(String json) {
    return new CompiledStory(
        json,
        "",
        java.util.List.of("a.ink"),
        java.util.Map.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of(),
        java.util.List.of());
  }
}
