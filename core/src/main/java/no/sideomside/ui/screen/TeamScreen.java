package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import no.sideomside.debrief.team.TeamFolder;
import no.sideomside.debrief.team.TeamFound;
import no.sideomside.debrief.team.TeamSheet;
import no.sideomside.debrief.team.TeamSheetText;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.TeamDesk;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.NameField;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/**
 * A team's sheet: one names the folder, sees what is in it and what is left out, and then has the
 * sheet made. Reading goes on beside the window, which never stands still.
 */
public final class TeamScreen extends ReturningPage {
  private static final int LONGEST_PATH = 400;

  private final TeamDesk desk;
  private @Nullable Frame frame;
  private @Nullable NameField field;
  private String typed;
  private boolean working;
  private boolean left;
  private @Nullable Sentence fault;
  private @Nullable TeamFolder folder;
  private @Nullable Made made;

  /** A sheet that was made, and where it lies. */
  private record Made(TeamSheet sheet, List<Path> files) {}

  /** The page; {@code back} goes to where one came from. */
  public TeamScreen(TeamDesk desk, Runnable back) {
    super(back);
    this.desk = desk;
    this.typed = desk.lastFolder();
  }

  @Override
  public Actor build(Frame window) {
    takeTyped();
    frame = window;
    Texts texts = window.texts();
    Whereabouts where = where();
    where.begin(window);
    Plain plain = new Plain(window, where, 760f);
    plain.title(texts.get("team.title"), this::goBack);
    plain.text(texts.get("team.page_what"), Face.STORY);
    plain.text(texts.get("team.leader"), Face.INTERFACE);
    plain.text(texts.get("team.control"), Face.INTERFACE);
    plain.heading(texts.get("team.page_folder"));
    field = new NameField(window.theme(), typed, LONGEST_PATH, this::look);
    plain.put(where.add("folder", field)).padBottom(6f);
    plain.text(texts.get("team.page_folder_how"), Face.SMALL);
    button(plain, "look", texts.get("team.page_look"), this::look);
    if (working) {
      plain.text(texts.get("team.page_working"), Face.INTERFACE);
    }
    if (fault != null) {
      plain.text(texts.say(fault), Face.INTERFACE);
    }
    TeamFolder found = folder;
    if (found != null) {
      plain.heading(texts.get("team.page_found"));
      TeamFound.lines(texts, found).forEach(line -> plain.text(line, Face.INTERFACE));
      if (found.anything()) {
        button(plain, "make", texts.get("team.page_make"), this::make);
      }
    }
    Made done = made;
    if (done != null) {
      plain.heading(texts.get("team.page_made"));
      done.files().forEach(file -> plain.text(file.toString(), Face.LABEL));
      plain.text(texts.get("team.page_copies"), Face.INTERFACE);
      plain.heading(texts.get("team.page_sheet"));
      new TeamSheetText(texts)
          .lines(done.sheet(), LocalDate.now(ZoneId.systemDefault()))
          .forEach(line -> plain.text(line, Face.STORY));
    }
    Actor page = plain.page();
    where.end("folder");
    return page;
  }

  private void button(Plain plain, String name, String words, Runnable action) {
    PushButton button =
        new PushButton(
            Objects.requireNonNull(frame).theme(), words, PushButton.Weight.PRIMARY, action);
    plain.put(new Container<>(where().add(name, button)).left()).padTop(8f).padBottom(12f);
  }

  /** What stands in the field, however it came there. */
  private void takeTyped() {
    if (field != null) {
      typed = field.getText();
    }
  }

  private void look() {
    takeTyped();
    String wanted = typed;
    work(
        "make",
        () -> {
          TeamFolder read = desk.read(wanted);
          return () -> folder = read;
        });
  }

  private void make() {
    TeamFolder read = Objects.requireNonNull(folder);
    Language language = Objects.requireNonNull(frame).texts().language();
    work(
        "make",
        () -> {
          TeamSheet sheet = desk.sheet(read, language);
          Made done = new Made(sheet, desk.write(sheet, language));
          return () -> {
            folder = read;
            made = done;
          };
        });
  }

  /** Something that takes time, and what to do on the window's thread when it is done. */
  private interface Work {
    Runnable run() throws SentenceException;
  }

  /** Does it beside the window; the keyboard then stands on {@code next}. */
  private void work(String next, Work work) {
    if (working) {
      return;
    }
    working = true;
    fault = null;
    folder = null;
    made = null;
    Frame window = Objects.requireNonNull(frame);
    Thread worker =
        new Thread(
            () -> {
              Runnable done;
              try {
                done = work.run();
              } catch (SentenceException e) {
                done = () -> fault = e.sentence();
              } catch (RuntimeException | OutOfMemoryError e) {
                Gdx.app.log("team", String.valueOf(e));
                done = () -> fault = Sentence.of("team.page_fault");
              }
              Runnable told = done;
              Gdx.app.postRunnable(() -> finish(window, told, next));
            },
            "team sheet");
    worker.setDaemon(true);
    worker.start();
    window.rebuild();
  }

  private void finish(Frame window, Runnable done, String next) {
    working = false;
    done.run();
    if (!left) {
      where().stand(fault == null ? next : "folder");
      window.rebuild();
    }
  }

  @Override
  public void leave() {
    left = true;
  }

  @Override
  public String name() {
    return "team";
  }
}
