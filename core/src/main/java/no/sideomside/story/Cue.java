package no.sideomside.story;

import org.jspecify.annotations.Nullable;

/** Something a line does besides being read. */
public sealed interface Cue {
  /** What a tag names where there is to be no picture, or no sound. */
  String NONE = "none";

  /**
   * The place changes: {@code # scene: bil-ut}.
   *
   * @param name the place, or null for one without a picture: {@code # scene: none}
   */
  record Scene(@Nullable String name) implements Cue {}

  /** A face changes: {@code # mood: jonas wary}. */
  record Mood(String person, Expression expression) implements Cue {}

  /**
   * A room tone begins, or the one there is ends: {@code # sound: regn}.
   *
   * @param name the tone, or null for no sound at all: {@code # sound: none}
   */
  record Sound(@Nullable String name) implements Cue {}

  /** The picture gains colour: {@code # colour: +1}; ten are full colour. */
  record Colour(int steps) implements Cue {}

  /** Danger to life comes near or is past: {@code # danger: near|past}. */
  record Danger(boolean near) implements Cue {}

  /** The five expressions a person may have. */
  enum Expression {
    NEUTRAL,
    WARY,
    TENSE,
    WARM,
    SAD
  }
}
