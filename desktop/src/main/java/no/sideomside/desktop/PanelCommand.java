package no.sideomside.desktop;

import java.util.concurrent.Callable;
import no.sideomside.story.Scenario;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code panel}: sheets for a panel to rate a scenario on, and what they say. */
@Command(
    name = "panel",
    subcommands = {PanelExportCommand.class, PanelReadCommand.class})
final class PanelCommand implements Callable<Integer> {
  private static final String SOURCE = ".ink";

  @ParentCommand private @Nullable Program program;

  @Override
  public Integer call() throws SentenceException {
    throw new SentenceException(Sentence.of("desktop.usage.missing", "export|read"));
  }

  /** What both commands work with. */
  static Workplace workplace(@Nullable PanelCommand panel) throws SentenceException {
    return Program.of(panel == null ? null : panel.program).workplace();
  }

  /** A scenario by its id, or by one of its own files. */
  static Scenario scenario(Stories stories, String scenario) throws SentenceException {
    return scenario.endsWith(SOURCE) ? stories.around(scenario) : stories.scenario(scenario);
  }
}
