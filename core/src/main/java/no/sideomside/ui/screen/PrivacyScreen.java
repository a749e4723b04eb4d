package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;

/** What is kept, where, and what never happens: one page. */
public final class PrivacyScreen extends ReadingPage {

  /** The page; {@code back} goes to where one came from. */
  public PrivacyScreen(Runnable back) {
    super(back);
  }

  @Override
  public Actor build(Frame frame) {
    Texts texts = frame.texts();
    Whereabouts where = where();
    where.begin(frame);
    Plain plain = new Plain(frame, where, 760f);
    plain.title(texts.get("ui.privacy.title"), this::goBack);
    plain.text(texts.get("ui.privacy.short"), Face.STORY);
    plain.heading(texts.get("ui.privacy.kept_heading"));
    plain.text(texts.get("ui.privacy.kept"), Face.INTERFACE);
    plain.heading(texts.get("ui.privacy.where_heading"));
    plain.text(texts.get("ui.privacy.where"), Face.INTERFACE);
    plain.text(frame.world().dataFolder().toString(), Face.LABEL);
    plain.text(texts.get("ui.privacy.who"), Face.INTERFACE);
    plain.heading(texts.get("ui.privacy.never_heading"));
    plain.text(texts.get("ui.privacy.never"), Face.INTERFACE);
    plain.heading(texts.get("ui.privacy.delete_heading"));
    plain.text(texts.get("ui.privacy.delete"), Face.INTERFACE);
    plain.heading(texts.get("ui.privacy.people_heading"));
    plain.text(texts.get("ui.privacy.people"), Face.INTERFACE);
    plain.heading(texts.get("ui.privacy.employer_heading"));
    plain.text(texts.get("ui.privacy.employer"), Face.INTERFACE);
    plain.put(
        OwnName.buttons(
            OwnName.push(
                frame,
                where,
                "employer",
                texts.get("ui.privacy.employer_page"),
                () -> frame.go(new EmployerScreen(() -> frame.go(this))))));
    Actor page = plain.page();
    where.end("back");
    return page;
  }

  @Override
  public String name() {
    return "privacy";
  }
}
