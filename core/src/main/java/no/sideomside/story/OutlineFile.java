package no.sideomside.story;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** The outline of a story in a file of its own, beside the story a cache keeps. */
final class OutlineFile {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private OutlineFile() {}

  /**
   * Writes it, so that a reader sees either none or the whole.
   *
   * @throws IOException if it cannot be written
   */
  static void write(Outline outline, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, ".outline", ".tmp");
    try {
      Files.writeString(temporary, GSON.toJson(outline));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** What {@link #write} wrote; null where there is none, or it is damaged. */
  static @Nullable Outline read(Path file) {
    try {
      return Files.exists(file) ? GSON.fromJson(Files.readString(file), Outline.class) : null;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // Gson wraps what a record's constructor throws in a plain exception.
      return null;
    }
  }
}
