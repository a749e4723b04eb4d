package no.sideomside.authoring.check;

import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.authoring.Prose;
import no.sideomside.story.Outline;
import no.sideomside.story.Place;
import no.sideomside.text.Sentence;

/** How many words each knot has, and how long they take to read. */
final class WordsRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Map<Integer, Integer> words = new LinkedHashMap<>();
    for (WrittenLine line : subject.manuscript().lines()) {
      if (line.shown()) {
        words.merge(line.room(), Prose.words(line.text()), Integer::sum);
      }
    }
    for (WrittenChoice choice : subject.manuscript().choices()) {
      words.merge(choice.room(), Prose.words(choice.text()), Integer::sum);
    }
    Outline outline = subject.manuscript().outline();
    words.forEach(
        (room, count) -> {
          Place place = outline.room(room).map(Outline.Room::place).orElse(null);
          int seconds = (int) Math.round(60.0 * count / Prose.WORDS_A_MINUTE);
          Sentence sentence =
              outline
                  .room(room)
                  .map(named -> Sentence.of("check.words", named.path(), count, seconds))
                  .orElse(Sentence.of("check.words_first", count, seconds));
          findings.add(Rule.WORDS, place, sentence);
        });
  }
}
