package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Queue;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is answered after a story, on its way to the disk. */
class NotebookTest {
  private static final String PROMPT = "Hvem tar du dette med, og når?";

  @TempDir private Path folder;
  private AttemptFiles files;

  @BeforeEach
  void begin() {
    files = new AttemptFiles(folder);
  }

  private Notebook open() {
    return Notebook.open(files, "a1");
  }

  private Path file() {
    return files.folder().resolve("a1.reflections.json");
  }

  @Test
  void anAnswerIsThereNextTime() {
    open().answer(PROMPT, "  Berit.\nI morgen. ");
    assertThat(open().kept().answers())
        .containsExactly(new Reflections.Answer(PROMPT, "Berit.\nI morgen."));
  }

  @Test
  void anAnswerCanBeChanged() {
    open().answer(PROMPT, "Berit.");
    Notebook again = open();
    again.answer(PROMPT, "Solveig.");
    assertThat(open().kept().answers()).containsExactly(new Reflections.Answer(PROMPT, "Solveig."));
  }

  @Test
  void aBlankAnswerTakesTheOldOneAwayAndTheFileWithTheLast() {
    Notebook notebook = open();
    notebook.answer(PROMPT, "Berit.");
    assertThat(file()).exists();
    notebook.answer(PROMPT, " ");
    assertThat(file()).doesNotExist();
    assertThat(notebook.unsaved()).isNull();
  }

  @Test
  void hopesStandWhileAnswersComeAndGo() throws SentenceException {
    Reflections.Hope hope = new Reflections.Hope(0, "en", "At han blir.");
    files.write(Reflections.none("a1").with(hope));
    Notebook notebook = open();
    notebook.answer(PROMPT, "Berit.");
    notebook.answer(PROMPT, "");
    assertThat(open().kept().hopes()).containsExactly(hope);
  }

  @Test
  void aDamagedFileIsToldAndNeverWrittenOver() throws IOException {
    Files.createDirectories(files.folder());
    Files.writeString(file(), "{\"attempt\": \"a1\", \"hop");
    Notebook notebook = open();
    assertThat(Objects.requireNonNull(notebook.damaged()).key()).isEqualTo("attempt.truncated");
    notebook.answer(PROMPT, "Berit.");
    assertThat(notebook.unsaved()).isEqualTo(notebook.damaged());
    assertThat(file()).hasContent("{\"attempt\": \"a1\", \"hop");
  }

  @Test
  void whatCannotBeWrittenIsToldAndWrittenWithTheNextAnswer() throws IOException {
    Files.writeString(files.folder(), "i veien");
    Notebook notebook = open();
    notebook.answer(PROMPT, "Berit.");
    assertThat(Objects.requireNonNull(notebook.unsaved()).key()).isEqualTo("attempt.unwritten");
    Files.delete(files.folder());
    notebook.answer(PROMPT, "Berit. I morgen.");
    assertThat(notebook.unsaved()).isNull();
    assertThat(open().kept()).isEqualTo(notebook.kept());
  }

  @Test
  void ofSeveralAnswersThatWaitTheLastIsWritten() {
    Queue<Runnable> waiting = new ArrayDeque<>();
    Notebook notebook = open();
    notebook.writeOn(waiting::add);
    notebook.answer(PROMPT, "B");
    notebook.answer(PROMPT, "Be");
    notebook.answer(PROMPT, "Ber");
    assertThat(waiting).hasSize(1);
    assertThat(file()).doesNotExist();
    waiting.remove().run();
    assertThat(open().kept().answers()).containsExactly(new Reflections.Answer(PROMPT, "Ber"));
    notebook.answer(PROMPT, "Berit");
    assertThat(waiting).hasSize(1);
  }
}
