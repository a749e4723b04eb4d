package no.sideomside.attempt;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
  private final Map<String, List<Lines>> said = new ConcurrentHashMap<>();

  /** What was offered, as it is written and as it is meant. */
  private static final class Options {
    private final byte[] written;
    private final List<TakenOption> offered;

    Options(byte[] written, List<TakenOption> offered) {
      this.written = written;
      this.offered = offered;
    }
  }

  /** What was said, as it is written, and the last of it. */
  private static final class Lines {
    private final byte[] written;
    private final List<Said> last;

    Lines(byte[] written, List<Said> last) {
      this.written = written;
      this.last = last;
    }
  }

  /** What was offered; one list for all who were offered the same. */
  List<TakenOption> options(JsonBytes json, @Nullable String decision) {
    List<Options> known = of(options, decision);
    for (Options each : known) {
      if (json.skip(each.written)) {
        return each.offered;
      }
    }
    int from = json.next();
    json.skip();
    byte[] written = json.passed(from);
    List<TakenOption> offered = AttemptJson.options(written);
    if (known.size() < MOST) {
      known.add(new Options(written, offered));
    }
    return offered;
  }

  /** The last of what was said, or nothing; the rest is passed by. */
  List<Said> lastSaid(JsonBytes json, @Nullable String decision) {
    List<Lines> known = of(said, decision);
    for (Lines each : known) {
      if (json.skip(each.written)) {
        return each.last;
      }
    }
    int from = json.next();
    json.skip();
    byte[] written = json.passed(from);
    List<Said> last = AttemptGlance.last(AttemptJson.said(written));
    if (known.size() < MOST) {
      known.add(new Lines(written, last));
    }
    return last;
  }

  private static <T> List<T> of(Map<String, List<T>> all, @Nullable String decision) {
    return all.computeIfAbsent(
        decision == null ? "" : decision, id -> new CopyOnWriteArrayList<>());
  }
}
