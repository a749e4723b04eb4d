package no.sideomside.story;

import com.bladecoder.ink.runtime.InkMoves;
import com.bladecoder.ink.runtime.InkPosition;
import com.bladecoder.ink.runtime.WatchedStory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every move of a walk that was made before, and what came of it: the same move from where nothing
 * it has to do with is different need not be played again.
 */
final class Memory {
  /** More than this only a story has that never comes back to what it was. */
  private static final int MOST_KEPT = 50_000;

  private final InkMoves moves;
  private final Map<Integer, Came> beginnings = new HashMap<>();
  private final List<Came> kept = new ArrayList<>();

  /**
   * What came of a move.
   *
   * @param beat what was told, or null where it broke
   * @param places where every line of it stands
   * @param change what it did, or null where that cannot be kept
   * @param at where it led the first time, or null
   * @param fault how it broke, or null
   */
  record Came(
      @Nullable Beat beat,
      List<Place> places,
      InkPosition.@Nullable Change change,
      @Nullable InkPosition at,
      @Nullable StoryException fault) {}

  /**
   * The memory of one story.
   *
   * @param moves what its moves touch
   */
  private Memory(InkMoves moves) {
    this.moves = moves;
  }

  /** The memory of a story, or null for one whose moves depend on more than can be kept. */
  static @Nullable Memory of(CompiledStory story) throws StoryException {
    InkMoves moves = new Machine(story).moves();
    return moves.remembers() ? new Memory(moves) : null;
  }

  InkMoves moves() {
    return moves;
  }

  /** What came of beginning in a variant, or null where that was not done yet. */
  @Nullable Came begun(int variant) {
    return beginnings.get(variant);
  }

  void begin(int variant, Came came) {
    beginnings.put(variant, came);
  }

  /** What came of a move, or null where it was not made yet. */
  @Nullable Came of(InkPosition from, int choice) {
    int number = moves.known(from, choice);
    return number < 0 ? null : kept.get(number);
  }

  /** Keeps what came of a move, where it can be told what it did. */
  void keep(InkPosition from, int choice, Came came, @Nullable WatchedStory played) {
    if (played == null || kept.size() >= MOST_KEPT) {
      return;
    }
    InkPosition.Change change =
        came.at() == null ? null : moves.change(from, came.at(), played);
    if ((change != null || came.fault() != null)
        && moves.keep(from, choice, played, kept.size())) {
      kept.add(new Came(came.beat(), came.places(), change, null, came.fault()));
    }
  }
}
