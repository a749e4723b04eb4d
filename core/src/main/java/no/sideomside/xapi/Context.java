package no.sideomside.xapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.regex.Pattern;
import no.sideomside.attempt.AttemptGlance;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.text.Language;

/** What an attempt's statements are about, and in what they stand. */
final class Context {
  private static final Pattern UUID_SHAPE =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

  private final AttemptGlance attempt;
  private final String language;

  Context(AttemptGlance attempt) {
    this.attempt = attempt;
    // A file may name any language; a tag that is none would spoil the statement.
    this.language = Language.of(attempt.language()).map(Language::tag).orElse("und");
  }

  JsonObject scenario() {
    return Json.activity(
        Iris.scenario(attempt.scenario()), Iris.COMPLETABLE, language, attempt.title());
  }

  JsonObject decision(TakenDecision decision) {
    return Json.activity(
        Iris.decision(attempt.scenario(), decision.id()),
        Iris.ALTERNATIVE,
        language,
        attempt.title() + ": " + decision.id());
  }

  JsonObject ofScenario() {
    return context(new JsonObject());
  }

  JsonObject ofDecision(TakenDecision decision, int index) {
    JsonArray parents = new JsonArray();
    parents.add(Json.activity(Iris.scenario(attempt.scenario())));
    JsonObject activities = new JsonObject();
    activities.add("parent", parents);
    JsonObject context = context(activities);
    JsonObject extensions = context.getAsJsonObject("extensions");
    extensions.addProperty(Iris.INDEX, index);
    extensions.addProperty(Iris.COUNTS, decision.counts());
    extensions.addProperty(Iris.DANGER, decision.danger());
    extensions.add(
        Iris.OFFERED, Json.array(decision.options().stream().map(TakenOption::id).toList()));
    return context;
  }

  private JsonObject context(JsonObject activities) {
    JsonArray categories = new JsonArray();
    categories.add(Json.activity(Iris.AGREEMENT));
    activities.add("category", categories);
    JsonObject extensions = new JsonObject();
    extensions.addProperty(Iris.STORY, attempt.storySha256());
    extensions.addProperty(Iris.RUBRIC, attempt.rubricSha256());
    extensions.addProperty(Iris.MODE, attempt.mode().name().toLowerCase(Locale.ROOT));
    extensions.addProperty(Iris.VARIANT, attempt.variant());
    JsonObject context = new JsonObject();
    context.addProperty("registration", registration());
    context.add("contextActivities", activities);
    context.addProperty("revision", attempt.version());
    context.addProperty("platform", "Side om side");
    context.addProperty("language", language);
    context.add("extensions", extensions);
    return context;
  }

  /** The attempt's own id where it is a UUID, as this program's are; else one made from it. */
  private String registration() {
    String id = attempt.id();
    return UUID_SHAPE.matcher(id).matches() ? id : Names.uuid(id).toString();
  }
}
