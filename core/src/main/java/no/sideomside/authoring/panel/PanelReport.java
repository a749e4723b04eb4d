package no.sideomside.authoring.panel;

import java.util.List;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.PanelRating;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.RatedOption;

/**
 * What a panel said, beside what the authors did.
 *
 * @param panel what is kept of it
 * @param options every option asked about, in story order
 */
public record PanelReport(Panel panel, List<Option> options) {
  public PanelReport {
    options = List.copyOf(options);
  }

  /**
   * One option.
   *
   * @param rated who rated it
   * @param text its words
   * @param lines the principles that a rater or the authors see in it, in the rubric's order
   * @param notes what raters wrote beside it, in no order that tells who
   */
  public record Option(RatedOption rated, String text, List<Line> lines, List<String> notes) {
    public Option {
      lines = List.copyOf(lines);
      notes = List.copyOf(notes);
    }
  }

  /**
   * One principle on one option.
   *
   * @param principle which
   * @param rating what the panel said
   * @param authors what the authors said; 0 where nothing
   * @param discussed whether the authors left it contested
   */
  public record Line(Principle principle, PanelRating rating, int authors, boolean discussed) {
    /** Whether the two are a whole step or more apart, where the authors score it. */
    public boolean differs() {
      return !discussed && Math.abs(rating.median() - authors) >= 1;
    }
  }

  /** Whether any option was rated by a panel, so that it counts. */
  public boolean counts() {
    return options.stream().anyMatch(option -> option.rated().byAPanel());
  }
}
