package no.sideomside.story;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of one story: UTF-8, of sane size, and none from outside the folder of the main
 * file, whichever way it is written or linked to.
 */
final class InkSources {
  /** All files of one compilation together; more fills the engine's memory. */
  static final long MOST_BYTES = 2L << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Path mainFile;
  private final Map<String, Problem> refusals = new LinkedHashMap<>();
  private final Map<String, @Nullable String> texts = new LinkedHashMap<>();
  private long read;

  InkSources(Path mainFile) {
    this.mainFile = mainFile;
    texts.put(mainName(), null);
  }

  /** The main file's own name. */
  String mainName() {
    Path name = mainFile.getFileName();
    return name == null ? mainFile.toString() : name.toString();
  }

  /** The main file's text. */
  String main() throws StoryException {
    return text(mainFile, mainName());
  }

  /** An included file's text, or null; then {@link #refusal} says why. */
  @Nullable String included(String name) {
    texts.putIfAbsent(name, null);
    try {
      Path folder = mainFile.toAbsolutePath().getParent();
      if (folder == null) {
        throw new StoryException(Sentence.of("story.no_file", name));
      }
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        throw new StoryException(Sentence.of("story.no_file", name));
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        throw new StoryException(Sentence.of("story.outside", name));
      }
      return text(file, name);
    } catch (StoryException e) {
      refusals.put(name, e.problems().get(0));
    } catch (IOException | InvalidPathException e) {
      refusals.put(name, Problem.error(null, Sentence.of("story.unreadable", name)));
    }
    return null;
  }

  /** Every file asked for so far, there or not; the main file first. */
  List<String> names() {
    return List.copyOf(texts.keySet());
  }

  /** What has been read so far, by name; null where nothing could be. */
  Map<String, @Nullable String> texts() {
    return new LinkedHashMap<>(texts);
  }

  /** Why an included file was not read, or null. */
  @Nullable Problem refusal(String name) {
    return refusals.get(name);
  }

  private String text(Path file, String name) throws StoryException {
    byte[] bytes;
    try {
      if (!Files.exists(file)) {
        throw new StoryException(Sentence.of("story.no_file", name));
      }
      if (!Files.isRegularFile(file)) {
        throw new StoryException(Sentence.of("story.unreadable", name));
      }
      read += Files.size(file);
      if (read > MOST_BYTES) {
        throw new StoryException(Sentence.of("story.too_big", name));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StoryException(null, Sentence.of("story.unreadable", name), e);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String decoded = decoder.decode(in).toString();
      String text =
          !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK
              ? decoded.substring(1)
              : decoded;
      texts.put(name, text);
      return text;
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new StoryException(new Place(name, line), Sentence.of("story.not_utf8"), e);
    }
  }
}
