package no.sideomside.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.sideomside.authoring.Explorer;
import no.sideomside.authoring.Limits;
import no.sideomside.authoring.map.MapHtml;
import no.sideomside.authoring.map.MapSvg;
import no.sideomside.authoring.map.StoryMap;
import no.sideomside.story.GraphLayout;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code map}: a story's knots and decisions as a picture, coloured by what is come to. */
@Command(name = "map")
final class MapCommand implements Callable<Integer> {
  private static final int SECONDS = 10;
  private static final int MOST_SECONDS = 86_400;

  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html|.svg",
      required = true,
      descriptionKey = "output")
  private Path output = Path.of("");

  @Option(names = "--seconds", paramLabel = "N", descriptionKey = "seconds")
  private @Nullable String seconds;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Texts texts = workplace.texts();
    String name = output.toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".html") && !name.endsWith(".svg")) {
      throw new SentenceException(
          Sentence.of("desktop.usage.which_format", output.toString(), ".html, .svg"));
    }
    int time = seconds == null ? SECONDS : ExploreCommand.count("--seconds", seconds, MOST_SECONDS);
    Script script = ExploreCommand.script(workplace, scenario);
    StoryMap map =
        StoryMap.of(script, new Explorer(script).everything(Limits.usual().within(time), 1));
    GraphLayout layout = new GraphLayout(workplace.data().resolve("cache").resolve("native"));
    String written =
        name.endsWith(".svg")
            ? new MapSvg(texts, layout).write(map)
            : new MapHtml(texts, layout).write(map);
    OutputFile.write(output, written);
    workplace.console().say(texts.get("map.written", output));
    return 0;
  }
}
