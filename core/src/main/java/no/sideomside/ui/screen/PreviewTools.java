package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.story.Script;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;

/** Above the workbench: which file, how it stands, and everything that has a key. */
final class PreviewTools extends Table {
  /** To the left and right of everything. */
  static final float MARGIN = 28f;

  private static final String TOOL = "tool-";

  /** What one can do with the workbench. */
  interface Handles {
    void back();

    void restart();

    void elsewhere();

    void otherLanguage();

    void nextVariant();

    void leave();
  }

  private final Frame frame;
  private final Theme theme;
  private final Texts texts;

  PreviewTools(Frame frame, Sheet sheet, Whereabouts where, Handles handles) {
    this.frame = frame;
    this.theme = frame.theme();
    this.texts = frame.texts();
    Table state = new Table();
    state
        .add(
            new Label(
                String.valueOf(sheet.file().getFileName()),
                theme.label(Face.INTERFACE, theme.palette().amber())))
        .padRight(16f);
    state
        .add(
            new Label(
                state(sheet),
                theme.label(
                    Face.SMALL,
                    sheet.errors().isEmpty() ? theme.palette().mist() : theme.palette().brick())))
        .expandX()
        .left();
    add(state).growX().row();
    add(row(sheet, where, handles)).growX().padLeft(-12f).padTop(2f).padBottom(8f);
  }

  private String state(Sheet sheet) {
    Instant read = sheet.read();
    if (read == null) {
      return texts.get("preview.reading");
    }
    String at =
        DateTimeFormatter.ofPattern(texts.get("preview.clock"))
            .withZone(ZoneId.systemDefault())
            .format(read);
    return sheet.errors().isEmpty()
        ? texts.get("preview.read_at", at)
        : texts.get("preview.broken", sheet.errors().size(), at);
  }

  private HorizontalGroup row(Sheet sheet, Whereabouts where, Handles handles) {
    HorizontalGroup row = new HorizontalGroup();
    row.wrap().left().rowLeft().space(2f);
    String left = texts.get("preview.key_left");
    tool(row, where, "back", texts.get("preview.tool_back"), left, handles::back);
    tool(row, where, "restart", texts.get("preview.tool_restart"), "R", handles::restart);
    tool(row, where, "start", texts.get("preview.tool_start"), "K", handles::elsewhere);
    Script script = sheet.script();
    if (sheet.sister() != null) {
      boolean nb = String.valueOf(sheet.file().getFileName()).endsWith(".nb.ink");
      String other =
          nb ? texts.get("preview.tool_language_en") : texts.get("preview.tool_language_nb");
      tool(row, where, "language", other, "L", handles::otherLanguage);
    }
    if (script != null && script.heading().variants() > 1) {
      int variant = Math.min(sheet.trail().start().variant(), script.heading().variants());
      String said = texts.get("preview.tool_variant", variant, script.heading().variants());
      tool(row, where, "variant", said, "V", handles::nextVariant);
    }
    tool(row, where, "leave", texts.get("preview.tool_leave"), "Esc", handles::leave);
    return row;
  }

  private void tool(
      HorizontalGroup row,
      Whereabouts where,
      String name,
      String text,
      String key,
      Runnable action) {
    row.addActor(
        where.add(
            TOOL + name,
            new PushButton(
                frame.theme(),
                texts.get("preview.key", text, key),
                PushButton.Weight.QUIET,
                action)));
  }

  /** Whether a control of the page, by its name, is one of these. */
  static boolean isTool(String name) {
    return name.startsWith(TOOL);
  }

  /** Does what a letter stands for; false where it stands for nothing. */
  static boolean press(char letter, Handles handles) {
    switch (Character.toUpperCase(letter)) {
      case 'R' -> handles.restart();
      case 'K' -> handles.elsewhere();
      case 'L' -> handles.otherLanguage();
      case 'V' -> handles.nextVariant();
      default -> {
        return false;
      }
    }
    return true;
  }
}
