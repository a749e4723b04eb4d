package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.authoring.panel.PanelJsonReport;
import no.sideomside.authoring.panel.PanelReader;
import no.sideomside.authoring.panel.PanelReport;
import no.sideomside.authoring.panel.PanelText;
import no.sideomside.authoring.panel.Reading;
import no.sideomside.authoring.panel.SheetFault;
import no.sideomside.rubric.Panel;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code panel read}: what filled sheets say, kept beside the story. */
@Command(name = "read")
final class PanelReadCommand implements Callable<Integer> {
  /** What a report may be written as. */
  enum Format {
    text,
    json
  }

  @ParentCommand private @Nullable PanelCommand panel;

  @Parameters(index = "0", paramLabel = "SCENARIO", descriptionKey = "scenario")
  private String scenario = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE.csv", descriptionKey = "sheets")
  private List<Path> sheets = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.text;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = PanelCommand.workplace(panel);
    Texts texts = workplace.texts();
    Stories stories = workplace.stories();
    Reading reading = new PanelReader(PanelCommand.scenario(stories, scenario)).read(sheets);
    Panel said = reading.panel();
    PanelReport report = reading.report();
    if (said == null || report == null) {
      for (SheetFault fault : reading.faults()) {
        String place = fault.file() + ":" + fault.line() + ": ";
        workplace.console().err().println(place + texts.say(fault.sentence()));
      }
      throw new SentenceException(Sentence.of("panel.not_written"));
    }
    Path file = home(workplace, stories, said.scenario()).resolve(Panel.FILE);
    try {
      WholeFile.write(file, said.json());
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", file.toString(), FileFault.of(e)), e);
    }
    if (format == Format.json) {
      workplace.console().say(new PanelJsonReport(texts).write(report, reading.remarks()));
    } else {
      workplace.console().say(new PanelText(texts).write(report, reading.remarks()));
      workplace.console().rest();
      workplace.console().say(texts.get("panel.written", file));
    }
    return 0;
  }

  /**
   * The story's own folder; for a story inside the program, a folder of its name among one's own.
   */
  private Path home(Workplace workplace, Stories stories, String id) throws SentenceException {
    if (scenario.endsWith(".ink")) {
      return Path.of(scenario).toAbsolutePath().resolveSibling("");
    }
    Path named = workplace.named();
    Path own = named == null ? workplace.ownStories() : named;
    return stories.home(id).orElse(own.resolve(id));
  }
}
