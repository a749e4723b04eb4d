package no.sideomside.debrief;

import java.util.List;
import no.sideomside.text.Texts;

/**
 * How an hour in a room is led, in twenty minutes: shown before it begins. A script helps whoever
 * has never led one (Eppich and Cheng 2015).
 */
public final class RoomScript {
  private RoomScript() {}

  /** One step: how many minutes, and what to do in them. */
  public record Step(int minutes, String text) {}

  /** The steps in order; together twenty minutes. */
  public static List<Step> steps(Texts texts) {
    return List.of(
        new Step(2, texts.get("room.script_begin")),
        new Step(8, texts.get("room.script_vote")),
        new Step(6, texts.get("room.script_talk")),
        new Step(2, texts.get("room.script_sheet")),
        new Step(2, texts.get("room.script_try")));
  }
}
