package no.sideomside.ui.screen;

import com.badlogic.gdx.utils.Disposable;
import java.util.List;
import no.sideomside.story.OwnPictures;
import no.sideomside.ui.scene.Head;
import no.sideomside.ui.scene.Heads;
import no.sideomside.ui.scene.RoomSound;
import no.sideomside.ui.scene.SceneView;
import org.jspecify.annotations.Nullable;

/** What a story is seen and heard in: its scene, where in it the heads are, and its room tone. */
final class Staging implements Disposable {
  private final OwnPictures own;
  private final Heads heads = new Heads();
  private final RoomSound sound = new RoomSound();
  private @Nullable SceneView view;

  /** With a trainer's {@code own} pictures, where the story has any. */
  Staging(OwnPictures own) {
    this.own = own;
  }

  /**
   * The scene of the leaf turned up; those still to come are made ready. The view is kept from leaf
   * to leaf: making one anew costs more than a frame.
   */
  SceneView scene(Frame on, Leaves leaves) {
    SceneView shown = view == null ? new SceneView(on.pictures(), on.theme(), true) : view;
    view = shown;
    shown.with(own).in(on.theme()).show(leaves.leaf().scene());
    shown.expect(leaves.ahead());
    return shown;
  }

  /** Where on a leaf's scene the heads of its people are. */
  List<Head> heads(Leaf leaf) {
    return heads.of(leaf.scene(), own);
  }

  /** Plays a leaf's room tone, where sound is on. */
  void hear(Frame on, Leaf leaf) {
    sound.play(on.settings().sound() ? leaf.scene().sound() : null);
  }

  /** The room tone that is played, or null. */
  @Nullable String playing() {
    return sound.playing();
  }

  @Override
  public void dispose() {
    sound.dispose();
    if (view != null) {
      view.dispose();
      view = null;
    }
  }
}
