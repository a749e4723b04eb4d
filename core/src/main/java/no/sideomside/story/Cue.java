package no.sideomside.story;

/** Something a line does besides being read. */
public sealed interface Cue {
  /** The place changes: {@code # scene: bil-ut}. */
  record Scene(String name) implements Cue {}

  /** A face changes: {@code # mood: jonas wary}. */
  record Mood(String person, Expression expression) implements Cue {}

  /** A room tone begins: {@code # sound: regn}. */
  record Sound(String name) implements Cue {}

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
