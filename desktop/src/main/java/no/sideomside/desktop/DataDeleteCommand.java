package no.sideomside.desktop;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.sideomside.data.Deletion;
import no.sideomside.data.OwnData;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code data delete}: says exactly what goes, asks, deletes and says what has gone. */
@Command(name = "delete")
final class DataDeleteCommand implements Callable<Integer> {
  @ParentCommand private @Nullable DataCommand data;

  @Option(names = "--player", paramLabel = "NAME", descriptionKey = "player")
  private @Nullable String alias;

  @Option(names = "--attempt", paramLabel = "ID", descriptionKey = "attempt")
  private @Nullable String attempt;

  @Option(names = "--sheets", descriptionKey = "sheets")
  private boolean sheets;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--yes", descriptionKey = "yes")
  private boolean yes;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = DataCommand.workplaceOf(data);
    Texts texts = workplace.texts();
    Console console = workplace.console();
    Deletion deletion = asked(DataCommand.data(workplace));
    if (deletion.goes().isEmpty()) {
      console.say(texts.get("data.delete.nothing"));
      return 0;
    }
    if (!yes) {
      say(console, texts, "data.delete.goes", deletion.goes());
      deletion.stays().forEach(stays -> console.say(texts.say(stays)));
      console.say(texts.get("data.delete.ask", texts.get("data.delete.yes")));
      String typed = console.hear();
      if (typed == null || !typed.toLowerCase(Locale.ROOT).equals(texts.get("data.delete.yes"))) {
        console.say(texts.get("data.delete.kept"));
        return 1;
      }
    }
    deletion.carryOut();
    say(console, texts, "data.delete.gone", deletion.goes());
    if (yes) {
      deletion.stays().forEach(stays -> console.say(texts.say(stays)));
    }
    return 0;
  }

  private Deletion asked(OwnData own) throws SentenceException {
    if (Stream.of(alias != null, attempt != null, sheets, all).filter(each -> each).count() != 1) {
      throw new SentenceException(Sentence.of("data.delete.which"));
    }
    if (alias != null) {
      return own.ofPlayer(own.player(alias));
    }
    if (sheets) {
      return own.ofSheets();
    }
    return attempt != null ? own.ofAttempt(attempt) : own.ofEverybody();
  }

  private static void say(Console console, Texts texts, String heading, List<Sentence> lines) {
    console.say(texts.get(heading));
    lines.forEach(line -> console.say(texts.get("data.delete.item", line)));
  }
}
