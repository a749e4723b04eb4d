package no.sideomside.desktop.lrs;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * Where a learning record store answers: its xAPI address, to which {@code statements} and {@code
 * about} are added.
 *
 * @param base without a slash at the end
 */
public record Endpoint(URI base) {
  private static final String STATEMENTS = "/statements";
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1\\]");

  /**
   * Reads an address as somebody writes it.
   *
   * @throws SentenceException unless it is an {@code https} address, or {@code http} to this same
   *     machine, without a user, a query or a fragment
   */
  public static Endpoint of(String written) throws SentenceException {
    URI uri;
    try {
      uri = new URI(written.strip());
    } catch (URISyntaxException e) {
      throw new SentenceException(Sentence.of("xapi.url", written), e);
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (uri.getRawUserInfo() != null) {
      // The address is not said again: a key may stand in it.
      throw new SentenceException(Sentence.of("xapi.url_with_key"));
    }
    if (uri.getHost() == null
        || uri.getRawQuery() != null
        || uri.getRawFragment() != null
        || !scheme.matches("https?")) {
      throw new SentenceException(Sentence.of("xapi.url", written));
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    if (scheme.equals("http") && !LOOPBACK.matcher(host).matches()) {
      throw new SentenceException(Sentence.of("xapi.url_not_https", written));
    }
    String base = uri.toString().replaceFirst("/+$", "");
    if (base.endsWith(STATEMENTS)) {
      base = base.substring(0, base.length() - STATEMENTS.length());
    }
    return new Endpoint(URI.create(base));
  }

  URI about() {
    return URI.create(base + "/about");
  }

  URI statements() {
    return URI.create(base + STATEMENTS);
  }

  /** One statement; its id is a UUID. */
  URI statement(String id) {
    return URI.create(base + STATEMENTS + "?statementId=" + id);
  }

  @Override
  public String toString() {
    return base.toString();
  }
}
