package no.sideomside.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.sideomside.desktop.lrs.Delivery;
import no.sideomside.desktop.lrs.Endpoint;
import no.sideomside.desktop.lrs.Key;
import no.sideomside.desktop.lrs.Patience;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.xapi.Gathered;
import no.sideomside.xapi.Gathering;
import no.sideomside.xapi.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code export}: attempts as xAPI statements, to a file or, where asked, to a store. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private static final String ENDING = ".jsonl";

  @ParentCommand private @Nullable Program program;

  @Option(names = "--xapi", paramLabel = "DIR", required = true, descriptionKey = "xapi")
  private Path folder = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.jsonl",
      descriptionKey = "output")
  private @Nullable Path output;

  @Option(names = "--to", paramLabel = "URL", descriptionKey = "to")
  private @Nullable String to;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    if (output == null && to == null) {
      throw new SentenceException(Sentence.of("xapi.nowhere"));
    }
    if (output != null && !output.toString().endsWith(ENDING)) {
      throw new SentenceException(
          Sentence.of("desktop.usage.which_format", output.toString(), ENDING));
    }
    // Whatever is wrong with an address or a key is told before anything is written.
    Endpoint endpoint = to == null ? null : Endpoint.of(to);
    Key key = endpoint == null ? null : Key.of(System.getenv());
    Gathered gathered = null;
    if (output != null) {
      gathered = StatementFile.write(folder, output);
      workplace
          .console()
          .say(
              workplace
                  .texts()
                  .get("xapi.written", gathered.statements(), gathered.attempts(), output));
    }
    boolean whole = true;
    if (endpoint != null && key != null) {
      Ledger ledger = Ledger.open(workplace.data(), Delivery.name(endpoint, key));
      Delivery delivery = Delivery.to(endpoint, key, ledger, Patience.usual());
      gathered = deliver(delivery);
      whole = told(workplace, endpoint, delivery);
    }
    if (gathered != null) {
      leftOut(gathered).forEach(left -> workplace.console().say(workplace.texts().say(left)));
    }
    return whole ? 0 : 1;
  }

  private Gathered deliver(Delivery delivery) throws SentenceException {
    try {
      Gathered gathered = Gathering.tell(folder, delivery);
      delivery.finish();
      return gathered;
    } catch (SentenceException e) {
      throw new SentenceException(Sentence.of("xapi.partial", delivery.given(), e.sentence()), e);
    }
  }

  /** Says what came of it; whether all of it arrived. */
  private static boolean told(Workplace workplace, Endpoint endpoint, Delivery delivery) {
    Texts texts = workplace.texts();
    Console console = workplace.console();
    console.say(texts.get("xapi.sent", delivery.given(), endpoint));
    if (delivery.alreadyThere() > 0) {
      console.say(texts.get("xapi.there", delivery.alreadyThere()));
    }
    List<String> differing = delivery.differing();
    if (!differing.isEmpty()) {
      console
          .err()
          .println(texts.get("xapi.differing", differing.size(), String.join(", ", differing)));
    }
    return differing.isEmpty();
  }

  private static List<Sentence> leftOut(Gathered gathered) {
    List<Sentence> told = new ArrayList<>();
    count(told, "xapi.left_out.unfinished", gathered.unfinished());
    count(told, "xapi.left_out.live", gathered.live());
    count(told, "xapi.left_out.copies", gathered.copies());
    count(told, "xapi.left_out.reflections", gathered.reflections());
    gathered.damaged().forEach(why -> told.add(Sentence.of("xapi.left_out.damaged", why)));
    return told;
  }

  private static void count(List<Sentence> told, String key, int number) {
    if (number > 0) {
      told.add(Sentence.of(key, number));
    }
  }
}
