package no.sideomside.attempt;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line as it was shown.
 *
 * @param who the shown name of the speaker, or null for narration
 * @param text the words
 */
public record Said(@Nullable String who, String text) {
  public Said {
    Objects.requireNonNull(text, "text");
  }
}
