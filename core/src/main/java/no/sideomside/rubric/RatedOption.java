package no.sideomside.rubric;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import no.sideomside.text.Language;

/**
 * An option as a panel has rated it.
 *
 * @param id its id in the story
 * @param decision the decision it was rated at
 * @param words language tag to {@linkplain #hash hash} of the words it had
 * @param raters how many rated it, by where they speak from
 * @param ratings principle id to what they said
 */
public record RatedOption(
    String id,
    String decision,
    Map<String, String> words,
    Map<RaterRole, Integer> raters,
    Map<String, PanelRating> ratings) {
  public RatedOption {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    Map<RaterRole, Integer> sorted = new EnumMap<>(RaterRole.class);
    sorted.putAll(raters);
    raters = Collections.unmodifiableMap(sorted);
    ratings = Collections.unmodifiableMap(new LinkedHashMap<>(ratings));
  }

  /** The SHA-256 of an option's words, lower-case hex; spaces are one wherever there are more. */
  public static String hash(String text) {
    try {
      byte[] words = text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** Whether {@code text} is what was rated. */
  public boolean saysStill(Language language, String text) {
    return hash(text).equals(words.get(language.tag()));
  }

  /** How many rated it. */
  public int n() {
    return raters.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether those who rated it are a panel: enough of them, and among them those it needs. */
  public boolean byAPanel() {
    return n() >= Panel.FEWEST
        && raters.getOrDefault(RaterRole.PEER_WORKER, 0) > 0
        && raters.getOrDefault(RaterRole.RELATIVE, 0) > 0;
  }
}
