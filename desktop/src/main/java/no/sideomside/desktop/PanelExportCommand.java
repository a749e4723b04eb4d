package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.authoring.panel.Questionnaire;
import no.sideomside.authoring.panel.RatingSheet;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code panel export}: a scenario's options as a sheet to rate them on. */
@Command(name = "export")
final class PanelExportCommand implements Callable<Integer> {
  private static final String ENDING = ".csv";
  private static final String GUIDE = ".txt";

  @ParentCommand private @Nullable PanelCommand panel;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.csv",
      required = true,
      descriptionKey = "output")
  private Path output = Path.of("");

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = PanelCommand.workplace(panel);
    String name = String.valueOf(output.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new SentenceException(
          Sentence.of("desktop.usage.which_format", output.toString(), ENDING));
    }
    Path guide = output.resolveSibling(name.substring(0, name.length() - ENDING.length()) + GUIDE);
    for (Path file : List.of(output, guide)) {
      if (Files.exists(file)) {
        // It may be somebody's filled sheet.
        throw new SentenceException(Sentence.of("panel.there", file.toString()));
      }
    }
    Script script =
        PanelCommand.scenario(workplace.stories(), scenario)
            .preferring(workplace.texts().language());
    Questionnaire asked = Questionnaire.of(script);
    if (asked.options().isEmpty()) {
      throw new SentenceException(Sentence.of("panel.nothing_to_rate", script.heading().id()));
    }
    // A sheet speaks the language of its story throughout, whoever makes it.
    RatingSheet sheet = new RatingSheet(Texts.in(script.heading().language()));
    write(output, sheet.write(asked));
    write(guide, sheet.guide(asked));
    workplace.console().say(workplace.texts().get("panel.exported", output, guide));
    return 0;
  }

  private static void write(Path file, String text) throws SentenceException {
    try {
      WholeFile.write(file, text);
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", file.toString(), FileFault.of(e)), e);
    }
  }
}
