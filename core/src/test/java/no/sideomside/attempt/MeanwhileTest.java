package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.story.Script;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others do to an attempt's file while it is played: delete it, play it on, rename it. */
class MeanwhileTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:59Z"));

  @TempDir private Path folder;
  private Path data;
  private Script script;
  private AttemptFiles files;
  private Players players;
  private Player oter;

  @BeforeEach
  void begin() throws SentenceException {
    data = folder.resolve("data");
    script = Tale.script(folder.resolve("story"), Tale.NB);
    files = new AttemptFiles(data);
    players = new Players(data, new Random(1));
    oter = players.player("Oter", Language.NB);
  }

  private Session begun() throws SentenceException {
    return Session.begin(script, oter, Mode.PRACTICE, 5, files, CLOCK);
  }

  private Session resumed() throws SentenceException {
    Attempt left = files.readAll().inProgress("tale").orElseThrow();
    return Session.resume(script, left, files, CLOCK).session();
  }

  private static String noticeOf(Session session) {
    return Objects.requireNonNull(session.notice()).key();
  }

  private void deleteEveryAttempt() throws IOException {
    for (Path file : kept()) {
      Files.delete(file);
    }
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> all = Files.list(files.folder())) {
      return all.toList();
    }
  }

  @Test
  void whatWasDeletedIsNotWrittenAgainAndThatIsSaid() throws Exception {
    Session session = begun();
    session.choose("gaa", false);
    deleteEveryAttempt();
    session.choose("vente", false);
    session.hope("At han blir.");
    assertThat(noticeOf(session)).isEqualTo("attempt.deleted");
    session.choose("sette", false);
    session.notebook().answer("Hvem?", "Berit.");
    assertThat(session.attempt().ended()).as("the play goes on").isTrue();
    assertThat(noticeOf(session)).isEqualTo("attempt.deleted");
    assertThat(Objects.requireNonNull(session.notebook().unsaved()).key())
        .isEqualTo("attempt.deleted");
    assertThat(kept()).isEmpty();
  }

  @Test
  void anAnswerIsNotWrittenBesideAnAttemptThatWasDeleted() throws Exception {
    Session session = begun();
    session.choose("gaa", false);
    Notebook notebook = Notebook.open(files, session.attempt().id());
    deleteEveryAttempt();
    notebook.answer("Hvem?", "Berit.");
    assertThat(Objects.requireNonNull(notebook.unsaved()).key()).isEqualTo("attempt.deleted");
    assertThat(kept()).isEmpty();
  }

  @Test
  void aPlayerWhoWasForgottenBeforeTheFirstChoiceIsNotWrittenBack() throws Exception {
    Session session = begun();
    players.forget(Set.of(oter.id()));
    session.choose("gaa", false);
    assertThat(noticeOf(session)).isEqualTo("attempt.deleted");
    assertThat(files.folder()).doesNotExist();
  }

  @Test
  void anotherTryFromWhatWasDeletedWithItsPlayerIsNotKeptEither() throws Exception {
    Session session = begun();
    session.choose("gaa", false);
    session.choose("vente", false);
    deleteEveryAttempt();
    Attempt lookedAt = session.attempt();
    assertThat(Session.goBack(script, lookedAt, 1, files, CLOCK).session().notice())
        .as("the player is still here, and begins anew")
        .isNull();
    players.forget(Set.of(oter.id()));
    Session again = Session.goBack(script, lookedAt, 1, files, CLOCK).session();
    again.choose("rope", false);
    assertThat(noticeOf(again)).isEqualTo("attempt.deleted");
    assertThat(kept()).isEmpty();
  }

  @Test
  void oneThatWasDeletedBetweenTheListAndTheChoiceToGoOnIsToldAtOnce() throws Exception {
    begun().choose("gaa", false);
    Attempt listed = files.readAll().inProgress("tale").orElseThrow();
    deleteEveryAttempt();
    Session session = Session.resume(script, listed, files, CLOCK).session();
    assertThat(noticeOf(session)).isEqualTo("attempt.deleted");
    session.choose("vente", false);
    assertThat(kept()).isEmpty();
  }

  @Test
  void aFolderThatIsAwayForAMomentIsNoDeletion() throws Exception {
    Session session = begun();
    session.choose("gaa", false);
    Path away = Files.move(files.folder(), data.resolve("away"));
    session.choose("vente", false);
    assertThat(noticeOf(session)).isEqualTo("attempt.unwritten");
    assertThat(files.folder()).doesNotExist();
    Files.move(away, files.folder());
    session.choose("sette", false);
    assertThat(session.notice()).isNull();
    assertThat(files.readAll().attempts()).containsExactly(session.attempt());
  }

  @Test
  void ofTwoWindowsOnOneAttemptTheSecondToDecideGoesOnAsItsOwnAndNothingIsLost()
      throws SentenceException {
    Session before = begun();
    before.choose("gaa", false);
    Session first = resumed();
    Session second = resumed();
    first.choose("vente", false);
    first.hope("Fra det første.");
    second.choose("rope", false);
    assertThat(first.notice()).isNull();
    assertThat(noticeOf(second)).isEqualTo("attempt.apart");
    assertThat(second.unsaved()).as("it is kept").isNull();
    second.hope("Fra det andre.");
    first.choose("sette", false);
    second.choose("dra", false);
    assertThat(second.notice()).as("told once").isNull();

    assertThat(first.attempt().id()).isEqualTo(before.attempt().id());
    assertThat(second.attempt().id()).isNotEqualTo(before.attempt().id());
    assertThat(files.readAll().attempts())
        .containsExactlyInAnyOrder(first.attempt(), second.attempt());
    assertThat(hopesOf(first)).containsExactly("Fra det første.");
    assertThat(hopesOf(second)).containsExactly("Fra det andre.");
  }

  private List<String> hopesOf(Session session) throws SentenceException {
    return files.reflections(session.attempt().id()).hopes().stream()
        .map(Reflections.Hope::text)
        .toList();
  }

  @Test
  void whatWasHopedBeforeGoesAlongWithBoth() throws SentenceException {
    Session before = begun();
    before.choose("gaa", false);
    before.choose("vente", false);
    before.hope("At han blir.");
    Session first = resumed();
    Session second = resumed();
    first.choose("sette", false);
    second.choose("dra", false);
    assertThat(hopesOf(first)).containsExactly("At han blir.");
    assertThat(hopesOf(second)).containsExactly("At han blir.");
  }

  @Test
  void whatWasPutInTheFilesPlaceIsNotWrittenOver() throws Exception {
    Session session = begun();
    session.choose("gaa", false);
    Path file = Files.writeString(kept().get(0), "{\"id");
    session.choose("vente", false);
    assertThat(file).hasContent("{\"id");
    assertThat(noticeOf(session)).isEqualTo("attempt.apart");
    assertThat(files.readAll().attempts()).containsExactly(session.attempt());
  }

  @Test
  void aNameGivenMeanwhileStands() throws Exception {
    Session session = begun();
    session.choose("gaa", false);
    AttemptFiles.rename(kept().get(0), "Rev");
    session.choose("vente", false);
    assertThat(session.notice()).isNull();
    assertThat(files.readAll().attempts())
        .singleElement()
        .satisfies(
            attempt -> {
              assertThat(attempt.alias()).isEqualTo("Rev");
              assertThat(attempt.decisions()).hasSize(2);
            });
  }
}
