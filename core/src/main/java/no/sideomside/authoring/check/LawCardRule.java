package no.sideomside.authoring.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sideomside.rubric.LawCard;
import no.sideomside.story.Place;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;
import no.sideomside.text.Sentence;

/** Law cards that nobody has held against the law for a year, told where they are first used. */
final class LawCardRule implements StoryRule {
  private static final int MONTHS = 12;
  private static final Set<String> KEYS = Set.of("law", "limit", "floor");

  @Override
  public void check(Subject subject, Findings findings) {
    Map<String, Place> used = new LinkedHashMap<>();
    for (StaticTag written : subject.story().tags()) {
      Tag tag = Tag.of(written.text());
      if (KEYS.contains(tag.key())) {
        used.putIfAbsent(tag.value(), written.place());
      } else if (tag.key().equals("source") && tag.value().endsWith(" law")) {
        used.putIfAbsent(tag.value().split(" ", 2)[0], written.place());
      }
    }
    LocalDate oldest = subject.options().today().minusMonths(MONTHS);
    used.forEach(
        (id, place) -> {
          LawCard card = subject.rubric().lawCards().get(id);
          if (card != null && card.checked().isBefore(oldest)) {
            findings.add(
                Rule.OLD_LAW_CARD,
                place,
                Sentence.of("check.old_law_card", id, card.checked().toString()));
          }
        });
  }
}
