package no.sideomside.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A compiler that keeps what another made, by the hash of the sources, so that unchanged stories
 * open without compiling. A cache that cannot be read or written is only slower.
 */
public final class CachingInkCompiler implements InkCompiler {
  /** Raised when the same source gives another story; a changed inkjs does so too. */
  private static final String EDITION = "inkjs 2.4.0, 1";

  private static final String SOURCE = ".ink";
  private static final String OUTLINE = ".outline.json";
  private static final int MOST_FILES = 200;
  private static final int DEEPEST = 8;

  private final InkCompiler compiler;
  private final Path folder;

  /**
   * A cache.
   *
   * @param compiler what compiles; closed with this one
   * @param folder where compiled stories are kept, made when it is needed
   */
  public CachingInkCompiler(InkCompiler compiler, Path folder) {
    this.compiler = compiler;
    this.folder = folder;
  }

  @Override
  public Compilation compile(Path mainFile) {
    String key = key(mainFile);
    if (key == null) {
      return compiler.compile(mainFile);
    }
    Path kept = folder.resolve(key + CompiledStory.SUFFIX);
    Path outlined = folder.resolve(key + OUTLINE);
    Outline outline = OutlineFile.read(outlined);
    if (outline != null && Files.isRegularFile(kept)) {
      try {
        CompiledStory story = CompiledStory.read(kept);
        return new Compilation(story, List.of(), outline, story.files());
      } catch (StoryException e) {
        // Damaged: made again below and written over.
      }
    }
    Compilation made = compiler.compile(mainFile);
    CompiledStory story = made.story();
    // Warnings would be lost with the next opening, and a file that the key has not seen may
    // change.
    if (story != null
        && made.problems().isEmpty()
        && story.files().stream().allMatch(name -> name.endsWith(SOURCE))) {
      try {
        Outline read = made.outline();
        if (read != null) {
          OutlineFile.write(read, outlined);
        }
        story.write(kept);
      } catch (StoryException | IOException e) {
        // Compiled again next time.
      }
    }
    return made;
  }

  @Override
  public void close() {
    compiler.close();
  }

  /**
   * Hash of the main file's name and of every source it could include; null where not to be had.
   */
  private static @Nullable String key(Path mainFile) {
    Path home = mainFile.toAbsolutePath().getParent();
    if (home == null || !Files.isRegularFile(mainFile)) {
      return null;
    }
    try (Stream<Path> below = Files.walk(home, DEEPEST)) {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      add(hash, EDITION.getBytes(StandardCharsets.UTF_8));
      add(hash, String.valueOf(mainFile.getFileName()).getBytes(StandardCharsets.UTF_8));
      List<Path> sources =
          below
              .filter(file -> file.toString().endsWith(SOURCE) && Files.isRegularFile(file))
              .limit(MOST_FILES + 1L)
              .sorted()
              .toList();
      if (sources.size() > MOST_FILES) {
        return null;
      }
      for (Path source : sources) {
        if (Files.size(source) > InkSources.MOST_BYTES) {
          return null;
        }
        add(hash, home.relativize(source).toString().getBytes(StandardCharsets.UTF_8));
        add(hash, Files.readAllBytes(source));
      }
      return HexFormat.of().formatHex(hash.digest());
    } catch (IOException | UncheckedIOException e) {
      return null;
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** With its length before it, so that no two lists of texts hash alike. */
  private static void add(MessageDigest hash, byte[] bytes) {
    hash.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    hash.update(bytes);
  }
}
