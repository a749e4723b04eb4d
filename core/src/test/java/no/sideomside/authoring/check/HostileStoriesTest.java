package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a file holds, checking it ends with sentences. */
final class HostileStoriesTest {
  private static final int ROUNDS = 8;
  private static final String TOP = "# id: prove\n# title: T\n# language: nb\n";

  private final Path folder;
  private final byte[] real;

  HostileStoriesTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.real = Files.readAllBytes(Trial.SHIPPED.resolve("bilturen/bilturen.nb.ink"));
  }

  @Test
  void randomBytes() throws Exception {
    Random random = new Random(1);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = new byte[random.nextInt(20_000)];
      random.nextBytes(bytes);
      assertThat(answers(bytes).anyError()).isTrue();
    }
  }

  @Test
  void realStoriesCutShort() throws Exception {
    Random random = new Random(2);
    for (int i = 0; i < ROUNDS; i++) {
      answers(Arrays.copyOf(real, random.nextInt(real.length)));
    }
  }

  @Test
  void realStoriesSpliced() throws Exception {
    Random random = new Random(3);
    String text = new String(real, StandardCharsets.UTF_8);
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder spliced = new StringBuilder();
      for (int part = 0; part < 6; part++) {
        int from = random.nextInt(text.length());
        spliced.append(text, from, Math.min(text.length(), from + random.nextInt(6_000)));
      }
      answers(spliced.toString());
    }
  }

  @Test
  void realStoriesWithSignsChanged() throws Exception {
    Random random = new Random(4);
    String signs = "{}[]()*+-=<>|#~:/\\\"\n\u0000";
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder(new String(real, StandardCharsets.UTF_8));
      for (int change = 0; change < 5; change++) {
        text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
      }
      answers(text.toString());
    }
  }

  @Test
  void signsOfInkInAnyOrder() throws Exception {
    Random random = new Random(5);
    String signs = "{}[]()*+-=<>|#~:/\\\"' \n\nabVAR1->.,!&";
    for (int i = 0; i < 30; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 300; n++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      answers(text.toString());
    }
  }

  @Test
  void hugeLines() throws Exception {
    answers("ord ".repeat(100_000));
    answers("...".repeat(100_000) + "x");
    answers("* [" + "a".repeat(200_000) + " # id: a]\n-> END\n");
    answers("# id: " + "a".repeat(200_000) + "\nHei.\n-> END\n");
  }

  @Test
  void deepNesting() throws Exception {
    answers("{".repeat(20_000));
    answers("{1: ".repeat(500) + "x" + "}".repeat(500) + "\n-> END\n");
    answers("~ temp x = " + "(".repeat(300) + "1" + ")".repeat(300) + "\n{x}\n-> END\n");
    answers("~ temp x = 1" + " + 1".repeat(3_000) + "\n{x}\n-> END\n");
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < 200; i++) {
      text.append("*".repeat(i)).append(" [x # id: x").append(i).append("]\n");
    }
    answers(text + "-> END\n");
  }

  @Test
  void noughtsAndOtherEncodings() throws Exception {
    answers(new byte[10_000]);
    answers(new String(real, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
    answers(new String(real, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE));
    answers(new String(real, StandardCharsets.UTF_8).getBytes(StandardCharsets.ISO_8859_1));
    answers("\uFEFF");
    answers("");
  }

  @Test
  void storiesThatNeverStop() throws Exception {
    answers(TOP + "-> a\n=== a\n-> b\n=== b\n-> a\n");
    answers(TOP + "-> a\n=== a\nHei. # ending: a = b\n-> a\n");
    answers(
        TOP
            + """
            ~ f()
            Hei. # ending: a = b
            -> END
            === function f()
            ~ return f()
            """);
  }

  @Test
  void filesThatAreNoStories() throws Exception {
    Path asFolder = Files.createDirectories(folder.resolve("mappe/mappe.nb.ink"));
    assertThat(said(checker().check(asFolder.resolveSibling("")))).isNotEmpty();
    assertThat(checker().check(folder.resolve("borte.ink")).anyError()).isTrue();
    assertThat(checker().check(Files.createFile(folder.resolve("bilde.png"))).anyError()).isTrue();
    assertThat(checker().check(Files.createDirectory(folder.resolve("tom"))).anyError()).isTrue();
  }

  private Report answers(String text) throws Exception {
    return answers(text.getBytes(StandardCharsets.UTF_8));
  }

  private Report answers(byte[] bytes) throws Exception {
    Path file = folder.resolve("prove.nb.ink");
    Files.write(file, bytes);
    Report report = checker().check(file);
    assertThat(report.findings()).isNotEmpty();
    assertThat(said(report)).doesNotContain("java.").doesNotContain("Exception");
    return report;
  }

  private static String said(Report report) {
    ReportText text = new ReportText(Texts.in(Language.NB));
    StringBuilder said = new StringBuilder();
    report.findings().forEach(finding -> said.append(text.line(finding)).append('\n'));
    return said + new ReportJson(Texts.in(Language.EN)).write(report);
  }

  private static Checker checker() {
    return new Checker(
        new CheckOptions(Trial.COMPILER, Trial.SHIPPED, Set.of(), Set.of(), Set.of(), Trial.TODAY));
  }
}
