package no.sideomside.attempt;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Walks through the bytes of a JSON text and makes something only of what is asked for. What is
 * passed by is held to its brackets and quotation marks and to nothing more, which is what makes it
 * fast; whoever needs to know that a text is sound reads it another way.
 *
 * <p>Every method throws {@link IllegalStateException} where the text does not go on as it should.
 */
final class JsonBytes {
  private static final int DEEPEST = 60;

  /** What Java puts where it cannot decode. */
  private static final char NO_LETTER = '\uFFFD';

  private final byte[] bytes;
  private final int length;
  private int at;

  /**
   * A walk from the beginning.
   *
   * @param bytes the text is the first {@code length} of them
   */
  JsonBytes(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  /** Goes into an object or an array. */
  void enter(char open) {
    if (look() != open) {
      throw unexpected();
    }
    at++;
  }

  /** Whether there is more in this object or array; goes out of it where there is not. */
  boolean more(char close) {
    int next = look();
    if (next == ',') {
      at++;
      next = look();
    }
    if (next == close) {
      at++;
      return false;
    }
    return true;
  }

  /** The name of a field; its value comes next. */
  String name() {
    String name = text();
    if (look() != ':') {
      throw unexpected();
    }
    at++;
    return name;
  }

  /** A string. */
  String text() {
    if (look() != '"') {
      throw unexpected();
    }
    int from = at + 1;
    boolean escaped = passString();
    String raw = decoded(bytes, from, at - 1 - from);
    return escaped ? JsonEscapes.read(raw) : raw;
  }

  /** Bytes as text; those that are no UTF-8 are no text either. */
  static String decoded(byte[] written, int from, int length) {
    String text = new String(written, from, length, StandardCharsets.UTF_8);
    if (text.indexOf(NO_LETTER) >= 0) {
      throw new IllegalStateException("not UTF-8");
    }
    return text;
  }

  /** Whether what comes is {@code null}; passes it by if so. */
  boolean isNull() {
    return look() == 'n' && literal().equals("null");
  }

  /** A number, a truth value or null, as it is written. */
  String literal() {
    look();
    int from = at;
    while (at < length && isLiteral(bytes[at])) {
      at++;
    }
    if (at == from) {
      throw unexpected();
    }
    return new String(bytes, from, at - from, StandardCharsets.US_ASCII);
  }

  /** Passes a value by, however much there is in it. */
  void skip() {
    switch (look()) {
      case '"' -> passString();
      case '{', '[' -> passNested();
      default -> literal();
    }
  }

  /** Where the next value begins. */
  int next() {
    look();
    return at;
  }

  /** Passes by a value that is written exactly so; false, and nothing passed, where it is not. */
  boolean skip(byte[] value) {
    int from = next();
    int to = from + value.length;
    if (to > length || !Arrays.equals(bytes, from, to, value, 0, value.length)) {
      return false;
    }
    at = to;
    return true;
  }

  /** What has been passed by since {@code from}. */
  byte[] passed(int from) {
    return Arrays.copyOfRange(bytes, from, at);
  }

  /** Sees to it that nothing comes after this. */
  void end() {
    while (at < length) {
      if (!isSpace(bytes[at++])) {
        throw unexpected();
      }
    }
  }

  private void passNested() {
    long objects = 0;
    int depth = 0;
    do {
      if (at >= length) {
        throw unexpected();
      }
      switch (bytes[at]) {
        case '"' -> {
          passString();
          continue;
        }
        case '{', '[' -> {
          if (++depth > DEEPEST) {
            throw unexpected();
          }
          objects = objects << 1 | (bytes[at] == '{' ? 1 : 0);
        }
        case '}', ']' -> {
          if ((objects & 1) != (bytes[at] == '}' ? 1 : 0)) {
            throw unexpected();
          }
          objects >>>= 1;
          depth--;
        }
        default -> {}
      }
      at++;
    } while (depth > 0);
  }

  /** From one quotation mark to after the other; whether anything in between was escaped. */
  private boolean passString() {
    boolean escaped = false;
    for (int i = at + 1; i < length; i++) {
      byte here = bytes[i];
      if (here == '"') {
        at = i + 1;
        return escaped;
      }
      if (here == '\\') {
        escaped = true;
        i++;
      }
    }
    throw unexpected();
  }

  /** The next byte that is not space; −1 at the end. */
  private int look() {
    while (at < length && isSpace(bytes[at])) {
      at++;
    }
    return at < length ? bytes[at] : -1;
  }

  private static boolean isSpace(byte here) {
    return here == ' ' || here == '\n' || here == '\r' || here == '\t';
  }

  private static boolean isLiteral(byte here) {
    return (here >= '0' && here <= '9')
        || (here >= 'a' && here <= 'z')
        || (here >= 'A' && here <= 'Z')
        || here == '-'
        || here == '+'
        || here == '.';
  }

  private IllegalStateException unexpected() {
    return new IllegalStateException("not JSON at byte " + at);
  }
}
