package no.sideomside.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Players;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * What a data folder holds of those who play, for them to see, name, take along and delete. Nothing
 * is remembered between questions: each looks at the folder as it is.
 */
public final class OwnData {
  private final Path folder;
  private final AttemptFiles files;
  private final Players players;

  /**
   * The data of a folder.
   *
   * @param folder need not exist
   */
  public OwnData(Path folder) {
    this.folder = folder;
    this.files = new AttemptFiles(folder);
    this.players = new Players(folder, new Random());
  }

  /** The data folder. */
  public Path folder() {
    return folder;
  }

  /**
   * Everybody who has a name here.
   *
   * @throws SentenceException if that cannot be read
   */
  public List<Player> players() throws SentenceException {
    return players.known();
  }

  /**
   * The player with this name.
   *
   * @throws SentenceException if nobody here is called so
   */
  public Player player(String alias) throws SentenceException {
    String name = alias.strip();
    for (Player player : players.known()) {
      if (player.alias().equals(name)) {
        return player;
      }
    }
    // Attempts may be here without the list that names their player.
    for (Attempt attempt : files.readAll().attempts()) {
      if (attempt.player() != null && attempt.alias().equals(name)) {
        return new Player(attempt.player(), name);
      }
    }
    throw new SentenceException(Sentence.of("data.nobody", name));
  }

  /**
   * Whoever played last here.
   *
   * @throws SentenceException if nobody has, or that cannot be read
   */
  public Player last() throws SentenceException {
    return players
        .last()
        .orElseThrow(() -> new SentenceException(Sentence.of("data.list.nothing")));
  }

  /** Somebody's attempts, newest first; a damaged file is passed over. */
  public List<Attempt> attempts(Player player) {
    return files.readAll().attempts().stream()
        .filter(attempt -> player.id().equals(attempt.player()))
        .toList();
  }

  /**
   * Gives somebody another name, in all their attempts too. Whoever was deleted meanwhile stays
   * deleted.
   *
   * @throws SentenceException if somebody else is called so, the player has been deleted, or
   *     something cannot be written; the same can then be asked for again
   */
  public Player rename(Player player, String alias) throws SentenceException {
    String name = alias.strip();
    if (name.isEmpty() || name.equals(player.alias())) {
      return player;
    }
    List<Player> known = players.known();
    if (known.stream().noneMatch(each -> each.id().equals(player.id()))) {
      throw new SentenceException(Sentence.of("attempt.player_gone", player.alias()));
    }
    if (known.stream().anyMatch(each -> each.alias().equals(name))) {
      throw new SentenceException(Sentence.of("attempt.name_taken", name));
    }
    for (Path file : filesOf(player)) {
      AttemptFiles.rename(file, name);
    }
    return players.rename(player, name);
  }

  /**
   * Puts somebody's attempts in a zip file, as they are; never what they hoped and answered.
   *
   * @return how many there are in it
   * @throws SentenceException if there are none, or the file cannot be written
   */
  public int export(Player player, Path zip) throws SentenceException {
    List<Path> theirs = filesOf(player);
    if (theirs.isEmpty()) {
      throw new SentenceException(Sentence.of("data.nothing_to_export", player.alias()));
    }
    Exports.write(theirs, zip);
    return theirs.size();
  }

  private List<Path> filesOf(Player player) throws SentenceException {
    List<Path> theirs = new ArrayList<>();
    for (Map.Entry<Path, Attempt> each : Inventory.of(folder).attempts().entrySet()) {
      if (player.id().equals(each.getValue().player())) {
        theirs.add(each.getKey());
      }
    }
    return theirs;
  }

  /** A name for a new export in the data folder; another that day gets a number. */
  public Path newExport(LocalDate day) {
    Path exports = Exports.folder(folder);
    Path zip = exports.resolve("side-om-side-" + day + ".zip");
    for (int i = 2; Files.exists(zip); i++) {
      zip = exports.resolve("side-om-side-" + day + "-" + i + ".zip");
    }
    return zip;
  }

  /**
   * Deleting one attempt, with what was hoped and answered in it.
   *
   * @throws SentenceException if there is none with this id, or the folder cannot be read
   */
  public Deletion ofAttempt(String id) throws SentenceException {
    Deletion deletion = ofAttempts(Set.of(id));
    if (deletion.goes().isEmpty()) {
      throw new SentenceException(Sentence.of("data.no_attempt", id));
    }
    return deletion;
  }

  Deletion ofAttempts(Set<String> ids) throws SentenceException {
    return reach(() -> ofAttempts(ids)).ofAttempts(ids);
  }

  /**
   * Deleting the sheets, which are no player's.
   *
   * @throws SentenceException if the folder cannot be read
   */
  public Deletion ofSheets() throws SentenceException {
    return reach(this::ofSheets).ofSheets();
  }

  /**
   * The sheets that are here, by name.
   *
   * @throws SentenceException if their folder cannot be read
   */
  public Sheets sheets() throws SentenceException {
    return Sheets.of(folder);
  }

  /** The hours in the room that are here, newest first: no player's, and so in no export. */
  public List<Attempt> hours() {
    return files.readAll().attempts().stream()
        .filter(attempt -> attempt.mode() == Mode.LIVE)
        .toList();
  }

  /**
   * Deleting everything of somebody.
   *
   * @throws SentenceException if the folder cannot be read
   */
  public Deletion ofPlayer(Player player) throws SentenceException {
    boolean alone = players.known().stream().allMatch(each -> each.id().equals(player.id()));
    return ofPlayer(player, alone);
  }

  private Deletion ofPlayer(Player player, boolean alone) throws SentenceException {
    return reach(() -> ofPlayer(player, alone)).ofPlayer(player, alone);
  }

  /**
   * Deleting everything of everybody.
   *
   * @throws SentenceException if the folder cannot be read
   */
  public Deletion ofEverybody() throws SentenceException {
    List<Player> known;
    try {
      known = players.known();
    } catch (SentenceException e) {
      // A damaged list of players goes too; nobody has to be named for that.
      known = List.of();
    }
    return reach(this::ofEverybody).ofEverybody(known);
  }

  private Reach reach(Deletion.Again again) throws SentenceException {
    return new Reach(folder, players, again);
  }
}
