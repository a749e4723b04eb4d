package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/** A way to go with a line under it that says what it means; both wrap. */
public final class ModeButton extends Control {
  private final Runnable action;
  private final Label said;

  /** A button that does {@code action} on a click, or when it is chosen. */
  public ModeButton(Theme theme, String text, String meaning, Runnable action) {
    super(theme);
    this.action = action;
    top().pad(11f, 16f, 12f, 16f);
    Table words = new Table();
    words.add(theme.text(text, Face.INTERFACE, theme.palette().paper())).growX().row();
    said = theme.text(meaning, Face.SMALL, theme.palette().mist());
    words.add(said).growX().padTop(3f);
    add(words).growX().top();
  }

  /** Says at its right what choosing it does. */
  public ModeButton call(String word) {
    add(new Label(word, theme.label(Face.INTERFACE, theme.palette().amber()))).padLeft(16f);
    return this;
  }

  @Override
  public void choose() {
    action.run();
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    setBackground(focused() ? theme.controlFocused() : theme.control());
    said.getStyle().fontColor = focused() ? theme.palette().paper() : theme.palette().mist();
    super.draw(batch, parentAlpha);
    ringIfOver(batch);
  }
}
