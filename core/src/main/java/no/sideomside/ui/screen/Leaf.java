package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.story.Line;
import no.sideomside.ui.scene.SceneState;

/**
 * As much of the story as is shown in the panel at once, and what the scene looks like beside it.
 *
 * @param paragraphs in order
 * @param scene how the scene stands when the leaf is turned up
 */
record Leaf(List<Paragraph> paragraphs, SceneState scene) {
  /** About as much as one takes in at a glance; a long line has a leaf of its own. */
  private static final int LETTERS = 230;

  private static final int LINES = 3;

  Leaf {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Lays the lines of a beat out on leaves. A change of place begins a new one.
   *
   * @param lines the lines
   * @param before how the scene stood before the first of them
   */
  static List<Leaf> of(List<Line> lines, SceneState before) {
    List<Leaf> leaves = new ArrayList<>();
    List<Paragraph> open = new ArrayList<>();
    SceneState scene = before;
    int letters = 0;
    for (Line line : lines) {
      SceneState after = scene.after(line);
      boolean elsewhere = !java.util.Objects.equals(after.scene(), scene.scene());
      boolean full = letters + line.text().length() > LETTERS || open.size() >= LINES;
      if (!open.isEmpty() && (elsewhere || full)) {
        leaves.add(new Leaf(open, scene));
        open = new ArrayList<>();
        letters = 0;
      }
      scene = after;
      if (!line.text().isEmpty()) {
        open.add(new Paragraph(line.speaker() == null ? null : line.speaker().name(), line.text()));
        letters += line.text().length();
      }
    }
    if (!open.isEmpty()) {
      leaves.add(new Leaf(open, scene));
    }
    return leaves;
  }

  /** How the scene stands after a beat. */
  static SceneState sceneAfter(List<Line> lines, SceneState before) {
    SceneState scene = before;
    for (Line line : lines) {
      scene = scene.after(line);
    }
    return scene;
  }
}
