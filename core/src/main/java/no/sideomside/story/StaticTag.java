package no.sideomside.story;

/**
 * A tag as it stands in the source.
 *
 * @param text what follows {@code #}, trimmed; of a tag with {@code {}} in it only the fixed part
 * @param place where it stands
 * @param spot what it stands on
 * @param choice the number of its choice in {@link CompiledStory#choices}, or −1
 * @param dynamic whether {@code {}} in it makes its text while playing
 * @param alone whether nothing but tags stands on its line, so that it belongs to the next one
 */
public record StaticTag(
    String text, Place place, Spot spot, int choice, boolean dynamic, boolean alone) {
  /** What a tag may stand on. */
  public enum Spot {
    /** Before the first words of the story: tags of the story as a whole, or of its first line. */
    TOP,
    /** Before the first words of a knot or stitch, for its first line. */
    KNOT,
    /** On a line. */
    LINE,
    /** On a choice, inside its brackets. */
    CHOICE,
    /** After the brackets of a choice, where Ink gives it to the line that follows. */
    AFTER
  }
}
