package no.sideomside.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * A PNG as its bytes stand, looked through before anyone makes room for its pixels: that it is one,
 * that it is whole, and that it is not larger than it has any use for. A small file may hold a
 * picture that fills every memory.
 *
 * <p>After W3C's Portable Network Graphics (Third Edition), chapters 5, 10 and 11.
 */
final class PngFile {
  /** Of each side, in pixels; a telephone's photograph has about 4000. */
  private static final int LONGEST_SIDE = 8192;

  private static final long MOST_PIXELS = 16_000_000;

  /** Of the pixels as the file keeps them, where each may take up to eight. */
  private static final long MOST_BYTES = 64L << 20;

  /** Some programs leave a little after the last row; all others pass over it. */
  private static final long LEFT_OVER = 1 << 16;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int HEADER = 13;
  private static final int BESIDE = 12;
  private static final int PALETTE = 3;

  private final String name;
  private final ByteBuffer bytes;
  private long expected;
  private long unpacked;
  private int kind;
  private boolean palette;
  private boolean ended;

  PngFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = ByteBuffer.wrap(bytes);
  }

  /**
   * Looks it through.
   *
   * @throws SentenceException if it cannot be shown, saying why and what to do
   */
  void check() throws SentenceException {
    byte[] begins = new byte[SIGNATURE.length];
    if (bytes.remaining() < SIGNATURE.length) {
      throw fault("story.picture_not_png");
    }
    bytes.get(begins);
    if (!Arrays.equals(begins, SIGNATURE)) {
      throw fault("story.picture_not_png");
    }
    Inflater inflater = new Inflater();
    try {
      while (!ended) {
        chunk(inflater);
      }
    } catch (DataFormatException e) {
      throw fault("story.picture_broken");
    } finally {
      inflater.end();
    }
    if (unpacked < expected || (kind == PALETTE && !palette)) {
      throw fault("story.picture_broken");
    }
  }

  private void chunk(Inflater inflater) throws SentenceException, DataFormatException {
    if (bytes.remaining() < BESIDE) {
      throw fault("story.picture_broken");
    }
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining() - BESIDE + Integer.BYTES) {
      throw fault("story.picture_broken");
    }
    int start = bytes.position();
    String type = new String(bytes.array(), start, Integer.BYTES, StandardCharsets.ISO_8859_1);
    // A capital first: nobody can show the picture without it.
    if (Character.isUpperCase(type.charAt(0)) && !isWhole(start, length + Integer.BYTES)) {
      throw fault("story.picture_broken");
    }
    bytes.position(start + Integer.BYTES);
    switch (type) {
      case "IHDR" -> header(length);
      case "PLTE" -> palette = true;
      case "IDAT" -> pixels(inflater, start + Integer.BYTES, length);
      case "IEND" -> ended = true;
      default -> {
        // Words about the picture.
      }
    }
    if (expected == 0) {
      throw fault("story.picture_broken");
    }
    bytes.position(start + Integer.BYTES + length + Integer.BYTES);
  }

  private boolean isWhole(int start, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes.array(), start, length);
    return (int) sum.getValue() == bytes.getInt(start + length);
  }

  private void header(int length) throws SentenceException {
    if (length != HEADER || expected > 0) {
      throw fault("story.picture_broken");
    }
    long width = Integer.toUnsignedLong(bytes.getInt());
    long height = Integer.toUnsignedLong(bytes.getInt());
    int depth = bytes.get();
    kind = bytes.get();
    int packed = bytes.get();
    int filtered = bytes.get();
    int woven = bytes.get();
    int channels =
        switch (kind) {
          case 0, PALETTE -> 1;
          case 4 -> 2;
          case 2 -> 3;
          case 6 -> 4;
          default -> 0;
        };
    boolean known = packed == 0 && filtered == 0 && channels > 0 && depth >= 1 && depth <= 16;
    if (!known || width < 1 || height < 1) {
      throw fault("story.picture_broken");
    }
    if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
      throw new SentenceException(Sentence.of("story.picture_too_large", name, width, height));
    }
    expected = woven == 0 ? rows(width, height, channels * depth) : 0;
    for (int pass = 0; woven != 0 && pass < Weave.COLUMN.length; pass++) {
      expected +=
          rows(
              Weave.part(width, Weave.COLUMN[pass], Weave.ACROSS[pass]),
              Weave.part(height, Weave.ROW[pass], Weave.DOWN[pass]),
              channels * depth);
    }
    if (expected > MOST_BYTES) {
      throw new SentenceException(Sentence.of("story.picture_too_large", name, width, height));
    }
  }

  /** A row is kept in whole bytes, after one that says how. */
  private static long rows(long width, long height, int bits) {
    return width == 0 ? 0 : height * (1 + (width * bits + 7) / 8);
  }

  /** Counts, and keeps nothing. */
  private void pixels(Inflater inflater, int start, int length)
      throws SentenceException, DataFormatException {
    byte[] some = new byte[1 << 16];
    inflater.setInput(bytes.array(), start, length);
    int more = inflater.inflate(some);
    while (more > 0) {
      unpacked += more;
      if (unpacked > expected + LEFT_OVER) {
        throw fault("story.picture_broken");
      }
      more = inflater.inflate(some);
    }
  }

  private SentenceException fault(String why) {
    return new SentenceException(Sentence.of(why, name));
  }

  /** The seven passes that Adam7 weaves a picture of: where each begins, and its steps. */
  private static final class Weave {
    private static final int[] COLUMN = {0, 4, 0, 2, 0, 1, 0};
    private static final int[] ROW = {0, 0, 4, 0, 2, 0, 1};
    private static final int[] ACROSS = {8, 8, 4, 4, 2, 2, 1};
    private static final int[] DOWN = {8, 8, 8, 4, 4, 2, 2};

    private static long part(long side, int from, int step) {
      return side <= from ? 0 : (side - from + step - 1) / step;
    }
  }
}
