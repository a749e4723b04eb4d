package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptJson;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Session;
import no.sideomside.story.Decision;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * A team as large as one likes, made by playing: whole random plays, each of them given to several
 * players, an attempt of their own to everyone; one in a hundred is cut off in the middle.
 */
final class MadeTeam {
  private static final int PLAYED_ALIKE = 20;
  private static final int DAMAGED = 100;

  private final Script script;

  MadeTeam(Script script) {
    this.script = script;
  }

  /**
   * Plays and writes.
   *
   * @param folder where the files go; must exist
   * @param players how many
   * @throws SentenceException if the story faults or a file cannot be written
   */
  void write(Path folder, int players) throws SentenceException {
    Random chance = new Random(1);
    for (int made = 0; made < players; ) {
      Attempt played = play(folder, chance);
      String text = AttemptJson.write(played);
      for (int copy = 0; copy < PLAYED_ALIKE && made < players; copy++) {
        made++;
        String id = UUID.randomUUID().toString();
        String own =
            text.replace(played.id(), id)
                .replace(String.valueOf(played.player()), UUID.randomUUID().toString());
        keep(
            folder.resolve(id + ".json"),
            made % DAMAGED == 0 ? own.substring(0, own.length() / 2) : own);
      }
    }
  }

  private Attempt play(Path folder, Random chance) throws SentenceException {
    Session session =
        Session.begin(
            script,
            new Player(UUID.randomUUID().toString(), "rolig hegre"),
            Mode.PRACTICE,
            chance.nextLong(),
            new AttemptFiles(folder),
            Clock.systemUTC());
    // It is written once, at its end, and by hand.
    session.writeOn(writing -> {});
    RandomChooser chooser = new RandomChooser(chance.nextLong());
    for (Decision at = session.beat().decision(); at != null; at = session.beat().decision()) {
      session.choose(chooser.choose(at).option(), chance.nextInt(10) == 0);
    }
    return session.attempt();
  }

  private static void keep(Path file, String text) throws SentenceException {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", file.toString(), FileFault.of(e)), e);
    }
  }
}
