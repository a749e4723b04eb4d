package no.sideomside.authoring.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.Place;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;
import no.sideomside.text.Sentence;

/** Law cards that nobody has held against the law for a year, told where they are first used. */
final class LawCardRule implements StoryRule {
  private static final int MONTHS = 12;
  private static final Set<String> KEYS = Set.of("law", "limit", "floor");

  /** The first day after {@code today} on which a card of a rubric may have grown old. */
  static LocalDate holdsUntil(RubricFolder rubric, LocalDate today) {
    return rubric.lawCards().values().stream()
        .map(card -> card.checked().plusMonths(MONTHS).plusDays(1))
        .filter(day -> day.isAfter(today))
        .min(LocalDate::compareTo)
        .orElse(LocalDate.MAX);
  }

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
