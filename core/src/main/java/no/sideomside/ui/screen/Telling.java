package no.sideomside.ui.screen;

import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Locale;
import no.sideomside.text.Sentence;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Speech;
import no.sideomside.ui.widget.TypewriterLabel;
import org.jspecify.annotations.Nullable;

/** What the panel tells: the story's words, who says them, and what else there is to know. */
final class Telling {
  private final Frame frame;
  private final Theme theme;
  private final Table content;
  private final Appearing appearing;
  private @Nullable String speaker;

  /**
   * Nothing told yet.
   *
   * @param content what it is set in, line under line
   * @param appearing how the story's words come
   */
  Telling(Frame frame, Table content, Appearing appearing) {
    this.frame = frame;
    this.theme = frame.theme();
    this.content = content;
    this.appearing = appearing;
  }

  private Palette palette() {
    return theme.palette();
  }

  /** A small heading: what is heard, or what comes is about. */
  void label(String text) {
    content.add(theme.text(text, Face.LABEL, palette().amber())).padBottom(6f).row();
  }

  /** All that is heard, told and said on the leaf turned up. */
  void leaf(Leaves leaves, Voices voices) {
    String heard = SoundWords.of(frame, leaves.heardBefore(), leaves.leaf());
    if (heard != null) {
      label(heard);
    }
    for (Paragraph paragraph : leaves.leaf().paragraphs()) {
      if (paragraph.who() == null) {
        told(paragraph.text());
      } else {
        said(paragraph.who(), voices.of(paragraph.who()), paragraph.text());
      }
    }
  }

  /** Something told. */
  void told(String text) {
    content.add(line(text, palette().hush())).padBottom(8f).row();
    speaker = null;
  }

  /** Something said; the name stands over the first of several lines. */
  private void said(String who, Color voice, String text) {
    if (!who.equals(speaker)) {
      Label name =
          new Label(who.toUpperCase(Locale.forLanguageTag("nb")), theme.label(Face.LABEL, voice));
      content.add(name).padTop(appearing.isEmpty() ? 0 : 6f).padBottom(4f).row();
    }
    content.add(new Speech(theme, voice, line(text, palette().paper()))).padBottom(8f).row();
    speaker = who;
  }

  private TypewriterLabel line(String text, Color colour) {
    return appearing.line(
        new TypewriterLabel(
            text, theme.label(Face.STORY, colour), theme.look().lettersPerSecond()));
  }

  /** The sign that there is more to read on the next leaf. */
  void more() {
    Label sign =
        new Label(frame.texts().get("ui.play.more"), theme.label(Face.SMALL, palette().mist()));
    content.add(sign).right().fill(false, false).padTop(2f).row();
    appearing.afterwards(sign);
  }

  /** The name of the ending that the story has come to. */
  void ending(String title) {
    Table line = new Table();
    line.add(new Label(title, theme.label(Face.TITLE, palette().amber()))).left().expandX();
    content.add(line).padTop(10f).padBottom(10f).row();
    appearing.afterwards(line);
  }

  /** Something to know that is not the story's; null is nothing. */
  void notice(@Nullable Sentence why) {
    if (why != null) {
      content
          .add(theme.text(frame.texts().say(why), Face.SMALL, palette().brick()))
          .padTop(8f)
          .row();
    }
  }
}
