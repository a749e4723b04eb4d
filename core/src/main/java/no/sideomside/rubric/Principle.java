package no.sideomside.rubric;

import java.util.List;

/**
 * One recovery-oriented principle.
 *
 * @param id ASCII; stands in Ink tags, file names and xAPI keys
 * @param group id of the {@link PrincipleGroup} it belongs to
 * @param name its short name
 * @param question the one question to ask of an act
 * @param shownBy what a worker does who shows it
 * @param against what works against it
 * @param anchors ids of the study items it rests on
 */
public record Principle(
    String id,
    String group,
    Wording name,
    Wording question,
    Wording shownBy,
    Wording against,
    List<String> anchors) {
  public Principle {
    anchors = List.copyOf(anchors);
  }
}
