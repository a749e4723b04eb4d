package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.sideomside.story.Ending;
import no.sideomside.story.Script;
import org.jspecify.annotations.Nullable;

/** What the random plays of one variant came to. */
final class Tried {
  private final Script script;
  private final Figures figures;
  private final int variant;
  private final int[] here;
  private final int[] fewest;
  private final int[] most;
  private final @Nullable Route[] fewestOn;
  private final @Nullable Route[] mostOn;
  private final Map<String, Ended> endings = new TreeMap<>();
  private int even;

  private static final class Ended {
    final Ending ending;
    Route route;
    int even;

    Ended(Ending ending, Route route) {
      this.ending = ending;
      this.route = route;
    }
  }

  Tried(Script script, Figures figures, int variant) {
    this.script = script;
    this.figures = figures;
    this.variant = variant;
    here = new int[figures.count()];
    fewest = new int[figures.count()];
    most = new int[figures.count()];
    fewestOn = new Route[figures.count()];
    mostOn = new Route[figures.count()];
  }

  int variant() {
    return variant;
  }

  void begin() {
    Arrays.fill(here, 0);
  }

  void tell(Telling telling) {
    for (int figure = 0; figure < here.length; figure++) {
      here[figure] += figures.ofTelling(figure, telling);
    }
  }

  void take(Offer offer, int option) {
    for (int figure = 0; figure < here.length; figure++) {
      here[figure] += figures.ofOption(figure, offer, option);
    }
  }

  /**
   * A play has come to an ending.
   *
   * @param evenly whether every option was as likely as the next
   */
  void end(Ending ending, boolean evenly, Route route) {
    Ended ended = endings.computeIfAbsent(ending.id(), id -> new Ended(ending, route));
    if (route.choices().size() < ended.route.choices().size()) {
      ended.route = route;
    }
    ended.even += evenly ? 1 : 0;
    even += evenly ? 1 : 0;
    for (int figure = 0; figure < here.length; figure++) {
      if (fewestOn[figure] == null || here[figure] < fewest[figure]) {
        fewest[figure] = here[figure];
        fewestOn[figure] = route;
      }
      if (mostOn[figure] == null || here[figure] > most[figure]) {
        most[figure] = here[figure];
        mostOn[figure] = route;
      }
    }
  }

  VariantFound found() {
    List<ReachedEnding> reached = new ArrayList<>();
    for (Ended ended : endings.values()) {
      double share = even == 0 ? 0 : (double) ended.even / even;
      reached.add(
          new ReachedEnding(ended.ending.id(), ended.ending.title(), share, null, ended.route));
    }
    reached.sort(
        Comparator.comparingDouble(ReachedEnding::share)
            .reversed()
            .thenComparing(ReachedEnding::id));
    return Spans.of(script, figures, variant, reached, this::span);
  }

  private @Nullable Span span(int figure) {
    return fewestOn[figure] == null
        ? null
        : new Span(fewest[figure], most[figure], fewestOn[figure], mostOn[figure]);
  }
}
