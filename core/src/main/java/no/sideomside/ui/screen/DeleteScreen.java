package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.List;
import no.sideomside.data.Deletion;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/** Exactly what goes, before it goes; and afterwards, that it has. */
public final class DeleteScreen extends ReturningPage {
  private final Deletion deletion;
  private boolean done;
  private @Nullable Sentence fault;

  /** Asks about one deletion; {@code back} goes to where one came from. */
  public DeleteScreen(Deletion deletion, Runnable back) {
    super(back);
    this.deletion = deletion;
  }

  @Override
  public Actor build(Frame frame) {
    Texts texts = frame.texts();
    Whereabouts where = where();
    where.begin(frame);
    Plain plain = new Plain(frame, where, 760f);
    List<Sentence> goes = deletion.goes();
    plain.title(title(texts), this::goBack);
    for (Sentence each : goes) {
      plain.text(texts.get("data.delete.item", each), Face.STORY);
    }
    deletion.stays().forEach(stays -> plain.text(texts.say(stays), Face.SMALL));
    if (fault != null) {
      plain.put(
          frame.theme().text(texts.say(fault), Face.INTERFACE, frame.theme().palette().brick()));
    }
    if (!done && !goes.isEmpty()) {
      plain.text(texts.get("data.page.no_way_back"), Face.INTERFACE);
      plain
          .put(
              OwnName.buttons(
                  OwnName.push(frame, where, "keep", texts.get("data.page.keep"), this::goBack),
                  OwnName.push(
                      frame,
                      where,
                      "delete",
                      texts.get("data.page.do_delete"),
                      () -> carryOut(frame))))
          .padTop(12f);
    } else {
      plain
          .put(
              OwnName.buttons(
                  where.add(
                      "keep",
                      new PushButton(
                          frame.theme(),
                          texts.get("ui.back"),
                          PushButton.Weight.PLAIN,
                          this::goBack))))
          .padTop(12f);
    }
    Actor page = plain.page();
    where.end("keep");
    return page;
  }

  private String title(Texts texts) {
    if (deletion.goes().isEmpty()) {
      return texts.get("data.delete.nothing");
    }
    return texts.get(done ? "data.delete.gone" : "data.delete.goes");
  }

  private void carryOut(Frame frame) {
    try {
      deletion.carryOut();
      done = true;
      fault = null;
    } catch (SentenceException e) {
      fault = e.sentence();
    }
    where().stand("keep");
    frame.rebuild();
  }

  @Override
  public String name() {
    return "delete";
  }
}
