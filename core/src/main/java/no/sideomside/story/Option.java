package no.sideomside.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing the player may do at a decision.
 *
 * @param id unique in the story
 * @param text as offered
 * @param free whether it is mere navigation: unscored and outside every comparison
 * @param scores principle id to −2, −1, +1 or +2; absent means not touched
 * @param discussions principles that stay contested on this option
 * @param limit the law card where it lies outside a worker's authority, or null
 * @param floor the law card where it ignores near danger to life, or null
 * @param why the reason for the scores, or empty
 * @param sources what the reason rests on
 * @param thoughts possible ways it was taken
 * @param recap one past-tense sentence of what the player did, or empty
 * @param law law cards it touches
 * @param place where it stands in the source, or null where that is not known
 */
public record Option(
    String id,
    String text,
    boolean free,
    Map<String, Integer> scores,
    List<Discussion> discussions,
    @Nullable String limit,
    @Nullable String floor,
    String why,
    List<SourceRef> sources,
    List<Thought> thoughts,
    String recap,
    List<String> law,
    @Nullable Place place) {
  public Option {
    scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    discussions = List.copyOf(discussions);
    sources = List.copyOf(sources);
    thoughts = List.copyOf(thoughts);
    law = List.copyOf(law);
  }
}
