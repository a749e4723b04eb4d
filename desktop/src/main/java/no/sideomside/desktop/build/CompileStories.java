package no.sideomside.desktop.build;

/** TEMPORARY: will compile the shipped stories; does nothing yet. */
public final class CompileStories {
  private CompileStories() {}

  /**
   * Does nothing.
   *
   * @param arguments the folder of the stories and the folder to write to
   */
  public static void main(String[] arguments) {}
}
