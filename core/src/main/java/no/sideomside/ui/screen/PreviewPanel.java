package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Disposable;
import java.util.HashSet;
import java.util.Set;
import no.sideomside.authoring.preview.Passage;
import no.sideomside.authoring.preview.Rehearsal;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.story.OwnPictures;
import no.sideomside.story.Script;
import no.sideomside.ui.scene.SceneState;
import no.sideomside.ui.scene.SceneView;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.CardButton;
import no.sideomside.ui.widget.Scroller;
import org.jspecify.annotations.Nullable;

/**
 * Beside the story: the picture as a player sees it, and what no player sees. Every part of it can
 * be shut; the keyboard comes by each, and the page keys scroll where the keyboard is.
 */
final class PreviewPanel implements Disposable {
  /** How wide it likes to be. */
  static final float WIDTH = 430f;

  /** Between the story and it. */
  static final float GAP = 24f;

  /** What a bar to scroll with takes of a width. */
  static final float BAR = 14f;

  /** With letters this large it stands under the story. */
  static final float STACKED = 1.4f;

  /** How much of the window's height the picture may have. */
  private static final float PICTURE = .27f;

  private final Set<String> shut = new HashSet<>(Set.of("behind"));
  private boolean allFindings;
  private @Nullable SceneView view;
  private @Nullable Scroller scroller;
  private @Nullable Frame frame;
  private float down;

  /** The panel at the right of the story, scrolling by itself. */
  Actor beside(Frame newFrame, Sheet sheet, Whereabouts where, float width) {
    Table panel = new Table();
    panel.top();
    Rehearsal rehearsal = sheet.rehearsal();
    if (rehearsal != null) {
      float high = Math.min(width * 9f / 16f, newFrame.height() * PICTURE);
      panel
          .add(picture(newFrame, sheet))
          .size(high * 16f / 9f, high)
          .left()
          .padLeft(14f)
          .padBottom(6f)
          .row();
    }
    down = scroller == null ? 0f : scroller.where();
    Table parts = Settled.at(width, under(newFrame, sheet, where, width - BAR));
    Scroller made = new Scroller(newFrame.theme(), parts, newFrame.focus(), down, false);
    scroller = made;
    panel.add(made).grow();
    return panel;
  }

  /** The same without a picture, to stand in a column that scrolls. */
  Table under(Frame newFrame, Sheet sheet, Whereabouts where, float width) {
    frame = newFrame;
    scroller = null;
    Table parts = new Table();
    parts.top().left();
    PreviewFacts facts = new PreviewFacts(newFrame, sheet, width - 28f);
    Rehearsal rehearsal = sheet.rehearsal();
    if (rehearsal != null) {
      part(parts, where, "here", "preview.panel_here", facts.here(rehearsal), width);
      part(parts, where, "options", "preview.panel_options", facts.options(rehearsal), width);
      part(parts, where, "behind", "preview.panel_behind", facts.behind(rehearsal), width);
      part(parts, where, "variables", "preview.panel_variables", facts.variables(rehearsal), width);
      part(parts, where, "tags", "preview.panel_tags", facts.tags(rehearsal), width);
    }
    Table check = facts.check(allFindings, where, this::showFindings);
    part(parts, where, "check", "preview.panel_check", check, width);
    return parts;
  }

  private void part(
      Table parts, Whereabouts where, String name, String key, Table content, float width) {
    Frame on = java.util.Objects.requireNonNull(frame);
    boolean open = !shut.contains(name);
    CardButton head = where.add("part-" + name, new CardButton(on.theme(), open, () -> turn(name)));
    head.pad(7f, 14f, 7f, 14f);
    head.face()
        .add(
            new Label(
                on.texts().get(key),
                on.theme().label(Face.INTERFACE, on.theme().palette().paper())))
        .left()
        .expandX();
    parts.add(head).width(width).row();
    if (open) {
      parts.add(content).width(width - 28f).left().padLeft(14f).padBottom(12f).row();
    } else {
      parts.add().height(6f).row();
    }
  }

  private void turn(String name) {
    if (!shut.remove(name)) {
      shut.add(name);
    }
    rebuild();
  }

  private void showFindings() {
    allFindings = !allFindings;
    rebuild();
  }

  private void rebuild() {
    if (frame != null) {
      frame.rebuild();
    }
  }

  private SceneView picture(Frame on, Sheet sheet) {
    SceneView kept = view == null ? new SceneView(on.pictures(), on.theme(), true) : view;
    view = kept;
    Script script = sheet.script();
    kept.with(script == null ? OwnPictures.NONE : script.pictures()).in(on.theme());
    kept.show(scene(sheet));
    return kept;
  }

  private static SceneState scene(Sheet sheet) {
    Script script = sheet.script();
    Rehearsal rehearsal = sheet.rehearsal();
    SceneState scene = SceneState.opening(script == null ? null : script.heading().scene());
    if (rehearsal != null) {
      for (Passage passage : rehearsal.passages()) {
        scene = Leaf.sceneAfter(passage.beat().lines(), scene);
      }
    }
    return scene;
  }

  /** The page keys, while the keyboard is on a part of the panel that scrolls by itself. */
  boolean keyDown(int key) {
    Scroller column = scroller;
    return column != null
        && frame != null
        && frame.focus().current() instanceof Actor actor
        && actor.isDescendantOf(column)
        && column.keyDown(key);
  }

  @Override
  public void dispose() {
    if (view != null) {
      view.dispose();
      view = null;
    }
  }
}
