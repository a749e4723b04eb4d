package no.sideomside.authoring.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;

/**
 * Lines written as somebody's words whose name is in no {@code # cast}: they are read as narration,
 * and nothing else would tell. One such line may be narration that happens to have a colon.
 */
final class SpeakerRule implements StoryRule {
  private static final Pattern SPEAKS =
      Pattern.compile("(\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?): ");

  private static final int FEWEST = 2;

  @Override
  public void check(Subject subject, Findings findings) {
    Map<String, WrittenLine> first = new HashMap<>();
    Map<String, Integer> times = new HashMap<>();
    for (WrittenLine line : subject.manuscript().lines()) {
      Matcher speaks = SPEAKS.matcher(line.text());
      if (line.shown()
          && speaks.lookingAt()
          && !TextRule.isSpeech(line.text(), subject.heading())) {
        String name = speaks.group(1);
        WrittenLine told = first.computeIfAbsent(name, unmet -> line);
        if (times.merge(name, 1, Integer::sum) == FEWEST) {
          findings.add(
              Rule.UNKNOWN_CAST,
              Severity.WARNING,
              told.place(),
              Sentence.of("check.speaks_without_cast", name));
        }
      }
    }
  }
}
