package no.sideomside.desktop;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** Chooses what a list says, by id: {@code --choices stille,none,vent}. */
final class ListChooser implements Chooser {
  private static final String NONE = "none";

  private final Deque<String> ids;

  ListChooser(List<String> ids) {
    this.ids = new ArrayDeque<>(ids.stream().map(String::strip).toList());
  }

  @Override
  public Choice choose(Decision decision) throws SentenceException {
    boolean noneFirst = NONE.equals(ids.peek()) && decision.option(NONE).isEmpty();
    if (noneFirst) {
      ids.remove();
    }
    String id = ids.poll();
    String offered = decision.options().stream().map(Option::id).collect(Collectors.joining(", "));
    if (id == null) {
      throw new SentenceException(Sentence.of("desktop.choices.too_few", decision.id(), offered));
    }
    if (decision.option(id).isEmpty()) {
      throw new SentenceException(
          Sentence.of("desktop.choices.unknown", decision.id(), id, offered));
    }
    return new Choice(id, noneFirst);
  }

  @Override
  public String hope(Pause pause) {
    return "";
  }

  @Override
  public void ended() throws SentenceException {
    if (!ids.isEmpty()) {
      throw new SentenceException(Sentence.of("desktop.choices.too_many", String.join(", ", ids)));
    }
  }

  @Override
  public boolean isPerson() {
    return false;
  }
}
