package no.sideomside.debrief.team;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * A folder of attempts as a team sheet sees it.
 *
 * <p>Files are read one by one, by as many threads as there are processors, and only what the sheet
 * needs is kept of each. Reflections are never opened. What cannot be read, what was played live in
 * the room and what belongs to no player is left out and told; the rest stands.
 */
public final class TeamFolder {
  private final Path path;
  private final List<Playing> playings;
  private final Map<Offer, TakenDecision> whole;
  private final List<Sentence> damaged;
  private final int live;
  private final int nobodys;

  TeamFolder(
      Path path,
      List<Playing> playings,
      Map<Offer, TakenDecision> whole,
      List<Sentence> damaged,
      int live,
      int nobodys) {
    this.path = path;
    this.playings = List.copyOf(playings);
    this.whole = Map.copyOf(whole);
    this.damaged = List.copyOf(damaged);
    this.live = live;
    this.nobodys = nobodys;
  }

  /**
   * A scenario that somebody in the folder has played. For whoever makes the sheet; it does not
   * stand on it.
   *
   * @param title its title
   * @param players how many have made a choice in it
   * @param versions the versions played, as their author calls them; none where they have no name
   */
  public record Found(String title, int players, Set<String> versions) {}

  /**
   * Reads every attempt file in a folder, and in no folder below it; of a data folder, the attempts
   * in it.
   *
   * @throws SentenceException if there is no such folder or it cannot be listed
   */
  public static TeamFolder read(Path folder) throws SentenceException {
    Path attempts = folder.resolve("attempts");
    Path path = Files.isDirectory(attempts) ? attempts : folder;
    if (!Files.isDirectory(path)) {
      throw new SentenceException(Sentence.of("team.no_folder", folder.toString()));
    }
    return new FolderReader(path, list(path)).read();
  }

  private static List<Path> list(Path path) throws SentenceException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(path, "*.json")) {
      for (Path file : found) {
        if (!AttemptFiles.isReflections(file)) {
          files.add(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", path.toString(), FileFault.of(e)), e);
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  /** The folder that was read. */
  public Path path() {
    return path;
  }

  /** What could not be read, one sentence a file. The names of files may name people. */
  public List<Sentence> damaged() {
    return damaged;
  }

  /** How many attempts were played live in the room. */
  public int live() {
    return live;
  }

  /** How many attempts say neither whose they are nor that they were played live. */
  public int nobodys() {
    return nobodys;
  }

  /** Whether there is anything to lay side by side. */
  public boolean anything() {
    return playings.stream().anyMatch(playing -> !playing.meetings().isEmpty());
  }

  /** How many players have made a choice in the scenario that most have. */
  int players() {
    return byScenario().values().stream().mapToInt(TeamFolder::players).max().orElse(0);
  }

  private static int players(List<Playing> played) {
    return (int) played.stream().map(Playing::player).distinct().count();
  }

  /**
   * What has been played, scenario by scenario, in the order of their ids.
   *
   * @param language of the titles, where anybody has played in it
   */
  public List<Found> found(Language language) {
    List<Found> found = new ArrayList<>();
    byScenario()
        .forEach(
            (scenario, played) ->
                found.add(
                    new Found(
                        ScenarioPart.title(played, language).plain(),
                        players(played),
                        played.stream()
                            .map(each -> each.telling().version())
                            .filter(version -> !version.isBlank())
                            .collect(Collectors.toCollection(TreeSet::new)))));
    return found;
  }

  /** Attempts at each scenario in which a choice was made, in the order of the scenarios' ids. */
  Map<String, List<Playing>> byScenario() {
    return playings.stream()
        .filter(playing -> !playing.meetings().isEmpty())
        .collect(Collectors.groupingBy(Playing::scenario, TreeMap::new, Collectors.toList()));
  }

  /** A decision as it was put, with scores and arguments. */
  TakenDecision whole(Offer offer) {
    TakenDecision decision = whole.get(offer);
    if (decision == null) {
      throw new IllegalArgumentException("no attempt of this folder was put " + offer);
    }
    return decision;
  }
}
