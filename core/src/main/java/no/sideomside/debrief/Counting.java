package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.sideomside.attempt.Contested;
import no.sideomside.attempt.PanelFigure;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.PanelRating;
import org.jspecify.annotations.Nullable;

/**
 * What counts, and when a principle is at stake: principles.md, «How a choice is scored» 4, 8, 9.
 */
public final class Counting {
  /** A spread of this much or more is disagreement. */
  static final int DISAGREEMENT = PanelRating.DISAGREEMENT;

  private Counting() {}

  /** The figure of a panel large enough to be heard, agreeing or not; null where there is none. */
  static @Nullable PanelFigure panel(TakenOption option, String principle) {
    PanelFigure figure = option.panel().get(principle);
    return figure != null && figure.n() >= Panel.FEWEST ? figure : null;
  }

  /** The two arguments on a principle the authors left contested, or null. */
  static @Nullable Contested argument(TakenOption option, String principle) {
    for (Contested contested : option.discuss()) {
      if (contested.principle().equals(principle)) {
        return contested;
      }
    }
    return null;
  }

  /** Whether the principle is not scored on this option: contested, or the panel disagrees. */
  public static boolean disputed(TakenOption option, String principle) {
    return argument(option, principle) != null || divided(option, principle);
  }

  /** Whether a panel of five or more disagrees about the principle on this option. */
  static boolean divided(TakenOption option, String principle) {
    PanelFigure figure = panel(option, principle);
    return figure != null && figure.spread() >= DISAGREEMENT;
  }

  /** What counts; a missing score is 0. Meaningless where {@link #disputed}. */
  public static double score(TakenOption option, String principle) {
    if (option.free()) {
      return 0;
    }
    PanelFigure figure = panel(option, principle);
    return figure != null ? figure.median() : option.scores().getOrDefault(principle, 0);
  }

  /** The options that have a say about a principle at this decision. */
  static List<TakenOption> comparable(TakenDecision decision, String principle) {
    List<TakenOption> options = new ArrayList<>();
    for (TakenOption option : decision.options()) {
      if (!option.free() && !disputed(option, principle)) {
        options.add(option);
      }
    }
    return options;
  }

  /** Whether options that have a say about the principle differ on it. */
  public static boolean atStake(TakenDecision decision, String principle) {
    return comparable(decision, principle).stream()
            .mapToDouble(option -> score(option, principle))
            .distinct()
            .count()
        >= 2;
  }

  /** Every principle an option that is not free names, in the order first met. */
  public static Set<String> named(TakenDecision decision) {
    Set<String> principles = new LinkedHashSet<>();
    for (TakenOption option : decision.options()) {
      if (!option.free()) {
        principles.addAll(option.scores().keySet());
        principles.addAll(option.panel().keySet());
        option.discuss().forEach(contested -> principles.add(contested.principle()));
      }
    }
    return principles;
  }

  /** The principles that are not scored on this option. */
  public static List<String> disputed(TakenOption option) {
    Set<String> named = new LinkedHashSet<>();
    option.discuss().forEach(contested -> named.add(contested.principle()));
    named.addAll(option.panel().keySet());
    return named.stream().filter(principle -> disputed(option, principle)).toList();
  }
}
