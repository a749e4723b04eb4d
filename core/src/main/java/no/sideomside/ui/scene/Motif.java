package no.sideomside.ui.scene;

import java.util.Optional;
import no.sideomside.story.OwnPicture;
import org.jspecify.annotations.Nullable;

/**
 * Which picture is meant: one that the build has drawn, or a trainer's own.
 *
 * @param name the scene's, or a person's with a face
 * @param own where it lies, or null for one the build has drawn
 */
record Motif(String name, @Nullable OwnPicture own) {
  /** One that the build has drawn, whether it has or not. */
  static Motif drawn(String name) {
    return new Motif(name, null);
  }

  /** A trainer's own where there is one. */
  static Motif of(String name, Optional<OwnPicture> own) {
    return new Motif(name, own.orElse(null));
  }

  /** Where the build has put it. */
  String path(String ending) {
    return "art/" + name + ending;
  }
}
