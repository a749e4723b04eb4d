package no.sideomside.desktop.lrs;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before asking a store again: as long as it says itself, else twice as long each
 * time; and when to give up.
 *
 * @param sleep waits; a test need not
 * @param clock what a date in {@code Retry-After} is counted from
 */
public record Patience(Sleep sleep, InstantSource clock) {
  private static final int TIMES = 5;
  private static final Duration FIRST = Duration.ofSeconds(1);

  /** Nobody sits by a terminal for longer; one is told to come back instead. */
  static final Duration LONGEST = Duration.ofMinutes(2);

  /** Waits. */
  public interface Sleep {
    /** Returns after {@code length}. */
    void sleep(Duration length) throws InterruptedException;
  }

  /** The patience of somebody who sits by a terminal. */
  public static Patience usual() {
    return new Patience(length -> Thread.sleep(length.toMillis()), InstantSource.system());
  }

  /**
   * Waits before another try.
   *
   * @param tries how many there have been
   * @param retryAfter what the store asked for, or null
   * @return false where one should give up instead
   */
  boolean wait(int tries, @Nullable String retryAfter) throws InterruptedException {
    Duration asked = asked(retryAfter).orElse(FIRST.multipliedBy(1L << (tries - 1)));
    if (tries > TIMES || asked.compareTo(LONGEST) > 0) {
      return false;
    }
    sleep.sleep(asked);
    return true;
  }

  /** {@code Retry-After} is a number of seconds or a date. */
  Optional<Duration> asked(@Nullable String retryAfter) {
    if (retryAfter == null) {
      return Optional.empty();
    }
    String written = retryAfter.strip();
    if (written.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
    }
    try {
      Instant then = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration until = Duration.between(clock.instant(), then);
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
