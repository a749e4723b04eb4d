package no.sideomside.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.attempt.Players;
import no.sideomside.data.Expiry;
import no.sideomside.data.Tidied;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What every command works with.
 *
 * @param console the terminal
 * @param texts the program's words in the language chosen
 * @param saidLanguage whether that language was named on the command line
 * @param data the data folder; need not exist yet
 * @param named a folder of stories named on the command line, or null
 */
record Workplace(
    Console console, Texts texts, boolean saidLanguage, Path data, @Nullable Path named) {
  /** The attempts of the data folder. */
  AttemptFiles attempts() {
    return new AttemptFiles(data);
  }

  /** The players of the data folder. */
  Players players(RandomGenerator random) {
    return new Players(data, random);
  }

  /** Lets old attempts go, as the settings say, or tells that they will. */
  Tidied tidy(AttemptShelf shelf) {
    return new Expiry(data, Clock.systemUTC()).tidy(shelf, new SettingsFile(data).read().keeping());
  }

  /** Where a trainer's own stories are kept; need not exist yet. */
  Path ownStories() {
    return data.resolve("stories");
  }

  /** A compiler for stories that are being written; starts when it is first used. */
  InkCompiler compiler() {
    return JavetInkCompiler.forWriting(data.resolve("cache").resolve("native"));
  }

  /**
   * Every story there is to play.
   *
   * @throws SentenceException if the program lacks the stories it should ship with
   */
  Stories stories() throws SentenceException {
    return Stories.read(this, null);
  }

  /**
   * The stories, for whoever wants one scenario: it alone, or, where there is none of that id, all
   * of them.
   *
   * @throws SentenceException if the program lacks the stories it should ship with
   */
  Stories stories(String wanted) throws SentenceException {
    Stories one = Stories.read(this, wanted);
    return one.has(wanted) ? one : stories();
  }
}
