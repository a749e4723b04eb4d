package no.sideomside.authoring.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import no.sideomside.text.Language;
import org.jspecify.annotations.Nullable;

/** The same story in the other language: {@code x.nb.ink} and {@code x.en.ink}. */
final class Sisters {
  private static final String SOURCE = ".ink";

  private Sisters() {}

  /** The file in the other language, or null where it is not there. */
  static @Nullable Path of(Path file) {
    String name = String.valueOf(file.getFileName());
    for (Language language : Language.values()) {
      String ending = "." + language.tag() + SOURCE;
      if (name.endsWith(ending)) {
        Language other = language == Language.NB ? Language.EN : Language.NB;
        String stem = name.substring(0, name.length() - ending.length());
        Path sister = file.resolveSibling(stem + "." + other.tag() + SOURCE);
        return Files.isRegularFile(sister) ? sister : null;
      }
    }
    return null;
  }
}
