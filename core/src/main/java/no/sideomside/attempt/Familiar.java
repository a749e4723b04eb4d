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

  private final Map<String, List<Part<TakenOption>>> options = new ConcurrentHashMap<>();
  private final Map<String, List<Part<Said>>> said = new ConcurrentHashMap<>();

  /** A part of a file, as it is written and as it is meant. */
  private static final class Part<T> {
    private final byte[] written;
    private final List<T> meant;

    Part(byte[] written, List<T> meant) {
      this.written = written;
      this.meant = meant;
    }
  }

  /** What was offered; one list for all who were offered the same. */
  List<TakenOption> options(JsonBytes json, @Nullable String decision) {
    return meant(options, json, decision, AttemptJson::options);
  }

  /** The last of what was said, or nothing; the rest is passed by. */
  List<Said> lastSaid(JsonBytes json, @Nullable String decision) {
    return meant(said, json, decision, written -> AttemptGlance.last(AttemptJson.said(written)));
  }

  private static <T> List<T> meant(
      Map<String, List<Part<T>>> all,
      JsonBytes json,
      @Nullable String decision,
      Function<byte[], List<T>> read) {
    List<Part<T>> known =
        all.computeIfAbsent(decision == null ? "" : decision, id -> new CopyOnWriteArrayList<>());
    for (Part<T> each : known) {
      if (json.skip(each.written)) {
        return each.meant;
      }
    }
    int from = json.next();
    json.skip();
    byte[] written = json.passed(from);
    List<T> meant = read.apply(written);
    if (known.size() < MOST) {
      known.add(new Part<>(written, meant));
    }
    return meant;
  }
}
