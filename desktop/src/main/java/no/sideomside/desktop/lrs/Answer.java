package no.sideomside.desktop.lrs;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a store answered.
 *
 * @param status of HTTP
 * @param body as text, cut where it is longer than anything a store has to say
 * @param retryAfter when to come again, as the header has it, or null
 * @param location where it sends one on to, or null
 */
record Answer(int status, String body, @Nullable String retryAfter, @Nullable String location) {
  private static final Set<Integer> AGAIN = Set.of(408, 429, 500, 502, 503, 504);
  private static final int LONGEST_REASON = 160;

  /** Whether the same may be asked again a little later. */
  boolean isForNow() {
    return AGAIN.contains(status);
  }

  boolean isMoved() {
    return status >= 300 && status < 400;
  }

  /** The body as JSON; JSON's null where it is something else. */
  JsonElement json() {
    try {
      return JsonParser.parseString(body);
    } catch (JsonParseException | StackOverflowError e) {
      return JsonNull.INSTANCE;
    }
  }

  /** The first line of a body that is not a web page, for a person to read; may be empty. */
  String reason() {
    String line = body.strip().lines().findFirst().orElse("");
    if (line.startsWith("<")) {
      return "";
    }
    String plain = line.replaceAll("\\p{Cntrl}", " ");
    return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON) + " …";
  }
}
