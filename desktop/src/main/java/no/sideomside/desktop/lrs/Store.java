package no.sideomside.desktop.lrs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Statement;
import org.jspecify.annotations.Nullable;

/** A learning record store, as xAPI 1.0.3 (part three) describes it. */
final class Store {
  private final Endpoint endpoint;
  private final Key key;
  private final Wire wire;
  private final Patience patience;
  private boolean answered;

  Store(Endpoint endpoint, Key key, Patience patience, Duration longestAnswer) {
    this.endpoint = endpoint;
    this.key = key;
    this.patience = patience;
    this.wire = new Wire(longestAnswer);
  }

  /**
   * Makes sure that it is a learning record store, before anything is given to it: it says which
   * versions it speaks, to anybody.
   *
   * @throws SentenceException if nobody answers there, or something else does
   */
  void greet() throws SentenceException {
    Answer answer = ask(() -> wire.get(endpoint.about(), null));
    if (answer.status() == 401 || answer.status() == 403) {
      answer = ask(() -> wire.get(endpoint.about(), key));
    }
    refuseUsual(answer);
    if (answer.status() != 200
        || !answer.json().isJsonObject()
        || !(answer.json().getAsJsonObject().get("version") instanceof JsonArray versions)) {
      throw notAStore();
    }
    for (JsonElement version : versions) {
      if (version.isJsonPrimitive() && version.getAsString().startsWith("1.0")) {
        return;
      }
    }
    throw new SentenceException(
        Sentence.of("xapi.other_version", endpoint.toString(), versions.toString()));
  }

  /**
   * Asks it to keep statements: all of them or none.
   *
   * @return what it answered: 200 that it has, 409 that it has one of these ids already, 413 that
   *     they are too many at once
   * @throws SentenceException whatever else it answered
   */
  Answer keep(List<Statement> statements) throws SentenceException {
    String body =
        statements.stream().map(Statement::json).collect(Collectors.joining(",", "[", "]"));
    Answer answer = ask(() -> wire.post(endpoint.statements(), key, body));
    if (answer.status() == 409 || answer.status() == 413) {
      return answer;
    }
    refuseUsual(answer);
    if (answer.status() != 200 || !ids(answer.json()).equals(ids(statements))) {
      throw notAStore();
    }
    return answer;
  }

  /**
   * The statement it keeps under an id, or null where it shows none.
   *
   * @throws SentenceException if it cannot be asked
   */
  @Nullable JsonObject kept(String id) throws SentenceException {
    URI uri = endpoint.statement(id);
    Answer answer = ask(() -> wire.get(uri, key));
    if (answer.status() == 404 || answer.status() == 401 || answer.status() == 403) {
      // Some keys may write and not read.
      return null;
    }
    refuseUsual(answer);
    return answer.status() == 200 && answer.json().isJsonObject()
        ? answer.json().getAsJsonObject()
        : null;
  }

  private static Set<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).collect(Collectors.toSet());
  }

  private static Set<String> ids(JsonElement answered) {
    Set<String> ids = new HashSet<>();
    if (answered.isJsonArray()) {
      for (JsonElement id : answered.getAsJsonArray()) {
        ids.add(id.isJsonPrimitive() ? id.getAsString() : "");
      }
    }
    return ids;
  }

  private void refuseUsual(Answer answer) throws SentenceException {
    int status = answer.status();
    if (status == 401 || status == 403) {
      throw new SentenceException(
          Sentence.of("xapi.key_refused", endpoint.toString(), Key.USER, Key.SECRET));
    }
    if (answer.isMoved()) {
      throw new SentenceException(
          Sentence.of(
              "xapi.moved",
              endpoint.toString(),
              answer.location() == null ? "?" : answer.location()));
    }
    if (status == 404 || status == 405) {
      throw notAStore();
    }
    if (answer.isForNow()) {
      throw new SentenceException(
          Sentence.of("xapi.not_now", endpoint.toString(), String.valueOf(status)));
    }
    if (status >= 400) {
      throw refused(answer);
    }
  }

  /** That it will not have what it was given, and why, if it says so. */
  SentenceException refused(Answer answer) {
    return new SentenceException(
        Sentence.of(
            "xapi.refused", endpoint.toString(), String.valueOf(answer.status()), answer.reason()));
  }

  private SentenceException notAStore() {
    return new SentenceException(Sentence.of("xapi.not_a_store", endpoint.toString()));
  }

  /** A question to the store. */
  private interface Question {
    Answer ask() throws IOException, InterruptedException;
  }

  /** Asks until there is an answer that will stand, or patience is at an end. */
  private Answer ask(Question question) throws SentenceException {
    try {
      for (int tries = 1; ; tries++) {
        try {
          Answer answer = question.ask();
          answered = true;
          if (!answer.isForNow() || !patience.wait(tries, answer.retryAfter())) {
            return answer;
          }
        } catch (SSLException e) {
          throw new SentenceException(Sentence.of("xapi.not_safe", endpoint.toString()), e);
        } catch (IOException e) {
          // An address that never was right does not become so by waiting.
          boolean wrong = !answered && e instanceof ConnectException;
          if (wrong || !patience.wait(tries, null)) {
            throw silent(e);
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SentenceException(Sentence.of("xapi.silent", endpoint.toString()), e);
    }
  }

  private SentenceException silent(IOException fault) {
    return new SentenceException(
        fault instanceof ConnectException
            ? Sentence.of("xapi.unreachable", endpoint.toString())
            : Sentence.of("xapi.silent", endpoint.toString()),
        fault);
  }
}
