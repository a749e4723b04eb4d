package no.sideomside.desktop;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the program with its exit code: 0, or 1 after a sentence on standard
   * error that a person can act on.
   */
  public static void main(String[] arguments) {
    // The terminal may be set to another code page; stories are full of æ, ø and å.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int code = Program.run(new Console(in, out, err), arguments);
    out.flush();
    System.exit(code);
  }
}
