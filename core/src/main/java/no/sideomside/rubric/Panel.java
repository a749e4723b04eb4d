package no.sideomside.rubric;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * What a panel of raters has said of a scenario's options: the {@value #FILE} beside its story. No
 * rater is named in it.
 *
 * <p>A rating is of words, so an option keeps its ratings as long as it has its words, whatever
 * else changes in the story. It counts when five have rated the option, among them an
 * erfaringskonsulent and a pårørende (principles.md, «How a choice is scored» 9).
 *
 * @param scenario its id
 * @param version the author's version when it was rated
 * @param stories language tag to SHA-256 of the story that was rated
 * @param raters how many sheets, by where their raters speak from
 * @param options every option that was rated, in story order
 */
public record Panel(
    String scenario,
    String version,
    Map<String, String> stories,
    Map<RaterRole, Integer> raters,
    List<RatedOption> options) {
  /** Beside a story. */
  public static final String FILE = "panel.json";

  /** Fewer raters than this are not a panel. */
  public static final int FEWEST = 5;

  /** Where no panel has rated. */
  public static final Panel NONE = new Panel("", "", Map.of(), Map.of(), List.of());

  public Panel {
    stories = Collections.unmodifiableMap(new LinkedHashMap<>(stories));
    Map<RaterRole, Integer> sorted = new EnumMap<>(RaterRole.class);
    sorted.putAll(raters);
    raters = Collections.unmodifiableMap(sorted);
    options = List.copyOf(options);
  }

  /**
   * The panel of the scenario whose folder this is; empty where there is no such file.
   *
   * @throws SentenceException if there is one and it cannot be used
   */
  public static Optional<Panel> beside(Path storyFolder) throws SentenceException {
    Path file = storyFolder.resolve(FILE);
    return Files.exists(file) ? Optional.of(PanelJson.read(file)) : Optional.empty();
  }

  /** What {@link #beside} reads: the whole file as text. */
  public String json() {
    return PanelJson.write(this);
  }

  /** What was said of an option, whatever its words are now; empty where nothing was. */
  public Optional<RatedOption> option(String id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }

  /**
   * The ratings of an option that count: principle id to rating, in the rubric's order. None where
   * its words are no longer those that were rated, or too few rated it.
   *
   * @param id the option's id
   * @param language the language it is offered in
   * @param text the words it is offered with
   */
  public Map<String, PanelRating> counting(String id, Language language, String text) {
    return option(id)
        .filter(option -> option.byAPanel() && option.saysStill(language, text))
        .map(RatedOption::ratings)
        .orElse(Map.of());
  }

  /** A fault of a panel file. */
  static SentenceException damaged(Path file) {
    return new SentenceException(Sentence.of("panel.damaged", file.toString()));
  }
}
