package no.sideomside.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.Reflections;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefText;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code debrief}: one attempt looked back on, as text, a web page or a PDF. */
@Command(name = "debrief")
final class DebriefCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "ATTEMPT.json", descriptionKey = "attempt")
  private String attempt = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE.html|.pdf|.txt",
      descriptionKey = "output")
  private @Nullable Path output;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Texts texts = workplace.texts();
    Path file = file(workplace);
    Attempt read = AttemptFiles.read(file);
    Reflections reflections = AttemptFiles.reflections(file, read.id());
    Debrief debrief = Debrief.of(read, reflections, workplace.stories().rubricOf(read.scenario()));
    if (output == null) {
      workplace.console().say(new DebriefText(texts, ZoneId.systemDefault()).write(debrief));
      return 0;
    }
    byte[] page = new DebriefPages(texts).write(debrief.withoutAnswers(), output);
    try {
      Files.write(output, page);
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.unwritten", output.toString(), FileFault.of(e)), e);
    }
    workplace.console().say(texts.get("desktop.debrief.written", output));
    return 0;
  }

  /** A file as named, or the id of an attempt in the data folder. */
  private Path file(Workplace workplace) throws SentenceException {
    try {
      Path named = Path.of(attempt);
      if (Files.exists(named)) {
        return named;
      }
      Path kept = workplace.attempts().folder().resolve(attempt + ".json");
      if (Files.exists(kept)) {
        return kept;
      }
    } catch (InvalidPathException e) {
      throw new SentenceException(Sentence.of("desktop.fault.no_attempt", attempt), e);
    }
    throw new SentenceException(Sentence.of("desktop.fault.no_attempt", attempt));
  }
}
