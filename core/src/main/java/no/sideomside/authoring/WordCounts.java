package no.sideomside.authoring;

import java.util.HashMap;
import java.util.Map;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Line;
import no.sideomside.story.Option;

/** Counts words as {@link Prose} does, each text once: a search meets the same lines again. */
final class WordCounts {
  /** More than this are only there where the words are made while playing. */
  private static final int MOST_KEPT = 20_000;

  private final Map<String, Integer> known = new HashMap<>();

  /** Words a player reads of a beat: the lines shown, and the options offered after them. */
  int of(Beat beat) {
    int words = 0;
    for (Line line : beat.lines()) {
      words += of(line.text());
    }
    Decision decision = beat.decision();
    if (decision != null) {
      for (Option option : decision.options()) {
        words += of(option.text());
      }
    }
    return words;
  }

  private int of(String text) {
    Integer count = known.get(text);
    if (count == null) {
      count = Prose.words(text);
      if (known.size() < MOST_KEPT) {
        known.put(text, count);
      }
    }
    return count;
  }
}
