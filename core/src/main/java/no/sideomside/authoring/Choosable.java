package no.sideomside.authoring;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Discussion;
import no.sideomside.story.Option;
import no.sideomside.story.Place;
import org.jspecify.annotations.Nullable;

/**
 * An option as the weighing rules see it, whether it was read or played.
 *
 * @param id its id
 * @param text as offered
 * @param free whether it is outside every comparison
 * @param scores principle to value; a missing one is 0
 * @param contested principles that are not scored on it
 * @param place where it stands, or null
 */
public record Choosable(
    String id,
    String text,
    boolean free,
    Map<String, Integer> scores,
    Set<String> contested,
    @Nullable Place place) {
  /** An option as it was offered. */
  public static Choosable of(Option option) {
    Set<String> contested = new LinkedHashSet<>();
    option.discussions().stream().map(Discussion::principle).forEach(contested::add);
    return new Choosable(
        option.id(), option.text(), option.free(), option.scores(), contested, option.place());
  }

  /** What it does with a principle, from −2 to 2. */
  public int score(String principle) {
    return scores.getOrDefault(principle, 0);
  }

  /** Whether the principle is scored on it: not contested. */
  public boolean speaksOf(String principle) {
    return !contested.contains(principle);
  }

  /** All its scores together; only to find the best of one decision, never told to anyone. */
  int sum() {
    return scores.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Its words in characters. */
  public int length() {
    return text.codePointCount(0, text.length());
  }
}
