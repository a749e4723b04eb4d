package no.sideomside.authoring.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Place;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the findings about one story; the same thing is said once, and no rule says it endlessly.
 * Of details one who asks for them wants every one.
 */
final class Findings {
  /** A rule that has more to say than this says how much more. */
  private static final int MOST_OF_A_RULE = 100;

  private final Path file;
  private final Set<Finding> all = new LinkedHashSet<>();
  private final Map<Rule, Integer> told = new EnumMap<>(Rule.class);

  /**
   * Findings about a story.
   *
   * @param file its main file; what has no place stands at its top
   */
  Findings(Path file) {
    this.file = file;
  }

  void add(Rule rule, @Nullable Place place, Sentence sentence) {
    add(rule, rule.severity(), place, sentence);
  }

  void add(Rule rule, Severity severity, @Nullable Place place, Sentence sentence) {
    Path at = place == null ? file : file.resolveSibling(place.file());
    Finding finding =
        new Finding(at, place == null ? 1 : Math.max(1, place.line()), severity, rule, sentence);
    if (!all.contains(finding)
        && (rule.isDetail() || told.merge(rule, 1, Integer::sum) <= MOST_OF_A_RULE)) {
      all.add(finding);
    }
  }

  boolean anyError() {
    return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
  }

  List<Finding> list() {
    List<Finding> list = new ArrayList<>(all);
    told.forEach(
        (rule, times) -> {
          if (times > MOST_OF_A_RULE) {
            Sentence more = Sentence.of("check.more", times - MOST_OF_A_RULE, rule.id());
            list.add(new Finding(file, 1, Severity.INFO, Rule.MORE, more));
          }
        });
    list.sort(Finding.ORDER);
    return list;
  }
}
