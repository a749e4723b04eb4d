package no.sideomside.ui.screen;

import java.util.Objects;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is heard, in words, for whoever cannot hear it. */
final class SoundWords {
  private SoundWords() {}

  /**
   * What begins to be heard on a leaf, or that it is quiet now.
   *
   * @param before what was heard before it, or null
   * @return null where sound is off, or nothing new is heard
   */
  static @Nullable String of(Frame frame, @Nullable String before, Leaf leaf) {
    String sound = leaf.scene().sound();
    if (!frame.settings().sound() || Objects.equals(before, sound)) {
      return null;
    }
    Texts texts = frame.texts();
    if (sound == null) {
      return texts.get("ui.sound.quiet");
    }
    return switch (sound) {
      case "regn" -> texts.get("ui.sound.rain");
      case "bil" -> texts.get("ui.sound.car");
      case "ventilasjon" -> texts.get("ui.sound.air");
      case "kjokken" -> texts.get("ui.sound.kitchen");
      case "oppgang" -> texts.get("ui.sound.stairs");
      case "kafe" -> texts.get("ui.sound.cafe");
      case "stille" -> texts.get("ui.sound.quiet");
      default -> sound;
    };
  }
}
