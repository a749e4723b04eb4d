package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A story that notes what of it is played: every object that is carried out and every container
 * that is come into, each once, in order; what Ink looks ahead at and takes back too.
 */
@NullMarked
public final class WatchedStory extends Story {
  private final @Nullable InkGraph graph;
  private final List<RTObject> played = new ArrayList<>();
  private final BitSet seen = new BitSet();

  /**
   * Reads a story; nothing is noted yet.
   *
   * @throws Exception as {@link Story#Story(String)}
   */
  public WatchedStory(String json) throws Exception {
    super(json);
    graph = new InkGraph(getMainContentContainer());
  }

  /** Begins to note, from nothing. */
  public void watch() {
    played.clear();
    seen.clear();
  }

  /** What was played since. */
  List<RTObject> played() {
    return played;
  }

  /** The number of an object, the same in every story of the same JSON; the root's is the last. */
  int number(RTObject object) {
    if (graph == null) {
      // Ink sets what variables are declared as before there is anything to note.
      return -1;
    }
    return object == graph.root() ? graph.size() : graph.number(object);
  }

  @Override
  boolean performLogicAndFlowControl(RTObject content) throws Exception {
    note(content);
    return super.performLogicAndFlowControl(content);
  }

  @Override
  void visitContainer(Container container, boolean atStart) throws Exception {
    note(container);
    super.visitContainer(container, atStart);
  }

  private void note(@Nullable RTObject object) {
    int number = object == null ? -1 : number(object);
    if (object != null && number >= 0 && !seen.get(number)) {
      seen.set(number);
      played.add(object);
    }
  }
}
