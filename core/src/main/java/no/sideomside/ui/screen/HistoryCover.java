package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import no.sideomside.attempt.Said;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.OptionButton;

/** Everything that has been said so far, to read again. */
final class HistoryCover extends Table {
  HistoryCover(Frame frame, List<Said> said, Runnable close) {
    Theme theme = frame.theme();
    setBackground(theme.cover());
    setTouchable(Touchable.enabled);
    Table page = new Table();
    page.pad(20f, 32f, 20f, 32f);
    page.defaults().growX().left();
    for (Said line : said) {
      boolean choice = line.who() == null && line.text().startsWith("→ ");
      if (line.who() != null) {
        page.add(theme.text(line.who(), Face.LABEL, theme.palette().amber())).padTop(4f).row();
      }
      page.add(
              theme.text(
                  choice ? line.text().substring(2) : line.text(),
                  choice ? Face.INTERFACE : Face.STORY,
                  choice ? theme.palette().sage() : theme.palette().paper()))
          .padTop(choice ? 8f : 0f)
          .padBottom(choice ? 14f : 6f)
          .row();
    }
    ScrollPane pane = new ScrollPane(page, theme.scroll());
    pane.setFadeScrollBars(false);
    pane.setScrollingDisabled(true, false);
    pane.setOverscroll(false, false);

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
    box.add(back).width(200f).left().padLeft(32f).padTop(12f);
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
}
