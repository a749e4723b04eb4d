package no.sideomside.desktop;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptJson;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Session;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.screen.Journey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code play}: a scenario, by a person, by a list of choices or by a bot. */
@Command(name = "play")
final class PlayCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", arity = "0..1", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private @Nullable String scenario;

  @Option(names = "--text", descriptionKey = "text")
  private boolean text;

  @Option(names = "--mode", paramLabel = "MODE", descriptionKey = "mode")
  private @Nullable String mode;

  @Option(names = "--choices", paramLabel = "ID,ID,…", split = ",", descriptionKey = "choices")
  private @Nullable List<String> choices;

  @Option(names = "--random", descriptionKey = "random")
  private boolean random;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private @Nullable String seed;

  @Option(names = "--alias", paramLabel = "NAME", descriptionKey = "alias")
  private @Nullable String alias;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  /** The command as it is where nothing is asked for. */
  static PlayCommand plain(Program program) {
    PlayCommand made = new PlayCommand();
    made.program = program;
    return made;
  }

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    if (choices != null && random) {
      throw new SentenceException(Sentence.of("desktop.usage.both"));
    }
    Mode asked = mode();
    long drawn = seed();
    Texts texts = workplace.texts();
    Console console = json ? silent(workplace.console()) : workplace.console();
    AttemptFiles files = workplace.attempts();
    files.makeReady();

    boolean person = choices == null && !random;
    if (person && !text && !json && inWindow(workplace, asked)) {
      return 0;
    }
    if (asked == Mode.LIVE) {
      throw new SentenceException(Sentence.of("desktop.usage.live_in_window"));
    }
    Sentence old = workplace.tidy(files.readAll()).notice();
    if (old != null) {
      (json ? console.err() : console.out()).println(texts.say(old));
    }
    Opening opening = new Opening(console, texts, files);
    Stories stories = scenario == null ? workplace.stories() : workplace.stories(scenario);
    Script script = opening.script(stories, scenario, person && !json);
    if (script == null) {
      return 0;
    }
    Session session = null;
    Optional<Attempt> unfinished = person && !json ? opening.unfinished(script) : Optional.empty();
    if (unfinished.isPresent()) {
      switch (opening.wish(unfinished.get())) {
        case GO_ON -> session = opening.resume(script, unfinished.get());
        case STOP -> {
          return 0;
        }
        case BEGIN_AGAIN -> {}
      }
    }
    if (session == null) {
      Mode chosen = asked != null ? asked : person && !json ? opening.mode() : Mode.PRACTICE;
      if (chosen == null) {
        return 0;
      }
      Player player = workplace.players(new Random()).player(alias, texts.language());
      opening.contentNote(script, files.folder());
      session = Session.begin(script, player, chosen, drawn, files, Clock.systemUTC());
    }
    return play(workplace, console, session, drawn);
  }

  /**
   * Plays in the window.
   *
   * @return false, after a sentence, where there is none to be had; then one plays in the terminal
   */
  private boolean inWindow(Workplace workplace, @Nullable Mode asked) throws SentenceException {
    Texts texts = workplace.texts();
    if (!Display.isThere()) {
      workplace.console().say(texts.get("desktop.no_display"));
      return false;
    }
    WindowWorld world = new WindowWorld(workplace);
    Scenario straightTo = world.scenario(scenario);
    try {
      Window.open(world, frame -> Journey.begin(frame, straightTo, asked));
      return true;
    } catch (SentenceException e) {
      workplace.console().err().println(texts.say(e.sentence()));
      return false;
    }
  }

  private int play(Workplace workplace, Console console, Session session, long drawn)
      throws SentenceException {
    Texts texts = workplace.texts();
    TextPlayer player = new TextPlayer(console, texts, session);
    Chooser chooser;
    if (choices != null) {
      chooser = new ListChooser(choices);
    } else if (random) {
      chooser = new RandomChooser(drawn);
    } else {
      chooser = new PersonChooser(console, texts, player::repeat);
    }
    boolean ended = player.play(chooser);
    if (json) {
      workplace.console().say(AttemptJson.write(session.attempt()));
    } else if (ended) {
      new Afterwards(console, texts).follow(session, chooser);
    } else {
      console.say(stopped(texts, session));
    }
    return 0;
  }

  private static String stopped(Texts texts, Session session) {
    if (session.unsaved() != null) {
      return texts.get("desktop.play.stopped_unsaved");
    }
    if (session.attempt().ended()) {
      return texts.get("desktop.play.stopped_over", session.attempt().id());
    }
    return texts.get("desktop.play.stopped");
  }

  private @Nullable Mode mode() throws SentenceException {
    if (mode == null) {
      return null;
    }
    return switch (mode.toLowerCase(Locale.ROOT)) {
      case "practice" -> Mode.PRACTICE;
      case "guided" -> Mode.GUIDED;
      case "live" -> Mode.LIVE;
      default -> throw new SentenceException(Sentence.of("desktop.usage.mode", mode));
    };
  }

  private long seed() throws SentenceException {
    if (seed == null) {
      return new Random().nextLong();
    }
    try {
      return Long.parseLong(seed);
    } catch (NumberFormatException e) {
      throw new SentenceException(Sentence.of("desktop.usage.seed", seed), e);
    }
  }

  private static Console silent(Console console) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Console(console.in(), nowhere, console.err());
  }
}
