package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import no.sideomside.data.EmployerPage;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;

/** What an employer should have thought through: one page, which the player can read too. */
public final class EmployerScreen extends ReadingPage {

  /** The page; {@code back} goes to where one came from. */
  public EmployerScreen(Runnable back) {
    super(back);
  }

  @Override
  public Actor build(Frame frame) {
    Texts texts = frame.texts();
    Whereabouts where = where();
    where.begin(frame);
    Plain plain = new Plain(frame, where, 760f);
    plain.title(texts.get(EmployerPage.TITLE), this::goBack);
    for (EmployerPage.Section section : EmployerPage.SECTIONS) {
      plain.heading(texts.get(section.heading()));
      plain.text(texts.get(section.text()), Face.INTERFACE);
    }
    Actor page = plain.page();
    where.end("back");
    return page;
  }

  @Override
  public String name() {
    return "employer";
  }
}
