package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, compiling it ends with sentences, and the engine can be used after. */
final class HostileInputTest {
  private static final InkCompiler IMPATIENT = new JavetInkCompiler(2, InkEngine.MOST_HEAP, false);

  private final Path folder;

  HostileInputTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @AfterAll
  static void close() {
    IMPATIENT.close();
  }

  @AfterEach
  void theEngineIsUsableAfter() {
    Path file = Ink.write(folder.resolve("etter.ink"), "Hei.\n-> END\n");
    assertThat(IMPATIENT.compile(file).story()).isNotNull();
  }

  @Test
  void fiftyThousandChoices() {
    answers(
        text -> {
          for (int i = 0; i < 50_000; i++) {
            text.append("* [valg ").append(i).append(" # id: v").append(i).append("]\n");
          }
        });
  }

  @Test
  void fiveMegabytesOfProseAreRefused() {
    Compilation compilation =
        answers(
            text -> {
              while (text.length() < 5 << 20) {
                text.append("Dette er en lang linje som forteller om noe.\n");
              }
            });
    assertThat(compilation.problems().get(0).sentence().key()).isEqualTo("story.too_big");
  }

  @Test
  void aLittleFileIncludedOverAndOverIsRefused() {
    Ink.write(folder.resolve("del.ink"), "/*" + "x".repeat(100_000) + "*/\n");
    Path file = Ink.write(folder.resolve("prove.ink"), "INCLUDE del.ink\n".repeat(40));

    try (JavetInkCompiler patient = new JavetInkCompiler(60, InkEngine.MOST_HEAP, false)) {
      assertThat(patient.compile(file).problems())
          .anyMatch(problem -> problem.sentence().key().equals("story.too_big"));
    }
  }

  @Test
  void randomBytes() throws Exception {
    byte[] bytes = new byte[100_000];
    new Random(1).nextBytes(bytes);
    Path file = folder.resolve("prove.ink");
    Files.write(file, bytes);

    assertThat(IMPATIENT.compile(file).problems().get(0).sentence().key())
        .isEqualTo("story.not_utf8");
  }

  @Test
  void randomInkCharacters() {
    Random random = new Random(2);
    String alphabet = "{}[]()*+-=<>|#~:/\\\"' \n\nabVAR1->.,!&";
    for (int i = 0; i < 30; i++) {
      answers(
          text -> {
            for (int n = 0; n < 400; n++) {
              text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
          });
    }
  }

  @Test
  void bracesNestedDeep() {
    assertThat(answers(text -> text.append("{".repeat(20_000))).story()).isNull();
  }

  @Test
  void bracketsNestedDeep() {
    assertThat(
            answers(
                    text ->
                        text.append("~ temp x = ")
                            .append("(".repeat(20_000))
                            .append('1')
                            .append(")".repeat(20_000)))
                .story())
        .isNull();
  }

  @Test
  void choicesNestedDeep() {
    answers(
        text -> {
          for (int i = 1; i < 2_000; i++) {
            text.append("*".repeat(i)).append(" [x]\n");
          }
        });
  }

  @Test
  void aHundredThousandHashesTakeTooLongAndSaySo() {
    assertThat(answers(text -> text.append("#".repeat(100_000))).problems())
        .extracting(problem -> problem.sentence().key())
        .containsExactly("story.too_slow");
  }

  @Test
  void aStoryThatTakesTooMuchMemoryIsStoppedAndSaysSo() {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 2_000; i++) {
      text.append("*".repeat(i)).append(" [x]\n");
    }
    Path file = Ink.write(folder.resolve("prove.ink"), text.toString());

    try (JavetInkCompiler compiler = new JavetInkCompiler(60, 48L << 20, false)) {
      assertThat(compiler.compile(file).problems())
          .extracting(problem -> problem.sentence().key())
          .containsExactly("story.too_much");
      assertThat(compiler.compile(Ink.write(file, "Hei.\n")).story()).isNotNull();
    }
  }

  @Test
  void anEmptyFile() {
    assertThat(answers(text -> {}).problems()).isEmpty();
  }

  @Test
  void aHugeInteger() {
    assertThat(answers(text -> text.append("~ temp x = ").append("9".repeat(400))).story())
        .isNull();
  }

  @Test
  void aFileThatIncludesItself() {
    assertThat(answers(text -> text.append("INCLUDE prove.ink\n")).story()).isNull();
  }

  @Test
  void includesThatMultiply() {
    for (int i = 0; i < 20; i++) {
      Ink.write(
          folder.resolve("d" + i + ".ink"), ("INCLUDE d" + (i + 1) + ".ink\n").repeat(2) + "x\n");
    }
    Ink.write(folder.resolve("d20.ink"), "x\n");
    answers(text -> text.append("INCLUDE d0.ink\n"));
  }

  private Compilation answers(Consumer<StringBuilder> text) {
    StringBuilder written = new StringBuilder();
    text.accept(written);
    Compilation compilation =
        IMPATIENT.compile(Ink.write(folder.resolve("prove.ink"), written.toString()));
    assertThat(compilation.story() != null || Problem.anyError(compilation.problems())).isTrue();
    // Each of them can be said.
    assertThat(Ink.told(compilation.problems())).doesNotContain("java.");
    return compilation;
  }
}
