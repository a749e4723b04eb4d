package no.sideomside.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line shown in play.
 *
 * @param speaker who says it, or null for narration
 * @param text the words alone, without the speaker's name; empty for a line that only carries cues
 *     at the end of a beat
 * @param cues what happens as the line appears, in the order written
 * @param place where it stands in the source, or null where that is not known
 */
public record Line(@Nullable Person speaker, String text, List<Cue> cues, @Nullable Place place) {
  public Line {
    cues = List.copyOf(cues);
  }
}
