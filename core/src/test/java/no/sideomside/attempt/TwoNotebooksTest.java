package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two windows that look back on one attempt, and both write. */
class TwoNotebooksTest {
  private static final String WHOM = "Hvem tar du dette med, og når?";
  private static final String US = "Når hos oss kunne dette skje?";

  @TempDir private Path folder;
  private AttemptFiles files;

  @BeforeEach
  void begin() throws IOException {
    files = new AttemptFiles(folder);
    Files.createDirectories(files.folder());
    Files.writeString(files.folder().resolve("a1.json"), "an attempt");
  }

  private Notebook open() {
    return Notebook.open(new AttemptFiles(folder), "a1");
  }

  private static Reflections.Answer answer(String prompt, String text) {
    return new Reflections.Answer(prompt, text);
  }

  private List<Reflections.Answer> kept() throws SentenceException {
    return files.reflections("a1").answers();
  }

  @Test
  void answersToDifferentQuestionsAreBothKept() throws SentenceException {
    Notebook first = open();
    Notebook second = open();
    first.answer(WHOM, "Berit.");
    second.answer(US, "På mandag.");
    assertThat(kept()).containsExactly(answer(WHOM, "Berit."), answer(US, "På mandag."));
    first.answer(WHOM, "Berit. I morgen.");
    assertThat(kept())
        .containsExactlyInAnyOrder(answer(WHOM, "Berit. I morgen."), answer(US, "På mandag."));
  }

  @Test
  void answersToTheSameQuestionAreBothKeptAndWhoeverWroteLastKnowsOfIt() throws SentenceException {
    Notebook first = open();
    Notebook second = open();
    first.answer(WHOM, "Berit.");
    second.answer(WHOM, "S");
    second.answer(WHOM, "Solveig.");
    assertThat(second.alsoAnsweredElsewhere()).containsExactly(WHOM);
    assertThat(first.alsoAnsweredElsewhere()).isEmpty();
    first.answer(WHOM, "Berit. I morgen.");
    assertThat(kept())
        .containsExactlyInAnyOrder(answer(WHOM, "Berit. I morgen."), answer(WHOM, "Solveig."));
    assertThat(first.alsoAnsweredElsewhere()).containsExactly(WHOM);
  }

  @Test
  void anAnswerThatBothChangeIsKeptInBothWays() throws SentenceException {
    open().answer(WHOM, "Berit");
    Notebook first = open();
    Notebook second = open();
    first.answer(WHOM, "Berit i morgen");
    second.answer(WHOM, "Berit og Solveig");
    assertThat(kept())
        .containsExactly(answer(WHOM, "Berit i morgen"), answer(WHOM, "Berit og Solveig"));
  }

  @Test
  void nextTimeBothStandInOnePlaceAndCanBeMadeOne() throws SentenceException {
    Notebook first = open();
    Notebook second = open();
    first.answer(WHOM, "Berit.");
    second.answer(WHOM, "Solveig.");
    Notebook next = open();
    assertThat(next.kept().answerTo(WHOM)).isEqualTo("Berit.\n\nSolveig.");
    assertThat(next.alsoAnsweredElsewhere()).isEmpty();
    next.answer(WHOM, "Berit og Solveig.");
    assertThat(kept()).containsExactly(answer(WHOM, "Berit og Solveig."));
  }

  @Test
  void whatOneTakesAwayIsOnlyWhatOneHasRead() throws SentenceException {
    open().answer(US, "På mandag.");
    Notebook first = open();
    Notebook second = open();
    first.answer(WHOM, "Berit.");
    second.answer(WHOM, "Solveig.");
    second.answer(WHOM, "");
    assertThat(kept()).containsExactly(answer(US, "På mandag."), answer(WHOM, "Berit."));
    second.answer(US, "");
    assertThat(kept()).containsExactly(answer(WHOM, "Berit."));
  }

  @Test
  void whatTheOtherTookAwayStaysAway() throws SentenceException {
    open().answer(US, "På mandag.");
    Notebook first = open();
    Notebook second = open();
    first.answer(US, "");
    second.answer(WHOM, "Solveig.");
    assertThat(kept()).containsExactly(answer(WHOM, "Solveig."));
  }

  @Test
  void whatHasBecomeUnreadableMeanwhileIsNotWrittenOver() throws IOException {
    Notebook notebook = open();
    Path file = Files.writeString(files.folder().resolve("a1.reflections.json"), "{\"att");
    notebook.answer(WHOM, "Berit.");
    assertThat(file).hasContent("{\"att");
    assertThat(Objects.requireNonNull(notebook.unsaved()).key()).isEqualTo("attempt.truncated");
  }

  @Test
  void ofManyThatWriteAtOnceNothingIsLost() throws Exception {
    List<Notebook> all = IntStream.range(0, 8).mapToObj(i -> open()).toList();
    CountDownLatch go = new CountDownLatch(1);
    List<CompletableFuture<Void>> writing =
        IntStream.range(0, all.size())
            .mapToObj(
                i ->
                    CompletableFuture.runAsync(
                        () -> {
                          await(go);
                          all.get(i).answer("Spørsmål " + i, "Svar");
                        },
                        work -> new Thread(work).start()))
            .toList();
    go.countDown();
    writing.forEach(CompletableFuture::join);
    assertThat(all).allSatisfy(each -> assertThat(each.unsaved()).isNull());
    assertThat(kept()).hasSize(all.size());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
