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
import no.sideomside.attempt.Mode;
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
  private final Deletion.Again again;

  /**
   * Looks through a folder.
   *
   * @param again does the same once more, when what it found is gone
   */
  Reach(Path folder, Players players, Deletion.Again again) throws SentenceException {
    this.folder = folder;
    this.players = players;
    this.inventory = Inventory.of(folder);
    this.again = again;
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

  /** The sheets alone, and where a team's was made from. */
  Deletion ofSheets() {
    List<Path> files = new ArrayList<>(inventory.sheets());
    files.addAll(inventory.notes());
    List<Sentence> goes = new ArrayList<>();
    sheets(goes, inventory.sheets().size(), !inventory.notes().isEmpty());
    return new Deletion(
        folder,
        players,
        new Deletion.Extent(files, Set.of(), Set.of(), false),
        again,
        goes,
        List.of(Sentence.of("data.stays.elsewhere")));
  }

  private static void sheets(List<Sentence> goes, int sheets, boolean note) {
    count(goes, "data.goes.sheets", sheets);
    if (note) {
      goes.add(Sentence.of("data.goes.team_folder"));
    }
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
    List<Path> sheets =
        those(
            inventory.sheets(),
            file -> everybody || Inventory.isNamed(file, called) || Search.mentions(file, all));
    List<Path> notes = everybody ? inventory.notes() : List.of();
    List<Path> warnings = everybody ? inventory.warnings() : List.of();
    List<Path> others =
        those(
            inventory.others(),
            file ->
                !file.equals(folder.resolve(PLAYERS))
                    && (Inventory.isNamed(file, called) || Search.mentions(file, all)));

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
    sheets(goes, sheets.size(), !notes.isEmpty());
    if (!warnings.isEmpty()) {
      goes.add(Sentence.of("data.goes.warning"));
    }
    others.forEach(file -> goes.add(Sentence.of("data.goes.other", file.toString())));

    List<Path> files = new ArrayList<>(reflections);
    Stream.of(exports, unfinished, others, sheets, notes, warnings, damaged, ledgers, attempts)
        .forEach(files::addAll);
    return new Deletion(
        folder,
        players,
        new Deletion.Extent(files, called, theirs, everybody),
        again,
        goes,
        stays(damaged, names.isEmpty() || everybody ? List.of() : nobodys(sheets)));
  }

  private String titles(List<Path> files) {
    return files.stream()
        .map(file -> Objects.requireNonNull(inventory.attempts().get(file)).title())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** What stays when somebody's goes, since it is nobody's. */
  private List<Sentence> nobodys(List<Path> sheetsThatGo) {
    List<Sentence> stays = new ArrayList<>();
    long hours =
        inventory.attempts().values().stream().filter(each -> each.mode() == Mode.LIVE).count();
    count(stays, "data.stays.hours", (int) hours);
    count(stays, "data.stays.sheets", inventory.sheets().size() - sheetsThatGo.size());
    return stays;
  }

  private List<Sentence> stays(List<Path> damagedThatGo, List<Sentence> nobodys) {
    List<Sentence> stays = new ArrayList<>(nobodys);
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
