package no.sideomside.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Replay;
import no.sideomside.attempt.Session;
import no.sideomside.rubric.Principle;
import no.sideomside.story.BrokenStory;
import no.sideomside.story.Heading;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** What comes before the first line: which scenario, where from, how, and what to know of it. */
final class Opening {
  private final Console console;
  private final Texts texts;
  private final AttemptFiles files;

  Opening(Console console, Texts texts, AttemptFiles files) {
    this.console = console;
    this.texts = texts;
    this.files = files;
  }

  /**
   * The story to play.
   *
   * @param named a scenario's id or an Ink file, or null to ask
   * @param mayAsk whether a person is there to ask
   * @return null where the person would rather stop
   * @throws SentenceException if there is no such story or it cannot be played
   */
  @Nullable Script script(Stories stories, @Nullable String named, boolean mayAsk)
      throws SentenceException {
    if (named != null && named.endsWith(".ink")) {
      return told(stories.open(Path.of(named)));
    }
    if (named != null) {
      return told(stories.script(named, texts.language()));
    }
    if (!mayAsk) {
      throw new SentenceException(Sentence.of("desktop.usage.needs_scenario", ids(stories)));
    }
    stories.broken().forEach(this::tellBroken);
    Scenario chosen = ask(stories.scenarios());
    return chosen == null ? null : told(chosen.preferring(texts.language()));
  }

  private static String ids(Stories stories) {
    return stories.scenarios().stream().map(Scenario::id).collect(Collectors.joining(", "));
  }

  /** What a person wants with an attempt they have begun. */
  enum Wish {
    GO_ON,
    BEGIN_AGAIN,
    STOP
  }

  /** The attempt at this scenario that waits to be gone on with, if there is one. */
  Optional<Attempt> unfinished(Script script) {
    AttemptShelf shelf = files.readAll();
    shelf.damaged().forEach(damaged -> console.err().println(texts.say(damaged)));
    return shelf.inProgress(script.heading().id());
  }

  /** Asks whether to go on with it. */
  Wish wish(Attempt unfinished) {
    console.rest();
    console.say(
        texts.get("desktop.resume.found", unfinished.title(), unfinished.decisions().size()));
    return switch (number(
        List.of(texts.get("desktop.resume.continue"), texts.get("desktop.resume.again")))) {
      case 1 -> Wish.GO_ON;
      case 2 -> Wish.BEGIN_AGAIN;
      default -> Wish.STOP;
    };
  }

  /** Goes on with it; where the story has changed, says so and from where. */
  Session resume(Script script, Attempt unfinished) throws SentenceException {
    Replay replay = Session.resume(script, unfinished, files, Clock.systemUTC());
    console.rest();
    console.say(
        replay.stopped() == null ? texts.get("desktop.resume.back") : texts.say(replay.stopped()));
    return replay.session();
  }

  /** Asks how to play; null where the person would rather stop. */
  @Nullable Mode mode() {
    console.rest();
    console.say(texts.get("desktop.mode.question"));
    int answer =
        number(List.of(texts.get("desktop.mode.practice"), texts.get("desktop.mode.guided")));
    return answer == 0 ? null : answer == 1 ? Mode.PRACTICE : Mode.GUIDED;
  }

  /** The title, what one should know before starting, where things are kept, and help. */
  void contentNote(Script script, Path folder) {
    Heading heading = script.heading();
    console.rest();
    console.say(heading.title());
    if (heading.contentNote() != null) {
      console.say(texts.get("desktop.content_note", heading.contentNote()));
    }
    console.say(texts.get("desktop.saved_where", folder));
    console.say(texts.get("desktop.play.help_hint"));
  }

  private void tellBroken(BrokenStory story) {
    console.err().println(texts.get("desktop.broken", Stories.name(story)));
    story.problems().forEach(problem -> console.err().println(texts.say(problem.told())));
  }

  private @Nullable Scenario ask(List<Scenario> scenarios) {
    console.rest();
    console.say(texts.get("desktop.menu.title"));
    console.say(texts.get("desktop.menu.intro"));
    AttemptShelf shelf = files.readAll();
    for (int i = 0; i < scenarios.size(); i++) {
      Script script = scenarios.get(i).preferring(texts.language());
      Heading heading = script.heading();
      console.rest();
      console.say(texts.get("desktop.menu.scenario", i + 1, heading.title(), heading.minutes()));
      console.say(texts.get("desktop.menu.trains", trains(script)));
      if (heading.contentNote() != null) {
        console.say(texts.get("desktop.content_note", heading.contentNote()));
      }
      shelf
          .inProgress(heading.id())
          .ifPresent(
              attempt ->
                  console.say(texts.get("desktop.menu.in_progress", attempt.decisions().size())));
    }
    console.rest();
    console.say(texts.get("desktop.menu.choose"));
    int answer = numberTyped(scenarios.size());
    return answer == 0 ? null : scenarios.get(answer - 1);
  }

  private String trains(Script script) {
    return script.heading().trains().stream()
        .map(
            id ->
                script
                    .rubric()
                    .rubric()
                    .principle(id)
                    .map(Principle::name)
                    .map(name -> name.in(texts.language()))
                    .orElse(id))
        .collect(Collectors.joining(", "));
  }

  /** A story in another language than the one asked for is played, and said to be. */
  private Script told(Script script) {
    Language written = script.heading().language();
    if (written != texts.language()) {
      console
          .err()
          .println(
              texts.get(
                  "desktop.other_language",
                  script.heading().title(),
                  texts.get("text.language." + texts.language().tag()),
                  texts.get("text.language." + written.tag())));
    }
    return script;
  }

  private int number(List<String> answers) {
    for (int i = 0; i < answers.size(); i++) {
      console.say(texts.get("desktop.play.option", i + 1, answers.get(i)));
    }
    console.say(texts.get("desktop.menu.which"));
    return numberTyped(answers.size());
  }

  /** A number from 1 to {@code highest}, or 0 where the person stops. */
  private int numberTyped(int highest) {
    while (true) {
      String typed = console.hear();
      if (typed == null || typed.toLowerCase(Locale.ROOT).equals(texts.get("desktop.menu.quit"))) {
        return 0;
      }
      try {
        int number = Integer.parseInt(typed);
        if (number >= 1 && number <= highest) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Said below, together with numbers that are out of range.
      }
      console.say(texts.get("desktop.menu.not_understood", highest, typed));
    }
  }
}
