package no.sideomside.authoring.check;

import java.util.List;
import java.util.Optional;
import no.sideomside.authoring.Choosable;
import no.sideomside.story.Place;

/**
 * A choice point of a source.
 *
 * @param choices what may be offered there, at least one that is no fallback
 * @param before the lines that lead to it, hidden ones too
 * @param detour whether the story may go elsewhere between those lines and the choices
 */
record WrittenDecision(List<WrittenChoice> choices, List<WrittenLine> before, boolean detour) {
  WrittenDecision {
    choices = choices.stream().filter(choice -> !choice.fallback()).toList();
    before = List.copyOf(before);
  }

  /** Its id, or empty where none of the lines before it gives one. */
  Optional<String> id() {
    return line().flatMap(line -> line.value("decision"));
  }

  /** The line that names it. */
  Optional<WrittenLine> line() {
    return before.stream().filter(line -> line.has("decision")).reduce((one, other) -> other);
  }

  /** Where it stands: the line that names it, or its first choice. */
  Place place() {
    return line().map(WrittenLine::place).orElse(choices.get(0).place());
  }

  List<Choosable> choosables() {
    return choices.stream().map(WrittenChoice::choosable).toList();
  }
}
