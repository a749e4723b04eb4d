package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real story played into an attempt and its file. */
class SessionTest {
  private static final Player PLAYER = new Player("p-1", "lun måke");
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:59Z"));

  @TempDir private Path folder;
  private Script script;
  private AttemptFiles files;

  @BeforeEach
  void begin() throws SentenceException {
    script = Tale.script(folder.resolve("story"), Tale.NB);
    files = new AttemptFiles(folder.resolve("data"));
  }

  private Session session(long seed) throws StoryException {
    return Session.begin(script, PLAYER, Mode.PRACTICE, seed, files, CLOCK);
  }

  private Attempt onDisk(Session session) throws SentenceException {
    return AttemptFiles.read(files.folder().resolve(session.attempt().id() + ".json"));
  }

  @Test
  void nothingIsKeptBeforeTheFirstChoice() throws SentenceException {
    session(1);
    assertThat(files.folder()).doesNotExist();
  }

  @Test
  void everyChoiceIsOnDiskWhenItReturns() throws SentenceException {
    Session session = session(1);
    session.choose("gaa", false);
    assertThat(onDisk(session)).isEqualTo(session.attempt());
    session.choose("vente", true);
    assertThat(onDisk(session)).isEqualTo(session.attempt());
    assertThat(onDisk(session).decisions())
        .extracting(TakenDecision::id)
        .containsExactly("en", "to");
  }

  @Test
  void theFileIsThatOfTheWholeAttemptHoweverItGrew() throws SentenceException {
    Session session = session(1);
    for (String option : List.of("gaa", "vente")) {
      session.choose(option, false);
      assertThat(files.folder().resolve(session.attempt().id() + ".json"))
          .content()
          .isEqualTo(AttemptJson.write(session.attempt()));
    }
  }

  @Test
  void aDecisionIsKeptWhole() throws SentenceException {
    Session session = session(1);
    session.choose("gaa", true);
    TakenDecision taken = session.attempt().decisions().get(0);
    assertThat(taken.said()).containsExactly(new Said("Jonas", "Hei."));
    assertThat(taken.ask()).isEqualTo("Hvorfor?");
    assertThat(taken.couldAsk()).isEqualTo("«Vil du?»");
    assertThat(taken.noneFirst()).isTrue();
    assertThat(taken.at()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    assertThat(taken.options()).extracting(TakenOption::id).containsExactly("gaa", "staa");
    TakenOption option = taken.taken().orElseThrow();
    assertThat(option.why()).isEqualTo("Fordi.");
    assertThat(option.recap()).isEqualTo("Du gikk.");
    assertThat(option.scores()).containsEntry("relasjon", 1);
    assertThat(option.sources()).containsExactly(new TakenSource("000-P2", "staff", null));
    assertThat(option.thoughts()).hasSize(1);
    assertThat(taken.options().get(1).why()).isEqualTo("Derfor.");
  }

  @Test
  void dangerIsThatOfTheMomentOfTheDecision() throws SentenceException {
    Session session = session(1);
    session.choose("gaa", false);
    session.choose("vente", false);
    session.choose("sette", false);
    assertThat(session.attempt().decisions())
        .extracting(TakenDecision::danger)
        .containsExactly(false, true, false);
    assertThat(Objects.requireNonNull(session.attempt().closing()).danger()).isFalse();
  }

  @Test
  void theEndingClosesTheAttempt() throws SentenceException {
    Session session = session(1);
    session.choose("staa", false);
    session.choose("rope", false);
    session.choose("dra", false);
    Attempt kept = onDisk(session);
    assertThat(kept.ended()).isTrue();
    assertThat(kept.ending()).isEqualTo("slutt");
    assertThat(Objects.requireNonNull(kept.closing()).endingTitle()).isEqualTo("Slutten");
    assertThatThrownBy(() -> session.choose("dra", false)).isInstanceOf(StoryException.class);
    assertThat(onDisk(session)).isEqualTo(kept);
  }

  @Test
  void theHeadingStandsInTheAttempt() throws SentenceException {
    Attempt attempt = session(1).attempt();
    assertThat(attempt.title()).isEqualTo("Fortellingen");
    assertThat(attempt.version()).isEqualTo("3");
    assertThat(attempt.credits()).containsExactly("Takk til ingen.");
    assertThat(attempt.storySha256()).hasSize(64).isEqualTo(script.story().sha256());
    assertThat(attempt.rubricSha256()).hasSize(64);
    assertThat(attempt.player()).isEqualTo("p-1");
  }

  @Test
  void theSeedDrawsTheVariantAndTheAttemptTellsWhich() throws SentenceException {
    boolean first = false;
    boolean second = false;
    for (long seed = 0; seed < 20; seed++) {
      Attempt attempt = session(seed).attempt();
      first |= attempt.variant() == 1;
      second |= attempt.variant() == 2;
      assertThat(attempt.variantNote())
          .isEqualTo(attempt.variant() == 1 ? "Bussen var i rute." : "Bussen var sen.");
    }
    assertThat(first && second).isTrue();
  }

  @Test
  void aChoiceThatIsNotThereChangesNothing() throws SentenceException {
    Session session = session(1);
    session.choose("gaa", false);
    Attempt before = session.attempt();
    assertThatThrownBy(() -> session.choose("borte", false)).isInstanceOf(StoryException.class);
    assertThat(session.attempt()).isEqualTo(before).isEqualTo(onDisk(session));
    session.choose("vente", false);
    assertThat(session.attempt().decisions()).hasSize(2);
  }

  @Test
  void whatIsHopedIsKeptBesideTheAttempt() throws SentenceException {
    Session session = session(1);
    session.choose("gaa", false);
    session.choose("vente", false);
    session.hope("  At han blir. ");
    assertThat(files.reflections(session.attempt().id()).hopes())
        .containsExactly(new Reflections.Hope(1, "to", "At han blir."));
  }

  @Test
  void aBlankHopeIsNothing() throws SentenceException {
    Session session = session(1);
    session.choose("gaa", false);
    session.hope("  ");
    assertThat(session.reflections().hopes()).isEmpty();
  }

  @Test
  void aStoryThatIsOverAtOnceIsKept() throws SentenceException {
    script =
        Tale.script(
            folder.resolve("short"),
            """
            # id: tale
            # title: Kort
            # language: nb
            Slutt. # ending: slutt = Slutten
            -> END
            """);
    Session session = session(1);
    assertThat(onDisk(session).ended()).isTrue();
  }

  @Test
  void whatCannotBeSavedIsToldAndSavedLater() throws Exception {
    Session session = session(1);
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(files.folder(), "i veien");
    session.choose("gaa", false);
    assertThat(session.unsaved()).isNotNull();
    Files.delete(files.folder());
    session.choose("vente", false);
    assertThat(session.unsaved()).isNull();
    assertThat(onDisk(session).decisions()).hasSize(2);
  }
}
