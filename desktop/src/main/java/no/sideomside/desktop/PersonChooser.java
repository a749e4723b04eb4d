package no.sideomside.desktop;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** A person who types numbers. Every answer that is not understood says what may be typed. */
final class PersonChooser implements Chooser {
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+");

  private final Console console;
  private final Texts texts;
  private final Runnable repeat;

  /**
   * A person at {@code console}.
   *
   * @param repeat says again what was said since the last choice
   */
  PersonChooser(Console console, Texts texts, Runnable repeat) {
    this.console = console;
    this.texts = texts;
    this.repeat = repeat;
  }

  @Override
  public @Nullable Choice choose(Decision decision) {
    boolean noneFirst = false;
    List<Option> options = decision.options();
    offer(options, true);
    while (true) {
      String typed = console.hear();
      if (typed == null || isCommand(typed, "quit")) {
        return null;
      }
      if (isCommand(typed, "help")) {
        console.say(texts.get("desktop.play.help"));
      } else if (isCommand(typed, "repeat")) {
        repeat.run();
        offer(options, !noneFirst);
      } else if (typed.equals("0") && !noneFirst) {
        noneFirst = true;
        console.say(texts.get("desktop.play.none_noted"));
        offer(options, false);
      } else {
        int number = number(typed, options.size());
        if (number > 0) {
          return new Choice(options.get(number - 1).id(), noneFirst);
        }
        console.say(texts.get("desktop.play.not_understood", options.size(), typed));
      }
    }
  }

  @Override
  public @Nullable String hope(Pause pause) {
    console.rest();
    console.say(texts.get("desktop.pause.title"));
    offer(pause);
    List<String> hopes = pause.hopes();
    while (true) {
      String typed = console.hear();
      if (typed == null || isCommand(typed, "quit")) {
        return null;
      }
      if (isCommand(typed, "help")) {
        console.say(texts.get("desktop.play.help"));
        console.say(texts.get("desktop.pause.how", hopes.size()));
      } else if (isCommand(typed, "repeat")) {
        offer(pause);
      } else if (!NUMBER.matcher(typed).matches()) {
        return typed;
      } else {
        int number = number(typed, hopes.size());
        if (number > 0) {
          return hopes.get(number - 1);
        }
        console.say(texts.get("desktop.play.not_understood", hopes.size(), typed));
      }
    }
  }

  private void offer(Pause pause) {
    console.say(pause.ask());
    for (int i = 0; i < pause.hopes().size(); i++) {
      console.say(texts.get("desktop.play.option", i + 1, pause.hopes().get(i)));
    }
    console.say(texts.get("desktop.pause.how", pause.hopes().size()));
  }

  @Override
  public void ended() {}

  @Override
  public boolean isPerson() {
    return true;
  }

  private void offer(List<Option> options, boolean withNone) {
    console.rest();
    for (int i = 0; i < options.size(); i++) {
      console.say(texts.get("desktop.play.option", i + 1, options.get(i).text()));
    }
    if (withNone) {
      console.say(texts.get("desktop.play.option", 0, texts.get("desktop.play.none")));
    }
    console.say(texts.get("desktop.play.choose", options.size()));
  }

  /** Commands are one letter or the whole word, in either case. */
  private boolean isCommand(String typed, String command) {
    String word = texts.get("desktop.play.command." + command);
    String lower = typed.toLowerCase(Locale.ROOT);
    return lower.equals(word) || lower.equals(word.substring(0, 1));
  }

  private static int number(String typed, int highest) {
    try {
      int number = Integer.parseInt(typed);
      return number <= highest ? number : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
