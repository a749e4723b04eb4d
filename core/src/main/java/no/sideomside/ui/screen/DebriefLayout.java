package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.OptionButton;

/** Puts a debrief's sections under each other, and the list of them to the left or on top. */
final class DebriefLayout extends Table {
  /** How far the box of a control may stand out to the left of the text. */
  private static final float OVERHANG = 16f;

  private final Theme theme;
  private final Texts texts;
  private final DebriefWidths widths;
  private final DebriefPane pane;
  private final List<Choosable> controls = new ArrayList<>();

  /**
   * A page.
   *
   * @param title of the story
   * @param done leaves the debrief
   */
  DebriefLayout(
      Frame shownIn,
      DebriefWidths widths,
      String title,
      DebriefWords words,
      DebriefSections sections,
      Runnable done) {
    this.theme = shownIn.theme();
    this.texts = shownIn.texts();
    this.widths = widths;
    Table contents = contents(sections.sections());
    controls.addAll(sections.controls());
    Table column = new Table();
    column.padLeft(OVERHANG);
    Prose prose = new Prose(theme, column, widths.space());
    prose.gap(40f);
    prose.title(title);
    new Prose(theme, column, widths.measure()).small(words.opening(ZoneId.systemDefault()));
    if (!widths.rail()) {
      prose.add(contents, 18f);
    }
    for (DebriefSections.Section section : sections.sections()) {
      prose.add(section.body(), 54f);
    }
    prose.gap(24f);
    controls.add(prose.button(texts.get("ui.debrief_done"), false, done));
    prose.gap(60f);
    pane = new DebriefPane(theme, column);
    lay(contents);
  }

  private void lay(Table contents) {
    top().left();
    setTouchable(Touchable.enabled);
    if (widths.rail()) {
      padLeft(DebriefWidths.MARGIN);
      add(contents)
          .width(widths.contents())
          .top()
          .padTop(92f)
          .padRight(DebriefWidths.BETWEEN - OVERHANG);
    } else {
      padLeft(DebriefWidths.MARGIN - OVERHANG);
    }
    add(pane).grow();
  }

  /** The list of the page's parts. */
  private Table contents(List<DebriefSections.Section> sections) {
    float width = widths.contents();
    Table list = new Table();
    Prose prose = new Prose(theme, list, width);
    prose.label(texts.get("ui.debrief_contents"));
    for (DebriefSections.Section section : sections) {
      OptionButton link = new OptionButton(theme, null, section.title(), true, () -> show(section));
      link.pad(6f, 10f, 6f, 10f);
      controls.add(link);
      list.add(link).width(width).left().padLeft(-10f).padTop(2f).row();
    }
    return list;
  }

  private void show(DebriefSections.Section section) {
    pane.show(section.body());
  }

  /** What it is read in. */
  DebriefPane pane() {
    return pane;
  }

  /** Everything the keyboard can be on, in its order: the list, the sections, the way out. */
  List<Choosable> controls() {
    return controls;
  }
}
