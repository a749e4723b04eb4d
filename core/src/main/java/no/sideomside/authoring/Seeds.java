package no.sideomside.authoring;

import java.util.Arrays;
import no.sideomside.story.Play;
import no.sideomside.story.Script;

/** The seed that gives each variant of a story, so that a route can be played again. */
final class Seeds {
  private final long[] seeds;

  /**
   * For one story.
   *
   * @param seed where to look from; the seed itself where the story has one variant
   */
  Seeds(Script script, long seed) {
    int variants = script.heading().variants();
    seeds = new long[variants + 1];
    Arrays.fill(seeds, seed);
    for (int variant = 1; variant <= variants && variants > 1; variant++) {
      while (Play.variant(script, seeds[variant]) != variant) {
        seeds[variant]++;
      }
    }
  }

  long of(int variant) {
    return seeds[variant];
  }
}
