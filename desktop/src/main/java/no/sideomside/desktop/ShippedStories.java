package no.sideomside.desktop;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/** The stories the program ships with: compiled by the build, inside the jar or beside classes. */
final class ShippedStories {
  private static final String PICTURE = ".png";
  private static final String SOUND = ".wav";

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

  /** Ids of the scenarios. */
  static Set<String> ids() throws SentenceException {
    return names(
        folder(),
        child -> Files.isDirectory(child) ? child.getFileName().toString().replace("/", "") : "");
  }

  /** Names of the scenes the program has: its pictures, and those composed of them. */
  static Set<String> scenes() throws SentenceException {
    Path art = folder().resolveSibling("art");
    Set<String> scenes = new HashSet<>(names(art, file -> called(file, PICTURE)));
    try {
      JsonObject placing =
          JsonParser.parseString(Files.readString(art.resolve("placing.json"))).getAsJsonObject();
      scenes.addAll(placing.getAsJsonObject("scenes").keySet());
    } catch (IOException | RuntimeException e) {
      throw new SentenceException(Sentence.of("desktop.fault.not_whole"), e);
    }
    return scenes;
  }

  /** Names of the sounds the program has. */
  static Set<String> sounds() throws SentenceException {
    return names(folder().resolveSibling("sounds"), file -> called(file, SOUND));
  }

  private static String called(Path file, String ending) {
    String name = file.getFileName().toString();
    return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
  }

  private static Set<String> names(Path folder, Function<Path, String> name)
      throws SentenceException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.map(name).filter(each -> !each.isEmpty()).collect(Collectors.toSet());
    } catch (IOException e) {
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
