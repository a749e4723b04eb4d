package no.sideomside.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * Makes the folder of a new scenario: a small story in both languages, whole and without faults,
 * whose comments teach how one is written, and a source of the team's own beside it.
 */
public final class NewScenario {
  private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

  /** Names that Windows keeps for its devices. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

  private NewScenario() {}

  /**
   * Makes a scenario.
   *
   * @param stories the folder of stories it goes into; made if it is not there
   * @param id its id, which its folder is called too
   * @param taken ids that are in use already
   * @return its folder
   * @throws SentenceException if the id does not hold, the folder is there already, or it cannot be
   *     written
   */
  public static Path make(Path stories, String id, Set<String> taken) throws SentenceException {
    if (!ID.matcher(id).matches() || DEVICE.matcher(id).matches()) {
      throw new SentenceException(Sentence.of("check.new_bad_id", id));
    }
    if (taken.contains(id)) {
      throw new SentenceException(Sentence.of("check.new_taken", id));
    }
    Path folder = stories.resolve(id);
    if (Files.exists(folder)) {
      throw new SentenceException(Sentence.of("check.new_there", folder.toString()));
    }
    Map<String, String> files =
        Map.of(
            id + "." + Language.NB.tag() + ".ink",
            filled("new.nb.ink", id),
            id + "." + Language.EN.tag() + ".ink",
            filled("new.en.ink", id),
            RubricFolder.SOURCES_FILE,
            filled("new.sources.json", id));
    try {
      Files.createDirectories(stories);
      // Filled before it gets its name, so that half a scenario is never found.
      Path unfinished = Files.createTempDirectory(stories, ".new");
      try {
        for (Map.Entry<String, String> file : files.entrySet()) {
          Files.writeString(unfinished.resolve(file.getKey()), file.getValue());
        }
        Path finished = Files.createDirectory(folder);
        for (String name : files.keySet()) {
          Files.move(unfinished.resolve(name), finished.resolve(name));
        }
      } finally {
        remove(unfinished);
      }
    } catch (IOException e) {
      throw new SentenceException(Sentence.of("story.unwritable", folder.toString()), e);
    }
    return folder;
  }

  private static String filled(String template, String id) {
    String title = id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    try (InputStream in = NewScenario.class.getResourceAsStream(template)) {
      if (in == null) {
        throw new IllegalStateException(template + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("$id", id)
          .replace("$title", title);
    } catch (IOException e) {
      throw new IllegalStateException(template + " cannot be read", e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> left = Files.list(folder)) {
      for (Path file : left.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
