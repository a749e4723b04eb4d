package no.sideomside.authoring.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/**
 * Everything that what is found in a scenario depends on, but the day, in one text: where nothing
 * of it has changed, the same would be found again.
 */
final class Fingerprint {
  /** A folder with more files than this holds something else than a scenario. */
  private static final int MOST_FILES = 200;

  private static final int DEEPEST = 8;

  /** No story is larger, and no text beside one. */
  private static final long MOST_BYTES = 3L << 20;

  private Fingerprint() {}

  /**
   * Of a scenario.
   *
   * @param folder the scenario's, as the checker was pointed to it
   * @param edition which build of the program checks it
   * @return null where it cannot be told
   */
  static @Nullable String of(Path folder, Budget budget, CheckOptions options, String edition) {
    Path home = folder.toAbsolutePath();
    Path rubric = RubricFolder.nearest(home).orElse(options.defaultRubric());
    if (rubric == null) {
      return null;
    }
    Hash hash = new Hash();
    hash.add(edition).add(budget.toString()).add(folder.toString()).add(home.toString());
    hash.add(rubric.toUri().toString());
    names(hash, options.shipped());
    drawn(hash, options.scenes());
    drawn(hash, options.sounds());
    try {
      for (Path file : RubricFolder.files(rubric)) {
        content(hash, file);
      }
      return files(hash, home) ? hash.hex() : null;
    } catch (IOException | UncheckedIOException | SecurityException e) {
      return null;
    }
  }

  /** Whether a file that a story names is among those the fingerprint is taken of. */
  static boolean covers(String name) {
    Path path = Path.of(name).normalize();
    return name.endsWith(InkFiles.SOURCE)
        && !path.isAbsolute()
        && !path.startsWith("..")
        && path.getNameCount() <= DEEPEST;
  }

  /** Words are read; of anything else beside a story, a picture, it matters which file it is. */
  private static boolean files(Hash hash, Path home) throws IOException {
    try (Stream<Path> below = Files.walk(home, DEEPEST)) {
      List<Path> files =
          below.filter(Files::isRegularFile).limit(MOST_FILES + 1L).sorted().toList();
      for (Path file : files) {
        hash.add(home.relativize(file).toString());
        if (isText(file)) {
          content(hash, file);
        } else {
          hash.add(Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
      return files.size() <= MOST_FILES;
    }
  }

  private static boolean isText(Path file) {
    return InkFiles.isInk(file) || file.toString().endsWith(".json");
  }

  /** What the program has of pictures or sounds, or that nobody knows. */
  private static void drawn(Hash hash, @Nullable Set<String> names) {
    hash.add(names == null ? "any" : "these");
    names(hash, names == null ? List.of() : names);
  }

  private static void names(Hash hash, Collection<String> names) {
    hash.add(String.valueOf(names.size()));
    new TreeSet<>(names).forEach(hash::add);
  }

  private static void content(Hash hash, Path file) throws IOException {
    if (!Files.exists(file)) {
      hash.add("none");
    } else if (Files.size(file) <= MOST_BYTES) {
      hash.add("some").add(Files.readAllBytes(file));
    } else {
      throw new IOException("too large: " + file);
    }
  }
}
