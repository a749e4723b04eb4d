package no.sideomside.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The terminal a person sits at: lines in, lines out. Nothing moves a cursor or draws again, so a
 * screen reader meets everything once and in order.
 *
 * @param in what the person types
 * @param out what the person reads
 * @param err faults, and what must not mix with machine-readable output
 */
public record Console(BufferedReader in, PrintStream out, PrintStream err) {
  /** Says one thing on a line of its own. */
  void say(String line) {
    out.println(line);
  }

  /** An empty line between things that belong apart. */
  void rest() {
    out.println();
  }

  /** The next line typed, without surrounding blanks; null when there is no more. */
  @Nullable String hear() {
    try {
      String line = in.readLine();
      return line == null ? null : line.strip();
    } catch (IOException e) {
      return null;
    }
  }
}
