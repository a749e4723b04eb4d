package no.sideomside.attempt;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What attempts at the same story have in common, byte for byte: what was said before a decision,
 * and what was offered there. Known again, it is passed by in one step, and that is nine tenths of
 * a file. May be used by several threads at a time.
 */
final class Familiar {
  /** So few of each decision, so that a folder of unlike files costs neither time nor memory. */
  private static final int MOST = 64;

  private final Map<String, List<Options>> options = new ConcurrentHashMap<>();
  private final Map<String, List<byte[]>> said = new ConcurrentHashMap<>();

  /** What was offered, as it is written and as it is meant. */
  private static final class Options {
    private final byte[] written;
    private final List<AttemptGlance.Offered> offered;

    Options(byte[] written, List<AttemptGlance.Offered> offered) {
      this.written = written;
      this.offered = offered;
    }
  }

  /** What was offered, as {@code reader} reads it where it has not been met before. */
  List<AttemptGlance.Offered> options(
      JsonBytes json,
      @Nullable String decision,
      Function<JsonBytes, List<AttemptGlance.Offered>> reader) {
    List<Options> known = of(options, decision);
    for (Options each : known) {
      if (json.skip(each.written)) {
        return each.offered;
      }
    }
    int from = json.next();
    List<AttemptGlance.Offered> offered = List.copyOf(reader.apply(json));
    if (known.size() < MOST) {
      known.add(new Options(json.passed(from), offered));
    }
    return offered;
  }

  /** Passes by what was said. */
  void pass(JsonBytes json, @Nullable String decision) {
    List<byte[]> known = of(said, decision);
    for (byte[] each : known) {
      if (json.skip(each)) {
        return;
      }
    }
    int from = json.next();
    json.skip();
    if (known.size() < MOST) {
      known.add(json.passed(from));
    }
  }

  private static <T> List<T> of(Map<String, List<T>> all, @Nullable String decision) {
    return all.computeIfAbsent(
        decision == null ? "" : decision, id -> new CopyOnWriteArrayList<>());
  }
}
