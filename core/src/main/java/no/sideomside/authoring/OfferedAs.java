package no.sideomside.authoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.story.Discussion;
import no.sideomside.story.Option;
import org.jspecify.annotations.Nullable;

/**
 * An option as it was first offered.
 *
 * @param text its words
 * @param free whether it is mere navigation
 * @param scores principle id to −2, −1, +1 or +2
 * @param discussed ids of principles that stay contested on it
 * @param limit the law card where it lies outside a worker's authority, or null
 * @param floor the law card where it ignores near danger to life, or null
 */
public record OfferedAs(
    String text,
    boolean free,
    Map<String, Integer> scores,
    List<String> discussed,
    @Nullable String limit,
    @Nullable String floor) {
  public OfferedAs {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    discussed = List.copyOf(discussed);
  }

  static OfferedAs of(Option option) {
    return new OfferedAs(
        option.text(),
        option.free(),
        option.scores(),
        option.discussions().stream().map(Discussion::principle).toList(),
        option.limit(),
        option.floor());
  }
}
