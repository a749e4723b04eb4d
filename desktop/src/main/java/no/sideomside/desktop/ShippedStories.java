package no.sideomside.desktop;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** The stories the program ships with: compiled by the build, inside the jar or beside classes. */
final class ShippedStories {
  private ShippedStories() {}

  /**
   * Their folder. The jar stays open until the program ends.
   *
   * @throws SentenceException if the program was built without its stories
   */
  static Path folder() throws SentenceException {
    URL found = ShippedStories.class.getResource("/stories/rubric.json");
    if (found == null) {
      throw new SentenceException(Sentence.of("desktop.fault.not_whole"));
    }
    try {
      URI uri = found.toURI();
      if ("jar".equals(uri.getScheme())) {
        return jar(uri).getPath("/stories");
      }
      return Path.of(uri).resolveSibling("");
    } catch (URISyntaxException | IOException e) {
      throw new SentenceException(Sentence.of("desktop.fault.not_whole"), e);
    }
  }

  /** A process opens a jar once. */
  private static FileSystem jar(URI uri) throws IOException {
    try {
      return FileSystems.newFileSystem(uri, Map.of());
    } catch (FileSystemAlreadyExistsException e) {
      return FileSystems.getFileSystem(uri);
    }
  }
}
