package no.sideomside.authoring;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sideomside.story.Option;
import no.sideomside.story.Place;

/** Counts what has been come to. */
final class Coverage {
  private final Map<Place, Count> lines = new HashMap<>();
  private final Map<String, Count> taken = new HashMap<>();
  private final Map<String, Count> decisions = new HashMap<>();
  private final Map<String, String> offeredAt = new HashMap<>();
  private final Map<String, Place> offeredFrom = new HashMap<>();
  private final Map<String, OfferedAs> offeredAs = new HashMap<>();
  private final Map<List<String>, MetOffer> offers = new LinkedHashMap<>();
  private final Set<String> endings = new HashSet<>();
  private final Map<String, Dominated> dominated = new LinkedHashMap<>();

  /** How often, in all and in one random play. */
  static final class Count {
    long times;
    double share;

    private void add(long more, double moreShare) {
      times += more;
      share += moreShare;
    }
  }

  void line(Place place, long times, double share) {
    lines.computeIfAbsent(place, key -> new Count()).add(times, share);
  }

  /** A decision stood before. */
  void offer(Offer offer, long times, double share) {
    String decision = offer.decision().id();
    offers.putIfAbsent(offer.ids(), offer.met());
    Count count = decisions.get(decision);
    if (count == null) {
      count = new Count();
      decisions.put(decision, count);
    }
    count.add(times, share);
    for (Option option : offer.options()) {
      if (offeredAt.putIfAbsent(option.id(), decision) == null) {
        offeredAs.put(option.id(), OfferedAs.of(option));
        if (option.place() != null) {
          offeredFrom.put(option.id(), option.place());
        }
      }
    }
  }

  /** Options of an offer that are dominated; asked once for each offer. */
  void compare(Offer offer) {
    for (Dominated worse : offer.dominated()) {
      dominated.putIfAbsent(worse.decision() + ' ' + worse.option(), worse);
    }
  }

  void take(String option, long times, double share) {
    taken.computeIfAbsent(option, key -> new Count()).add(times, share);
  }

  void ending(String id) {
    endings.add(id);
  }

  /** Turns shares that were counted play by play into those of one play. */
  void ofPlays(int plays) {
    for (Map<?, Count> counts : List.<Map<?, Count>>of(lines, taken, decisions)) {
      counts.values().forEach(count -> count.share /= plays);
    }
  }

  Count of(Place line) {
    return lines.getOrDefault(line, new Count());
  }

  Count ofOption(String id) {
    return taken.getOrDefault(id, new Count());
  }

  Count ofDecision(String id) {
    return decisions.getOrDefault(id, new Count());
  }

  boolean told(Place line) {
    return lines.containsKey(line);
  }

  boolean offered(String option) {
    return offeredAt.containsKey(option);
  }

  /** The decision an option was first offered at; empty where it never was. */
  Optional<String> decisionOf(String option) {
    return Optional.ofNullable(offeredAt.get(option));
  }

  /** What an option was first offered as; empty where it never was. */
  Optional<OfferedAs> offeredAs(String option) {
    return Optional.ofNullable(offeredAs.get(option));
  }

  boolean stoodBefore(String decision) {
    return decisions.containsKey(decision);
  }

  boolean ended(String ending) {
    return endings.contains(ending);
  }

  /** Every decision as it was offered, in the order first met. */
  Collection<MetOffer> offers() {
    return offers.values();
  }

  /** Every place with a line told or an option offered. */
  Set<Place> places() {
    Set<Place> places = new HashSet<>(lines.keySet());
    places.addAll(offeredFrom.values());
    return places;
  }

  Map<String, Dominated> dominated() {
    return dominated;
  }
}
