package no.sideomside.story;

/**
 * {@code # key} or {@code # key: value}.
 *
 * @param key what stands before the colon, trimmed
 * @param value what stands after it, trimmed; empty where nothing does
 */
public record Tag(String key, String value) {
  /** Reads a tag from what follows its {@code #}. */
  public static Tag of(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Tag(text.strip(), "")
        : new Tag(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
  }
}
