package no.sideomside.authoring.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Knot;
import no.sideomside.story.Option;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.story.Walker;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Follows trails in one script, by the ids of the choices. Not for several threads at once. */
final class Rehearser {
  /** What is left to chance falls out alike every time, so that only the source makes changes. */
  private static final long SEED = 1;

  private final Script script;
  private final Walker walker;
  private final List<Passage> passages = new ArrayList<>();
  private Map<String, Object> declared = Map.of();
  private @Nullable List<Knot> knots;

  /** One for a script. */
  Rehearser(Script script) {
    this.script = script;
    this.walker = new Walker(script);
  }

  /** Knots and stitches that one can begin in, in the order of the source. */
  List<Knot> knots() throws StoryException {
    List<Knot> known = knots;
    if (known == null) {
      known = walker.knots().stream().filter(Knot::playable).sorted(InSource.ORDER).toList();
      knots = known;
    }
    return known;
  }

  /**
   * Follows a trail as far as it leads. The options told are bare: {@link #whole} tells the rest.
   *
   * @throws StoryException if the story cannot even be loaded, or breaks before its first decision,
   *     wherever it is begun
   */
  Rehearsal along(Trail trail) throws StoryException {
    Start asked = trail.start();
    Start start = asked.variant() > script.heading().variants() ? asked.in(1) : asked;
    @Nullable Sentence stopped = null;
    Map<String, Object> variables = new LinkedHashMap<>(start.variables());
    for (String name : start.variables().keySet()) {
      if (!script.story().globals().contains(name)) {
        variables.remove(name);
        stopped = Sentence.of("preview.stop_variable", name);
      }
    }
    start = new Start(start.knot(), variables, start.variant());
    try {
      begin(start);
    } catch (StoryException e) {
      stopped = notFrom(start, e);
      if (start.knot() == null && start.variables().isEmpty()) {
        throw e;
      }
      begin(Start.top().in(start.variant()));
      return rehearsal(stopped);
    }
    Sentence off = follow(start, trail.steps());
    return rehearsal(off == null ? stopped : off);
  }

  private void begin(Start start) throws StoryException {
    passages.clear();
    passages.add(
        new Passage(walker.begin(start.knot(), start.variables(), start.variant(), SEED), null));
  }

  /** Why a story does not begin where one asked. */
  private Sentence notFrom(Start start, StoryException fault) {
    String knot = start.knot();
    try {
      if (knot != null && knots().stream().noneMatch(each -> each.path().equals(knot))) {
        return Sentence.of("preview.stop_knot", knot);
      }
    } catch (StoryException e) {
      return Sentence.of("preview.stop_start", e.sentence());
    }
    return Sentence.of("preview.stop_start", fault.sentence());
  }

  /** Takes the steps; why not all of them, or null. */
  private @Nullable Sentence follow(Start start, List<Step> steps) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      Beat beat = passages.get(i).beat();
      Decision decision = beat.decision();
      if (decision == null) {
        return Sentence.of("preview.stop_over", i + 1, step.decision());
      }
      Option option = decision.option(step.option()).orElse(null);
      if (option == null) {
        return gone(i + 1, step, decision);
      }
      try {
        Beat next = walker.choose(step.option());
        passages.set(i, new Passage(beat, option));
        passages.add(new Passage(next, null));
      } catch (StoryException e) {
        again(start, steps.subList(0, i));
        return Sentence.of("preview.stop_fault", i + 1, decision.id(), option.id(), e.sentence());
      }
    }
    return null;
  }

  private static Sentence gone(int number, Step step, Decision decision) {
    return decision.id().equals(step.decision())
        ? Sentence.of("preview.stop_option", number, decision.id(), step.option())
        : Sentence.of(
            "preview.stop_decision", number, decision.id(), step.decision(), step.option());
  }

  /** A story that has broken cannot be looked at any more; another one goes the same way. */
  private void again(Start start, List<Step> steps) {
    try {
      walker.begin(start.knot(), start.variables(), start.variant(), SEED);
      for (Step step : steps) {
        walker.choose(step.option());
      }
    } catch (StoryException e) {
      // It went well a moment ago; what was told then stands.
    }
  }

  private Rehearsal rehearsal(@Nullable Sentence stopped) {
    Map<String, Object> variables = Map.of();
    try {
      variables = walker.variables();
      declared = declared.isEmpty() ? walker.declared() : declared;
    } catch (StoryException e) {
      // What was told stands; only what it has come to is not known.
    }
    return new Rehearsal(passages, variables, declared, stopped);
  }

  /** The rehearsal made last, with what stands behind its options. */
  Rehearsal whole(Rehearsal last) {
    Decision decision = last.here().decision();
    if (decision == null) {
      return last;
    }
    try {
      List<Option> options = walker.options();
      Decision whole =
          new Decision(
              decision.id(), decision.ask(), decision.couldAsk(), decision.pause(), options);
      List<Passage> all = new ArrayList<>(last.passages());
      all.set(all.size() - 1, new Passage(new Beat(last.here().lines(), whole, null), null));
      return new Rehearsal(all, last.variables(), last.before(), last.stopped());
    } catch (StoryException e) {
      return last;
    }
  }
}
