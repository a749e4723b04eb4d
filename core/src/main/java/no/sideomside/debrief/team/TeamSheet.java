package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;

/**
 * What a team may be told of what it chose, for a talk that it leads itself.
 *
 * <p>It holds words and no counts, no alias, no player's id and no order of people. Whatever fewer
 * than {@value #ENOUGH} players have met is left out whole, down to whether anybody met it at all;
 * the sheet is of use without it: each player's own place, questions and a script for the talk. The
 * number is five and not lower since in a small team colleagues know their own choice and guess at
 * one another's. What can be reckoned out all the same is told in the README.
 *
 * <pre>{@code
 * TeamFolder folder = TeamFolder.read(path);
 * TeamSheet sheet = TeamSheet.of(folder, stories::rubricOf, Language.NB);
 * String page = new TeamSheetHtml(Texts.in(Language.NB)).write(sheet, LocalDate.now());
 * }</pre>
 *
 * @param scenarios what was played, in the order of the scenarios' ids
 * @param strips how many places there are for a player's own pick and hopes
 * @param unread whether files were left out since they could not be read
 * @param live whether attempts were left out since they were played together in the room
 */
public record TeamSheet(List<ScenarioPart> scenarios, int strips, boolean unread, boolean live) {
  /** Fewer distinct players than this at a decision, and nothing is told of it. */
  public static final int ENOUGH = 5;

  /** Places for players, so that there are some where few have played and a page where many. */
  private static final int FEWEST_STRIPS = 3;

  private static final int MOST_STRIPS = 8;

  public TeamSheet {
    scenarios = List.copyOf(scenarios);
  }

  /** Whether too few have met every decision there is. */
  boolean tellsNothing() {
    return scenarios.stream().allMatch(ScenarioPart::empty);
  }

  /** Finds the principles and law cards that a scenario is looked back on with. */
  public interface RubricOf {
    /**
     * Those of one scenario.
     *
     * @throws SentenceException if they cannot be read
     */
    RubricFolder rubricOf(String scenario) throws SentenceException;
  }

  /**
   * Lays the attempts of a folder side by side.
   *
   * @param language whose words of a story are shown where it was played in several
   * @throws SentenceException if a rubric folder cannot be read
   */
  public static TeamSheet of(TeamFolder folder, RubricOf rubrics, Language language)
      throws SentenceException {
    List<ScenarioPart> parts = new ArrayList<>();
    for (Map.Entry<String, List<Playing>> played : folder.byScenario().entrySet()) {
      parts.add(
          ScenarioPart.of(folder, played.getValue(), rubrics.rubricOf(played.getKey()), language));
    }
    return new TeamSheet(
        parts,
        Math.max(FEWEST_STRIPS, Math.min(MOST_STRIPS, folder.players())),
        !folder.damaged().isEmpty() || folder.nobodys() > 0,
        folder.live() > 0);
  }
}
