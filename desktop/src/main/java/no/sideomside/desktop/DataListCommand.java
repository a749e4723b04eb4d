package no.sideomside.desktop;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.data.Sheets;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code data list}: every attempt, with the id {@code data delete} takes, and the sheets. */
@Command(name = "list")
final class DataListCommand implements Callable<Integer> {
  @ParentCommand private @Nullable DataCommand data;

  @Option(names = "--player", paramLabel = "NAME", descriptionKey = "player")
  private @Nullable String alias;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = DataCommand.workplaceOf(data);
    Console console = workplace.console();
    Texts texts = workplace.texts();
    AttemptShelf shelf = workplace.attempts().readAll();
    List<Attempt> attempts = shelf.attempts();
    if (alias != null) {
      Player player = DataCommand.data(workplace).player(alias);
      attempts = DataCommand.data(workplace).attempts(player);
    }
    if (attempts.isEmpty()) {
      console.say(texts.get("data.list.nothing"));
    }
    for (Attempt attempt : attempts) {
      console.say(line(workplace, attempt));
    }
    if (alias == null) {
      for (Sentence damaged : shelf.damaged()) {
        console.say(texts.get("data.list.damaged", damaged));
      }
      sheets(workplace, shelf);
    }
    return 0;
  }

  /** What belongs to nobody in particular; of an hour in the room, which. */
  private static void sheets(Workplace workplace, AttemptShelf shelf) throws SentenceException {
    Texts texts = workplace.texts();
    Sheets sheets = DataCommand.data(workplace).sheets();
    if (sheets.isEmpty()) {
      return;
    }
    Console console = workplace.console();
    console.rest();
    console.say(texts.get("data.list.sheets"));
    for (Path sheet : sheets.files()) {
      Path shown = workplace.data().relativize(sheet);
      console.say(
          shelf.attempts().stream()
              .filter(hour -> sheet.equals(Sheets.ofHour(workplace.data(), hour.id())))
              .findFirst()
              .map(hour -> hourSheet(texts, shown, hour))
              .orElseGet(() -> texts.get("data.list.sheet", shown)));
    }
    if (!sheets.note().isEmpty()) {
      Path note = workplace.data().relativize(Sheets.note(workplace.data()));
      String folder = TeamTable.lastFolder(workplace.data());
      console.say(texts.get("data.list.team_folder", note, folder));
    }
  }

  private static String hourSheet(Texts texts, Path shown, Attempt hour) {
    String live = texts.get("data.list.live");
    return texts.get("data.list.hour_sheet", shown, hour.title(), live, day(texts, hour));
  }

  private static String day(Texts texts, Attempt attempt) {
    return DateTimeFormatter.ofPattern(texts.get("data.list.date"))
        .format(attempt.startedAt().atZone(ZoneId.systemDefault()));
  }

  private static String line(Workplace workplace, Attempt attempt) throws SentenceException {
    Texts texts = workplace.texts();
    String day = day(texts, attempt);
    String whose = attempt.mode() == Mode.LIVE ? texts.get("data.list.live") : attempt.alias();
    String state = texts.get(attempt.ended() ? "data.list.ended" : "data.list.unfinished");
    boolean reflected = workplace.attempts().hasReflections(attempt.id());
    String more = texts.get(reflected ? "data.list.reflections" : "data.list.bare");
    return texts.get(
        "data.list.line", attempt.id(), day, attempt.title(), whose, state + ", " + more);
  }
}
