package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;

/**
 * A page of plain text under way: one fact a line, an empty line before what begins anew. A line is
 * never broken here; whoever shows it does that, and a screen reader need not.
 */
final class Page {
  private final Texts texts;
  private final List<String> lines = new ArrayList<>();

  Page(Texts texts) {
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  /** A line of the program's own. */
  void say(String key, Object... arguments) {
    lines.add(oneLine(texts.get(key, arguments)));
  }

  /** A line as it stands in an attempt or a rubric folder; nothing where that is blank. */
  void line(String text) {
    if (!text.isBlank()) {
      lines.add(oneLine(text));
    }
  }

  /** What a person wrote at a pause may hold line breaks; here one fact is one line. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The line that opens a section. */
  void heading(String key, Object... arguments) {
    gap();
    gap();
    say(key, arguments);
  }

  /** An empty line, unless the page is empty. */
  void gap() {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
