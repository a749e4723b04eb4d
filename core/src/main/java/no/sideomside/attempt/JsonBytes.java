package no.sideomside.attempt;

import java.nio.charset.StandardCharsets;

/**
 * Walks through the bytes of a JSON text and makes something only of what is asked for. What is
 * passed by is held to its brackets and quotation marks and to nothing more, which is what makes it
 * fast; whoever needs to know that a text is sound reads it another way.
 *
 * <p>Every method throws {@link IllegalStateException} where the text does not go on as it should.
 */
final class JsonBytes {
  private static final int DEEPEST = 60;

  private final byte[] bytes;
  private int at;

  JsonBytes(byte[] bytes) {
    this.bytes = bytes;
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
    String raw = new String(bytes, from, at - 1 - from, StandardCharsets.UTF_8);
    return escaped ? unescaped(raw) : raw;
  }

  /** Whether what comes is {@code null}; passes it by if so. */
  boolean isNull() {
    return look() == 'n' && literal().equals("null");
  }

  /** A number, a truth value or null, as it is written. */
  String literal() {
    look();
    int from = at;
    while (at < bytes.length && isLiteral(bytes[at])) {
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

  /** Sees to it that nothing comes after this. */
  void end() {
    while (at < bytes.length) {
      if (!isSpace(bytes[at++])) {
        throw unexpected();
      }
    }
  }

  private void passNested() {
    long objects = 0;
    int depth = 0;
    do {
      if (at >= bytes.length) {
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
    for (int i = at + 1; i < bytes.length; i++) {
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

  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char here = raw.charAt(i);
      if (here != '\\') {
        text.append(here);
        continue;
      }
      char escaped = raw.charAt(++i);
      switch (escaped) {
        case '"', '\\', '/' -> text.append(escaped);
        case 'n' -> text.append('\n');
        case 't' -> text.append('\t');
        case 'r' -> text.append('\r');
        case 'b' -> text.append('\b');
        case 'f' -> text.append('\f');
        case 'u' -> {
          if (i + 4 >= raw.length()) {
            throw new IllegalStateException("half an escape");
          }
          text.append((char) Integer.parseInt(raw.substring(i + 1, i + 5), 16));
          i += 4;
        }
        default -> throw new IllegalStateException("an unknown escape");
      }
    }
    return text.toString();
  }

  /** The next byte that is not space; −1 at the end. */
  private int look() {
    while (at < bytes.length && isSpace(bytes[at])) {
      at++;
    }
    return at < bytes.length ? bytes[at] : -1;
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
