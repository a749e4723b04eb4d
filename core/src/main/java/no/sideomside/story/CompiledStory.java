package no.sideomside.story;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A story made ready for the runtime, with what the runtime does not keep: where each part stands
 * in the source, and every tag and choice the source holds.
 *
 * <p>The same source gives the same value, byte for byte, on every machine. A player's machine
 * reads it from a file ({@link #read}) and never compiles.
 *
 * @param json the story in Ink's runtime format
 * @param sha256 SHA-256 of {@code json} in UTF-8, lower-case hex
 * @param files the sources it was made of, as the author named them; the main file is first
 * @param places path in the running story to place; a path that is not here stands where the
 *     nearest path above it does
 * @param tags every tag, in the order of the source
 * @param choices every choice, in the order of the source
 * @param externals every EXTERNAL declaration
 * @param glues every {@code <>}
 * @param globals the names of its global variables
 */
public record CompiledStory(
    String json,
    String sha256,
    List<String> files,
    Map<String, Place> places,
    List<StaticTag> tags,
    List<StaticChoice> choices,
    List<Place> externals,
    List<Place> glues,
    List<String> globals) {
  public CompiledStory {
    files = List.copyOf(files);
    places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    tags = List.copyOf(tags);
    choices = List.copyOf(choices);
    externals = List.copyOf(externals);
    glues = List.copyOf(glues);
    globals = List.copyOf(globals);
  }

  /** What a compiled story is called: this after its scenario and language. */
  public static final String SUFFIX = ".story.json";

  /** The place of a path in the running story, or null where none is known. */
  public @Nullable Place place(@Nullable String path) {
    String at = path;
    while (at != null && !at.isEmpty()) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
      int dot = at.lastIndexOf('.');
      at = dot < 0 ? null : at.substring(0, dot);
    }
    return null;
  }

  /**
   * Writes it to a file, so that a reader sees either the old file or the whole new one.
   *
   * @throws StoryException if the file cannot be written
   */
  public void write(Path file) throws StoryException {
    CompiledStoryFile.write(this, file);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws StoryException if the file is missing, unreadable, damaged or of another version
   */
  public static CompiledStory read(Path file) throws StoryException {
    return CompiledStoryFile.read(file);
  }
}
