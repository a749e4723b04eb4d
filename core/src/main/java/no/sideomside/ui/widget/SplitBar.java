package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/** One option's votes in short: its number, a bar as long as their part of all, and the count. */
public final class SplitBar extends Table {
  private static final float BETWEEN = 18f;
  private static final float DIGITS = 2f;

  /**
   * A line.
   *
   * @param number of the option, as it is pressed
   * @param votes how many
   * @param percent their part of all, from 0 to 100
   */
  public SplitBar(Theme theme, int number, int votes, int percent) {
    float digit = new GlyphLayout(theme.type().font(Face.INTERFACE), "0").width;
    add(letters(theme, Integer.toString(number), theme.palette().amber()))
        .minWidth(digit)
        .padRight(BETWEEN);
    add(new PartBar(theme, percent)).growX();
    Label count = letters(theme, Integer.toString(votes), theme.palette().paper());
    count.setAlignment(Align.right);
    add(count).minWidth(digit * DIGITS).padLeft(BETWEEN);
  }

  private static Label letters(Theme theme, String text, Color colour) {
    return new Label(text, theme.label(Face.INTERFACE, colour));
  }
}
