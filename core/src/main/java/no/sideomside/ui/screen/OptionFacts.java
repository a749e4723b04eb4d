package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.rubric.Principle;
import no.sideomside.story.Option;
import no.sideomside.story.Script;
import no.sideomside.text.Texts;

/** What a trainer is told of one option: everything that its words do not say. */
final class OptionFacts {
  private final Texts texts;
  private final Script script;
  private final Option option;

  OptionFacts(Texts texts, Script script, Option option) {
    this.texts = texts;
    this.script = script;
    this.option = option;
  }

  /** Its number, its id and where it stands. */
  String head(int number) {
    String place = option.place() == null ? "" : option.place().toString();
    return texts.get("preview.option", number, option.id(), place);
  }

  /** Its scores and what stays contested. */
  String scores() {
    if (option.free()) {
      return texts.get("preview.option_free");
    }
    List<String> said = new ArrayList<>();
    option
        .scores()
        .forEach((id, score) -> said.add(texts.get("rubric.score", principle(id), score)));
    option
        .discussions()
        .forEach(each -> said.add(texts.get("preview.discussed", principle(each.principle()))));
    return said.isEmpty() ? texts.get("preview.option_unscored") : PreviewFacts.row(said);
  }

  private String principle(String id) {
    return script
        .rubric()
        .rubric()
        .principle(id)
        .map(Principle::name)
        .map(name -> name.in(texts.language()))
        .orElse(id);
  }

  /** Law cards it is held against. */
  List<String> limits() {
    List<String> said = new ArrayList<>();
    if (option.limit() != null) {
      said.add(texts.get("preview.limit", option.limit()));
    }
    if (option.floor() != null) {
      said.add(texts.get("preview.floor", option.floor()));
    }
    return said;
  }

  /** What the debrief will say of it; empty for one that only leads on. */
  List<String> behind() {
    if (option.free()) {
      return List.of();
    }
    List<String> said = new ArrayList<>();
    said.add(option.why().isEmpty() ? texts.get("preview.no_why") : option.why());
    said.add(
        option.sources().isEmpty()
            ? texts.get("preview.no_sources")
            : texts.get(
                "preview.sources",
                option.sources().stream()
                    .map(each -> texts.get("preview.source", each.id(), each.kind().tag()))
                    .collect(Collectors.joining(", "))));
    option
        .thoughts()
        .forEach(each -> said.add(texts.get("preview.thought", each.person().name(), each.text())));
    said.add(option.recap());
    return said;
  }
}
