package no.sideomside.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.sideomside.attempt.FileFault;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.Settings;
import no.sideomside.ui.theme.Look;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code screenshots}: a picture of every page, for those who write about the program. */
@Command(name = "screenshots")
final class ScreenshotsCommand implements Callable<Integer> {
  private static final int LEAST = 100;
  private static final int MOST = 200;

  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "folder")
  private Path folder = Path.of("");

  @Option(names = "--size", paramLabel = "1280x720", descriptionKey = "size")
  private String size = "1280x720";

  @Option(names = "--text-size", paramLabel = "100..200", descriptionKey = "textSize")
  private String textSize = "100";

  @Override
  public Integer call() throws SentenceException {
    Workplace asked = Program.of(program).workplace();
    Size pixels = Size.of(size);
    float letters = letters();
    if (!Display.isThere()) {
      throw new SentenceException(Sentence.of("desktop.fault.no_display_for_pictures"));
    }
    Path data;
    try {
      Files.createDirectories(folder);
      data = Files.createTempDirectory("side-om-side-");
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", folder.toString(), FileFault.of(e)), e);
    }
    try {
      Workplace empty = new Workplace(asked.console(), asked.texts(), true, data, asked.named());
      int taken = walk(empty, pixels, letters);
      asked.console().say(asked.texts().get("desktop.screenshots.taken", taken, folder));
    } finally {
      remove(data);
    }
    return 0;
  }

  private int walk(Workplace workplace, Size pixels, float letters) throws SentenceException {
    WindowWorld world = new WindowWorld(workplace);
    Look usual = Look.usual();
    Look look =
        new Look(
            letters,
            usual.reading(),
            usual.highContrast(),
            usual.reducedMotion(),
            usual.lettersPerSecond());
    world.keep(Settings.usual().with(workplace.texts().language()).with(look));
    int[] taken = new int[1];
    try {
      DrivenWindow.run(
          world,
          pixels,
          new StreamLog(workplace.console().err()),
          window -> {
            Hand hand = new Hand(window);
            Photographer camera = new Photographer(hand, folder);
            new Walk(hand, camera).go();
            taken[0] = camera.taken();
          });
    } catch (SentenceException e) {
      throw e;
    } catch (Exception | AssertionError | LinkageError e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.screenshots", String.valueOf(e.getMessage())), e);
    }
    return taken[0];
  }

  private float letters() throws SentenceException {
    try {
      int percent = Integer.parseInt(textSize);
      if (percent >= LEAST && percent <= MOST) {
        return percent / 100f;
      }
    } catch (NumberFormatException e) {
      throw new SentenceException(Sentence.of("desktop.usage.text_size", textSize), e);
    }
    throw new SentenceException(Sentence.of("desktop.usage.text_size", textSize));
  }

  private static void remove(Path data) throws SentenceException {
    try (Stream<Path> all = Files.walk(data)) {
      List<Path> innermostFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : innermostFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new SentenceException(Sentence.of("desktop.fault.screenshots", data.toString()), e);
    }
  }
}
