package no.sideomside.desktop;

import java.util.List;
import java.util.Random;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;

/** A bot: every option is as likely as the others. The same seed chooses the same. */
final class RandomChooser implements Chooser {
  private final Random random;

  RandomChooser(long seed) {
    this.random = new Random(seed);
  }

  @Override
  public Choice choose(Decision decision) {
    List<Option> options = decision.options();
    return new Choice(options.get(random.nextInt(options.size())).id(), false);
  }

  @Override
  public String hope(Pause pause) {
    return "";
  }

  @Override
  public void ended() {}

  @Override
  public boolean isPerson() {
    return false;
  }
}
