package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import java.util.function.Consumer;
import no.sideomside.attempt.Player;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.World;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.NameField;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/** What one is called here: another name for the same player, or another player. */
final class OwnName {
  private static final int LONGEST = 40;

  private final Consumer<String> told;
  private @Nullable String written;

  /**
   * The part of a page.
   *
   * @param told hears what came of a change, and builds the page anew
   */
  OwnName(Consumer<String> told) {
    this.told = told;
  }

  void build(Frame frame, Plain plain, Whereabouts where, Player me) {
    Texts texts = frame.texts();
    plain.heading(texts.get("data.page.name"));
    NameField field =
        new NameField(
            frame.theme(),
            written == null ? me.alias() : written,
            LONGEST,
            () -> frame.focus().move(1));
    field.setTextFieldListener((changed, letter) -> written = changed.getText());
    plain.put(where.add("name", field)).padBottom(6f);
    plain.text(texts.get("data.page.name_why"), Face.SMALL);
    plain
        .put(
            buttons(
                push(
                    frame, where, "rename", texts.get("data.page.rename"), () -> rename(frame, me)),
                push(frame, where, "other", texts.get("data.page.other"), () -> another(frame))))
        .padTop(6f);
  }

  /** Buttons beside one another, as far as there is room. */
  static HorizontalGroup buttons(Actor... buttons) {
    HorizontalGroup row = new HorizontalGroup();
    row.wrap().left().rowLeft().space(10f).wrapSpace(8f);
    for (Actor button : buttons) {
      row.addActor(button);
    }
    return row;
  }

  /** A button that stays where one is when the page is built anew. */
  static PushButton push(
      Frame frame, Whereabouts where, String name, String text, Runnable action) {
    Runnable stayingAction =
        () -> {
          where.stand(name);
          action.run();
        };
    return where.add(
        name, new PushButton(frame.theme(), text, PushButton.Weight.PLAIN, stayingAction));
  }

  private void rename(Frame frame, Player me) {
    World world = frame.world();
    change(
        frame,
        "data.page.renamed",
        () -> world.ownData().rename(me, written == null ? me.alias() : written));
  }

  private void another(Frame frame) {
    String name = written == null ? "" : written.strip();
    change(frame, "data.page.plays", () -> frame.world().player(name.isEmpty() ? null : name));
  }

  private void change(Frame frame, String said, Change change) {
    try {
      Player now = change.make();
      written = null;
      told.accept(frame.texts().get(said, now.alias()));
    } catch (SentenceException e) {
      told.accept(frame.texts().say(e.sentence()));
    }
  }

  /** A change of name or player. */
  private interface Change {
    Player make() throws SentenceException;
  }
}
