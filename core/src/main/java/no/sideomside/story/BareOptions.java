package no.sideomside.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads options from their own tags alone; what stands behind them is left out. Every choice as
 * offered is read once and kept.
 */
final class BareOptions implements OptionReader {
  /** More than this are only there where their words are made while playing. */
  private static final int MOST_KEPT = 20_000;

  private final Script script;
  private final Map<Machine.Offered, Option> kept = new HashMap<>();

  BareOptions(Script script) {
    this.script = script;
  }

  @Override
  public List<Option> options(List<Machine.Offered> offered) {
    List<Option> options = new ArrayList<>(offered.size());
    for (Machine.Offered choice : offered) {
      Option option = kept.get(choice);
      if (option == null) {
        option = read(choice);
        if (kept.size() < MOST_KEPT) {
          kept.put(choice, option);
        }
      }
      options.add(option);
    }
    return options;
  }

  private Option read(Machine.Offered choice) {
    ChoiceTags tags = ChoiceTags.of(choice.tags().stream().map(Tag::of).toList(), script.rubric());
    List<Discussion> discussions =
        tags.discussed().stream().map(principle -> new Discussion(principle, "", "")).toList();
    return tags.option(choice, discussions, new Behind());
  }
}
