package no.sideomside.xapi;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.AttemptGlance;
import no.sideomside.attempt.TakenDecision;

/**
 * An attempt as xAPI 1.0.3 statements: that it was begun, each decision, and where it ended.
 *
 * <p>The player is a pseudonym. No alias, no word that a player wrote, no time spent, no score,
 * success or total is in them; a decision's principles are those of the option taken, as its
 * authors gave them, with what is contested and what a panel said beside. The version of the
 * scenario and the hash of the rubric stand in each, so that old statements can still be read.
 *
 * <p>Ids are worked out from the attempt's: the same attempt always gives the same statements, and
 * a store that has one already can tell.
 */
public final class Statements {
  private static final String VERSION = "1.0.3";
  private static final int USUAL_LENGTH = 2048;
  private static final Gson LINES = new GsonBuilder().disableHtmlEscaping().create();

  private Statements() {}

  /**
   * The statements of an attempt that has come to an ending and belongs to a player, in order.
   *
   * @throws IllegalArgumentException for any other attempt
   */
  static List<Statement> of(AttemptGlance attempt) {
    String player = attempt.player();
    if (player == null || !attempt.ended()) {
      throw new IllegalArgumentException("neither a live session nor what goes on is told");
    }
    Context context = new Context(attempt);
    JsonObject actor = Json.agent(Names.pseudonym(player));
    Instant last = attempt.startedAt();
    List<JsonObject> statements = new ArrayList<>();
    statements.add(
        statement(
            attempt,
            "initialized",
            last,
            actor,
            Json.verb(Iris.INITIALIZED, "begynte på", "began"),
            context.scenario(),
            context.ofScenario()));
    for (int i = 0; i < attempt.decisions().size(); i++) {
      TakenDecision decision = attempt.decisions().get(i);
      last = decision.at() == null ? last : decision.at();
      JsonObject statement =
          statement(
              attempt,
              "decision/" + i,
              last,
              actor,
              Json.verb(Iris.PREFERRED, "valgte", "chose"),
              context.decision(decision),
              context.ofDecision(decision, i));
      statement.add("result", Result.of(decision));
      statements.add(statement);
    }
    Instant ended = attempt.endedAt() == null ? last : attempt.endedAt();
    JsonObject completed =
        statement(
            attempt,
            "completed",
            ended,
            actor,
            Json.verb(Iris.COMPLETED, "fullførte", "completed"),
            context.scenario(),
            context.ofScenario());
    completed.add("result", Result.of(attempt));
    statements.add(completed);
    return statements.stream().map(Statements::written).toList();
  }

  /** Into a writer of our own: Gson's takes a character at a time. */
  private static Statement written(JsonObject statement) {
    StringWriter line = new StringWriter(USUAL_LENGTH);
    LINES.toJson(statement, line);
    return new Statement(statement.get("id").getAsString(), line.toString());
  }

  /** What stands for an attempt where only its statements are known: the id of their first. */
  static String key(String attemptId) {
    return id(attemptId, "initialized");
  }

  private static String id(String attemptId, String part) {
    return Names.uuid(attemptId + "/" + part).toString();
  }

  private static JsonObject statement(
      AttemptGlance attempt,
      String part,
      Instant when,
      JsonObject actor,
      JsonObject verb,
      JsonObject object,
      JsonObject context) {
    JsonObject statement = new JsonObject();
    statement.addProperty("id", id(attempt.id(), part));
    statement.addProperty("version", VERSION);
    statement.addProperty("timestamp", when.toString());
    statement.add("actor", actor);
    statement.add("verb", verb);
    statement.add("object", object);
    statement.add("context", context);
    return statement;
  }
}
