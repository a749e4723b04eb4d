package no.sideomside.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A point where the story waits for the player.
 *
 * @param id unique in the story
 * @param ask an open question for supervision, or null
 * @param couldAsk how one could have asked, or null
 * @param pause the stop after choosing, or null
 * @param options what may be done, in story order; at least one
 */
public record Decision(
    String id,
    @Nullable String ask,
    @Nullable String couldAsk,
    @Nullable Pause pause,
    List<Option> options) {
  public Decision {
    options = List.copyOf(options);
  }

  /** Whether it counts as a decision: at least two options are not free. */
  public boolean counts() {
    return options.stream().filter(option -> !option.free()).count() >= 2;
  }

  /** The option with this id, or empty. */
  public Optional<Option> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }
}
