package no.sideomside.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import no.sideomside.story.Script;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coming back into a story by choosing again: the one mechanism behind resuming and going back. */
class ReplayTest {
  private static final Player PLAYER = new Player("p-1", "lun måke");
  private static final InstantSource THEN =
      InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z"));
  private static final InstantSource NOW =
      InstantSource.fixed(Instant.parse("2026-11-23T12:00:00Z"));

  @TempDir private Path folder;
  private Script script;
  private AttemptFiles files;
  private Attempt earlier;

  @BeforeEach
  void playTwoOfThree() throws SentenceException {
    script = Tale.script(folder.resolve("story"), Tale.NB);
    files = new AttemptFiles(folder.resolve("data"));
    Session session = Session.begin(script, PLAYER, Mode.GUIDED, 5, files, THEN);
    session.choose("gaa", true);
    session.choose("vente", false);
    session.hope("At han blir.");
    earlier = session.attempt();
  }

  private Path file(String id) {
    return files.folder().resolve(id + ".json");
  }

  /** The story with each first text of a pair changed into the second. */
  private Script changed(String... pairs) throws SentenceException {
    String text = Tale.NB;
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(text).contains(pairs[i]);
      text = text.replace(pairs[i], pairs[i + 1]);
    }
    return Tale.script(folder.resolve("changed"), text);
  }

  @Test
  void resumingStandsAtTheDecisionThatWasNotMade() throws SentenceException {
    Replay replay = Session.resume(script, earlier, files, NOW);
    assertThat(replay.stopped()).isNull();
    assertThat(Objects.requireNonNull(replay.session().beat().decision()).id()).isEqualTo("tre");
    assertThat(replay.session().attempt()).isEqualTo(earlier);
  }

  @Test
  void resumingGoesOnInTheSameFile() throws SentenceException {
    Session session = Session.resume(script, earlier, files, NOW).session();
    session.choose("sette", false);
    Attempt kept = AttemptFiles.read(file(earlier.id()));
    assertThat(kept.ended()).isTrue();
    assertThat(kept.startedAt()).isEqualTo(earlier.startedAt());
    assertThat(kept.decisions().subList(0, 2)).isEqualTo(earlier.decisions());
    assertThat(files.readAll().attempts()).hasSize(1);
  }

  @Test
  void resumingKeepsTheVariantAndTheMode() throws SentenceException {
    Attempt again = Session.resume(script, earlier, files, NOW).session().attempt();
    assertThat(again.variant()).isEqualTo(earlier.variant());
    assertThat(again.mode()).isEqualTo(Mode.GUIDED);
  }

  @Test
  void resumingBringsTheDangerBack() throws SentenceException {
    Session session = Session.begin(script, PLAYER, Mode.PRACTICE, 5, files, THEN);
    session.choose("gaa", false);
    assertThat(Session.resume(script, session.attempt(), files, NOW).session().danger()).isTrue();
  }

  @Test
  void resumingWritesNothingByItself() throws SentenceException, IOException {
    byte[] before = Files.readAllBytes(file(earlier.id()));
    Session.resume(script, earlier, files, NOW);
    assertThat(file(earlier.id())).hasBinaryContent(before);
  }

  @Test
  void resumingWhatHasEndedStandsAtTheEnding() throws SentenceException {
    Session session = Session.resume(script, earlier, files, THEN).session();
    session.choose("dra", false);
    Session again = Session.resume(script, session.attempt(), files, NOW).session();
    assertThat(again.beat().ending()).isNotNull();
    assertThat(again.attempt().ended()).isTrue();
  }

  @Test
  void hopesComeBack() throws SentenceException {
    Session session = Session.resume(script, earlier, files, NOW).session();
    assertThat(session.reflections().hopes())
        .containsExactly(new Reflections.Hope(1, "to", "At han blir."));
  }

  @Test
  void goingBackIsANewAttemptThatHasMadeTheSameChoices() throws SentenceException {
    Session back = Session.goBack(script, earlier, 1, files, NOW).session();
    assertThat(back.attempt().id()).isNotEqualTo(earlier.id());
    assertThat(Objects.requireNonNull(back.beat().decision()).id()).isEqualTo("to");
    assertThat(back.attempt().decisions()).isEqualTo(earlier.decisions().subList(0, 1));
  }

  @Test
  void goingBackLeavesTheOldFile() throws SentenceException, IOException {
    byte[] before = Files.readAllBytes(file(earlier.id()));
    Session back = Session.goBack(script, earlier, 1, files, NOW).session();
    back.choose("rope", false);
    back.choose("dra", false);
    assertThat(file(earlier.id())).hasBinaryContent(before);
    assertThat(AttemptFiles.read(file(back.attempt().id())).ended()).isTrue();
  }

  @Test
  void goingBackToTheFirstDecisionHasMadeNone() throws SentenceException {
    Session back = Session.goBack(script, earlier, 0, files, NOW).session();
    assertThat(back.attempt().decisions()).isEmpty();
    assertThat(Objects.requireNonNull(back.beat().decision()).id()).isEqualTo("en");
  }

  @Test
  void hopesOfDecisionsNotMadeAgainStayWithTheOldAttempt() throws SentenceException {
    assertThat(Session.goBack(script, earlier, 1, files, NOW).session().reflections().hopes())
        .isEmpty();
    assertThat(Session.goBack(script, earlier, 2, files, NOW).session().reflections().hopes())
        .hasSize(1);
  }

  @Test
  void aHopeInTheNewAttemptLeavesTheOldOnesAlone() throws SentenceException {
    Session back = Session.goBack(script, earlier, 1, files, NOW).session();
    back.choose("rope", false);
    back.hope("Noe nytt.");
    assertThat(files.reflections(earlier.id()).hopes())
        .extracting(Reflections.Hope::text)
        .containsExactly("At han blir.");
    assertThat(files.reflections(back.attempt().id()).hopes())
        .extracting(Reflections.Hope::text)
        .containsExactly("Noe nytt.");
  }

  @Test
  void anOptionThatIsGoneStopsThereAsANewAttempt() throws SentenceException {
    Replay replay = Session.resume(changed("# id: vente", "# id: bie"), earlier, files, NOW);
    assertThat(Objects.requireNonNull(replay.stopped()).key())
        .isEqualTo("attempt.replay.option_gone");
    assertThat(replay.stopped().arguments()).containsExactly(2, "to");
    assertThat(replay.session().attempt().id()).isNotEqualTo(earlier.id());
    assertThat(Objects.requireNonNull(replay.session().beat().decision()).id()).isEqualTo("to");
  }

  @Test
  void aDecisionThatIsAnotherStopsThere() throws SentenceException {
    Replay replay =
        Session.resume(changed("# decision: to", "# decision: nummer2"), earlier, files, NOW);
    assertThat(Objects.requireNonNull(replay.stopped()).arguments())
        .containsExactly(2, "to", "nummer2");
  }

  @Test
  void aStoryThatFaultsOnTheWayStopsBeforeTheFault() throws SentenceException {
    Script faulty =
        changed("Han går mot sporet.", "{ 5 / (variant - variant) } Han går mot sporet.");
    Replay replay = Session.resume(faulty, earlier, files, NOW);
    assertThat(Objects.requireNonNull(replay.stopped()).key()).isEqualTo("attempt.replay.fault");
    assertThat(Objects.requireNonNull(replay.session().beat().decision()).id()).isEqualTo("en");
    replay.session().choose("staa", false);
    assertThat(replay.session().attempt().decisions()).hasSize(1);
  }

  @Test
  void aChangedStoryLeavesTheOldFileUntouched() throws SentenceException, IOException {
    byte[] before = Files.readAllBytes(file(earlier.id()));
    Session session =
        Session.resume(changed("# id: vente", "# id: bie"), earlier, files, NOW).session();
    session.choose("bie", false);
    session.choose("dra", false);
    assertThat(file(earlier.id())).hasBinaryContent(before);
  }

  @Test
  void aStoryThatNowEndsAfterTheLastChoiceIsClosedAndKept() throws SentenceException {
    Session session = Session.begin(script, PLAYER, Mode.PRACTICE, 5, files, THEN);
    session.choose("staa", false);
    Script shorter =
        changed(
            "-   Midt i. # decision: to",
            "-   Slutt. # ending: tidlig = Tidlig\n-> END\n-   Midt i. # decision: to");
    Session.resume(shorter, session.attempt(), files, NOW);
    assertThat(AttemptFiles.read(file(session.attempt().id())).ended()).isTrue();
  }

  @Test
  void whatWasReadStaysAsItWasReadWhenOnlyWordsAndScoresHaveChanged() throws SentenceException {
    Script reworded =
        changed(
            "Du gikk. # recap", "Du gikk ut til ham. # recap", "# relasjon: +2", "# relasjon: +1");
    Replay replay = Session.resume(reworded, earlier, files, NOW);
    assertThat(replay.stopped()).isNull();
    assertThat(replay.session().attempt().decisions()).isEqualTo(earlier.decisions());
    replay.session().choose("sette", false);
    assertThat(AttemptFiles.read(file(earlier.id())).decisions().subList(0, 2))
        .isEqualTo(earlier.decisions());
  }

  @Test
  void goingBackKeepsWhatWasReadOnTheWayThereToo() throws SentenceException {
    Script reworded = changed("Du gikk. # recap", "Du gikk ut til ham. # recap");
    Session back = Session.goBack(reworded, earlier, 1, files, NOW).session();
    assertThat(back.attempt().decisions()).isEqualTo(earlier.decisions().subList(0, 1));
  }

  @Test
  void resumingInTheOtherLanguageTurnsTheWholeAttempt() throws SentenceException {
    Script english = Tale.script(folder.resolve("en"), Tale.EN);
    Replay replay = Session.resume(english, earlier, files, NOW);
    assertThat(replay.stopped()).isNull();
    Attempt attempt = replay.session().attempt();
    assertThat(attempt.id()).isEqualTo(earlier.id());
    assertThat(attempt.language()).isEqualTo("en");
    assertThat(attempt.title()).isEqualTo("The tale");
    assertThat(attempt.decisions().get(0).options().get(0).text()).isEqualTo("Go.");
  }

  @Test
  void damagedReflectionsAreNeverWrittenOverAndAreTold() throws SentenceException, IOException {
    Path beside = files.folder().resolve(earlier.id() + ".reflections.json");
    Files.writeString(beside, "{halv");
    Session session = Session.resume(script, earlier, files, NOW).session();
    assertThat(session.unsaved()).isNotNull();
    session.choose("sette", false);
    session.hope("Noe.");
    assertThat(beside).hasContent("{halv");
    assertThat(session.unsaved()).isNotNull();
    assertThat(AttemptFiles.read(file(earlier.id())).ended()).isTrue();
  }
}
