package no.sideomside.ui.screen;

import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.WidgetGroup;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.scene.Head;

/**
 * Puts the parts of a play where none covers another: the scene behind all, cut so that its people
 * stay in view, the panel in the lower left corner, the buttons in the upper right.
 */
final class PlayLayout extends WidgetGroup {
  private static final float SHAPE = 16f / 9f;

  /** From a head to the window's edge, where the scene is cut: as much as shoulders need. */
  private static final float SHOULDERS = 70f;

  private final Actor scene;
  private final List<Head> heads;
  private final PlayPanel panel;
  private final PlayBar bar;
  private final List<Rectangle> faces = new ArrayList<>();

  PlayLayout(Actor scene, List<Head> heads, PlayPanel panel, PlayBar bar) {
    this.scene = scene;
    this.heads = heads;
    this.panel = panel;
    this.bar = bar;
    addActor(scene);
    addActor(panel);
    addActor(bar);
  }

  /** Where faces are, in units from the window's lower left corner. */
  List<Rectangle> faces() {
    validate();
    return List.copyOf(faces);
  }

  @Override
  public void layout() {
    float width = getWidth();
    float height = getHeight();
    float wide = Math.max(width, height * SHAPE);
    float tall = wide / SHAPE;
    float left = left(width, wide);
    scene.setBounds(left, 0, wide, height);
    faces.clear();
    for (Head head : heads) {
      faces.add(
          new Rectangle(
              left + head.left() * wide,
              height - head.bottom() * tall,
              (head.right() - head.left()) * wide,
              (head.bottom() - head.top()) * tall));
    }
    bar.setSize(bar.getPrefWidth(), bar.getPrefHeight());
    bar.setPosition(
        width - bar.getWidth() - PlayBar.MARGIN, height - bar.getHeight() - PlayBar.MARGIN);
    List<Rectangle> keepFree = new ArrayList<>(faces);
    keepFree.add(new Rectangle(bar.getX(), bar.getY(), bar.getWidth(), bar.getHeight()));
    // Tried at other widths, the text is another height, and what is scrolled would be forgotten.
    float scrolled = panel.scrolled();
    PanelPlace place =
        PanelPlace.choose(
            new Rectangle(0, 0, width, height),
            PlayPanel.MARGIN,
            panel.wanted(),
            panel.least(),
            keepFree,
            panel::heightAt);
    panel.setBounds(PlayPanel.MARGIN, PlayPanel.MARGIN, place.width(), place.height());
    panel.cut(!place.whole());
    panel.validate();
    panel.scrolled(scrolled);
  }

  /** Where the scene begins: people as far right as they can be, since the panel is to the left. */
  private float left(float width, float wide) {
    if (heads.isEmpty()) {
      return (width - wide) / 2f;
    }
    float rightmost = 0f;
    for (Head head : heads) {
      rightmost = Math.max(rightmost, head.right() * wide + SHOULDERS);
    }
    return Math.max(width - wide, Math.min(0f, width - rightmost));
  }
}
