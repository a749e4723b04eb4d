package no.sideomside.authoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Everything found by walking a story.
 *
 * @param scenario the story's id
 * @param language the language it was walked in
 * @param version the author's version
 * @param storySha256 what exactly was walked
 * @param proven whether everything was tried, so that what was not found is not there
 * @param stopped why not everything was tried, or null
 * @param untried decision to states that waited there when the search stopped
 * @param states states found, those that go on alike being one
 * @param moves options tried from them
 * @param runs random plays from the beginning
 * @param unended random plays given up after very many decisions
 * @param seed what the first of them was begun with, or where routes were looked for from
 * @param loops whether one can come back to where one was
 * @param variants each by itself, in order
 * @param lines every line of the source, in its order
 * @param options every option of the source, in its order
 * @param decisions every decision of the source, in its order
 * @param offers every decision as it was offered from the beginning on, in the source's order
 * @param knots every knot and stitch, by name
 * @param endings every ending of the source, in its order
 * @param dominated options nowhere better and somewhere worse than another beside them
 * @param breakdowns where the story breaks
 * @param noWayOut a way to where no ending can be come to any more, or null where none was found
 */
public record Exploration(
    String scenario,
    Language language,
    String version,
    String storySha256,
    boolean proven,
    @Nullable Sentence stopped,
    Map<String, Integer> untried,
    long states,
    long moves,
    int runs,
    int unended,
    long seed,
    boolean loops,
    List<VariantFound> variants,
    List<MetLine> lines,
    List<MetOption> options,
    List<MetDecision> decisions,
    List<MetOffer> offers,
    List<MetKnot> knots,
    List<MetEnding> endings,
    List<Dominated> dominated,
    List<Breakdown> breakdowns,
    @Nullable Route noWayOut) {
  public Exploration {
    untried = Collections.unmodifiableMap(new LinkedHashMap<>(untried));
    variants = List.copyOf(variants);
    lines = List.copyOf(lines);
    options = List.copyOf(options);
    decisions = List.copyOf(decisions);
    offers = List.copyOf(offers);
    knots = List.copyOf(knots);
    endings = List.copyOf(endings);
    dominated = List.copyOf(dominated);
    breakdowns = List.copyOf(breakdowns);
  }
}
