package no.sideomside.desktop;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.Notebook;
import no.sideomside.attempt.Reflections;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefText;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code debrief}: one attempt looked back on, as text, a web page or a PDF. What was answered to
 * questions stands in none of them, wherever they are sent; {@code --answer} shows it, and asks.
 */
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

  @Option(names = "--answer", descriptionKey = "answer")
  private boolean answer;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Texts texts = workplace.texts();
    Path file = file(workplace);
    Attempt read = AttemptFiles.read(file);
    RubricFolder rubric = workplace.stories(read.scenario()).rubricOf(read.scenario());
    Debrief debrief = Debrief.of(read, reflections(workplace, file, read), rubric);
    if (answer) {
      answer(workplace, file, read, debrief);
    }
    if (output == null && !answer) {
      String page = new DebriefText(texts, ZoneId.systemDefault()).write(debrief.withoutAnswers());
      workplace.console().say(page);
    } else if (output != null) {
      OutputFile.write(output, new DebriefPages(texts).write(debrief.withoutAnswers(), output));
      workplace.console().say(texts.get("desktop.debrief.written", output));
    }
    return 0;
  }

  /** What stands beside the attempt; nothing, after a sentence, where it cannot be read. */
  private static Reflections reflections(Workplace workplace, Path file, Attempt read) {
    try {
      return AttemptFiles.reflections(file, read.id());
    } catch (SentenceException e) {
      workplace.console().err().println(workplace.texts().say(e.sentence()));
      return Reflections.none(read.id());
    }
  }

  /** The debrief in the terminal, and then the questions to oneself. */
  private static void answer(Workplace workplace, Path file, Attempt read, Debrief debrief)
      throws SentenceException {
    AttemptFiles own = workplace.attempts();
    Path kept = own.folder().resolve(read.id() + ".json");
    if (!kept.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
      throw new SentenceException(
          Sentence.of("desktop.usage.answer_own", file.toString(), own.folder().toString()));
    }
    Notebook notebook = Notebook.open(own, read.id());
    new Afterwards(workplace.console(), workplace.texts()).tellAndAsk(debrief, notebook);
    if (notebook.damaged() == null && notebook.unsaved() != null) {
      throw new SentenceException(notebook.unsaved());
    }
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
