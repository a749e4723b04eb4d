package no.sideomside.desktop.lrs;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * What a store lets one in with. It comes from the environment and never from a command line, which
 * others on the machine can read.
 */
public final class Key {
  /** The variable that holds the user. */
  public static final String USER = "SIDEOMSIDE_LRS_USER";

  /** The variable that holds the key itself. */
  public static final String SECRET = "SIDEOMSIDE_LRS_KEY";

  private final String user;
  private final String secret;

  private Key(String user, String secret) {
    this.user = user;
    this.secret = secret;
  }

  /**
   * The key in an environment.
   *
   * @throws SentenceException if either variable is missing, or the user has a colon in it, which
   *     would end it
   */
  public static Key of(Map<String, String> environment) throws SentenceException {
    String user = environment.getOrDefault(USER, "");
    String secret = environment.getOrDefault(SECRET, "");
    if (user.isBlank() || secret.isBlank() || user.contains(":")) {
      throw new SentenceException(Sentence.of("xapi.no_key", USER, SECRET));
    }
    return new Key(user, secret);
  }

  String user() {
    return user;
  }

  /** The value of the header {@code Authorization}. */
  String header() {
    byte[] both = (user + ":" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }

  /** Without the key, so that it comes into no log. */
  @Override
  public String toString() {
    return "Key[" + user + "]";
  }
}
