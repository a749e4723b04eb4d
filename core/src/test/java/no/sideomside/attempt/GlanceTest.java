package no.sideomside.attempt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick look at an attempt file sees what the careful one sees. */
class GlanceTest {
  @TempDir private Path folder;
  private Attempt attempt;
  private Path file;

  @BeforeEach
  void write() throws SentenceException {
    attempt =
        Attempts.attempt(
            "a-1",
            "2026-11-21T10:00:00Z",
            List.of(Attempts.decision("stillheten", "vent"), Attempts.decision("døra", "spør")));
    AttemptFiles files = new AttemptFiles(folder);
    files.write(attempt);
    file = files.folder().resolve("a-1.json");
  }

  @Test
  void itSeesWhoPlayedWhatAndWhatWasOfferedAndTaken() throws SentenceException {
    assertThat(new AttemptGlances().of(file)).isEqualTo(AttemptGlance.of(attempt));
  }

  @Test
  void whatItHasSeenBeforeItSeesAgainAndWhatIsOtherwiseItTellsApart() throws SentenceException {
    Attempt other =
        Attempts.attempt(
            "a-2",
            "2026-11-21T11:00:00Z",
            List.of(
                Attempts.decision("stillheten", "spør"),
                new TakenDecision(
                    "døra",
                    null,
                    List.of(),
                    null,
                    null,
                    false,
                    "vent",
                    false,
                    null,
                    null,
                    null,
                    List.of(Attempts.option("vent")))));
    AttemptFiles files = new AttemptFiles(folder);
    files.write(other);
    AttemptGlances glances = new AttemptGlances();
    for (int i = 0; i < 2; i++) {
      assertThat(glances.of(file)).isEqualTo(AttemptGlance.of(attempt));
      assertThat(glances.of(files.folder().resolve("a-2.json"))).isEqualTo(AttemptGlance.of(other));
    }
  }

  @Test
  void escapesAndSpaceAreReadAsTheyAreMeant() throws SentenceException, IOException {
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace("Vent litt.", "V\\u0065nt\\t\\\"litt\\\"\\n\\\\.")
            .replace("\n", " \r\n\t ")
            .replace("\"player\": \"p-1\"", "\"player\" : null"));
    AttemptGlance glance = new AttemptGlances().of(file);
    assertThat(glance.player()).isNull();
    assertThat(glance.decisions().get(0).options().get(0).text()).isEqualTo("Vent\t\"litt\"\n\\.");
  }

  @Test
  void aFileCutOffAnywhereIsRefusedAsTheCarefulReadingRefusesIt() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length += 7) {
      Files.write(file, java.util.Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> new AttemptGlances().of(file))
          .as("cut off at %d", length)
          .isInstanceOf(SentenceException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"schema\": 1=>\"schema\": 2",
        "\"scenario\"=>\"scene\"",
        "\"mode\": \"practice\"=>\"mode\": \"chess\"",
        "2026-11-21T10:00:00Z=>i går",
        "2026-11-21T10:00:00Z=>2026-02-30T10:00:00Z",
        "\"options\": [=>\"options\": [3, ",
        "\"text\": \"Vent litt.\"=>\"text\": [\"Vent litt.\", \"Gå.\"]",
        "\"id\": \"a-1\"=>\"id\": \"../a-1\"",
        "\"chosen\": \"vent\"=>\"chosen\": {\"id\": \"vent\"}",
        "\"decisions\": [=>\"decisions\": {"
      })
  void whatTheCarefulReadingRefusesIsRefused(String change) throws IOException {
    String[] both = change.split("=>", -1);
    String text = Files.readString(file);
    assertThat(text).contains(both[0]);
    Files.writeString(file, text.replace(both[0], both[1]));

    String careful = faultOf(() -> AttemptFiles.read(file));
    assertThat(faultOf(() -> new AttemptGlances().of(file))).isNotEmpty().isEqualTo(careful);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21T10:00:30Z",
        "2026-11-21T10:00:00.5Z",
        "2026-11-21T24:00:00Z",
        "2024-02-29T23:59:00Z",
        "+12026-11-21T10:00:00Z"
      })
  void aTimeIsTheSameHoweverItIsWritten(String time) throws SentenceException, IOException {
    Files.writeString(file, Files.readString(file).replaceAll("20\\d\\d-[^\"]*Z", time));
    AttemptGlance glance = new AttemptGlances().of(file);
    assertThat(glance).isEqualTo(AttemptGlance.of(AttemptFiles.read(file)));
    assertThat(glance.startedAt()).isEqualTo(Instant.parse(time));
    assertThat(glance.decisions().get(0).at()).isEqualTo(Instant.parse(time));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"title\": \"", "\"text\": \"Vent"})
  void bytesThatAreNoLettersAreRefused(String before) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf(before) + before.length();
    byte[] bytes = (text.substring(0, at) + "?" + text.substring(at)).getBytes(UTF_8);
    bytes[text.substring(0, at).getBytes(UTF_8).length] = (byte) 0xff;
    Files.write(file, bytes);
    assertThat(faultOf(() -> new AttemptGlances().of(file)))
        .isNotEmpty()
        .isEqualTo(faultOf(() -> AttemptFiles.read(file)));
  }

  @Test
  void aFileThatGoesOnAfterItsEndIsRefused() throws IOException {
    Files.writeString(file, Files.readString(file) + "{}");
    assertThat(faultOf(() -> new AttemptGlances().of(file)))
        .isNotEmpty()
        .isEqualTo(faultOf(() -> AttemptFiles.read(file)));
  }

  /** Reading of one kind or the other. */
  private interface Reading {
    void read() throws SentenceException;
  }

  private static String faultOf(Reading reading) {
    try {
      reading.read();
      return "";
    } catch (SentenceException e) {
      return e.sentence().key();
    }
  }
}
