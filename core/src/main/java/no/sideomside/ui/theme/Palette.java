package no.sideomside.ui.theme;

import com.badlogic.gdx.graphics.Color;
import java.util.List;

/**
 * The colours of the look. Two sets: the usual one, and one of high contrast (7 : 1 or more for
 * every text).
 *
 * @param night behind everything
 * @param panel behind text; nearly opaque
 * @param slate a control at rest
 * @param teal a control that has focus
 * @param line the edge of panels and controls
 * @param paper text
 * @param hush what is told, beside what is said
 * @param mist text that may be passed over
 * @param amber names, numbers and focus
 * @param sage marks for a principle
 * @param brick marks against a principle
 * @param voices the colours of speakers, in the order of a story's cast
 */
public record Palette(
    Color night,
    Color panel,
    Color slate,
    Color teal,
    Color line,
    Color paper,
    Color hush,
    Color mist,
    Color amber,
    Color sage,
    Color brick,
    List<Color> voices) {
  public Palette {
    voices = List.copyOf(voices);
  }

  /** The usual colours. */
  public static Palette usual() {
    return new Palette(
        Color.valueOf("121B20"),
        Color.valueOf("121B20F2"),
        Color.valueOf("2A343A"),
        Color.valueOf("2F5D62"),
        Color.valueOf("4A585F"),
        Color.valueOf("F0EBDF"),
        Color.valueOf("C2CCCD"),
        Color.valueOf("9FB0B5"),
        Color.valueOf("E9B872"),
        Color.valueOf("9AD0B6"),
        Color.valueOf("E08A7B"),
        List.of(
            Color.valueOf("E9B872"),
            Color.valueOf("9CC9E3"),
            Color.valueOf("D3CE8A"),
            Color.valueOf("E6AFA8")));
  }

  /** Colours of high contrast. */
  public static Palette highContrast() {
    return new Palette(
        Color.valueOf("000000"),
        Color.valueOf("000000"),
        Color.valueOf("10181C"),
        Color.valueOf("0B3A40"),
        Color.valueOf("C9D4D8"),
        Color.valueOf("FFFFFF"),
        Color.valueOf("D5DFE2"),
        Color.valueOf("D5DFE2"),
        Color.valueOf("FFD591"),
        Color.valueOf("B9F2D6"),
        Color.valueOf("FFB3A6"),
        List.of(
            Color.valueOf("FFD591"),
            Color.valueOf("A9DDFF"),
            Color.valueOf("EDE79A"),
            Color.valueOf("FFC9C2")));
  }

  /** The colour of the speaker at a place in a story's cast; those beyond the last begin anew. */
  public Color voice(int speaker) {
    return voices.get(Math.floorMod(speaker, voices.size()));
  }
}
