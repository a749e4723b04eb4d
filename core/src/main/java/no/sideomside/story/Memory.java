package no.sideomside.story;

import com.bladecoder.ink.runtime.InkMoves;
import com.bladecoder.ink.runtime.InkPosition;
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
  private static final int MOST_KEPT = 20_000;

  private final InkMoves moves;
  private final Map<Integer, Came> beginnings = new HashMap<>();
  private final Map<InkPosition.Move, Came> kept = new HashMap<>();

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
  @Nullable Came of(InkPosition.@Nullable Move move) {
    return move == null ? null : kept.get(move);
  }

  /** Keeps what came of a move, where it could be made out what it did. */
  void keep(InkPosition.@Nullable Move move, InkPosition from, Came came) {
    if (move == null || kept.size() >= MOST_KEPT) {
      return;
    }
    InkPosition.Change change = came.at() == null ? null : move.change(from, came.at());
    if (change != null || came.fault() != null) {
      kept.put(move, new Came(came.beat(), came.places(), change, null, came.fault()));
    }
  }
}
