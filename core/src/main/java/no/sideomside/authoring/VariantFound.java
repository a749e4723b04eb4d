package no.sideomside.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one variant of a story can come to.
 *
 * @param variant counted from 1
 * @param note what the debrief tells of it, or null
 * @param endings every ending come to, the likeliest first
 * @param decisions how many decisions on one path; null, as the others, where no path ends
 * @param words how many words on one path, those of the options offered too
 * @param pauses how many stops for hope on one path
 * @param principles every principle that is ever at stake, in the rubric's order
 */
public record VariantFound(
    int variant,
    @Nullable String note,
    List<ReachedEnding> endings,
    @Nullable Span decisions,
    @Nullable Span words,
    @Nullable Span pauses,
    List<PrincipleFound> principles) {
  public VariantFound {
    endings = List.copyOf(endings);
    principles = List.copyOf(principles);
  }
}
