package no.sideomside.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import no.sideomside.data.OwnData;
import no.sideomside.data.Sheets;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code data export}: somebody's attempts, to be taken along. */
@Command(name = "export")
final class DataExportCommand implements Callable<Integer> {
  private static final String ENDING = ".zip";

  @ParentCommand private @Nullable DataCommand data;

  @Option(names = "--player", paramLabel = "NAME", descriptionKey = "player")
  private @Nullable String alias;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.zip",
      descriptionKey = "output")
  private @Nullable Path output;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = DataCommand.workplaceOf(data);
    Texts texts = workplace.texts();
    OwnData own = DataCommand.data(workplace);
    if (output != null && !output.toString().endsWith(ENDING)) {
      throw new SentenceException(
          Sentence.of("desktop.usage.which_format", output.toString(), ENDING));
    }
    Path zip = output == null ? own.newExport(LocalDate.now(ZoneId.systemDefault())) : output;
    int taken = own.export(alias == null ? own.last() : own.player(alias), zip);
    workplace.console().say(texts.get("data.export.done", taken, zip));
    workplace.console().say(texts.get("data.export.without", workplace.attempts().folder()));
    int hours = own.hours().size();
    if (hours > 0) {
      workplace.console().say(texts.get("data.export.not_hours", hours));
    }
    int sheets = own.sheets().files().size();
    if (sheets > 0) {
      Path where = Sheets.folder(workplace.data());
      workplace.console().say(texts.get("data.export.not_sheets", sheets, where));
    }
    return 0;
  }
}
