package no.sideomside.ui.scene;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.story.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * Where the heads of a scene's people are, so that nothing is laid over a face. Read from the size
 * of the pictures alone: none is loaded. People are drawn upright, the head uppermost.
 */
public final class Heads {
  /** Parts of a person's picture within which the head is, hair and a little air with it. */
  private static final float LEFT = .2f;

  private static final float RIGHT = .74f;
  private static final float BOTTOM = .29f;

  /** Bytes of a PNG before its width. */
  private static final int BEFORE_WIDTH = 16;

  private final Placing placing = Placing.read();
  private final Map<String, @Nullable Drawn> known = new HashMap<>();

  /**
   * A person's picture on the canvas, in its pixels.
   *
   * @param left from the canvas's left edge
   * @param top from its top edge
   */
  private record Drawn(float left, float top, float width, float height) {}

  /**
   * The heads of whoever is seen or may yet come, so that nothing moves when they do; none where a
   * person has no picture.
   *
   * @param own a trainer's pictures, in which others may stand than in the program's
   */
  public List<Head> of(SceneState state, OwnPictures own) {
    List<Head> heads = new ArrayList<>();
    placing
        .places(state, own)
        .forEach(
            (person, spot) -> {
              Drawn drawn = known.computeIfAbsent(person, Heads::read);
              if (drawn != null) {
                heads.add(head(drawn, spot));
              }
            });
    return heads;
  }

  /** A person is scaled about the middle of the lower edge. */
  private static Head head(Drawn drawn, Placing.Spot spot) {
    float width = drawn.width() * spot.scale();
    float height = drawn.height() * spot.scale();
    float left = drawn.left() + spot.x() - (width - drawn.width()) / 2f;
    float top = drawn.top() + drawn.height() + spot.y() - height;
    return new Head(
        (left + width * LEFT) / Picture.CANVAS_WIDTH,
        top / Picture.CANVAS_HEIGHT,
        (left + width * RIGHT) / Picture.CANVAS_WIDTH,
        (top + height * BOTTOM) / Picture.CANVAS_HEIGHT);
  }

  private static @Nullable Drawn read(String person) {
    String name = "/art/" + person + "-neutral";
    try (InputStream place = Heads.class.getResourceAsStream(name + ".at");
        InputStream picture = Heads.class.getResourceAsStream(name + ".png")) {
      if (place == null || picture == null) {
        return null;
      }
      String[] at = new String(place.readAllBytes(), StandardCharsets.UTF_8).strip().split(" ", -1);
      DataInputStream png = new DataInputStream(picture);
      png.skipNBytes(BEFORE_WIDTH);
      return new Drawn(
          Float.parseFloat(at[0]), Float.parseFloat(at[1]), png.readInt(), png.readInt());
    } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
      return null;
    }
  }
}
