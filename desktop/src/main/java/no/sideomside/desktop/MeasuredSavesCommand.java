package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.sideomside.attempt.FileFault;
import no.sideomside.authoring.preview.Rehearsal;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.authoring.preview.Start;
import no.sideomside.authoring.preview.Trail;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.screen.Journey;
import no.sideomside.ui.screen.PreviewScreen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code measured-saves}: the workbench as a trainer has it, with a hand that saves the file and
 * tells on standard output how long it waited for the new words. {@code bench} starts it in a
 * process of its own; it is no command for people, and writes in the file it is given.
 *
 * <p>Lines: {@link #SAVED} with the milliseconds from the end of a save to the screen that shows
 * it.
 */
@Command(name = "measured-saves", hidden = true)
final class MeasuredSavesCommand implements Callable<Integer> {
  static final String SAVED = "saved ";

  /** What runs for the first time is slow in every engine, and there are two here. */
  private static final int WARMING = 12;

  private static final long BETWEEN_MILLIS = 700;
  private static final long PATIENCE_SECONDS = 60;

  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0")
  private Path file = Path.of("");

  @Option(names = "--saves")
  private int saves;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    try {
      DrivenWindow.runShown(
          new WindowWorld(workplace),
          Size.of("1280x720"),
          new StreamLog(workplace.console().err()),
          window -> measure(workplace.console(), window));
    } catch (SentenceException e) {
      throw e;
    } catch (IOException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", file.toString(), FileFault.of(e)), e);
    } catch (Exception | AssertionError | LinkageError e) {
      throw new SentenceException(Sentence.of("desktop.fault.no_gl", String.valueOf(e)), e);
    }
    return 0;
  }

  private void measure(Console console, DrivenWindow window) throws Exception {
    window.tell(
        () -> window.shown().go(Journey.preview(window.shown(), file, Trail.from(Start.top()))));
    PreviewScreen bench =
        (PreviewScreen) Objects.requireNonNull(window.ask(() -> window.shown().page()));
    while (bench.sheet().rehearsal() == null) {
      Thread.sleep(1);
    }
    String source = Files.readString(file);
    String first = words(bench.sheet());
    for (int i = 0; i < WARMING + saves; i++) {
      Thread.sleep(BETWEEN_MILLIS);
      String changed = first + " " + i + ".";
      CompletableFuture<Long> shown = window.shown(() -> Sight.of(window.shown()).sees(changed));
      Files.writeString(file, source.replace(first, changed));
      long saved = System.nanoTime();
      double millis = (shown.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join() - saved) / 1e6;
      if (i >= WARMING) {
        console.say(SAVED + millis);
      }
    }
  }

  /** The first words of the story. */
  private static String words(Sheet sheet) {
    Rehearsal rehearsal = sheet.rehearsal();
    return rehearsal == null || rehearsal.here().lines().isEmpty()
        ? ""
        : rehearsal.here().lines().get(0).text();
  }
}
