package no.sideomside.authoring;

import java.util.List;
import no.sideomside.rubric.Principle;
import no.sideomside.story.Script;

/** The principles a story is scored against. */
final class Principles {
  private Principles() {}

  /** Their ids, in the rubric's order. */
  static List<String> of(Script script) {
    return script.rubric().rubric().principles().stream().map(Principle::id).toList();
  }
}
