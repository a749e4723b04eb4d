package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in one language, the story in it or in the other. */
class LanguageTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private OwnStories own;

  @BeforeEach
  void begin() {
    terminal = new Terminal(folder.resolve("data"));
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", OwnStories.SMALL);
  }

  private Terminal.Read play(String language) {
    return terminal
        .run("--choices", "ut,ti", "--lang", language, "prove", "--stories", own.path())
        .well();
  }

  @Test
  void aStoryOnlyInBokmaalIsPlayedInEnglishWithASentence() {
    Terminal.Read read = play("en");
    assertThat(read.err())
        .isEqualTo("“Prøven” does not exist in English. You are playing it in bokmål.\n");
    assertThat(read.out()).contains("Before you begin:", "Jonas: Hei.", "The end. Bussen kom.");
    assertThat(terminal.only().language()).isEqualTo("nb");
  }

  @Test
  void aStoryInBothLanguagesIsPlayedInTheOneAskedFor() {
    own.with("prove", "en", OwnStories.SMALL_EN);
    Terminal.Read read = play("en");
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).contains("Jonas: Hello.", "The end. The bus came.");
    assertThat(terminal.only().language()).isEqualTo("en");
  }

  @Test
  void withoutALanguageItIsBokmaal() {
    own.with("prove", "en", OwnStories.SMALL_EN);
    String out = terminal.run("--choices", "ut,ti", "prove", "--stories", own.path()).well().out();
    assertThat(out).contains("Jonas: Hei.");
  }

  @Test
  void theLanguageMayStandBeforeTheCommand() {
    String out =
        terminal.run("--lang", "en", "play", "--random", "--seed", "1", "bilturen").well().out();
    assertThat(out).contains("The end. ");
  }
}
