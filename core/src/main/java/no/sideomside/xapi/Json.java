package no.sideomside.xapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;

/** The pieces that every statement is made of. */
final class Json {
  private Json() {}

  static JsonObject agent(String pseudonym) {
    JsonObject account = new JsonObject();
    account.addProperty("homePage", Iris.PLAYERS);
    account.addProperty("name", pseudonym);
    JsonObject agent = new JsonObject();
    agent.addProperty("objectType", "Agent");
    agent.add("account", account);
    return agent;
  }

  static JsonObject verb(String id, String bokmal, String english) {
    JsonObject display = new JsonObject();
    display.addProperty("nb", bokmal);
    display.addProperty("en", english);
    JsonObject verb = new JsonObject();
    verb.addProperty("id", id);
    verb.add("display", display);
    return verb;
  }

  static JsonObject activity(String id) {
    JsonObject activity = new JsonObject();
    activity.addProperty("objectType", "Activity");
    activity.addProperty("id", id);
    return activity;
  }

  static JsonObject activity(String id, String type, String language, String name) {
    JsonObject names = new JsonObject();
    names.addProperty(language, name);
    JsonObject definition = new JsonObject();
    definition.addProperty("type", type);
    definition.add("name", names);
    JsonObject activity = activity(id);
    activity.add("definition", definition);
    return activity;
  }

  static JsonArray array(Collection<String> words) {
    JsonArray array = new JsonArray();
    words.forEach(array::add);
    return array;
  }
}
