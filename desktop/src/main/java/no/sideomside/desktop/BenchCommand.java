package no.sideomside.desktop;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import no.sideomside.attempt.FileFault;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code bench}: how fast the program is on this machine. Standard output is one JSON object; what
 * is being measured is told on standard error. Nothing of the player's own is read or written.
 */
@Command(name = "bench")
final class BenchCommand implements Callable<Integer> {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
  private static final String SCENARIO = "bilturen";

  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", arity = "0..1", paramLabel = "FILE.ink", descriptionKey = "source")
  private @Nullable Path source;

  @Override
  public Integer call() throws SentenceException {
    Workplace asked = Program.of(program).workplace();
    try (ThrowAwayFolder folder = ThrowAwayFolder.make()) {
      Workplace workplace =
          new Workplace(asked.console(), asked.texts(), true, folder.path(), asked.named());
      Script script = workplace.stories().script(SCENARIO, asked.texts().language());
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("machine", machine());
      all.put("scenario", SCENARIO);
      Map<String, Figure> figures = new LinkedHashMap<>();
      benches(workplace, script).forEach((name, bench) -> figures.putAll(told(asked, name, bench)));
      all.put("figures", figures);
      asked.console().say(GSON.toJson(all));
      return 0;
    } catch (IOException e) {
      throw new SentenceException(
          Sentence.of(
              "desktop.fault.unwritten", System.getProperty("java.io.tmpdir"), FileFault.of(e)),
          e);
    }
  }

  private Map<String, Bench> benches(Workplace workplace, Script script) {
    Map<String, Bench> benches = new LinkedHashMap<>();
    benches.put("start", new StartBench(workplace, script));
    benches.put("choice", new ChoiceBench(workplace, script));
    benches.put("window", new WindowBench(workplace));
    benches.put("stories", new StoriesBench(workplace, source));
    benches.put("preview", new PreviewBench(workplace, source));
    benches.put("random", new RandomBench(workplace, script));
    benches.put("attempt", new AttemptBench(workplace, script));
    benches.put("team", new TeamBench(workplace, script));
    return benches;
  }

  /** A bench that fails takes only its own figures with it. */
  private static Map<String, Figure> told(Workplace workplace, String name, Bench bench) {
    Texts texts = workplace.texts();
    workplace.console().err().println(texts.get("desktop.bench." + name));
    try {
      return bench.measure();
    } catch (SentenceException e) {
      return Map.of(name, Figure.missing("", null, texts.say(e.sentence())));
    }
  }

  private static Map<String, Object> machine() throws IOException {
    Map<String, Object> machine = new LinkedHashMap<>();
    machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    machine.put("java", System.getProperty("java.version"));
    machine.put("processors", Runtime.getRuntime().availableProcessors());
    Path load = Path.of("/proc/loadavg");
    machine.put("load", Files.exists(load) ? Files.readString(load).split(" ", 2)[0] : null);
    return machine;
  }
}
