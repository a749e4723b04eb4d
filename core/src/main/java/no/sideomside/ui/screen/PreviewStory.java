package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import com.badlogic.gdx.utils.Align;
import java.util.List;
import java.util.function.Consumer;
import no.sideomside.authoring.preview.Passage;
import no.sideomside.authoring.preview.Rehearsal;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Line;
import no.sideomside.story.Option;
import no.sideomside.story.Person;
import no.sideomside.story.Place;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.OptionButton;
import no.sideomside.ui.widget.Speech;
import org.jspecify.annotations.Nullable;

/** The story on the workbench: what was told last, with the lines of the source beside it. */
final class PreviewStory {
  private static final float GUTTER = 44f;
  private static final float WIDEST = 700f;

  private final Sheet sheet;
  private final Theme theme;
  private final Texts texts;
  private final float width;
  private final Table column = new Table();
  private @Nullable Person speaker;

  /**
   * A column.
   *
   * @param width it may have, in units
   */
  PreviewStory(Frame frame, Sheet sheet, float width) {
    this.sheet = sheet;
    this.theme = frame.theme();
    this.texts = frame.texts();
    this.width = Math.min(width - 16f, gutter() + WIDEST * theme.look().textSize());
  }

  /** The column, its options counted in. */
  Table build(Whereabouts where, Consumer<String> chosen) {
    column.top().left().padBottom(24f);
    Rehearsal rehearsal = sheet.rehearsal();
    if (!sheet.errors().isEmpty()) {
      FindingsText findings = new FindingsText(theme, texts, sheet.home());
      box(findings.errors(sheet.errors(), rehearsal != null));
    }
    if (rehearsal == null) {
      if (sheet.read() == null) {
        box(theme.text(texts.get("preview.reading"), Face.STORY, palette().mist()));
      }
      return column;
    }
    Sentence stopped = rehearsal.stopped();
    if (stopped != null) {
      box(stopped(stopped, sheet.trail().steps().size() > rehearsal.steps()));
    }
    List<Passage> passages = rehearsal.passages();
    if (passages.size() > 1) {
      Option taken = passages.get(passages.size() - 2).taken();
      if (taken != null) {
        row(taken.place(), theme.text(taken.text(), Face.INTERFACE, palette().sage()), 10f);
      }
    }
    Beat here = rehearsal.here();
    here.lines().forEach(this::line);
    foot(here, where, chosen);
    return column;
  }

  private Palette palette() {
    return theme.palette();
  }

  private float gutter() {
    return GUTTER * (.4f + .6f * theme.look().textSize());
  }

  private void box(Actor actor) {
    column.add(actor).width(width).left().padBottom(14f).row();
  }

  private Actor stopped(Sentence stopped, boolean kept) {
    Table box = new Table();
    box.setBackground(theme.panel());
    Prose prose = new Prose(theme, box, width - 36f);
    box.pad(4f, 18f, 14f, 18f);
    prose.label(texts.get("preview.stop_title"));
    prose.close(texts.say(stopped));
    if (kept) {
      prose.small(texts.get("preview.stop_kept"));
    }
    return box;
  }

  private void line(Line line) {
    if (line.text().isEmpty()) {
      return;
    }
    Person who = line.speaker();
    if (who == null) {
      row(line.place(), theme.text(line.text(), Face.STORY, palette().hush()), 8f);
    } else {
      Color voice = voice(who);
      if (!who.equals(speaker)) {
        row(null, theme.text(who.name(), Face.LABEL, voice), 2f);
      }
      Label words = theme.text(line.text(), Face.STORY, palette().paper());
      words.setWidth(width - gutter() - 16f);
      row(line.place(), new Speech(theme, voice, words), 8f);
    }
    speaker = who;
  }

  private Color voice(Person who) {
    Script script = sheet.script();
    int at = script == null ? 0 : script.heading().cast().indexOf(who);
    return palette().voice(Math.max(0, at));
  }

  private void foot(Beat here, Whereabouts where, Consumer<String> chosen) {
    Decision decision = here.decision();
    if (decision == null) {
      if (here.ending() != null) {
        String title = texts.get("preview.end", here.ending().title());
        row(null, theme.text(title, Face.TITLE, palette().amber()), 8f);
      }
      return;
    }
    column.add().height(4f).row();
    List<Option> options = decision.options();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String key = i < 9 ? String.valueOf(i + 1) : null;
      OptionButton button =
          where.add(
              "option-" + option.id(),
              new OptionButton(theme, key, option.text(), false, () -> chosen.accept(option.id())));
      row(option.place(), button, 7f);
    }
  }

  /** Something of the story, and the line of the source it stands on. */
  private void row(@Nullable Place place, Actor actor, float under) {
    Table row = new Table();
    Label number = new Label(number(place), theme.label(Face.SMALL, palette().mist()));
    number.setAlignment(Align.right);
    number.setEllipsis(true);
    float letters = theme.look().textSize();
    float down = actor instanceof OptionButton ? 8f + 2.5f * letters : 6f * letters;
    row.add(number).width(gutter() - 12f).top().padTop(down).padRight(12f);
    // A text that wraps knows its height only once it knows its width.
    actor.setWidth(width - gutter());
    row.add(actor).width(width - gutter()).left();
    column.add(row).width(width).left().padBottom(under).row();
  }

  private static String number(@Nullable Place place) {
    return place == null ? "" : String.valueOf(place.line());
  }
}
