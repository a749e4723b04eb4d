package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.sideomside.attempt.TakenOption;

/**
 * Decides which meetings of a decision may be laid together, where people have played different
 * versions or languages of its story.
 *
 * <p>Two tellings in the same language are laid together where they share options and each option
 * they share has had the same words: then the same thing was chosen, whatever else was changed in
 * the story. Two in different languages are laid together where they are the same version, share
 * options, and each one they share has the same scores: words cannot be compared there, and the
 * checker holds the two languages of a version alike. An option that only one of them has does not
 * part them. Whatever is not laid together stands on its own, and each has to reach five players.
 */
final class Editions {
  private final TeamFolder folder;

  Editions(TeamFolder folder) {
    this.folder = folder;
  }

  /** What one telling offered at the decision: option id to every wording of it, and its scores. */
  private record Unit(
      Telling telling,
      Map<String, Set<String>> words,
      Map<String, Map<String, Integer>> scores,
      List<Meeting> meetings) {
    boolean sharesOptions(Unit other) {
      return words.keySet().stream().anyMatch(other.words::containsKey);
    }

    boolean isLike(Unit other) {
      boolean sameLanguage = telling.language().equals(other.telling.language());
      for (String option : words.keySet()) {
        if (other.words.containsKey(option)
            && (sameLanguage
                ? words.getOrDefault(option, Set.of()).stream()
                    .noneMatch(other.words.getOrDefault(option, Set.of())::contains)
                : !scores
                    .getOrDefault(option, Map.of())
                    .equals(other.scores.getOrDefault(option, Map.of())))) {
          return false;
        }
      }
      return true;
    }

    /** Whether the two may be laid together by themselves, not only by way of a third. */
    boolean belongsWith(Unit other) {
      return sharesOptions(other)
          && isLike(other)
          && (telling.language().equals(other.telling.language())
              || telling.version().equals(other.telling.version()));
    }
  }

  /** The meetings of one decision, parted into those that may be laid together. */
  List<List<Meeting>> of(List<Meeting> meetings) {
    List<List<Unit>> editions = new ArrayList<>();
    for (Unit unit : units(meetings)) {
      List<Unit> joined = null;
      for (List<Unit> edition : editions) {
        if (joined == null
            && edition.stream().allMatch(unit::isLike)
            && edition.stream().anyMatch(unit::belongsWith)) {
          joined = edition;
        }
      }
      if (joined == null) {
        joined = new ArrayList<>();
        editions.add(joined);
      }
      joined.add(unit);
    }
    return editions.stream()
        .map(edition -> edition.stream().flatMap(unit -> unit.meetings().stream()).toList())
        .toList();
  }

  /** In an order that does not hang on the order of the files. */
  private List<Unit> units(List<Meeting> meetings) {
    Map<Telling, Unit> units =
        new TreeMap<>(
            Comparator.comparing(Telling::version)
                .thenComparing(Telling::language)
                .thenComparing(Telling::storySha256));
    Set<Offer> seen = new HashSet<>();
    for (Meeting meeting : meetings) {
      Offer offer = meeting.offer();
      Unit unit =
          units.computeIfAbsent(
              offer.telling(),
              telling -> new Unit(telling, new HashMap<>(), new HashMap<>(), new ArrayList<>()));
      unit.meetings().add(meeting);
      if (seen.add(offer)) {
        for (TakenOption option : folder.whole(offer).options()) {
          unit.words().computeIfAbsent(option.id(), id -> new HashSet<>()).add(option.text());
          unit.scores().putIfAbsent(option.id(), option.scores());
        }
      }
    }
    return List.copyOf(units.values());
  }
}
