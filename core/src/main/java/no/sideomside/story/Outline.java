package no.sideomside.story;

import java.util.List;
import java.util.Optional;

/**
 * What a story's source holds, in the order of the source: for checking it, not for playing.
 *
 * @param rooms every knot, stitch and function
 * @param items everything in them
 */
public record Outline(List<Room> rooms, List<Item> items) {
  /** An item that stands before the first knot has this for its room. */
  public static final int NOWHERE = -1;

  public Outline {
    rooms = List.copyOf(rooms);
    items = List.copyOf(items);
  }

  /** The room with this number, or empty for {@link #NOWHERE}. */
  public Optional<Room> room(int number) {
    return number < 0 ? Optional.empty() : Optional.of(rooms.get(number));
  }

  /**
   * A named part of a story.
   *
   * @param kind what it is
   * @param path its name; of a stitch with its knot's before it: {@code bilen.ute}
   * @param place where it begins
   */
  public record Room(RoomKind kind, String path, Place place) {}

  /** What a room may be. */
  public enum RoomKind {
    KNOT,
    STITCH,
    FUNCTION
  }

  /**
   * One thing in a source.
   *
   * @param kind what it is
   * @param place where it stands
   * @param room the number of its room, or {@link #NOWHERE}
   * @param choice the number of the choice that it follows or is, as in {@link
   *     CompiledStory#choices}; −1 before the first and after a gather
   * @param conditional whether it may be passed by: it stands within braces
   * @param text words, or a name; see {@link Kind}
   * @param shape how its logic is made, spelled alike in every language; see {@link Kind}
   * @param target the number of the room it leads to, or −1; see {@link Kind}
   * @param flag see {@link Kind}
   */
  public record Item(
      Kind kind,
      Place place,
      int room,
      int choice,
      boolean conditional,
      String text,
      String shape,
      int target,
      boolean flag) {}

  /** What an item may be. */
  public enum Kind {
    /** Words of a line; a line may hold several. */
    WORDS,
    /** Blanks between words of a line. */
    SPACE,
    /** Something printed in a line that is made while playing. */
    PRINTED,
    /** A tag of a line; {@code flag}: made while playing. */
    TAG,
    /**
     * A choice: its words, {@code flag}: partly made while playing; its shape is {@code once},
     * {@code sticky} or {@code fallback}, its label and its condition; choices offered together
     * have the same number as target.
     */
    CHOICE,
    /** A gather; its shape is its label. */
    GATHER,
    /**
     * A way to another room: its target's name as text, and as shape {@code divert}, {@code
     * tunnel}, {@code thread}, {@code function}, {@code onwards} ({@code ->-> there}), {@code
     * return} ({@code ->->}) or {@code value} (kept in a variable); {@code flag}: with arguments.
     */
    DIVERT,
    /** Logic that is done: an assignment, a call. */
    DO,
    /** A condition; empty before the branches of one with several, {@code else} for the last. */
    IF,
    /** Alternatives; its shape is inkjs' number for their kind. */
    SEQUENCE,
    /** A division that leaves the remainder out; the text is how it reads. */
    DIVISION,
    /** Something left to chance; the text is the function's name, or {@code shuffle}. */
    CHANCE,
    /** An INCLUDE inside a knot: Ink reads that file and leaves it out without a word. */
    LOST_INCLUDE
  }
}
