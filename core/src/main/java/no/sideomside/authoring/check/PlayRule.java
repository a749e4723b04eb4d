package no.sideomside.authoring.check;

import java.util.Map;
import java.util.TreeMap;
import no.sideomside.authoring.Prose;
import no.sideomside.authoring.Route;
import no.sideomside.story.Place;
import no.sideomside.story.Problem;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What only playing the story can show. */
final class PlayRule implements StoryRule {
  /** {@code principles.md}: under three moments there is no sentence to say about a principle. */
  static final int FEWEST_MOMENTS = 3;

  /** How many times too long or too short the promised minutes may be. */
  private static final double FAR = 1.5;

  @Override
  public void check(Subject subject, Findings findings) {
    Played played = subject.played();
    if (played == null) {
      return;
    }
    for (Problem fault : played.faults()) {
      findings.add(ProblemRules.inPlay(fault), fault.place(), fault.sentence());
    }
    if (!played.whole()) {
      findings.add(Rule.NOT_PROVEN, null, notProven(subject, played));
    }
    if (played.whole() && played.faults().isEmpty()) {
      options(subject, played, findings);
    }
    Route noWayOut = played.noWayOut();
    if (noWayOut != null) {
      findings.add(Rule.NO_ENDING, null, Sentence.of("check.no_way_out", noWayOut.joined()));
    }
    if (played.ended()) {
      trains(subject, played, findings);
      minutes(subject, played, findings);
      figures(played, findings);
    }
  }

  /** What was done instead, and what to type to have it proven where it can be. */
  private static Sentence notProven(Subject subject, Played played) {
    if (played.chance()) {
      return Sentence.of("check.not_proven_chance", played.plays());
    }
    String file = subject.file().toString();
    return Sentence.of(
        "check.not_proven",
        played.plays(),
        played.states(),
        file.contains(" ") ? '"' + file + '"' : file);
  }

  private static void options(Subject subject, Played played, Findings findings) {
    for (WrittenChoice choice : subject.manuscript().choices()) {
      String id = choice.tags().id();
      if (!choice.fallback() && id != null && !played.options().contains(id)) {
        findings.add(
            Rule.UNREACHABLE_OPTION, choice.place(), Sentence.of("check.unreachable_option", id));
      }
    }
  }

  private static void trains(Subject subject, Played played, Findings findings) {
    for (String principle : subject.heading().trains()) {
      Range range = played.atStake().getOrDefault(principle, Range.of(0));
      if (range.fewest() < FEWEST_MOMENTS) {
        findings.add(
            Rule.TRAINS,
            top(subject, "trains"),
            Sentence.of("check.trains", principle, range.fewest(), FEWEST_MOMENTS));
      }
    }
  }

  private static void minutes(Subject subject, Played played, Findings findings) {
    int minutes = subject.heading().minutes();
    double fastest = (double) played.words().fewest() / Prose.WORDS_A_MINUTE;
    Integer most = played.words().most();
    double slowest = most == null ? Double.POSITIVE_INFINITY : (double) most / Prose.WORDS_A_MINUTE;
    if (minutes > 0 && (minutes > Math.max(1, slowest) * FAR || minutes * FAR < fastest)) {
      findings.add(
          Rule.MINUTES,
          top(subject, "minutes"),
          Sentence.of(
              "check.minutes",
              minutes,
              played.words().toString(),
              minutes(played.words()).toString()));
    }
  }

  /** How many minutes so many words take to read. */
  private static Range minutes(Range words) {
    Integer most = words.most();
    return new Range(minutes(words.fewest()), most == null ? null : minutes(most));
  }

  private static int minutes(int words) {
    return Math.max(1, Math.round((float) words / Prose.WORDS_A_MINUTE));
  }

  private static void figures(Played played, Findings findings) {
    findings.add(
        Rule.DECISIONS,
        null,
        Sentence.of(
            "check.decisions",
            played.decisions().toString(),
            played.words().toString(),
            minutes(played.words()).toString()));
    Map<String, String> endings = new TreeMap<>(played.endings());
    findings.add(
        Rule.ENDINGS,
        null,
        Sentence.of("check.endings", endings.size(), String.join(", ", endings.keySet())));
    for (Map.Entry<String, Range> stake : played.atStake().entrySet()) {
      Played.Moved moved = played.moved().get(stake.getKey());
      if (stake.getValue().any() && moved != null) {
        findings.add(
            Rule.MOMENTS,
            null,
            Sentence.of(
                "check.moments",
                stake.getKey(),
                stake.getValue().toString(),
                moved.pro().toString(),
                moved.con().toString()));
      }
    }
  }

  private static @Nullable Place top(Subject subject, String key) {
    return subject.story().tags().stream()
        .filter(tag -> tag.spot() == StaticTag.Spot.TOP && Tag.of(tag.text()).key().equals(key))
        .map(StaticTag::place)
        .findFirst()
        .orElse(null);
  }
}
