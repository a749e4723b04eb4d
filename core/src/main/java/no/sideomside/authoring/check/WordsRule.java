package no.sideomside.authoring.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sideomside.authoring.Prose;
import no.sideomside.story.Outline;
import no.sideomside.text.Sentence;

/** How many words a story has, and each of its knots, and how long they take to read. */
final class WordsRule implements StoryRule {
  /** So many of the longest knots stand beside what all have together. */
  private static final int LONGEST = 3;

  private record Knot(Outline.Room room, int words) {
    int seconds() {
      return WordsRule.seconds(words);
    }
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Outline outline = subject.manuscript().outline();
    List<Knot> knots = new ArrayList<>();
    int all = 0;
    for (Map.Entry<Integer, Integer> counted : words(subject.manuscript()).entrySet()) {
      int words = counted.getValue();
      all += words;
      outline
          .room(counted.getKey())
          .ifPresentOrElse(
              room -> knots.add(new Knot(room, words)),
              () ->
                  findings.add(
                      Rule.KNOT_WORDS,
                      null,
                      Sentence.of("check.knot_words_first", words, seconds(words))));
    }
    for (Knot knot : knots) {
      findings.add(
          Rule.KNOT_WORDS,
          knot.room().place(),
          Sentence.of("check.knot_words", knot.room().path(), knot.words(), knot.seconds()));
    }
    if (all > 0) {
      findings.add(Rule.WORDS, null, together(all, knots));
    }
  }

  private static Sentence together(int all, List<Knot> knots) {
    int minutes = Math.max(1, Math.round((float) all / Prose.WORDS_A_MINUTE));
    String longest =
        knots.stream()
            .sorted(Comparator.comparingInt(Knot::words).reversed())
            .limit(LONGEST)
            .map(knot -> knot.room().path() + " " + knot.seconds())
            .collect(Collectors.joining(", "));
    return knots.size() < 2
        ? Sentence.of("check.words", all, minutes)
        : Sentence.of("check.words_knots", all, minutes, knots.size(), longest);
  }

  private static int seconds(int words) {
    return (int) Math.round(60.0 * words / Prose.WORDS_A_MINUTE);
  }

  /** What is shown in each room, options included; what stands before the first has none. */
  private static Map<Integer, Integer> words(Manuscript manuscript) {
    Map<Integer, Integer> words = new LinkedHashMap<>();
    for (WrittenLine line : manuscript.lines()) {
      if (line.shown()) {
        words.merge(line.room(), Prose.words(line.text()), Integer::sum);
      }
    }
    for (WrittenChoice choice : manuscript.choices()) {
      words.merge(choice.room(), Prose.words(choice.text()), Integer::sum);
    }
    return words;
  }
}
