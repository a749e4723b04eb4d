package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Function;
import no.sideomside.attempt.Said;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.MorePane;
import no.sideomside.ui.widget.OptionButton;
import no.sideomside.ui.widget.Speech;

/** Everything that has been said so far, to read again. */
final class HistoryCover extends Table {
  private final MorePane pane;

  HistoryCover(Frame frame, List<Said> said, Function<String, Color> voice, Runnable close) {
    Theme theme = frame.theme();
    setBackground(theme.cover());
    setTouchable(Touchable.enabled);
    Table page = new Table();
    page.pad(20f, 32f, 20f, 32f);
    page.defaults().growX().left();
    String speaker = null;
    for (Said line : said) {
      String who = line.who();
      if (who == null) {
        boolean choice = line.text().startsWith("→ ");
        page.add(
                theme.text(
                    choice ? line.text().substring(2) : line.text(),
                    choice ? Face.INTERFACE : Face.STORY,
                    choice ? theme.palette().sage() : theme.palette().hush()))
            .padTop(choice ? 8f : 0f)
            .padBottom(choice ? 14f : 6f)
            .row();
      } else {
        Color colour = voice.apply(who);
        if (!who.equals(speaker)) {
          page.add(theme.text(who, Face.LABEL, colour)).padTop(4f).padBottom(2f).row();
        }
        page.add(
                new Speech(
                    theme, colour, theme.text(line.text(), Face.STORY, theme.palette().paper())))
            .padBottom(6f)
            .row();
      }
      speaker = who;
    }
    pane = new MorePane(theme, page);

    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(18f, 8f, 18f, 8f);
    box.add(
            new Label(
                frame.texts().get("ui.history.title"),
                theme.label(Face.TITLE, theme.palette().paper())))
        .left()
        .padLeft(32f)
        .padBottom(8f)
        .row();
    box.add(pane).grow().row();
    OptionButton back =
        new OptionButton(theme, null, frame.texts().get("ui.history.close"), false, close);
    box.add(back).width(200f).left().padLeft(32f).padTop(MorePane.FOOT);
    add(box).width(PlayPanel.width(frame)).height(frame.height() - 60f);
    frame.focus().on(List.of(back), 0);
    addAction(
        com.badlogic.gdx.scenes.scene2d.actions.Actions.run(
            () -> {
              pane.layout();
              pane.setScrollPercentY(1f);
              pane.updateVisualScroll();
              getStage().setScrollFocus(pane);
            }));
  }

  /** The keys that read up and down. */
  boolean keyDown(int key) {
    switch (key) {
      case Input.Keys.PAGE_DOWN -> pane.page(1);
      case Input.Keys.PAGE_UP -> pane.page(-1);
      case Input.Keys.DOWN -> pane.line(1);
      case Input.Keys.UP -> pane.line(-1);
      case Input.Keys.HOME -> pane.end(false);
      case Input.Keys.END -> pane.end(true);
      default -> {
        return false;
      }
    }
    return true;
  }
}
