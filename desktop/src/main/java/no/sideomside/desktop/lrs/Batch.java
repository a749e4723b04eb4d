package no.sideomside.desktop.lrs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.xapi.Statement;

/** Attempts that travel together, within what any store takes at once. */
final class Batch {
  private static final int MOST = 100;
  private static final int LARGEST = 256 * 1024;

  private final List<String> attempts = new ArrayList<>();
  private final List<List<Statement>> statements = new ArrayList<>();
  private int size;
  private long bytes;

  boolean hasRoomFor(List<Statement> more) {
    return size + more.size() <= MOST && bytes + bytes(more) <= LARGEST;
  }

  boolean isEmpty() {
    return attempts.isEmpty();
  }

  boolean isOver() {
    return size >= MOST || bytes >= LARGEST;
  }

  void add(String attempt, List<Statement> more) {
    attempts.add(attempt);
    statements.add(List.copyOf(more));
    size += more.size();
    bytes += bytes(more);
  }

  /** As few parts as the bounds allow; more than one only for an attempt that is over them. */
  List<List<Statement>> parts() {
    List<List<Statement>> parts = new ArrayList<>();
    List<Statement> open = new ArrayList<>();
    long heavy = 0;
    for (List<Statement> attempt : statements) {
      for (Statement statement : attempt) {
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
      if (statements.get(i).stream().noneMatch(each -> refused.contains(each.id()))) {
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

  private static long bytes(List<Statement> statements) {
    long sum = 0;
    for (Statement statement : statements) {
      sum += statement.json().getBytes(StandardCharsets.UTF_8).length + 1L;
    }
    return sum;
  }
}
