package no.sideomside.desktop;

import java.util.concurrent.Callable;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.data.EmployerPage;
import no.sideomside.data.Keeping;
import no.sideomside.data.Sheets;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code data where}: where everything is, and for how long; or the page for employers. */
@Command(name = "where")
final class DataWhereCommand implements Callable<Integer> {
  @ParentCommand private @Nullable DataCommand data;

  @Option(names = "--employer", descriptionKey = "employer")
  private boolean employer;

  @Override
  public Integer call() throws SentenceException {
    Told told = new Told(DataCommand.workplaceOf(data));
    if (employer) {
      told.employer();
    } else {
      told.where();
    }
    return 0;
  }

  /** What is told, in the terminal. */
  record Told(Workplace workplace) {
    void where() throws SentenceException {
      Texts texts = workplace.texts();
      Console console = workplace.console();
      AttemptShelf shelf = workplace.attempts().readAll();
      Keeping keeping = new SettingsFile(workplace.data()).read().keeping();
      console.say(texts.get("data.where.folder", workplace.data()));
      console.say(texts.get("data.where.attempts", shelf.attempts().size()));
      console.say(texts.get("data.where.players", DataCommand.data(workplace).players().size()));
      Sheets sheets = DataCommand.data(workplace).sheets();
      console.say(texts.get("data.where.sheets", sheets.files().size()));
      if (!sheets.note().isEmpty()) {
        console.say(texts.get("data.where.team_folder"));
      }
      console.say(texts.get("data.where.rest"));
      console.say(
          keeping.ends()
              ? texts.get("data.where.keeping", keeping.days())
              : texts.get("data.where.keeping_always"));
      console.say(texts.get("data.where.sent"));
      console.say(texts.get("data.where.more"));
    }

    void employer() {
      Texts texts = workplace.texts();
      Console console = workplace.console();
      console.say(texts.get(EmployerPage.TITLE));
      for (EmployerPage.Section section : EmployerPage.SECTIONS) {
        console.rest();
        console.say(texts.get(section.heading()));
        console.say(texts.get(section.text()));
      }
    }
  }
}
