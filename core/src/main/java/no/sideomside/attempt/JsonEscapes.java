package no.sideomside.attempt;

/** What is written with a backslash in a JSON string. */
final class JsonEscapes {
  private JsonEscapes() {}

  /**
   * The string as it is meant.
   *
   * @param raw what stands between the quotation marks
   * @throws IllegalStateException for an escape that JSON does not have
   */
  static String read(String raw) {
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
}
