package no.sideomside.attempt;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a room said at one decision before it went on. Counts alone: no vote is anybody's.
 *
 * @param votes option id to votes, 0 to {@value #MOST}; empty where nobody counted
 * @param ownOption an option of the room's own, in its own words, or null; a blank one is null
 */
public record RoomTalk(Map<String, Integer> votes, @Nullable String ownOption) {
  /** More people than a room holds; a count above it is a slip of the keyboard. */
  public static final int MOST = 999;

  /** The longest option of a room's own, in letters. */
  public static final int LONGEST = 300;

  /** Nobody counted, and nothing was put in words. */
  public static final RoomTalk NOTHING = new RoomTalk(Map.of(), null);

  public RoomTalk {
    Objects.requireNonNull(votes, "votes");
    votes.forEach(
        (option, count) -> {
          if (count < 0 || count > MOST) {
            throw new IllegalArgumentException(count + " votes for " + option);
          }
        });
    boolean counted = votes.values().stream().anyMatch(count -> count > 0);
    votes = counted ? Collections.unmodifiableMap(new LinkedHashMap<>(votes)) : Map.of();
    ownOption = ownOption == null || ownOption.isBlank() ? null : ownOption.strip();
  }
}
