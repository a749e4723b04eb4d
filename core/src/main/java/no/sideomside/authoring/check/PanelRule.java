package no.sideomside.authoring.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.PanelRating;
import no.sideomside.rubric.RatedOption;
import no.sideomside.story.Decision;
import no.sideomside.story.Discussion;
import no.sideomside.story.Option;
import no.sideomside.story.Place;
import no.sideomside.text.Sentence;

/** Where a panel's raters and the authors see a story differently. */
final class PanelRule implements StoryRule {
  /** So far apart that it is worth a look: a whole step. */
  private static final double STEP = 1;

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.panel().options().isEmpty()) {
      return;
    }
    Map<String, Option> offered = offered(subject);
    stale(subject, offered, findings);
    for (Option option : offered.values()) {
      Map<String, PanelRating> ratings =
          subject.panel().counting(option.id(), subject.heading().language(), option.text());
      ratings.forEach((principle, rating) -> compare(option, principle, rating, findings));
    }
  }

  /** Every option that was offered where there was something to choose, as it was first offered. */
  private static Map<String, Option> offered(Subject subject) {
    Map<String, Option> offered = new LinkedHashMap<>();
    Played played = subject.played();
    if (played != null) {
      for (Decision decision : played.offers()) {
        for (Option option : decision.options()) {
          if (decision.counts() && !option.free()) {
            offered.putIfAbsent(option.id(), option);
          }
        }
      }
    }
    return offered;
  }

  private static void stale(Subject subject, Map<String, Option> offered, Findings findings) {
    Set<String> written = new LinkedHashSet<>();
    subject.manuscript().choices().forEach(choice -> written.add(choice.id()));
    Set<String> changed = new TreeSet<>();
    for (RatedOption rated : subject.panel().options()) {
      Option option = offered.get(rated.id());
      boolean other =
          option != null && !rated.saysStill(subject.heading().language(), option.text());
      if (other || !written.contains(rated.id())) {
        changed.add(rated.id());
      }
    }
    offered.keySet().stream()
        .filter(id -> subject.panel().option(id).isEmpty())
        .forEach(changed::add);
    if (!changed.isEmpty()) {
      findings.add(
          Rule.PANEL_STALE,
          new Place(Panel.FILE, 1),
          Sentence.of("panel.stale", changed.size(), String.join(", ", changed)));
    }
  }

  private static void compare(
      Option option, String principle, PanelRating rating, Findings findings) {
    if (rating.n() < Panel.FEWEST
        || option.discussions().stream().map(Discussion::principle).anyMatch(principle::equals)) {
      return;
    }
    int authors = option.scores().getOrDefault(principle, 0);
    if (rating.disagreed()) {
      findings.add(
          Rule.PANEL_DISAGREES,
          option.place(),
          Sentence.of("panel.disagrees", option.id(), principle, rating.n(), rating.spread()));
    } else if (Math.abs(rating.median() - authors) >= STEP) {
      findings.add(
          Rule.PANEL_DIFFERS,
          option.place(),
          Sentence.of(
              "panel.differs", option.id(), principle, authors, rating.median(), rating.n()));
    }
  }
}
