package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;

/**
 * The partitur as a table, for whoever reads with ears or fingers: the words that the picture's
 * signs stand for.
 *
 * @param caption what it is
 * @param corner what the first column holds
 * @param heads one per decision
 * @param rows one per principle that has anything on it
 * @param tight whether a sheet of paper has room for a word in every cell, unbroken
 */
record PartiturTable(
    String caption, String corner, List<String> heads, List<Line> rows, boolean tight) {
  /** On A4, upright, in the size that the style sheet sets. */
  private static final int UNBROKEN = 15;

  private static final String NONE = "–";

  /** One principle's line: its name and a cell per decision. */
  record Line(String name, List<Cell> cells) {}

  /**
   * What a decision did with a principle.
   *
   * @param head of the column, for a page too narrow for columns
   * @param none whether it was not at stake there
   */
  record Cell(String head, String word, boolean none) {}

  static PartiturTable of(Texts texts, Partitur partitur) {
    Names names = new Names(texts, partitur);
    List<String> heads = new ArrayList<>();
    for (Column column : partitur.columns()) {
      String number = Integer.toString(column.number());
      heads.add(column.danger() ? texts.get("debrief.table_danger", number) : number);
    }
    List<Line> lines = new ArrayList<>();
    for (Row row : partitur.rows()) {
      if (row.isEmpty()) {
        continue;
      }
      List<Cell> cells = new ArrayList<>();
      for (Column column : partitur.columns()) {
        String word = cell(texts, row, column);
        cells.add(new Cell(heads.get(cells.size()), word, word.equals(NONE)));
      }
      lines.add(new Line(names.principle(row.principle()), cells));
    }
    return new PartiturTable(
        texts.get("debrief.table_caption"),
        texts.get("debrief.table_principle"),
        heads,
        lines,
        heads.size() <= UNBROKEN);
  }

  private static String cell(Texts texts, Row row, Column column) {
    Moment moment = row.at(column.index());
    if (moment == null) {
      return row.discussed().contains(column.index()) ? texts.get("debrief.table_open") : NONE;
    }
    String word =
        switch (moment.mark()) {
          case FOR -> texts.get("debrief.table_for");
          case AGAINST -> texts.get("debrief.table_against");
          case UNTOUCHED -> texts.get("debrief.table_untouched");
        };
    return moment.ringed() ? texts.get("debrief.table_ringed", word) : word;
  }
}
