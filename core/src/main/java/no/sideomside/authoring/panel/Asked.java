package no.sideomside.authoring.panel;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An option that raters are asked about.
 *
 * @param decision the decision it belongs to
 * @param situation the last that is said before it, on one line
 * @param id its id
 * @param text as offered
 * @param scores the authors' own, which raters never see: principle to value
 * @param discussed principles the authors left contested on it
 */
record Asked(
    String decision,
    String situation,
    String id,
    String text,
    Map<String, Integer> scores,
    Set<String> discussed) {
  Asked {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    discussed = Set.copyOf(discussed);
  }
}
