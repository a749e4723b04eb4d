package no.sideomside.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Reflections;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Old attempts go by themselves, and never without a word a week ahead the first time. */
class ExpiryTest {
  private static final Instant START = Instant.parse("2026-01-01T10:00:00Z");
  private static final Keeping NINETY = new Keeping(90);

  @TempDir private Path folder;
  private AttemptFiles files;
  private Instant now = START;

  @BeforeEach
  void begin() {
    files = new AttemptFiles(folder);
  }

  private void attempt(String id, @Nullable Instant last, @Nullable Instant ended)
      throws SentenceException {
    TakenDecision decision =
        new TakenDecision(
            "d", last, List.of(), null, null, false, "a", false, null, null, null, List.of());
    files.write(
        new Attempt(
            Attempt.SCHEMA,
            id,
            "p",
            "Rev",
            "bilturen",
            "1",
            "Bilturen",
            "nb",
            "s",
            "r",
            Mode.PRACTICE,
            1,
            1,
            null,
            List.of(),
            START,
            ended,
            ended == null ? null : "hjem",
            ended == null ? null : new Closing(List.of(), false, "Hjem"),
            List.of(decision),
            null));
    files.write(Reflections.none(id).with(new Reflections.Hope(0, "d", "Et håp.")));
  }

  private @Nullable String started(Keeping keeping) {
    Sentence notice = new Expiry(folder, () -> now).tidy(files.readAll(), keeping).notice();
    return notice == null ? null : notice.key();
  }

  private List<String> left() {
    return files.readAll().attempts().stream().map(Attempt::id).sorted().toList();
  }

  private void later(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  @Test
  void theFirstTimeItIsSaidAWeekAheadAndNothingGoesBefore() throws SentenceException {
    attempt("gammel", START, START);
    later(90);
    assertThat(started(NINETY)).as("ninety days are not over").isNull();
    later(1);
    assertThat(started(NINETY)).isEqualTo("data.will_expire");
    later(6);
    assertThat(started(NINETY)).isEqualTo("data.will_expire");
    assertThat(left()).containsExactly("gammel");
    later(1);
    assertThat(started(NINETY)).isEqualTo("data.expired");
    assertThat(left()).isEmpty();
    assertThat(files.folder()).as("hopes go too").isEmptyDirectory();
    assertThat(started(NINETY)).isNull();
  }

  @Test
  void afterTheFirstTimeWhatIsOldGoesAtOnceAndWhatIsNotStays() throws SentenceException {
    attempt("forst", START, START);
    later(91);
    started(NINETY);
    later(8);
    started(NINETY);
    attempt("senere", now, now);
    later(50);
    attempt("ny", now, now);
    later(41);
    assertThat(started(NINETY)).isEqualTo("data.expired");
    assertThat(left()).containsExactly("ny");
  }

  @Test
  void whatIsLeftIsWhatOneGoesOnWith() throws SentenceException {
    attempt("gammel", START, START);
    later(91);
    started(NINETY);
    later(8);
    attempt("ny", now, now);
    Tidied tidied = new Expiry(folder, () -> now).tidy(files.readAll(), NINETY);
    assertThat(tidied.shelf().attempts()).extracting(Attempt::id).containsExactly("ny");
    assertThat(tidied.notice()).isEqualTo(Sentence.of("data.expired", 1, 90, 0));
  }

  @Test
  void oneThatHasNotEndedIsAsOldAsItsLastDecision() throws SentenceException {
    attempt("i-gang", START.plus(Duration.ofDays(60)), null);
    later(100);
    assertThat(started(NINETY)).isNull();
    later(51);
    assertThat(started(NINETY)).isEqualTo("data.will_expire");
  }

  @Test
  void oneWithoutTimesIsAsOldAsItsBeginning() throws SentenceException {
    attempt("uten", null, null);
    later(91);
    assertThat(started(NINETY)).isEqualTo("data.will_expire");
  }

  @Test
  void whoeverKeepsForLongerOrForEverKeeps() throws SentenceException {
    attempt("gammel", START, START);
    later(300);
    assertThat(started(new Keeping(365))).isNull();
    assertThat(started(new Keeping(0))).isNull();
    assertThat(folder.resolve("expiry.json")).doesNotExist();
    assertThat(started(new Keeping(30))).isEqualTo("data.will_expire");
    later(8);
    assertThat(started(new Keeping(0))).isNull();
    assertThat(left()).containsExactly("gammel");
  }

  @Test
  void aNoteOfWhenItWasSaidThatIsDamagedIsWrittenAnewAndNothingGoes() throws Exception {
    attempt("gammel", START, START);
    later(200);
    for (String damaged : List.of("", "{", "{\"said\": \"i går\"}", "[]", "null")) {
      Files.writeString(folder.resolve("expiry.json"), damaged);
      assertThat(started(NINETY)).as(damaged).isEqualTo("data.will_expire");
    }
    assertThat(left()).containsExactly("gammel");
  }

  @Test
  void aDamagedAttemptIsNobodysToDelete() throws Exception {
    attempt("gammel", START, START);
    Path damaged = Files.writeString(files.folder().resolve("skadet.json"), "{\"id");
    later(91);
    started(NINETY);
    later(8);
    assertThat(started(NINETY)).isEqualTo("data.expired");
    assertThat(damaged).exists();
  }
}
