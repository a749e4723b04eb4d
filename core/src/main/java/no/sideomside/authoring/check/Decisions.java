package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.authoring.Choosable;
import no.sideomside.authoring.Weighing;
import no.sideomside.story.Decision;
import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * The decisions of a story that count, weighed as they were offered in play; one that play never
 * came to is weighed as it is written.
 */
final class Decisions {
  private final List<Weighed> all = new ArrayList<>();

  Decisions(Manuscript manuscript, @Nullable Played played) {
    Map<String, List<Weighing>> offers = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    for (WrittenDecision decision : manuscript.decisions()) {
      decision
          .id()
          .ifPresent(
              id -> {
                offers.putIfAbsent(id, new ArrayList<>());
                places.putIfAbsent(id, decision.place());
              });
    }
    if (played != null) {
      for (Decision decision : played.offers()) {
        offers
            .computeIfAbsent(decision.id(), id -> new ArrayList<>())
            .add(new Weighing(decision.options().stream().map(Choosable::of).toList()));
      }
    }
    for (WrittenDecision decision : manuscript.decisions()) {
      decision
          .id()
          .map(offers::get)
          .filter(List::isEmpty)
          .ifPresent(none -> none.add(new Weighing(decision.choosables())));
    }
    offers.forEach(
        (id, weighings) -> {
          List<Weighing> counting = weighings.stream().filter(Weighing::counts).toList();
          if (!counting.isEmpty()) {
            Place place = places.get(id);
            all.add(
                new Weighed(
                    id,
                    place == null ? counting.get(0).options().get(0).place() : place,
                    counting));
          }
        });
  }

  List<Weighed> all() {
    return all;
  }
}
