package no.sideomside.authoring.map;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.authoring.Exploration;
import no.sideomside.authoring.MetOption;
import no.sideomside.authoring.OfferedAs;
import no.sideomside.rubric.Rubric;
import no.sideomside.story.Place;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** What a map says, in one language; not escaped. */
final class MapWords {
  private final Texts texts;
  private final Rubric rubric;
  private final Exploration found;

  MapWords(Texts texts, StoryMap map) {
    this.texts = texts;
    rubric = map.rubric();
    found = map.found();
  }

  String title(StoryMap map) {
    return texts.get("map.title", map.title());
  }

  /** What was walked, and how thoroughly. */
  List<String> how() {
    List<String> how = new ArrayList<>();
    how.add(texts.get("map.story", found.scenario(), found.language().tag(), found.version()));
    if (found.proven()) {
      how.add(texts.get("map.proven"));
    } else {
      if (found.stopped() != null) {
        how.add(texts.say(found.stopped()));
      }
      how.add(texts.get("map.not_proven", found.runs()));
    }
    return how;
  }

  String name(MapBox box) {
    return box.kind() == MapBox.Kind.START ? texts.get("map.start") : box.name();
  }

  String place(@Nullable Place place) {
    return place == null ? texts.get("map.nowhere") : place.toString();
  }

  /** What the colour of a box means. */
  String legend(Seen seen) {
    return switch (seen) {
      case WHOLLY -> texts.get("map.wholly");
      case PARTLY -> texts.get("map.partly");
      case ONLY_FROM_A_KNOT -> texts.get("map.from_a_knot");
      case NEVER -> found.proven() ? texts.get("map.never") : texts.get("map.never_seen");
    };
  }

  String coverage(MapBox box) {
    String percent = percent(box.share());
    return switch (box.seen()) {
      case WHOLLY ->
          box.kind() == MapBox.Kind.ENDING
              ? texts.get("map.ends", percent)
              : texts.get("map.all_told", percent);
      case PARTLY -> texts.get("map.some_told", box.told(), box.lines(), percent);
      case ONLY_FROM_A_KNOT, NEVER -> legend(box.seen());
    };
  }

  String decision(MapBox.MapDecision decision) {
    int options = decision.options().size();
    return decision.id() == null
        ? texts.get("map.no_decision", options)
        : texts.get("map.decision", decision.id(), options);
  }

  String option(MetOption option) {
    OfferedAs offered = option.offered();
    return offered == null ? texts.get("map.never_offered", option.id()) : offered.text();
  }

  /** «Egenmakt +2, Håp −1», or what there is in place of scores. */
  String scores(MetOption option) {
    OfferedAs offered = option.offered();
    if (offered == null) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    offered.scores().forEach((id, score) -> parts.add(texts.get("rubric.score", name(id), score)));
    offered.discussed().forEach(id -> parts.add(texts.get("map.discussed", name(id))));
    if (offered.limit() != null) {
      parts.add(texts.get("map.limit", offered.limit()));
    }
    if (offered.floor() != null) {
      parts.add(texts.get("map.floor", offered.floor()));
    }
    if (offered.free()) {
      parts.add(texts.get("map.free"));
    }
    return parts.isEmpty() ? texts.get("map.unscored") : String.join(", ", parts);
  }

  String taken(MetOption option) {
    return switch (option.reached()) {
      case YES -> texts.get("map.taken", percent(option.share()));
      case ONLY_FROM_A_KNOT -> legend(Seen.ONLY_FROM_A_KNOT);
      case NO -> legend(Seen.NEVER);
    };
  }

  String ways() {
    return texts.get("map.ways");
  }

  String from() {
    return texts.get("map.from");
  }

  String to() {
    return texts.get("map.to");
  }

  String none() {
    return texts.get("map.none");
  }

  String howToRead() {
    return texts.get("map.read");
  }

  String colours() {
    return texts.get("map.colours");
  }

  String inWords() {
    return texts.get("map.in_words");
  }

  String language() {
    return texts.language().tag();
  }

  private String name(String principle) {
    return rubric
        .principle(principle)
        .map(each -> each.name().in(texts.language()))
        .orElse(principle);
  }

  /** Of what is told once in very many plays it is not said that it never is. */
  private static String percent(double share) {
    double percent = 100 * Math.min(1, share);
    return percent > 0 && percent < 1 ? "<1" : String.valueOf(Math.round(percent));
  }
}
