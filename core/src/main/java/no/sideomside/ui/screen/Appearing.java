package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.widget.TypewriterLabel;

/**
 * Text that appears letter by letter, line after line, and what is seen only when all of it has:
 * choices, and the sign that there is more.
 */
final class Appearing {
  private final boolean atOnce;
  private final List<TypewriterLabel> lines = new ArrayList<>();
  private final List<Actor> afterwards = new ArrayList<>();

  /** No text yet; where {@code atOnce}, all of it is there from the first frame. */
  Appearing(boolean atOnce) {
    this.atOnce = atOnce;
  }

  /** A line that appears after those before it. */
  TypewriterLabel line(TypewriterLabel line) {
    if (atOnce) {
      line.finish();
    }
    lines.add(line);
    return line;
  }

  /** Something that is seen only when all of the text has appeared. */
  void afterwards(Actor actor) {
    afterwards.add(actor);
  }

  /** Whether there is no line yet. */
  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether all of the text has appeared. */
  boolean isWhole() {
    return lines.stream().allMatch(TypewriterLabel::isWhole);
  }

  /** Lets all of the text appear now. */
  void finish() {
    lines.forEach(TypewriterLabel::finish);
    Gdx.graphics.requestRendering();
  }

  /**
   * Lets text go on appearing for so many seconds.
   *
   * @return whether its last letter came
   */
  boolean reveal(float seconds) {
    for (TypewriterLabel line : lines) {
      if (!line.isWhole()) {
        line.reveal(seconds);
        boolean whole = isWhole();
        if (whole) {
          Gdx.graphics.requestRendering();
        }
        return whole;
      }
    }
    return false;
  }

  /** Shows what comes after the text where all of it has appeared, and hides it where not. */
  void settle() {
    boolean shown = isWhole();
    Color colour = new Color(1, 1, 1, shown ? 1f : 0f);
    for (Actor actor : afterwards) {
      actor.setColor(colour);
      actor.setTouchable(shown ? Touchable.enabled : Touchable.disabled);
    }
  }
}
