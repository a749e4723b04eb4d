package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.preview.OwnScenario;
import no.sideomside.authoring.preview.Workshop;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import org.jspecify.annotations.Nullable;

/** The stories somebody writes on this machine, and what the checker says of each. */
public final class WorkshopScreen extends ReturningPage {
  private static final float WIDEST = 820f;

  private final Checker checker;
  private final Consumer<Path> open;
  private final Set<Path> whole = new HashSet<>();
  private final Rebuilding rebuilding = new Rebuilding();
  private @Nullable Workshop workshop;

  /**
   * The stories.
   *
   * @param checker what checks them
   * @param open takes one to the workbench
   * @param back goes to where one came from
   */
  public WorkshopScreen(Checker checker, Consumer<Path> open, Runnable back) {
    super(back);
    this.checker = checker;
    this.open = open;
  }

  @Override
  public String name() {
    return "workshop";
  }

  /** What is known so far, for those who drive the window from outside. */
  public Workshop.Found found() {
    return workshop == null ? new Workshop.Found(List.of(), List.of(), false) : workshop.found();
  }

  @Override
  public Actor build(Frame newFrame) {
    rebuilding.in(newFrame);
    if (workshop == null) {
      workshop = new Workshop(checker, newFrame.world().ownFolders(), rebuilding::soon);
      workshop.open();
    }
    Workshop.Found found = workshop.found();
    Texts texts = newFrame.texts();
    Whereabouts where = where();
    where.begin(newFrame);
    Plain plain = new Plain(newFrame, where, WIDEST);
    plain.title(texts.get("preview.shop_title"), this::goBack);
    plain.text(texts.get("preview.shop_what"), Face.INTERFACE);
    found.faults().forEach(fault -> plain.text(texts.say(fault), Face.INTERFACE));
    if (!found.complete()) {
      plain.text(texts.get("preview.shop_waiting"), Face.STORY);
    } else if (found.scenarios().isEmpty()) {
      plain.text(texts.get("preview.shop_empty"), Face.STORY);
    }
    for (OwnScenario scenario : found.scenarios()) {
      boolean all = whole.contains(scenario.folder());
      WorkshopRow row = new WorkshopRow(newFrame, scenario, all, plain.width());
      List<Path> files = files(scenario, texts.language());
      plain
          .put(row.build(where, files, open, () -> turn(scenario.folder())))
          .padTop(6f)
          .padBottom(8f);
    }
    if (found.complete()) {
      how(newFrame, plain);
    }
    Actor page = plain.page();
    where.end(first(found, texts.language()));
    return page;
  }

  /** While it is not known what there is, the keyboard is nowhere. */
  private static String first(Workshop.Found found, Language language) {
    if (!found.complete()) {
      return "";
    }
    return found.scenarios().isEmpty()
        ? "back"
        : WorkshopRow.name(files(found.scenarios().get(0), language).get(0));
  }

  /** The stories of a scenario, the one in the window's language first. */
  private static List<Path> files(OwnScenario scenario, Language language) {
    String own = "." + language.tag() + ".ink";
    return scenario.files().stream()
        .sorted(Comparator.comparing(file -> !file.toString().endsWith(own)))
        .toList();
  }

  private static void how(Frame on, Plain plain) {
    Texts texts = on.texts();
    plain.heading(texts.get("preview.shop_new_heading"));
    plain.text(texts.get("preview.shop_new"), Face.INTERFACE);
    plain.text(texts.get("preview.shop_new_command", texts.get("preview.shop_new_id")), Face.LABEL);
    plain.heading(texts.get("preview.shop_guide_heading"));
    plain.text(texts.get("preview.shop_guide"), Face.INTERFACE);
    plain.heading(texts.get("preview.shop_where_heading"));
    on.world().ownFolders().forEach(folder -> plain.text(folder.toString(), Face.LABEL));
    plain.text(texts.get("preview.shop_where_more"), Face.SMALL);
  }

  private void turn(Path folder) {
    if (!whole.remove(folder)) {
      whole.add(folder);
    }
    rebuilding.now();
  }

  @Override
  public void leave() {
    rebuilding.leave();
    if (workshop != null) {
      workshop.close();
    }
  }
}
