package no.sideomside.authoring.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.sideomside.authoring.Exploration;
import no.sideomside.authoring.Explorer;
import no.sideomside.authoring.Limits;
import no.sideomside.authoring.MetOffer;
import no.sideomside.authoring.Reached;
import no.sideomside.rubric.Principle;
import no.sideomside.story.Discussion;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;

/**
 * What raters of one story in one language are asked: every option of every decision that counts,
 * and every principle of the rubric.
 *
 * @param script the story
 * @param options in the story's order
 */
public record Questionnaire(Script script, List<Asked> options) {
  private static final int RUNS = 400;
  private static final int SECONDS = 30;

  /** So much of what is said before a decision as makes the choice plain. */
  private static final int LINES = 3;

  public Questionnaire {
    options = List.copyOf(options);
  }

  /**
   * Plays a story to find what it offers: at random, and every way where that leaves an option out.
   *
   * @throws StoryException if it cannot be played
   */
  public static Questionnaire of(Script script) throws StoryException {
    Exploration found = new Explorer(script).atRandom(RUNS, 1);
    if (found.options().stream().anyMatch(option -> option.reached() != Reached.YES)) {
      found = new Explorer(script).everything(Limits.usual().within(SECONDS), 1);
    }
    Map<String, List<MetOffer>> decisions = new LinkedHashMap<>();
    for (MetOffer offer : found.offers()) {
      if (offer.decision().counts()) {
        decisions.computeIfAbsent(offer.decision().id(), id -> new ArrayList<>()).add(offer);
      }
    }
    Set<String> asked = new LinkedHashSet<>();
    List<Asked> options = new ArrayList<>();
    for (List<MetOffer> offers : decisions.values()) {
      for (MetOffer offer : offers) {
        for (Option option : offer.decision().options()) {
          if (!option.free() && asked.add(option.id())) {
            options.add(asked(offer, option));
          }
        }
      }
    }
    return new Questionnaire(script, options);
  }

  private static Asked asked(MetOffer offer, Option option) {
    List<String> said = new ArrayList<>();
    for (Line line : offer.said()) {
      if (!line.text().isBlank()) {
        String who = line.speaker() == null ? "" : line.speaker().name() + ": ";
        said.add(who + line.text().strip());
      }
    }
    List<String> last = said.subList(Math.max(0, said.size() - LINES), said.size());
    Set<String> discussed = new LinkedHashSet<>();
    option.discussions().stream().map(Discussion::principle).forEach(discussed::add);
    return new Asked(
        offer.decision().id(),
        String.join(" ", last).replaceAll("\\s+", " "),
        option.id(),
        option.text().strip().replaceAll("\\s+", " "),
        option.scores(),
        discussed);
  }

  List<Principle> principles() {
    return script.rubric().rubric().principles();
  }

  Optional<Asked> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /** The ids of the decisions, in order. */
  Set<String> decisions() {
    Set<String> ids = new LinkedHashSet<>();
    options.forEach(option -> ids.add(option.decision()));
    return ids;
  }

  String sha256() {
    return Objects.requireNonNull(script.story().sha256());
  }
}
