package no.sideomside.authoring.map;

/** Text as it may stand in HTML and SVG, between tags and inside quotation marks. */
final class Markup {
  private Markup() {}

  /** Nothing in what it gives can be read as markup; what XML has no sign for becomes U+FFFD. */
  static String text(String raw) {
    StringBuilder safe = new StringBuilder(raw.length() + 16);
    raw.codePoints()
        .forEach(
            at -> {
              switch (at) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(at) ? at : 0xFFFD);
              }
            });
    return safe.toString();
  }

  private static boolean allowed(int at) {
    return at == '\t'
        || at == '\n'
        || at == '\r'
        || (at >= 0x20 && at <= 0xD7FF)
        || (at >= 0xE000 && at <= 0xFFFD)
        || at >= 0x10000;
  }
}
