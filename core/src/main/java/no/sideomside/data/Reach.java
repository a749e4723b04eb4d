package no.sideomside.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Players;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Ledger;

/** Works out how far a deletion reaches, and says it. */
final class Reach {
  private static final String PLAYERS = "players.json";

  private final Path folder;
  private final Players players;
  private final Inventory inventory;

  Reach(Path folder, Players players, Inventory inventory) {
    this.folder = folder;
    this.players = players;
    this.inventory = inventory;
  }

  /** One attempt, and everything that goes with it. */
  Deletion ofAttempts(Set<String> ids) throws SentenceException {
    return deletion(ids, Set.of(), Set.of(), false, false);
  }

  /** Everything of somebody. */
  Deletion ofPlayer(Player player, boolean alone) throws SentenceException {
    Set<String> ids = new TreeSet<>();
    for (Attempt attempt : inventory.attempts().values()) {
      if (player.id().equals(attempt.player())) {
        ids.add(attempt.id());
      }
    }
    return deletion(ids, Set.of(player.id()), Set.of(player.alias()), alone, false);
  }

  /** Everything of everybody. */
  Deletion ofEverybody(List<Player> known) throws SentenceException {
    Set<String> ids = new TreeSet<>();
    Set<String> theirs = new TreeSet<>();
    for (Attempt attempt : inventory.attempts().values()) {
      ids.add(attempt.id());
      if (attempt.player() != null) {
        theirs.add(attempt.player());
      }
    }
    known.forEach(player -> theirs.add(player.id()));
    Set<String> names = new LinkedHashSet<>();
    known.forEach(player -> names.add(player.alias()));
    return deletion(ids, theirs, names, true, true);
  }

  /**
   * Gathers it.
   *
   * @param alone whether nobody else plays here, so that what is nobody's is theirs
   */
  private Deletion deletion(
      Set<String> ids, Set<String> theirs, Set<String> names, boolean alone, boolean everybody)
      throws SentenceException {
    List<Path> attempts =
        inventory.attempts().entrySet().stream()
            .filter(each -> everybody || ids.contains(each.getValue().id()))
            .map(Map.Entry::getKey)
            .toList();
    Set<String> called = new TreeSet<>(ids);
    attempts.forEach(file -> called.add(Inventory.idOf(file)));
    Set<String> all =
        Stream.concat(called.stream(), theirs.stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<Path> damaged =
        those(
            inventory.damaged(),
            file -> everybody || named(file, called) || Search.mentions(file, theirs));
    damaged.forEach(file -> called.add(Inventory.idOf(file)));
    List<Path> reflections =
        those(
            inventory.reflections(),
            file -> everybody || named(file, called) || (alone && isOrphan(file)));
    List<Path> unfinished =
        those(
            inventory.unfinished(),
            file -> everybody || alone || named(file, called) || Search.mentions(file, all));
    List<Path> exports =
        those(inventory.exports(), file -> everybody || Exports.holds(file, called));
    List<Path> ledgers = everybody ? inventory.ledgers() : List.of();
    List<Path> others =
        those(
            inventory.others(),
            file -> !file.equals(folder.resolve(PLAYERS)) && Search.mentions(file, all));

    List<Sentence> goes = new ArrayList<>();
    if (!attempts.isEmpty()) {
      goes.add(Sentence.of("data.goes.attempts", attempts.size(), titles(attempts)));
    }
    count(goes, "data.goes.reflections", reflections.size());
    names.forEach(name -> goes.add(Sentence.of("data.goes.name", name)));
    count(goes, "data.goes.damaged", damaged.size());
    count(goes, "data.goes.unfinished", unfinished.size());
    count(goes, "data.goes.exports", exports.size());
    if (!ledgers.isEmpty() || Ledger.knows(folder, called)) {
      goes.add(Sentence.of("data.goes.ledgers"));
    }
    others.forEach(file -> goes.add(Sentence.of("data.goes.other", file.toString())));

    List<Path> files = new ArrayList<>(reflections);
    Stream.of(exports, unfinished, others, damaged, ledgers, attempts).forEach(files::addAll);
    return new Deletion(
        folder,
        players,
        new Deletion.Extent(files, called, theirs, everybody),
        goes,
        stays(damaged));
  }

  private String titles(List<Path> files) {
    return files.stream()
        .map(file -> Objects.requireNonNull(inventory.attempts().get(file)).title())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private List<Sentence> stays(List<Path> damagedThatGo) {
    List<Sentence> stays = new ArrayList<>();
    count(stays, "data.stays.damaged", inventory.damaged().size() - damagedThatGo.size());
    stays.add(Sentence.of("data.stays.own"));
    stays.add(Sentence.of("data.stays.elsewhere"));
    return stays;
  }

  private boolean isOrphan(Path reflections) {
    String id = Inventory.idOf(reflections);
    return inventory.attempts().values().stream().noneMatch(each -> each.id().equals(id))
        && inventory.damaged().stream().noneMatch(file -> Inventory.idOf(file).equals(id));
  }

  private static boolean named(Path file, Set<String> ids) {
    return ids.contains(Inventory.idOf(file));
  }

  private static List<Path> those(List<Path> files, Predicate<Path> wanted) {
    return files.stream().filter(wanted).toList();
  }

  private static void count(List<Sentence> sentences, String key, int number) {
    if (number > 0) {
      sentences.add(Sentence.of(key, number));
    }
  }
}
