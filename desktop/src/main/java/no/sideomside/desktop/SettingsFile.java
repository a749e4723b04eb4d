package no.sideomside.desktop;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.data.Keeping;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.Settings;
import no.sideomside.ui.theme.Look;
import no.sideomside.ui.theme.Reading;
import org.jspecify.annotations.Nullable;

/** The settings of one data folder: {@code settings.json}. What cannot be read is as usual. */
final class SettingsFile {
  private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

  private final Path file;

  SettingsFile(Path dataFolder) {
    this.file = dataFolder.resolve("settings.json");
  }

  /** The settings kept, with the usual in place of whatever is missing or damaged. */
  Settings read() {
    try {
      Kept kept = GSON.fromJson(Files.readString(file), Kept.class);
      return kept == null ? Settings.usual() : kept.settings();
    } catch (IOException | JsonParseException e) {
      return Settings.usual();
    }
  }

  /**
   * Keeps them.
   *
   * @throws SentenceException if they cannot be written
   */
  void write(Settings settings) throws SentenceException {
    try {
      WholeFile.write(file, GSON.toJson(Kept.of(settings)));
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("attempt.unwritten", file.toString(), FileFault.of(e)), e);
    }
  }

  /** As written in the file: every field may be missing. */
  private record Kept(
      @Nullable String language,
      @Nullable Float textSize,
      @Nullable Reading reading,
      @Nullable Boolean highContrast,
      @Nullable Boolean reducedMotion,
      @Nullable Integer lettersPerSecond,
      @Nullable Boolean fullScreen,
      @Nullable Boolean sound,
      @Nullable Boolean welcomed,
      @Nullable Integer keepDays) {
    static Kept of(Settings settings) {
      Look look = settings.look();
      return new Kept(
          settings.language().tag(),
          look.textSize(),
          look.reading(),
          look.highContrast(),
          look.reducedMotion(),
          look.lettersPerSecond(),
          settings.fullScreen(),
          settings.sound(),
          settings.welcomed(),
          settings.keeping().days());
    }

    Settings settings() {
      Settings usual = Settings.usual();
      Look look = usual.look();
      return new Settings(
          language == null ? usual.language() : Language.of(language).orElse(usual.language()),
          new Look(
              textSize == null ? look.textSize() : textSize,
              reading == null ? look.reading() : reading,
              highContrast == null ? look.highContrast() : highContrast,
              reducedMotion == null ? look.reducedMotion() : reducedMotion,
              lettersPerSecond == null ? look.lettersPerSecond() : lettersPerSecond),
          fullScreen == null ? usual.fullScreen() : fullScreen,
          sound == null ? usual.sound() : sound,
          welcomed == null ? usual.welcomed() : welcomed,
          keepDays != null && Keeping.CHOICES.contains(keepDays)
              ? new Keeping(keepDays)
              : usual.keeping());
    }
  }
}
