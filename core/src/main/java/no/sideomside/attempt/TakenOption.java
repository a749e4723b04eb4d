package no.sideomside.attempt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An option as it was offered, whole, so that an attempt can be understood without its story.
 *
 * @param id its id in the story
 * @param text as offered
 * @param free whether it was mere navigation
 * @param discuss principles that stay contested on it
 * @param scores principle id to −2, −1, +1 or +2
 * @param panel principle id to what a panel of raters said; empty where none has
 * @param limit law card where it lies outside a worker's authority, or null
 * @param floor law card where it ignores near danger to life, or null
 * @param why the reason for the scores, or empty
 * @param sources what the reason rests on
 * @param thoughts possible ways it was taken
 * @param recap one past-tense sentence, or empty
 * @param law law cards it touches
 */
public record TakenOption(
    String id,
    String text,
    boolean free,
    List<Contested> discuss,
    Map<String, Integer> scores,
    Map<String, PanelFigure> panel,
    @Nullable String limit,
    @Nullable String floor,
    String why,
    List<TakenSource> sources,
    List<Said> thoughts,
    String recap,
    List<String> law) {
  public TakenOption {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    discuss = discuss == null ? List.of() : List.copyOf(discuss);
    scores = scores == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(scores));
    panel = panel == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(panel));
    why = why == null ? "" : why;
    sources = sources == null ? List.of() : List.copyOf(sources);
    thoughts = thoughts == null ? List.of() : List.copyOf(thoughts);
    recap = recap == null ? "" : recap;
    law = law == null ? List.of() : List.copyOf(law);
  }
}
