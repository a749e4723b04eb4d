package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.Said;
import no.sideomside.story.Beat;
import no.sideomside.ui.scene.SceneState;
import org.jspecify.annotations.Nullable;

/** What the story says until it waits, leaf by leaf, and which of them is on the wall. */
final class RoomLeaves {
  private final List<Leaf> leaves = new ArrayList<>();
  private SceneState scene;
  private @Nullable String soundBefore;
  private int at;

  /** Before the first beat; {@code opening} is the scene the story begins in, or null. */
  RoomLeaves(@Nullable String opening) {
    scene = SceneState.opening(opening);
    leaves.add(new Leaf(List.of(), scene));
  }

  /** Begins with what the story says now. */
  void turnUp(Beat beat) {
    soundBefore = scene.sound();
    leaves.clear();
    leaves.addAll(Leaf.of(beat.lines(), scene));
    scene = Leaf.sceneAfter(beat.lines(), scene);
    if (leaves.isEmpty()) {
      leaves.add(new Leaf(List.of(), scene));
    }
    at = 0;
  }

  Leaf leaf() {
    return leaves.get(at);
  }

  /** The scenes still to come. */
  List<SceneState> ahead() {
    return leaves.subList(at + 1, leaves.size()).stream().map(Leaf::scene).toList();
  }

  /** What was heard before this leaf, or null. */
  @Nullable String heardBefore() {
    return at == 0 ? soundBefore : leaves.get(at - 1).scene().sound();
  }

  boolean onFirst() {
    return at == 0;
  }

  boolean onLast() {
    return at == leaves.size() - 1;
  }

  /** Whether there is nothing to read before the room decides. */
  boolean isBlank() {
    return leaves.size() == 1 && leaves.get(0).paragraphs().isEmpty();
  }

  /** Turns to the next leaf, or the one before. */
  void turn(int leavesOn) {
    at = Math.max(0, Math.min(leaves.size() - 1, at + leavesOn));
  }

  /** Turns to the last leaf, which stands before what the room decides. */
  void turnToLast() {
    at = leaves.size() - 1;
  }

  /** What was said on this leaf and those before it. */
  List<Said> said() {
    List<Said> said = new ArrayList<>();
    for (Leaf leaf : leaves.subList(0, at + 1)) {
      leaf.paragraphs().forEach(each -> said.add(new Said(each.who(), each.text())));
    }
    return said;
  }
}
