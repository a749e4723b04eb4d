package no.sideomside.attempt;

import java.util.List;

/**
 * What came after the last decision.
 *
 * @param said the lines shown
 * @param danger whether danger to life was still near at the end
 * @param endingTitle the shown name of the ending
 */
public record Closing(List<Said> said, boolean danger, String endingTitle) {
  public Closing {
    said = said == null ? List.of() : List.copyOf(said);
    endingTitle = endingTitle == null ? "" : endingTitle;
  }
}
