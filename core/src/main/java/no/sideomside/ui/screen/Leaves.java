package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.story.Beat;
import no.sideomside.ui.scene.SceneState;
import org.jspecify.annotations.Nullable;

/** What the story says until it waits, leaf by leaf, and which of them is turned up. */
final class Leaves {
  private final List<Leaf> leaves = new ArrayList<>();
  private SceneState scene;
  private @Nullable String soundBefore;
  private int at;

  /** Before the first beat; {@code opening} is the scene the story begins in, or null. */
  Leaves(@Nullable String opening) {
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

  /** Which leaf is turned up, counted from 0. */
  int at() {
    return at;
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

  /** Whether there is nothing to read before the story waits. */
  boolean isBlank() {
    return leaves.size() == 1 && leaves.get(0).paragraphs().isEmpty();
  }

  /** Turns to the next leaf, or the one before. */
  void turn(int leavesOn) {
    at = Math.max(0, Math.min(leaves.size() - 1, at + leavesOn));
  }

  /** Turns to the last leaf, after which the story waits. */
  void turnToLast() {
    at = leaves.size() - 1;
  }

  /**
   * Everything said so far, up to the leaf turned up; what was chosen begins with an arrow.
   *
   * @param decisions those behind, each with what was said before it
   */
  List<Said> saidSince(List<TakenDecision> decisions) {
    List<Said> said = new ArrayList<>();
    for (TakenDecision decision : decisions) {
      said.addAll(decision.said());
      decision.taken().ifPresent(option -> said.add(new Said(null, "→ " + option.text())));
    }
    for (Leaf leaf : leaves.subList(0, at + 1)) {
      leaf.paragraphs().forEach(each -> said.add(new Said(each.who(), each.text())));
    }
    return said;
  }
}
