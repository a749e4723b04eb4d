package no.sideomside.desktop;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.sideomside.authoring.Exploration;
import no.sideomside.authoring.ExplorationJson;
import no.sideomside.authoring.ExplorationText;
import no.sideomside.authoring.Explorer;
import no.sideomside.authoring.Limits;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explore}: everything a story can come to. */
@Command(name = "explore")
final class ExploreCommand implements Callable<Integer> {
  private static final int MOST_RUNS = 1_000_000;
  private static final int MOST_SECONDS = 86_400;

  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario = "";

  @Option(names = "--runs", paramLabel = "N", descriptionKey = "runs")
  private @Nullable String runs;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private @Nullable String seed;

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "seconds")
  private @Nullable String seconds;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private String format = "text";

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Texts texts = workplace.texts();
    if (!format.equals("text") && !format.equals("json")) {
      throw new SentenceException(Sentence.of("desktop.usage.format", format));
    }
    int plays = runs == null ? 0 : count("--runs", runs, MOST_RUNS);
    Limits limits = Limits.usual();
    if (seconds != null) {
      limits = limits.within(count("--seconds", seconds, MOST_SECONDS));
    }
    long from = seed();
    Script script = script(workplace, scenario);
    Explorer explorer = new Explorer(script);
    Exploration found =
        runs == null ? explorer.everything(limits, from) : explorer.atRandom(plays, from);
    workplace
        .console()
        .say(
            format.equals("json")
                ? ExplorationJson.write(found, texts)
                : new ExplorationText(texts, script.rubric().rubric()).write(found));
    return 0;
  }

  /** A scenario by its id, or a file of one's own. */
  static Script script(Workplace workplace, String scenario) throws SentenceException {
    if (!scenario.endsWith(".ink")) {
      return workplace.stories(scenario).script(scenario, workplace.texts().language());
    }
    try {
      return workplace.stories().open(Path.of(scenario));
    } catch (InvalidPathException e) {
      throw new SentenceException(Sentence.of("story.unreadable", scenario), e);
    }
  }

  private long seed() throws SentenceException {
    if (seed == null) {
      return 1;
    }
    try {
      return Long.parseLong(seed);
    } catch (NumberFormatException e) {
      throw new SentenceException(Sentence.of("desktop.usage.seed", seed), e);
    }
  }

  /** A whole number from 1 to {@code most}, as typed after an option. */
  static int count(String option, String value, int most) throws SentenceException {
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as of a number out of range.
    }
    throw new SentenceException(Sentence.of("desktop.usage.count", value, option, most));
  }
}
