package no.sideomside.story;

import java.nio.file.Path;

/**
 * Makes a playable story of an Ink source.
 *
 * <p>A fault of the source is never an exception: it is a {@link Problem} of the {@link
 * Compilation}. One compiler may be used from several threads; it compiles one story at a time.
 */
public interface InkCompiler extends AutoCloseable {
  /**
   * Compiles a story.
   *
   * @param mainFile the file that INCLUDEs the others; only files of its own folder may be included
   * @return the story, or null in its place, and everything there is to say about the source
   */
  Compilation compile(Path mainFile);

  /**
   * Compiles a story that is only to be played: as {@link #compile}, but the outline may be left
   * out, where that is faster.
   */
  default Compilation compileToPlay(Path mainFile) {
    return compile(mainFile);
  }

  /** Gives back what the engine holds. Closing twice is harmless. */
  @Override
  void close();
}
