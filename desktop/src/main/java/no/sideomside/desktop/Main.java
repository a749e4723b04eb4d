package no.sideomside.desktop;

import java.util.Optional;

/** TEMPORARY: says its version and ends, so that the build and the launchers can be tried. */
public final class Main {
  private Main() {}

  /**
   * Prints the name and version of the program.
   *
   * @param arguments ignored
   */
  public static void main(String[] arguments) {
    String version =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("?");
    System.out.println("Side om side " + version);
  }
}
