package no.sideomside.data;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * Old attempts go by themselves when the program starts: those that ended, or were last played, as
 * many days ago as attempts are kept. Before the first time anything goes it is said that it will,
 * a week ahead, so that nobody is surprised; afterwards it is said when it has.
 */
public final class Expiry {
  /** From the first word of it until something goes. */
  static final Duration WARNING = Duration.ofDays(7);

  private static final Gson GSON = new Gson();

  private final OwnData data;
  private final Path file;
  private final InstantSource clock;

  /** The expiry of a data folder. */
  public Expiry(Path dataFolder, InstantSource clock) {
    this.data = new OwnData(dataFolder);
    this.file = file(dataFolder);
    this.clock = clock;
  }

  /** Where it stands when something was first said. */
  static Path file(Path dataFolder) {
    return dataFolder.resolve("expiry.json");
  }

  /**
   * Deletes what is old, or says that it will.
   *
   * @param shelf every attempt of the data folder
   * @return what is left, and what to say; a fault is said in the same way
   */
  public Tidied tidy(AttemptShelf shelf, Keeping keeping) {
    if (!keeping.ends()) {
      return new Tidied(shelf, null);
    }
    Instant now = clock.instant();
    Instant oldest = now.minus(Duration.ofDays(keeping.days()));
    List<Attempt> old =
        shelf.attempts().stream().filter(each -> last(each).isBefore(oldest)).toList();
    if (old.isEmpty()) {
      return new Tidied(shelf, null);
    }
    try {
      Instant said = said();
      if (said == null) {
        WholeFile.write(file, GSON.toJson(new Said(now.toString())));
        said = now;
      }
      Instant goes = said.plus(WARNING);
      if (now.isBefore(goes)) {
        return new Tidied(shelf, warning(old.size(), keeping, now, goes));
      }
      return gone(shelf, old, keeping);
    } catch (IOException | SecurityException e) {
      return new Tidied(shelf, Sentence.of("attempt.unwritten", file.toString(), FileFault.of(e)));
    }
  }

  private Tidied gone(AttemptShelf shelf, List<Attempt> old, Keeping keeping) {
    Set<String> ids = old.stream().map(Attempt::id).collect(Collectors.toSet());
    int sheets;
    try {
      Deletion deletion = data.ofAttempts(ids);
      sheets = deletion.sheets();
      deletion.carryOut();
    } catch (SentenceException e) {
      return new Tidied(shelf, e.sentence());
    }
    List<Attempt> left =
        shelf.attempts().stream().filter(each -> !ids.contains(each.id())).toList();
    return new Tidied(
        new AttemptShelf(left, shelf.damaged()),
        Sentence.of("data.expired", old.size(), keeping.days(), sheets));
  }

  private static Sentence warning(int old, Keeping keeping, Instant now, Instant goes) {
    long days = Math.max(1, Duration.between(now, goes).plusHours(23).toDays());
    return Sentence.of("data.will_expire", old, keeping.days(), days);
  }

  /** When an attempt was last played. */
  static Instant last(Attempt attempt) {
    if (attempt.endedAt() != null) {
      return attempt.endedAt();
    }
    Instant last = attempt.startedAt();
    for (TakenDecision decision : attempt.decisions()) {
      if (decision.at() != null && decision.at().isAfter(last)) {
        last = decision.at();
      }
    }
    return last;
  }

  /** When it was first said; null where it has not been, or the file cannot be understood. */
  private @Nullable Instant said() throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      Said kept = GSON.fromJson(Files.readString(file), Said.class);
      return kept == null || kept.said() == null ? null : Instant.parse(kept.said());
    } catch (JsonParseException | DateTimeException e) {
      return null;
    }
  }

  /** As written in the file. */
  private record Said(@Nullable String said) {}
}
