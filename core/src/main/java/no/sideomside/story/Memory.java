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
 * Every step of a story that was played before, and what came of it: the same step from where
 * nothing it has to do with is different need not be played again. A step is a choice or a line.
 */
final class Memory {
  /** More than this only a story has that never comes back to what it was. */
  private static final int MOST_KEPT = 100_000;

  private static final long BYTES_A_STEP = 100;
  private static final long BYTES_A_TEXT = 64;
  private static final long BYTES_A_PLACE = 48;

  private final InkMoves moves;
  private final Map<Integer, Came> beginnings = new HashMap<>();
  private final List<Came> kept = new ArrayList<>();
  private final long most;
  private long bytes;

  /**
   * What came of a step.
   *
   * @param told the line that was told, or null
   * @param goesOn whether more is told
   * @param offered what can be chosen where nothing is
   * @param change what it did, or null where that cannot be kept
   * @param at where it led, or null
   * @param fault how it broke, or null
   */
  record Came(
      Machine.@Nullable Told told,
      boolean goesOn,
      List<Machine.Offered> offered,
      InkPosition.@Nullable Change change,
      @Nullable InkPosition at,
      @Nullable StoryException fault) {
    static Came of(Machine machine, InkMoves moves, Machine.@Nullable Told told)
        throws StoryException {
      boolean goesOn = machine.canContinue();
      List<Machine.Offered> offered = goesOn ? List.of() : machine.choices();
      return new Came(told, goesOn, offered, null, machine.position(moves), null);
    }

    static Came of(StoryException fault) {
      return new Came(null, false, List.of(), null, null, fault);
    }

    /** How much memory it takes, about, in bytes. */
    private long size() {
      long size = BYTES_A_STEP + (change == null ? 0 : change.size());
      if (told != null) {
        size += size(told.text(), told.tags()) + BYTES_A_PLACE * told.places().size();
      }
      for (Machine.Offered choice : offered) {
        size += size(choice.text(), choice.tags()) + BYTES_A_PLACE;
      }
      return size;
    }

    private static long size(String text, List<String> tags) {
      long letters = text.length();
      for (String tag : tags) {
        letters += tag.length() + BYTES_A_TEXT / 2;
      }
      return BYTES_A_TEXT + 2 * letters;
    }
  }

  private Memory(InkMoves moves, long most) {
    this.moves = moves;
    this.most = most;
  }

  /**
   * The memory of a story, or null for one whose steps depend on more than can be kept.
   *
   * @param most from about so many bytes on no more steps are kept, but where the story stands is
   */
  static @Nullable Memory of(CompiledStory story, long most) throws StoryException {
    InkMoves moves = new Machine(story).moves();
    return moves.remembers() ? new Memory(moves, most) : null;
  }

  /** How much memory it takes, about, in bytes. */
  long size() {
    return bytes + moves.size();
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

  /** What came of a step, or null where it was not made yet. */
  @Nullable Came of(InkPosition from, int step) {
    int number = moves.known(from, step);
    return number < 0 ? null : kept.get(number);
  }

  /** Keeps what came of a step, where it can be told what it did. */
  void keep(InkPosition from, int step, Came came, WatchedStory played) {
    if (kept.size() >= MOST_KEPT || size() >= most) {
      return;
    }
    InkPosition.Change change = came.at() == null ? null : moves.change(from, came.at(), played);
    boolean whole = change != null || came.fault() != null;
    if (whole && moves.keep(from, step, played, kept.size())) {
      Came keeping =
          new Came(came.told(), came.goesOn(), came.offered(), change, null, came.fault());
      kept.add(keeping);
      bytes += keeping.size();
    }
  }
}
