package no.sideomside.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pictures a trainer has put beside a story: {@code scenes/NAME.png} in its folder, at the
 * moment they were looked for. Two that are equal show the same.
 *
 * <p>A scene is looked up among the files that were found there, and nothing a story says is made a
 * path of: no name leads out of the folder, and capitals count alike on every system.
 *
 * @param all the name a story calls it by, to the picture
 * @param others names of files beside them that are no pictures to this program
 */
public record OwnPictures(Map<String, OwnPicture> all, List<String> others) {
  /** The folder of a scenario's pictures, in the scenario's own. */
  public static final String FOLDER = "scenes";

  /** None. */
  public static final OwnPictures NONE = new OwnPictures(Map.of(), List.of());

  private static final String ENDING = ".png";

  /** A folder with more files than this is something else. */
  private static final int MOST = 500;

  public OwnPictures {
    all = Map.copyOf(all);
    others = List.copyOf(others);
  }

  /**
   * Looks for pictures; none of them is opened.
   *
   * @param home the folder a story lies in
   */
  public static OwnPictures in(Path home) {
    Path folder = home.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    Map<String, OwnPicture> all = new TreeMap<>();
    List<String> others;
    try (Stream<Path> files = Files.list(folder)) {
      others =
          files
              .limit(MOST)
              .sorted(Comparator.reverseOrder())
              .filter(file -> !isPicture(file, all))
              .map(file -> String.valueOf(file.getFileName()))
              .toList();
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return NONE;
    }
    return new OwnPictures(all, others);
  }

  /** Puts a picture where it belongs; false for what is none. */
  private static boolean isPicture(Path file, Map<String, OwnPicture> all) {
    String name = String.valueOf(file.getFileName());
    if (!name.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      return false;
    }
    Optional<OwnPicture> found = OwnPicture.at(file);
    // Read from the back: of bil.PNG and bil.png the second counts.
    found.ifPresent(each -> all.put(name.substring(0, name.length() - ENDING.length()), each));
    return found.isPresent();
  }

  /** The picture of a scene, or empty where there is none of one's own. */
  public Optional<OwnPicture> of(String scene) {
    return Optional.ofNullable(all.get(scene));
  }

  /**
   * A file that somebody may have meant for a scene without a picture: with other capitals, or
   * another kind of picture.
   */
  public Optional<String> meantFor(String scene) {
    String wanted = scene.toLowerCase(Locale.ROOT);
    Stream<String> named =
        all.values().stream().map(each -> String.valueOf(each.file().getFileName()));
    return Stream.concat(named, others.stream())
        .filter(name -> stem(name).toLowerCase(Locale.ROOT).equals(wanted))
        .sorted()
        .findFirst();
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
