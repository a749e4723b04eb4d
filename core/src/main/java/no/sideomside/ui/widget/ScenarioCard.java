package no.sideomside.ui.widget;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;
import java.util.List;
import java.util.function.Supplier;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * A story one may play: a picture of where it begins, its title, what marks it, and what one should
 * know of it. All of it is one control.
 *
 * <p>Preferred size: the width it is given, as high as its words.
 */
public final class ScenarioCard extends Control {
  private static final float PICTURE = 94f;

  private final Runnable action;
  private final Runnable noticed;
  private final Table words;

  /**
   * A card.
   *
   * @param title the story's
   * @param marks short lines that stand out: that it is begun, that it is in another language
   * @param facts lines that may be passed over
   * @param call a word for choosing it, shown where the card is wide and stands alone, or null
   * @param action what choosing it does
   * @param noticed told when the keyboard or the mouse comes to it
   */
  public ScenarioCard(
      Theme theme,
      String title,
      List<String> marks,
      List<String> facts,
      @Nullable String call,
      Runnable action,
      Runnable noticed) {
    super(theme);
    this.action = action;
    this.noticed = noticed;
    pad(2f);
    top();
    addListener(
        new InputListener() {
          @Override
          public boolean mouseMoved(InputEvent event, float x, float y) {
            noticed.run();
            return false;
          }
        });
    setBackground(theme.control());
    words = words(title, marks, facts);
    add(words).grow().top();
    if (call != null) {
      Table button = new Table();
      button.setBackground(theme.primary());
      button.pad(9f, 24f, 9f, 24f);
      button.add(new Label(call, theme.label(Face.INTERFACE, theme.palette().night())));
      add(button).padRight(22f);
    }
  }

  /** Adds a picture above the words, or to their left. */
  public ScenarioCard picture(Supplier<@Nullable Texture> texture, boolean above) {
    clearChildren();
    Place place = new Place(texture);
    if (above) {
      add(place).growX().height(PICTURE).row();
      add(words).grow().top();
    } else {
      add(place).width(230f).growY().minHeight(150f);
      add(words).grow().top();
    }
    return this;
  }

  /** Adds a control of its own at the foot of the words. */
  public ScenarioCard foot(Actor control) {
    words.row();
    words.add(control).expandY().bottom().left().fill(false, false).padTop(8f).padLeft(-12f);
    return this;
  }

  private Table words(String title, List<String> marks, List<String> facts) {
    Table words = new Table();
    words.top().left().pad(13f, 18f, 15f, 18f);
    Label name = theme.text(title, Face.TITLE, theme.palette().paper());
    name.setFontScale(theme.type().font(Face.TITLE).getScaleX() * .86f);
    words.add(name).growX().row();
    for (String mark : marks) {
      words.add(theme.text(mark, Face.LABEL, theme.palette().amber())).growX().padTop(4f).row();
    }
    for (String fact : facts) {
      words.add(theme.text(fact, Face.INTERFACE, theme.palette().mist())).growX().padTop(6f).row();
    }
    return words;
  }

  @Override
  public void choose() {
    action.run();
  }

  @Override
  void pressed(InputEvent event, float x) {
    // A control that stands in the card has had the click before the card.
    if (!event.isHandled()) {
      choose();
    }
  }

  @Override
  public void focus(boolean has) {
    super.focus(has);
    if (has) {
      noticed.run();
    }
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    super.draw(batch, parentAlpha);
    ringIfOver(batch);
    if (focused()) {
      ring(batch, 2f, 1f);
      ring(batch, 1f, 1f);
    }
  }

  /** The picture, cut to its place from just above its middle, where its subject stands. */
  private static final class Place extends Widget {
    private static final float EYE = .36f;
    private final Supplier<@Nullable Texture> texture;

    Place(Supplier<@Nullable Texture> texture) {
      this.texture = texture;
    }

    @Override
    public void draw(Batch batch, float parentAlpha) {
      Texture picture = texture.get();
      if (picture == null) {
        return;
      }
      float scale =
          Math.max(getWidth() / picture.getWidth(), getHeight() / picture.getHeight()) * 1.12f;
      float wide = getWidth() / scale / picture.getWidth();
      float tall = getHeight() / scale / picture.getHeight();
      float left = (1f - wide) / 2f;
      float top = Math.max(0f, Math.min(1f - tall, EYE - tall / 2f));
      batch.setColor(Color.WHITE);
      batch.draw(
          picture, getX(), getY(), getWidth(), getHeight(), left, top + tall, left + wide, top);
    }
  }
}
