package no.sideomside.authoring.check;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.authoring.Prose;
import no.sideomside.story.Heading;
import no.sideomside.story.Person;
import no.sideomside.story.Place;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The words themselves: those that are refused, and how heavy the narration is. */
final class TextRule implements StoryRule {
  /** {@code law.md}, «Words the checker refuses in learner-facing text». */
  private static final Pattern REFUSED =
      Pattern.compile(
          // Most letters begin none of them, and are passed by at once.
          "(?=[dfklms])(?:samtykkekompetan|fylkesm[ae]nn|fylkesnemnd|lov-2025-04-25-13|klient"
              + "|misbruker|dobbeltdiagnose)");

  private static final double HEAVIEST = 40;

  @Override
  public void check(Subject subject, Findings findings) {
    Prose narration = new Prose();
    for (WrittenLine line : subject.manuscript().lines()) {
      if (!line.has("spoken_as_is")) {
        refused(line.text(), line.place(), findings);
      }
      if (line.shown() && !isSpeech(line.text(), subject.heading())) {
        narration.add(line.text());
      }
    }
    for (WrittenChoice choice : subject.manuscript().choices()) {
      refused(choice.text(), choice.place(), findings);
    }
    heading(subject.heading(), findings);
    if (narration.lix() > HEAVIEST) {
      findings.add(
          Rule.LIX,
          null,
          Sentence.of("check.lix", Math.round(narration.lix()), Math.round(HEAVIEST)));
    }
  }

  private static void heading(Heading heading, Findings findings) {
    refused(heading.title(), null, findings);
    if (heading.contentNote() != null) {
      refused(heading.contentNote(), null, findings);
    }
    heading.credits().forEach(credit -> refused(credit, null, findings));
    heading.variantNotes().forEach(note -> refused(note, null, findings));
  }

  private static void refused(String text, @Nullable Place place, Findings findings) {
    Set<String> words = new TreeSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (Matcher found = REFUSED.matcher(lower); found.find(); ) {
      words.add(whole(lower, found.start(), found.end()));
    }
    for (String word : words) {
      findings.add(Rule.REFUSED_WORD, place, Sentence.of("check.refused_word", word));
    }
  }

  /** The word that a part of it was found in. */
  private static String whole(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  static boolean isSpeech(String text, Heading heading) {
    for (Person person : heading.cast()) {
      if (text.startsWith(person.name() + ":")) {
        return true;
      }
    }
    return false;
  }
}
