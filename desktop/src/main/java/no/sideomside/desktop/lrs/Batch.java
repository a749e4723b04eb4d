package no.sideomside.desktop.lrs;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Attempts that travel together, within what any store takes at once. */
final class Batch {
  private static final int MOST = 100;
  private static final int LARGEST = 256 * 1024;

  private final List<String> attempts = new ArrayList<>();
  private final List<List<JsonObject>> statements = new ArrayList<>();
  private int size;
  private long bytes;

  boolean hasRoomFor(List<JsonObject> more) {
    return size + more.size() <= MOST && bytes + bytes(more) <= LARGEST;
  }

  boolean isEmpty() {
    return attempts.isEmpty();
  }

  boolean isOver() {
    return size >= MOST || bytes >= LARGEST;
  }

  void add(String attempt, List<JsonObject> more) {
    attempts.add(attempt);
    statements.add(List.copyOf(more));
    size += more.size();
    bytes += bytes(more);
  }

  /** As few parts as the bounds allow; more than one only for an attempt that is over them. */
  List<List<JsonObject>> parts() {
    List<List<JsonObject>> parts = new ArrayList<>();
    List<JsonObject> open = new ArrayList<>();
    long heavy = 0;
    for (List<JsonObject> attempt : statements) {
      for (JsonObject statement : attempt) {
        long weight = bytes(List.of(statement));
        if (!open.isEmpty() && (open.size() == MOST || heavy + weight > LARGEST)) {
          parts.add(open);
          open = new ArrayList<>();
          heavy = 0;
        }
        open.add(statement);
        heavy += weight;
      }
    }
    if (!open.isEmpty()) {
      parts.add(open);
    }
    return parts;
  }

  /** The attempts none of whose statements are among these. */
  List<String> attemptsWithout(List<String> refused) {
    List<String> whole = new ArrayList<>();
    for (int i = 0; i < attempts.size(); i++) {
      if (statements.get(i).stream()
          .noneMatch(each -> refused.contains(each.get("id").getAsString()))) {
        whole.add(attempts.get(i));
      }
    }
    return whole;
  }

  void clear() {
    attempts.clear();
    statements.clear();
    size = 0;
    bytes = 0;
  }

  private static long bytes(List<JsonObject> statements) {
    long sum = 0;
    for (JsonObject statement : statements) {
      sum += statement.toString().getBytes(StandardCharsets.UTF_8).length + 1L;
    }
    return sum;
  }
}
