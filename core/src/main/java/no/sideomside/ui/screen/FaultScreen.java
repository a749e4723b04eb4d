package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import no.sideomside.text.Sentence;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.OptionButton;

/** Something that did not work, in one sentence, and the way back. */
final class FaultScreen implements Page {
  private final Sentence sentence;
  private final Runnable back;

  FaultScreen(Sentence sentence, Runnable back) {
    this.sentence = sentence;
    this.back = back;
  }

  @Override
  public String name() {
    return "fault";
  }

  @Override
  public Actor build(Frame frame) {
    Theme theme = frame.theme();
    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(28f, 36f, 28f, 36f);
    box.add(theme.text(frame.texts().say(sentence), Face.STORY, theme.palette().paper()))
        .growX()
        .padBottom(18f)
        .row();
    OptionButton button =
        new OptionButton(theme, null, frame.texts().get("ui.play.leave"), false, back);
    box.add(button).growX();
    Table page = new Table();
    page.add(box).width(Math.min(760f, frame.width() - 60f));
    frame.focus().on(List.of(button), 0);
    return page;
  }

  @Override
  public boolean keyDown(int key) {
    if (key == Input.Keys.ESCAPE) {
      back.run();
      return true;
    }
    return false;
  }
}
