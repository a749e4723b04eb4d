package no.sideomside.authoring.check;

import java.util.List;
import java.util.function.ToDoubleFunction;
import no.sideomside.authoring.Weighing;
import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * A decision that counts, with every set of options it was offered with.
 *
 * @param id its id
 * @param place where it stands, or null
 * @param offers at least one
 */
record Weighed(String id, @Nullable Place place, List<Weighing> offers) {
  Weighed {
    offers = List.copyOf(offers);
  }

  boolean dilemma() {
    return offers.stream().allMatch(Weighing::dilemma);
  }

  double mean(ToDoubleFunction<Weighing> figure) {
    return offers.stream().mapToDouble(figure).average().orElse(0);
  }
}
