package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling: what is told, and where. */
final class JavetInkCompilerTest {
  private final Path folder;

  JavetInkCompilerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void errorHasFileLineAndInksOwnWords() {
    List<Problem> problems = compile("Hei.\n-> borte\n").problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(problems.get(0).place()).isEqualTo(new Place("prove.nb.ink", 2));
    assertThat(Ink.told(problems)).contains("Ink sier: ").contains("borte");
  }

  @Test
  void errorInAnIncludedFileHasThatFileAndLine() {
    Ink.write(folder.resolve("del/to.ink"), "=== to\n\n-> borte\n");

    List<Problem> problems = compile("INCLUDE del/to.ink\n-> to\n").problems();

    assertThat(problems).extracting(Problem::place).containsExactly(new Place("del/to.ink", 3));
  }

  @Test
  void warningsAndTodosAreToldAndDoNotStopIt() {
    Compilation compilation = compile("TODO: spør Kari\nHei. {return|x}\nreturn\n-> END\n");

    assertThat(compilation.story()).isNotNull();
    assertThat(compilation.problems())
        .extracting(Problem::severity, Problem::place)
        .contains(
            org.assertj.core.groups.Tuple.tuple(Severity.INFO, new Place("prove.nb.ink", 1)),
            org.assertj.core.groups.Tuple.tuple(Severity.WARNING, new Place("prove.nb.ink", 3)));
    assertThat(Ink.told(compilation.problems())).contains("Husk: spør Kari");
  }

  @Test
  void anErrorBeforeAWarningIsStillAnError() {
    assertThat(compile("-> borte\n=== knute\n* [] x\n-> END\n").story()).isNull();
  }

  @Test
  void theSameSourceGivesTheSameStory() {
    String text =
        "# id: x\nVAR a = 1\nLIST l = (b), c\n{a} # sound: regn\n* [valg # id: q]\n- -> END\n";

    assertThat(compile(text)).isEqualTo(compile(text));
  }

  @Test
  void hashIsOfTheJson() {
    CompiledStory story = Ink.compiled(folder, "Æøå.\n-> END\n");

    assertThat(story.sha256())
        .isEqualTo(CompilerOutput.sha256(story.json().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void everyTagIsListedWithItsPlaceAndSpot() {
    CompiledStory story =
        Ink.compiled(
            folder,
            """
            # id: x
            VAR a = 1
            # sound: regn
            Hei. # mood: jonas {a}
            # scene: bil
            Neste.
            * [Valg # id: q # free] # etter
            - {a > 0: Sant. # sant | Usant. # usant}
            -> knute
            === knute
            # i knuten
            Slutt.
            -> END
            """);

    assertThat(story.tags())
        .containsExactly(
            tag("id: x", 1, StaticTag.Spot.TOP, -1, false, true),
            tag("sound: regn", 3, StaticTag.Spot.TOP, -1, false, true),
            tag("mood: jonas", 4, StaticTag.Spot.LINE, -1, true, false),
            tag("scene: bil", 5, StaticTag.Spot.LINE, -1, false, true),
            tag("id: q", 7, StaticTag.Spot.CHOICE, 0, false, false),
            tag("free", 7, StaticTag.Spot.CHOICE, 0, false, false),
            tag("etter", 7, StaticTag.Spot.AFTER, 0, false, false),
            tag("sant", 8, StaticTag.Spot.LINE, -1, false, false),
            tag("usant", 8, StaticTag.Spot.LINE, -1, false, false),
            tag("i knuten", 11, StaticTag.Spot.KNOT, -1, false, true));
    assertThat(story.choices())
        .containsExactly(new StaticChoice(new Place("prove.nb.ink", 7), false, true));
    assertThat(story.globals()).containsExactly("a");
  }

  @Test
  void includeOutsideTheFolderIsRefused() {
    Ink.write(folder.resolve("hemmelig.ink"), "Hemmelig.\n");
    Path main = Ink.write(folder.resolve("inne/prove.nb.ink"), "Hei.\nINCLUDE ../hemmelig.ink\n");

    List<Problem> problems = Ink.COMPILER.compile(main).problems();

    assertThat(problems.get(0).place()).isEqualTo(new Place("prove.nb.ink", 2));
    assertThat(problems.get(0).sentence().key()).isEqualTo("story.outside");
  }

  @Test
  void includeOfAnAbsolutePathIsRefused() {
    Path secret = Ink.write(folder.resolve("hemmelig.ink"), "Hemmelig.\n");
    Path main = Ink.write(folder.resolve("inne/prove.nb.ink"), "INCLUDE " + secret + "\nHei.\n");

    assertThat(Ink.COMPILER.compile(main).problems().get(0).sentence().key())
        .isEqualTo("story.outside");
  }

  @Test
  void includeThroughASymbolicLinkIsRefused() throws Exception {
    Ink.write(folder.resolve("hemmelig.ink"), "Hemmelig.\n");
    Path main = Ink.write(folder.resolve("inne/prove.nb.ink"), "INCLUDE lenke.ink\nHei.\n");
    Files.createSymbolicLink(folder.resolve("inne/lenke.ink"), folder.resolve("hemmelig.ink"));

    assertThat(Ink.COMPILER.compile(main).problems().get(0).sentence().key())
        .isEqualTo("story.outside");
  }

  @Test
  void includeThatIsNotThereSaysSo() {
    Problem problem = compile("Hei.\nINCLUDE ./borte.ink\n").problems().get(0);

    assertThat(problem.place()).isEqualTo(new Place("prove.nb.ink", 2));
    assertThat(problem.sentence().key()).isEqualTo("story.no_file");
  }

  @Test
  void filesThatIncludeEachOtherAreAnError() {
    Ink.write(folder.resolve("to.ink"), "INCLUDE ./prove.nb.ink\n");

    assertThat(compile("INCLUDE to.ink\nHei.\n").problems())
        .extracting(Problem::place)
        .contains(new Place("to.ink", 1));
  }

  @Test
  void byteOrderMarkIsAccepted() {
    assertThat(compile("\uFEFF# id: x\nHei.\n-> END\n").problems()).isEmpty();
  }

  @Test
  void charactersOutsideUtf8AreToldWithTheirLine() throws Exception {
    Path file = folder.resolve("prove.nb.ink");
    Files.write(file, "Hei.\nBlåbær.\n".getBytes(StandardCharsets.ISO_8859_1));

    Problem problem = Ink.COMPILER.compile(file).problems().get(0);

    assertThat(problem.place()).isEqualTo(new Place("prove.nb.ink", 2));
    assertThat(Ink.told(List.of(problem))).startsWith("ERROR prove.nb.ink:2: Her står det tegn");
  }

  @Test
  void charactersOutsideUtf8InAnIncludeAreToldWithThatFileAndLine() throws Exception {
    Files.write(folder.resolve("del.ink"), "Hei.\nBlåbær.\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(compile("INCLUDE del.ink\nHei.\n").problems())
        .extracting(Problem::place)
        .containsExactly(new Place("del.ink", 2));
  }

  @Test
  void missingFileAndFolderInItsPlaceAreSentences() {
    assertThat(Ink.COMPILER.compile(folder.resolve("borte.ink")).problems())
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.no_file");
    assertThat(Ink.COMPILER.compile(folder).problems())
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.unreadable");
  }

  @Test
  void anIntegerOver32BitsIsToldWithItsPlace() {
    List<Problem> problems = compile("VAR a = 1\nHei.\n~ a = 4294967296\n-> END\n").problems();

    assertThat(problems).extracting(Problem::place).containsExactly(new Place("prove.nb.ink", 3));
    assertThat(problems.get(0).sentence().key()).isEqualTo("story.big_number");
  }

  @Test
  void anIntegerOver32BitsInAListIsToldToo() {
    assertThat(compile("LIST l = a = 4294967296\nHei.\n-> END\n").problems())
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.big_number");
  }

  @Test
  void theSmallestAndTheLargestIntegerAreAllowed() {
    assertThat(compile("VAR a = 2147483647\nVAR b = -2147483648\nHei.\n-> END\n").problems())
        .isEmpty();
  }

  @Test
  void aRefThatPointsAtItselfIsToldWithItsPlace() {
    List<Problem> problems =
        compile("~ temp x = 0\n-> k(x)\n=== k(ref x)\n~ x++\n{x}\n-> END\n").problems();

    assertThat(problems).extracting(Problem::place).containsExactly(new Place("prove.nb.ink", 2));
    assertThat(problems.get(0).sentence().key()).isEqualTo("story.ref_to_itself");
  }

  @Test
  void wholeFloatsStayFloats() throws Exception {
    Play play = Ink.play(folder, Ink.TOP + "VAR p = 100.0\n{5/2.0} {p/8} {-0.5}\n" + Ink.END);

    assertThat(play.beat().lines().get(0).text()).isEqualTo("2.5 12.5 -0.5");
  }

  @Test
  void listsSurviveTheWriter() throws Exception {
    Play play = Ink.play(folder, Ink.TOP + "LIST ting = (kamera), (appelsin)\n{ting}\n" + Ink.END);

    assertThat(play.beat().lines().get(0).text()).isEqualTo("kamera, appelsin");
  }

  @Test
  void quotesAndOddCharactersSurviveTheWriter() throws Exception {
    String odd = "Si \"hei\" \\\\ og \u2028 \uD83D\uDE0A «ja».";

    Play play = Ink.play(folder, Ink.TOP + odd + "\n" + Ink.END);

    assertThat(play.beat().lines().get(0).text())
        .isEqualTo("Si \"hei\" \\ og \u2028 \uD83D\uDE0A «ja».");
  }

  @Test
  void theEngineCanUnpackItselfIntoAFolderThatLasts() throws Exception {
    Path cache = folder.resolve("cache");

    try (JavetInkCompiler compiler = new JavetInkCompiler(cache)) {
      assertThat(compiler.compile(Ink.write(folder.resolve("a.ink"), "Hei.\n")).story())
          .isNotNull();
    }

    try (java.util.stream.Stream<Path> files = Files.walk(cache)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void aCacheFolderThatCannotBeMadeIsNoHindrance() {
    Path notAFolder = Ink.write(folder.resolve("fil"), "x");

    try (JavetInkCompiler compiler = new JavetInkCompiler(notAFolder)) {
      assertThat(compiler.compile(Ink.write(folder.resolve("a.ink"), "Hei.\n")).story())
          .isNotNull();
    }
  }

  @Test
  void aClosedCompilerSaysSo() {
    JavetInkCompiler compiler = new JavetInkCompiler();
    compiler.close();
    compiler.close();

    assertThat(compiler.compile(Ink.write(folder.resolve("a.ink"), "Hei.\n")).problems())
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.engine_closed");
  }

  @Test
  void everySentenceIsThereInBothLanguages() {
    assertThat(Texts.in(Language.NB).keys()).isEqualTo(Texts.in(Language.EN).keys());
  }

  private Compilation compile(String text) {
    return Ink.COMPILER.compile(Ink.write(folder.resolve("prove.nb.ink"), text));
  }

  private static StaticTag tag(
      String text, int line, StaticTag.Spot spot, int choice, boolean dynamic, boolean alone) {
    return new StaticTag(text, new Place("prove.nb.ink", line), spot, choice, dynamic, alone);
  }
}
