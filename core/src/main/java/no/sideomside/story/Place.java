package no.sideomside.story;

/**
 * Where something stands in an Ink source.
 *
 * @param file the source, as the author named it: relative to the folder of the main file
 * @param line counted from 1
 */
public record Place(String file, int line) {
  /** {@code file:line}, the form that editors make a link of. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
