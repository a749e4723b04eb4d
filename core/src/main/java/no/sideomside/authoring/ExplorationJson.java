package no.sideomside.authoring;

import com.google.gson.ExclusionStrategy;
import com.google.gson.FieldAttributes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.util.Locale;
import no.sideomside.story.Problem;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;

/** Writes an exploration as JSON: its records as they are, sentences in the reader's language. */
public final class ExplorationJson {
  private static final double DIGITS = 1e9;

  private ExplorationJson() {}

  /** One JSON object; what is not known is null, and so is a most that has no end. */
  public static String write(Exploration found, Texts texts) {
    Gson gson =
        new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .addSerializationExclusionStrategy(new Offers())
            .registerTypeAdapter(
                Sentence.class,
                (JsonSerializer<Sentence>)
                    (sentence, type, context) -> new JsonPrimitive(texts.say(sentence)))
            .registerTypeAdapter(
                Problem.class,
                (JsonSerializer<Problem>)
                    (problem, type, context) -> {
                      JsonObject told = new JsonObject();
                      told.add("place", context.serialize(problem.place()));
                      told.addProperty("sentence", texts.say(problem.sentence()));
                      return told;
                    })
            .registerTypeAdapter(
                Language.class,
                (JsonSerializer<Language>)
                    (language, type, context) -> new JsonPrimitive(language.tag()))
            .registerTypeAdapter(
                Reached.class,
                (JsonSerializer<Reached>)
                    (reached, type, context) ->
                        new JsonPrimitive(reached.name().toLowerCase(Locale.ROOT)))
            .registerTypeAdapter(
                double.class,
                (JsonSerializer<Double>)
                    (number, type, context) ->
                        new JsonPrimitive(Math.round(number * DIGITS) / DIGITS))
            .create();
    return gson.toJson(found);
  }

  /** Decisions and options are told one by one; how they were offered together is not told. */
  private static final class Offers implements ExclusionStrategy {
    @Override
    public boolean shouldSkipField(FieldAttributes field) {
      return field.getName().equals("offers");
    }

    @Override
    public boolean shouldSkipClass(Class<?> type) {
      return false;
    }
  }
}
