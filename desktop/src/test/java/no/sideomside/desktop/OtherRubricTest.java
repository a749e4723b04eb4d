package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another set of principles is a folder with another {@code rubric.json}, and nothing more. */
class OtherRubricTest {
  private static final String RUBRIC =
      """
      {"schema": 1, "id": "annet", "version": "1", "name": {"nb": "Noe annet"},
       "groups": [{"id": "g", "name": {"nb": "Alle"}}],
       "principles": [
         {"id": "latter", "group": "g", "name": {"nb": "Latter"}, "question": {"nb": "Ler vi?"},
          "shownBy": {"nb": "le"}, "against": {"nb": "gråte"}, "anchors": []},
         {"id": "undring", "group": "g", "name": {"nb": "Undring"},
          "question": {"nb": "Undrer vi oss?"},
          "shownBy": {"nb": "spørre"}, "against": {"nb": "svare"}, "anchors": []}]}
      """;

  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    own =
        new OwnStories(folder.resolve("own"))
            .withFile("rubric.json", RUBRIC)
            .withFile(
                "sources.json",
                """
                {"works": [{"id": "000", "author": "A", "year": "2010", "title": {"nb": "T"}}],
                 "sources": [{"id": "000-P2", "work": "000", "says": {"nb": "S"}}]}
                """)
            .withFile("law.json", "{\"cards\": []}")
            .with(
                "prove",
                "nb",
                OwnStories.SMALL
                    .replace("relasjon", "latter")
                    .replace("egenmakt", "undring")
                    .replace("mening", "undring"));
  }

  @Test
  void aStoryIsPlayedAndDebriefedByItsOwnPrinciples() {
    String out = terminal.run("--choices", "ut,ti", "prove", "--stories", own.path()).well().out();
    assertThat(out).contains("Slutt. ", "Latter", "Undring").doesNotContain("Relasjon");
    assertThat(terminal.only().decisions().get(0).options().get(0).scores())
        .containsOnlyKeys("latter");
  }

  @Test
  void itsAttemptsAreDebriefedByThemLater() {
    terminal.run("--choices", "ut,ti", "prove", "--stories", own.path()).well();
    assertThat(terminal.run("debrief", terminal.only().id(), "--stories", own.path()).well().out())
        .contains("Latter");
  }

  @Test
  void withoutItsRubricAtHandTheIdsAreShown() {
    terminal.run("--choices", "ut,ti", "prove", "--stories", own.path()).well();
    assertThat(terminal.run("debrief", terminal.only().id()).well().out()).contains("latter");
  }

  @Test
  void theShippedPrinciplesAreUnknownThere() {
    own.with("prove", "nb", OwnStories.SMALL);
    assertThat(terminal.run("--random", "prove", "--stories", own.path()).refused().err())
        .contains("Prinsippet «relasjon» finnes ikke");
  }

  @Test
  void aBrokenRubricIsTold() {
    own.withFile("rubric.json", "{ikke json");
    assertThat(terminal.run("--random", "prove", "--stories", own.path()).refused().err())
        .contains("rubric.json");
  }
}
