package no.sideomside.story;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import no.sideomside.text.Sentence;

/** The file of a compiled story: {@link CompilerOutput} with a version and a hash. */
final class CompiledStoryFile {
  /** Raised when the shape changes; files of another version are refused. */
  private static final int SCHEMA = 1;

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  /** A compiled story is several times its source; beyond this it is not one of ours. */
  private static final long MOST_BYTES = 64L << 20;

  private CompiledStoryFile() {}

  static void write(CompiledStory story, Path file) throws StoryException {
    JsonObject root = new JsonObject();
    root.addProperty("schema", SCHEMA);
    root.addProperty("sha256", story.sha256());
    CompilerOutput.json(story).entrySet().forEach(e -> root.add(e.getKey(), e.getValue()));
    Path temporary = null;
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
        temporary = Files.createTempFile(folder, ".story", ".tmp");
      } else {
        temporary = Files.createTempFile(".story", ".tmp");
      }
      Files.write(temporary, GSON.toJson(root).getBytes(StandardCharsets.UTF_8));
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      remove(temporary);
      throw new StoryException(null, Sentence.of("story.unwritable", file.toString()), e);
    }
  }

  static CompiledStory read(Path file) throws StoryException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw damaged(file, null);
      }
      CompilerOutput told =
          CompilerOutput.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      JsonObject own = told.others();
      if (own.get("schema").getAsInt() != SCHEMA) {
        throw new StoryException(Sentence.of("story.other_version", file.toString()));
      }
      CompiledStory story = told.story(own.get("json").getAsString());
      if (!story.sha256().equals(own.get("sha256").getAsString())) {
        throw damaged(file, null);
      }
      return story;
    } catch (IOException e) {
      throw new StoryException(null, Sentence.of("story.unreadable", file.toString()), e);
    } catch (RuntimeException | StackOverflowError e) {
      throw damaged(file, e);
    }
  }

  private static StoryException damaged(Path file, @org.jspecify.annotations.Nullable Throwable e) {
    Sentence sentence = Sentence.of("story.damaged", file.toString());
    return e == null ? new StoryException(sentence) : new StoryException(null, sentence, e);
  }

  private static void remove(@org.jspecify.annotations.Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // The sentence about the story's file is the one that matters; a stray temporary is not.
    }
  }
}
