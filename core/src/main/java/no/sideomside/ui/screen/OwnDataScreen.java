package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Player;
import no.sideomside.data.Deletion;
import no.sideomside.data.Keeping;
import no.sideomside.data.OwnData;
import no.sideomside.data.Sheets;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.ModeButton;
import org.jspecify.annotations.Nullable;

/** One's own data: what one is called, where everything is, to take it along, to delete it. */
public final class OwnDataScreen extends ReturningPage {
  private final Deleting deleting;
  private final OwnName name = new OwnName(said -> told(Part.NAME, said));
  private @Nullable Frame frame;
  private @Nullable Part noticeIn;
  private String notice = "";

  /** The parts of the page; what came of something is said in its own. */
  private enum Part {
    NAME,
    EXPORT,
    DELETE
  }

  /** Where one is asked once more. */
  public interface Deleting {
    /** Asks before {@code deletion} is carried out, and comes back to this same page. */
    void ask(Deletion deletion);
  }

  /** One's own data; {@code back} goes to where one came from. */
  public OwnDataScreen(Deleting deleting, Runnable back) {
    super(back);
    this.deleting = deleting;
  }

  @Override
  public Actor build(Frame window) {
    frame = window;
    Whereabouts where = where();
    where.begin(window);
    Plain plain = new Plain(window, where, 760f);
    plain.title(window.texts().get("data.page.title"), this::goBack);
    try {
      Player me = window.world().player(null);
      List<Attempt> mine = window.world().ownData().attempts(me);
      name.build(window, plain, where, me);
      notice(plain, Part.NAME);
      kept(plain, mine.size());
      export(plain, me);
      notice(plain, Part.EXPORT);
      delete(plain, me, mine);
      nobodys(plain, window.world().ownData());
    } catch (SentenceException e) {
      plain.text(window.texts().say(e.sentence()), Face.STORY);
    }
    Actor page = plain.page();
    where.end("back");
    return page;
  }

  private void notice(Plain plain, Part part) {
    if (noticeIn == part) {
      plain
          .put(window().theme().text(notice, Face.INTERFACE, window().theme().palette().amber()))
          .padTop(8f);
    }
  }

  private void kept(Plain plain, int attempts) {
    Frame window = window();
    Texts texts = window.texts();
    Keeping keeping = window.settings().keeping();
    plain.heading(texts.get("data.page.kept"));
    plain.text(texts.get("data.page.attempts", attempts), Face.INTERFACE);
    plain.text(window.world().dataFolder().toString(), Face.LABEL);
    plain.text(
        keeping.ends()
            ? texts.get("data.page.keeping", keeping.days())
            : texts.get("data.page.keeping_always"),
        Face.INTERFACE);
  }

  private void export(Plain plain, Player me) {
    Texts texts = window().texts();
    plain.heading(texts.get("data.page.export_heading"));
    plain.text(texts.get("data.page.export_what"), Face.INTERFACE);
    plain.text(texts.get("data.page.not_taken"), Face.INTERFACE);
    plain.put(
        OwnName.buttons(
            OwnName.push(
                window(), where(), "export", texts.get("data.page.export"), () -> takeAlong(me))));
  }

  private void delete(Plain plain, Player me, List<Attempt> mine) {
    Frame window = window();
    Texts texts = window.texts();
    OwnData data = window.world().ownData();
    plain.heading(texts.get("data.page.delete_heading"));
    plain.text(texts.get("data.page.delete_what"), Face.INTERFACE);
    plain
        .put(
            OwnName.buttons(
                OwnName.push(
                    window,
                    where(),
                    "all",
                    texts.get("data.page.delete_all"),
                    () -> ask(() -> data.ofPlayer(me)))))
        .padBottom(12f);
    notice(plain, Part.DELETE);
    deleteEach(plain, data, mine);
  }

  private void deleteEach(Plain plain, OwnData data, List<Attempt> attempts) {
    Frame window = window();
    Texts texts = window.texts();
    for (Attempt attempt : attempts) {
      AttemptLine line =
          AttemptLine.of(texts, attempt, false, Instant.now(), ZoneId.systemDefault());
      Runnable ask = () -> ask(() -> data.ofAttempt(attempt.id()));
      ModeButton button = new ModeButton(window.theme(), line.title(), line.facts(), ask);
      plain
          .put(where().add(attempt.id(), button.call(texts.get("data.page.delete_one"))))
          .padBottom(10f);
    }
  }

  /** Hours in the room and sheets: where there are any, they can go by themselves. */
  private void nobodys(Plain plain, OwnData data) throws SentenceException {
    List<Attempt> hours = data.hours();
    Sheets sheets = data.sheets();
    if (hours.isEmpty() && sheets.isEmpty()) {
      return;
    }
    Texts texts = window().texts();
    plain.heading(texts.get("data.page.sheets_heading"));
    plain.text(texts.get("data.page.sheets", hours.size(), sheets.files().size()), Face.INTERFACE);
    if (!sheets.note().isEmpty()) {
      plain.text(texts.get("data.page.sheets_note"), Face.INTERFACE);
    }
    if (!sheets.isEmpty()) {
      plain
          .put(
              OwnName.buttons(
                  OwnName.push(
                      window(),
                      where(),
                      "sheets",
                      texts.get("data.page.delete_sheets"),
                      () -> ask(data::ofSheets))))
          .padBottom(12f);
    }
    deleteEach(plain, data, hours);
  }

  private void takeAlong(Player me) {
    OwnData data = window().world().ownData();
    Texts texts = window().texts();
    try {
      Path zip = data.newExport(LocalDate.now(ZoneId.systemDefault()));
      int taken = data.export(me, zip);
      told(Part.EXPORT, texts.get("data.export.done", taken, zip));
    } catch (SentenceException e) {
      told(Part.EXPORT, texts.say(e.sentence()));
    }
  }

  private void ask(Finding finding) {
    try {
      noticeIn = null;
      deleting.ask(finding.find());
    } catch (SentenceException e) {
      told(Part.DELETE, window().texts().say(e.sentence()));
    }
  }

  private void told(Part part, String said) {
    noticeIn = part;
    notice = said;
    window().rebuild();
  }

  private Frame window() {
    return Objects.requireNonNull(frame, "the page is built");
  }

  @Override
  public String name() {
    return "own-data";
  }

  /** Works out what a deletion reaches. */
  private interface Finding {
    Deletion find() throws SentenceException;
  }
}
