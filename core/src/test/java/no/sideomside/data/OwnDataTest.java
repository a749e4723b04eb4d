package no.sideomside.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Player;
import no.sideomside.attempt.Players;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of one's own, and what may not be mistaken when something is deleted. */
class OwnDataTest {
  @TempDir private Path folder;
  private OwnData data;
  private Player rev;

  @BeforeEach
  void begin() throws SentenceException {
    data = new OwnData(folder);
    rev = players().player("Rev", Language.NB);
  }

  private Players players() {
    return new Players(folder, new Random(1));
  }

  private Attempt attempt(String id, Player player) throws SentenceException {
    Attempt attempt =
        new Attempt(
            Attempt.SCHEMA,
            id,
            player.id(),
            player.alias(),
            "bilturen",
            "1",
            "Bilturen",
            "nb",
            "s",
            "r",
            Mode.PRACTICE,
            Long.MAX_VALUE,
            1,
            null,
            List.of(),
            Instant.parse("2026-11-21T10:00:00Z"),
            null,
            null,
            null,
            List.of(),
            null);
    new AttemptFiles(folder).write(attempt);
    return attempt;
  }

  @Test
  void anotherNameIsPutOnEverythingAndThePlayerIsTheSame() throws Exception {
    Attempt before = attempt("a", rev);
    Path file = new AttemptFiles(folder).folder().resolve("a.json");
    Files.writeString(
        file, Files.readString(file).replaceFirst("\\{", "{\n  \"ukjent\": {\"x\": 1.50},"));
    Player now = data.rename(rev, "  Stille Hegre ");
    assertThat(now).isEqualTo(new Player(rev.id(), "Stille Hegre"));
    assertThat(players().player(null, Language.NB)).isEqualTo(now);
    assertThat(data.attempts(now))
        .singleElement()
        .satisfies(
            after -> {
              assertThat(after.alias()).isEqualTo("Stille Hegre");
              assertThat(after.seed()).isEqualTo(before.seed());
            });
    assertThat(file).content().contains("1.50").doesNotContain("Rev");
    assertThat(folder.resolve("players.json")).content().doesNotContain("Rev");
  }

  @Test
  void aPlayerWhoWasDeletedMeanwhileDoesNotComeBackWithANewName() throws Exception {
    attempt("a", rev);
    Player oter = players().player("Oter", Language.NB);
    new OwnData(folder).ofPlayer(rev).carryOut();
    assertThatThrownBy(() -> data.rename(rev, "Stille Hegre"))
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> assertThat(e.sentence()).isEqualTo(Sentence.of("attempt.player_gone", "Rev")));
    assertThat(players().known()).containsExactly(oter);
    new OwnData(folder).ofEverybody().carryOut();
    assertThatThrownBy(() -> data.rename(oter, "Stille Hegre"))
        .isInstanceOf(SentenceException.class);
    try (Stream<Path> left = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aNameThatSomebodyHasIsNotTaken() throws SentenceException {
    attempt("a", rev);
    players().player("Oter", Language.NB);
    assertThatThrownBy(() -> data.rename(rev, "Oter"))
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> assertThat(e.sentence().key()).isEqualTo("attempt.name_taken"));
    assertThat(data.attempts(rev)).singleElement().extracting(Attempt::alias).isEqualTo("Rev");
  }

  @Test
  void attemptsWithoutTheListOfPlayersCanStillBeDeletedByName() throws Exception {
    attempt("a", rev);
    Files.delete(folder.resolve("players.json"));
    data.ofPlayer(data.player("Rev")).carryOut();
    assertThat(new AttemptFiles(folder).folder()).isEmptyDirectory();
  }

  @Test
  void oneIdThatBeginsAnotherDeletesItAlone() throws SentenceException {
    attempt("a", rev);
    attempt("ab", rev);
    data.ofAttempt("a").carryOut();
    assertThat(data.attempts(rev)).extracting(Attempt::id).containsExactly("ab");
  }

  @Test
  void storiesAndSettingsStayWhateverStandsInThem() throws Exception {
    attempt("a", rev);
    Path story = folder.resolve("stories").resolve("min").resolve("min.nb.ink");
    Files.createDirectories(story.getParent());
    Files.writeString(story, "Id " + rev.id());
    Path settings = Files.writeString(folder.resolve("settings.json"), "{}");
    data.ofEverybody().carryOut();
    assertThat(story).exists();
    assertThat(settings).exists();
    assertThat(folder.resolve("players.json")).doesNotExist();
  }

  @Test
  void aFolderThatIsNotThereHoldsNothing() throws SentenceException {
    OwnData nothing = new OwnData(folder.resolve("borte"));
    assertThat(nothing.ofEverybody().goes()).isEmpty();
    assertThat(nothing.players()).isEmpty();
    assertThat(folder.resolve("borte")).doesNotExist();
  }

  @Test
  void aDamagedListOfPlayersDoesNotKeepEverythingFromBeingDeleted() throws Exception {
    attempt("a", rev);
    Path list = Files.writeString(folder.resolve("players.json"), "{\"Rev");
    data.ofEverybody().carryOut();
    assertThat(list).doesNotExist();
    assertThat(new AttemptFiles(folder).folder()).isEmptyDirectory();
  }

  @Test
  void aSecondExportOfADayDoesNotReplaceTheFirst() throws SentenceException, IOException {
    attempt("a", rev);
    LocalDate day = LocalDate.of(2026, 11, 22);
    Path first = data.newExport(day);
    data.export(rev, first);
    Path second = data.newExport(day);
    assertThat(second).isNotEqualTo(first);
    data.export(rev, second);
    data.ofAttempt("a").carryOut();
    assertThat(first).doesNotExist();
    assertThat(second).doesNotExist();
  }
}
