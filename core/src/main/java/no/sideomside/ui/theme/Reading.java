package no.sideomside.ui.theme;

/** The family of type the player reads best. */
public enum Reading {
  USUAL("SourceSerif4-Regular", "SourceSerif4-SemiBold", "Inter-Regular", "Inter-Medium"),
  HYPERLEGIBLE(
      "AtkinsonHyperlegibleNext-Regular",
      "AtkinsonHyperlegibleNext-Regular",
      "AtkinsonHyperlegibleNext-Regular",
      "AtkinsonHyperlegibleNext-Regular"),
  LEXEND("Lexend-Regular", "Lexend-Regular", "Lexend-Regular", "Lexend-Regular"),
  OPEN_DYSLEXIC(
      "OpenDyslexic-Regular", "OpenDyslexic-Bold", "OpenDyslexic-Regular", "OpenDyslexic-Regular");

  private final String story;
  private final String title;
  private final String plain;
  private final String medium;

  Reading(String story, String title, String plain, String medium) {
    this.story = story;
    this.title = title;
    this.plain = plain;
    this.medium = medium;
  }

  /** The ending of its font files. */
  String ending() {
    return this == OPEN_DYSLEXIC ? ".otf" : ".ttf";
  }

  /** What its sizes are multiplied with, so that it looks no larger than the others. */
  float scale() {
    return this == OPEN_DYSLEXIC ? .84f : 1f;
  }

  /** The font file of a face, without its ending. */
  String file(Face face) {
    return switch (face) {
      case STORY -> story;
      case TITLE -> title;
      case INTERFACE, SMALL -> plain;
      case LABEL -> medium;
    };
  }
}
