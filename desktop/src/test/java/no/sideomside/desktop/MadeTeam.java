package no.sideomside.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A team that has played a story and handed its attempts in, with one alias that is markup. */
final class MadeTeam {
  /** Shows as text wherever it shows. */
  static final String HOSTILE = "<b>\"Kari\" & co</b><script>alert(1)</script>";

  private final Terminal terminal;
  private final List<String> more;

  /**
   * Players at a terminal.
   *
   * @param more arguments that every play is given, such as a folder of stories
   */
  MadeTeam(Terminal terminal, String... more) {
    this.terminal = terminal;
    this.more = List.of(more);
  }

  /** So many of them play, the first {@code abroad} of them in English. */
  MadeTeam of(int players, int abroad, String scenario) {
    for (int player = 0; player < players; player++) {
      List<String> arguments = new ArrayList<>();
      Collections.addAll(arguments, "play", scenario, "--random", "--seed");
      Collections.addAll(arguments, Integer.toString(7 * (player + 1)), "--alias");
      Collections.addAll(arguments, player == 0 ? HOSTILE : "Spiller " + player);
      Collections.addAll(arguments, "--lang", player < abroad ? "en" : "nb");
      arguments.addAll(more);
      terminal.run(arguments.toArray(String[]::new)).well();
    }
    return this;
  }

  /** The sheet in a language, as a file. */
  Path sheet(String language, Path file) {
    List<String> arguments = new ArrayList<>();
    Collections.addAll(arguments, "--lang", language, "team", terminal.attempts().toString());
    Collections.addAll(arguments, "-o", file.toString());
    arguments.addAll(more);
    terminal.run(arguments.toArray(String[]::new)).well();
    if (!Files.isRegularFile(file)) {
      throw new IllegalStateException("no sheet at " + file);
    }
    return file;
  }
}
