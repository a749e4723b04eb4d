package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.function.Consumer;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.OptionButton;

/** One moment of a debrief, over everything else on its page. */
final class MomentSheet extends Table {
  private final DebriefPane pane;
  private final List<Choosable> controls;

  /**
   * A sheet.
   *
   * @param title which moment it is
   * @param telling sets out what was said and done in it
   * @param goBack goes back to the decision
   * @param shut takes the sheet away
   */
  MomentSheet(
      Frame shownIn, String title, Consumer<Prose> telling, Runnable goBack, Runnable shut) {
    Theme theme = shownIn.theme();
    float width = Math.min(shownIn.width() - 96f, 680f * theme.look().textSize());
    float inner = width - 64f;
    Table body = new Table();
    Prose prose = new Prose(theme, body, inner - 20f);
    prose.title(title);
    telling.accept(prose);
    prose.gap(10f);
    pane = new DebriefPane(theme, body);

    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(28f, 32f, 20f, 32f);
    box.add(pane).width(inner).growY().colspan(2).row();
    String backWords = shownIn.texts().get("ui.debrief_back_here");
    OptionButton back = new OptionButton(theme, null, backWords, false, goBack);
    String shutWords = shownIn.texts().get("ui.debrief_close");
    OptionButton close = new OptionButton(theme, null, shutWords, false, shut);
    box.add(back).width(Prose.buttonWidth(theme, backWords, inner)).left().padTop(14f);
    box.add(close).width(Prose.buttonWidth(theme, shutWords, inner)).right().padTop(14f);
    controls = List.of(back, close);

    setBackground(theme.cover());
    setTouchable(Touchable.enabled);
    add(box).width(width).maxHeight(shownIn.height() - 64f);
  }

  /** What it is read in. */
  DebriefPane pane() {
    return pane;
  }

  /** Its buttons in the order of the keyboard; the last shuts it. */
  List<Choosable> controls() {
    return controls;
  }
}
