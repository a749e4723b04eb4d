package no.sideomside.debrief.team;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptGlance;
import no.sideomside.attempt.AttemptGlances;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** Reads the files of one folder: a glance of each, and a few of them whole. */
final class FolderReader {
  private final Path folder;
  private final List<Path> files;
  private final AttemptGlances glances = new AttemptGlances();
  private final Map<Offer, Offer> offers = new ConcurrentHashMap<>();

  FolderReader(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  /** What came of one file: one of three, or none where it belongs to nobody. */
  private record Glanced(@Nullable Playing playing, @Nullable Sentence damaged, boolean live) {}

  TeamFolder read() {
    List<Playing> playings = new ArrayList<>();
    List<Sentence> damaged = new ArrayList<>();
    int live = 0;
    int nobodys = 0;
    // In the order of the files, whichever thread was first.
    for (Glanced each : files.parallelStream().map(this::glance).toList()) {
      if (each.playing() != null) {
        playings.add(each.playing());
      } else if (each.damaged() != null) {
        damaged.add(each.damaged());
      } else if (each.live()) {
        live++;
      } else {
        nobodys++;
      }
    }
    Map<Offer, TakenDecision> whole = new HashMap<>();
    // A file that is sound at a glance and not when read whole goes, and another takes its place.
    for (Set<Path> faulty = readWhole(playings, whole, damaged); !faulty.isEmpty(); ) {
      Set<Path> gone = faulty;
      playings.removeIf(playing -> gone.contains(playing.file()));
      faulty = readWhole(playings, whole, damaged);
    }
    return new TeamFolder(folder, playings, whole, damaged, live, nobodys);
  }

  private Glanced glance(Path file) {
    try {
      AttemptGlance glance = glances.of(file);
      String player = glance.player();
      if (glance.mode() == Mode.LIVE) {
        return new Glanced(null, null, true);
      }
      return new Glanced(
          player == null || player.isBlank() ? null : playing(file, player, glance), null, false);
    } catch (SentenceException e) {
      return new Glanced(null, e.sentence(), false);
    }
  }

  private Playing playing(Path file, String player, AttemptGlance glance) {
    Telling telling = new Telling(glance.language(), glance.version(), glance.storySha256());
    List<Meeting> meetings = new ArrayList<>();
    for (TakenDecision taken : glance.decisions()) {
      Offer offer = known(Offer.of(telling, glance.scenario(), taken));
      if (offer.has(taken.chosen())) {
        meetings.add(
            new Meeting(offer, taken.chosen(), taken.noneFirst(), taken.at(), meetings.size()));
      }
    }
    return new Playing(
        file,
        glance.id(),
        player,
        glance.scenario(),
        glance.title(),
        telling,
        glance.startedAt(),
        meetings);
  }

  /** The one that others were put too, where there is one: ten thousand attempts share a few. */
  private Offer known(Offer offer) {
    Offer known = offers.putIfAbsent(offer, offer);
    return known == null ? offer : known;
  }

  /**
   * Reads every decision as it was put, with its scores, from the newest attempt that holds it: a
   * panel may have rated the options since the older ones were played.
   *
   * @return the files that could not be read after all
   */
  private static Set<Path> readWhole(
      List<Playing> playings, Map<Offer, TakenDecision> whole, List<Sentence> damaged) {
    Map<Path, Set<Offer>> wanted = new TreeMap<>();
    newest(playings)
        .forEach(
            (offer, playing) -> {
              if (!whole.containsKey(offer)) {
                wanted.computeIfAbsent(playing.file(), file -> new HashSet<>()).add(offer);
              }
            });
    Set<Path> faulty = new HashSet<>();
    wanted.forEach(
        (file, held) -> {
          try {
            for (TakenDecision decision : AttemptFiles.read(file).decisions()) {
              held.stream()
                  .filter(
                      offer -> offer.equals(Offer.of(offer.telling(), offer.scenario(), decision)))
                  .forEach(offer -> whole.put(offer, lean(decision)));
            }
            if (!whole.keySet().containsAll(held)) {
              throw new SentenceException(Sentence.of("team.changed_meanwhile", file.toString()));
            }
          } catch (SentenceException e) {
            damaged.add(e.sentence());
            faulty.add(file);
          }
        });
    return faulty;
  }

  private static Map<Offer, Playing> newest(List<Playing> playings) {
    Map<Offer, Playing> newest = new HashMap<>();
    for (Playing playing : playings) {
      for (Meeting meeting : playing.meetings()) {
        newest.merge(
            meeting.offer(),
            playing,
            (one, other) -> other.startedAt().isAfter(one.startedAt()) ? other : one);
      }
    }
    return newest;
  }

  /** Without the choice, and what was said on the way there: both tell of one player's path. */
  private static TakenDecision lean(TakenDecision decision) {
    return new TakenDecision(
        decision.id(),
        null,
        List.of(),
        decision.ask(),
        null,
        decision.danger(),
        "",
        false,
        null,
        null,
        null,
        decision.options().stream().map(FolderReader::lean).toList());
  }

  private static TakenOption lean(TakenOption option) {
    return new TakenOption(
        option.id(),
        option.text(),
        option.free(),
        option.discuss(),
        option.scores(),
        option.panel(),
        option.limit(),
        option.floor(),
        "",
        List.of(),
        List.of(),
        "",
        List.of());
  }
}
