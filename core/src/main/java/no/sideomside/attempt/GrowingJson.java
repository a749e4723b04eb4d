package no.sideomside.attempt;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.IdentityHashMap;

/**
 * Writes one attempt again and again while it grows, as {@link AttemptJson#write} would: nine
 * tenths of it are decisions that were made before, and those are turned into words only once.
 */
final class GrowingJson {
  private final IdentityHashMap<TakenDecision, String> written = new IdentityHashMap<>();
  private final Gson gson =
      AttemptJson.format().registerTypeAdapter(TakenDecision.class, new Decisions()).create();

  /** The attempt as JSON, as it is now. */
  synchronized String write(Attempt attempt) {
    return gson.toJson(attempt);
  }

  private final class Decisions extends TypeAdapter<TakenDecision> {
    /** Where a decision stands in an attempt: in a list, in an object. */
    private static final String LINE = "\n    ";

    @Override
    public void write(JsonWriter out, TakenDecision decision) throws IOException {
      out.jsonValue(
          written.computeIfAbsent(decision, made -> AttemptJson.write(made).replace("\n", LINE)));
    }

    @Override
    public TakenDecision read(JsonReader in) {
      throw new UnsupportedOperationException("it only writes");
    }
  }
}
