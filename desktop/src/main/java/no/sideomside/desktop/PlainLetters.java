package no.sideomside.desktop;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A TrueType font without its ligatures. In a PDF, «fj» drawn as one sign has no letters behind it
 * that a screen reader could say or a reader copy.
 */
final class PlainLetters {
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final byte[] SUBSTITUTIONS = "GSUB".getBytes(StandardCharsets.US_ASCII);

  /** A name no program looks for; it keeps the directory's order. */
  private static final byte[] UNUSED = "GSUA".getBytes(StandardCharsets.US_ASCII);

  private PlainLetters() {}

  /**
   * The font, its table of substitutions under another name.
   *
   * @param font a TrueType file; read to its end and closed
   */
  static InputStream of(InputStream font) {
    try (font) {
      byte[] bytes = font.readAllBytes();
      int tables = ByteBuffer.wrap(bytes).getShort(4);
      for (int i = 0; i < tables; i++) {
        int at = DIRECTORY + i * ENTRY;
        if (Arrays.equals(bytes, at, at + 4, SUBSTITUTIONS, 0, 4)) {
          System.arraycopy(UNUSED, 0, bytes, at, 4);
        }
      }
      return new ByteArrayInputStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font", e);
    }
  }
}
