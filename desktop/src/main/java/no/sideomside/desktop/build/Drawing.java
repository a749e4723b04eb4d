package no.sideomside.desktop.build;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * One SVG drawn on the canvas every picture shares, 1920 × 1080 pixels.
 *
 * <p>A picture that leaves part of the canvas empty is cut to what it covers, and the place it was
 * cut from is written beside it as {@code x y} in {@code <name>.at}: a person is a tenth of the
 * canvas, and memory is dear on a thin client.
 */
final class Drawing {
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  private final BufferedImage canvas;

  /**
   * Draws it.
   *
   * @throws IOException if it cannot be read or is not an SVG
   */
  Drawing(Path svg) throws IOException {
    SVGDocument document = new SVGLoader().load(svg.toUri().toURL());
    if (document == null) {
      throw new IOException("it is not a picture in SVG");
    }
    canvas = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = canvas.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    document.render(null, pen, new ViewBox(0, 0, WIDTH, HEIGHT));
    pen.dispose();
  }

  void write(Path png) throws IOException {
    Rectangle covered = covered();
    Path at = png.resolveSibling(png.getFileName().toString().replace(".png", ".at"));
    Files.writeString(at, covered.x + " " + covered.y + "\n", StandardCharsets.UTF_8);
    BufferedImage cut = canvas.getSubimage(covered.x, covered.y, covered.width, covered.height);
    BufferedImage written = isOpaque(cut) ? withoutAlpha(cut) : cut;
    ImageIO.write(written, "png", png.toFile());
  }

  private Rectangle covered() {
    int left = WIDTH;
    int right = -1;
    int top = HEIGHT;
    int bottom = -1;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (canvas.getRGB(x, y) >>> 24 > 2) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return right < 0
        ? new Rectangle(0, 0, 1, 1)
        : new Rectangle(left, top, right - left + 1, bottom - top + 1);
  }

  private static boolean isOpaque(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if (image.getRGB(x, y) >>> 24 < 250) {
          return false;
        }
      }
    }
    return true;
  }

  private static BufferedImage withoutAlpha(BufferedImage image) {
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = opaque.createGraphics();
    pen.drawImage(image, 0, 0, null);
    pen.dispose();
    return opaque;
  }
}
