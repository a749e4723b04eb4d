package no.sideomside.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import no.sideomside.debrief.team.TeamFolder;
import no.sideomside.debrief.team.TeamFound;
import no.sideomside.debrief.team.TeamSheet;
import no.sideomside.debrief.team.TeamSheetText;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code team}: a folder of attempts laid side by side, without names. */
@Command(name = "team")
final class TeamCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html|.pdf|.txt",
      descriptionKey = "output")
  private @Nullable Path output;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Texts texts = workplace.texts();
    TeamPages pages = new TeamPages(texts);
    if (output != null) {
      pages.demandFormat(output);
    }
    TeamFolder read = TeamFolder.read(folder);
    TeamSheet sheet = TeamSheet.of(read, workplace.stories()::rubricOf, texts.language());
    // What was left out is for whoever makes the sheet, and never part of it: files may be named
    // after people.
    TeamFound.lines(texts, read).forEach(workplace.console().err()::println);
    if (output == null) {
      workplace
          .console()
          .say(new TeamSheetText(texts).write(sheet, LocalDate.now(ZoneId.systemDefault())));
      return 0;
    }
    OutputFile.write(output, pages.write(sheet, LocalDate.now(ZoneId.systemDefault()), output));
    workplace.console().say(texts.get("team.written", output));
    return 0;
  }
}
