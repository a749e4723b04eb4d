package no.sideomside.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that may quote somebody in another language, part by part, so that a page can say
 * which language each part is in and a screen reader can read it aloud (WCAG 2.1, 3.1.2).
 *
 * @param parts in order; together the whole sentence
 */
public record Words(List<Part> parts) {
  public Words {
    parts = List.copyOf(parts);
  }

  /**
   * What is in one language.
   *
   * @param language null where it is in the language of whatever it stands in
   */
  public record Part(String text, @Nullable Language language) {}

  /** The program's own words, in the language of whatever they stand in. */
  public static Words of(String text) {
    return in(null, text);
  }

  /** Words in a language; null where that is not known. */
  public static Words in(@Nullable Language language, String text) {
    return new Words(List.of(new Part(text, language)));
  }

  /** Some words after others, with a sign between them. */
  public static Words joined(String between, List<Words> all) {
    List<Part> parts = new ArrayList<>();
    for (Words words : all) {
      if (!parts.isEmpty()) {
        parts.add(new Part(between, null));
      }
      parts.addAll(words.parts());
    }
    return new Words(parts);
  }

  /** The sentence, without a word on languages. */
  public String plain() {
    return parts.stream().map(Part::text).collect(Collectors.joining());
  }

  /** Whether nothing is said. */
  public boolean isBlank() {
    return plain().isBlank();
  }

  /** The same on one line, as a person may have written it on several. */
  public Words onOneLine() {
    List<Part> lines = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text().replaceAll("\\s*\\R\\s*", " ");
      text = i == 0 ? text.stripLeading() : text;
      text = i == parts.size() - 1 ? text.stripTrailing() : text;
      lines.add(new Part(text, parts.get(i).language()));
    }
    return new Words(lines);
  }
}
