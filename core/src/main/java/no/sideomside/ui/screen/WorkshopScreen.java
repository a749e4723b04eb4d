package no.sideomside.ui.screen;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.authoring.preview.OwnScenario;
import no.sideomside.authoring.preview.Workshop;
import no.sideomside.story.Severity;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/** The stories somebody writes on this machine, and what the checker says of each. */
public final class WorkshopScreen extends ReturningPage {
  private static final float WIDEST = 820f;
  private static final int FIRST = 2;

  private final Checker checker;
  private final Consumer<Path> open;
  private final Set<Path> whole = new HashSet<>();
  private @Nullable Workshop workshop;
  private @Nullable Frame frame;
  private boolean left;

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
    frame = newFrame;
    if (workshop == null) {
      workshop = new Workshop(checker, newFrame.world().ownFolders(), this::changed);
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
      plain.put(scenario(newFrame, scenario, plain.width())).padTop(6f).padBottom(8f);
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
        : open(files(found.scenarios().get(0), language).get(0));
  }

  /** The stories of a scenario, the one in the window's language first. */
  private static List<Path> files(OwnScenario scenario, Language language) {
    String own = "." + language.tag() + ".ink";
    return scenario.files().stream()
        .sorted(Comparator.comparing(file -> !file.toString().endsWith(own)))
        .toList();
  }

  private static String open(Path file) {
    return "open-" + file;
  }

  private static void how(Frame on, Plain plain) {
    Texts texts = on.texts();
    plain.heading(texts.get("preview.shop_new_heading"));
    plain.text(texts.get("preview.shop_new"), Face.INTERFACE);
    plain.text(
        texts.get("preview.shop_new_command", texts.get("preview.shop_new_id")), Face.LABEL);
    plain.heading(texts.get("preview.shop_guide_heading"));
    plain.text(texts.get("preview.shop_guide"), Face.INTERFACE);
    plain.heading(texts.get("preview.shop_where_heading"));
    on.world().ownFolders().forEach(folder -> plain.text(folder.toString(), Face.LABEL));
    plain.text(texts.get("preview.shop_where_more"), Face.SMALL);
  }

  private Table scenario(Frame on, OwnScenario scenario, float width) {
    Theme theme = on.theme();
    Texts texts = on.texts();
    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(6f, 18f, 14f, 18f);
    Prose prose = new Prose(theme, box, width - 36f);
    Label id = theme.text(scenario.id(), Face.INTERFACE, theme.palette().amber());
    id.setWidth(prose.width());
    prose.add(id, 8f);
    Report report = scenario.report();
    boolean all = whole.contains(scenario.folder());
    if (report == null) {
      prose.small(texts.get("preview.shop_checking"));
    } else {
      findings(prose, new FindingsText(theme, texts, scenario.folder()), report, all);
    }
    HorizontalGroup row = new HorizontalGroup();
    row.wrap().left().rowLeft().space(8f).wrapSpace(6f);
    for (Path file : files(scenario, texts.language())) {
      row.addActor(
          where()
              .add(
                  open(file),
                  new PushButton(
                      theme,
                      called(texts, file),
                      PushButton.Weight.PLAIN,
                      () -> open.accept(file))));
    }
    if (report != null && (all || report.findings().size() > FIRST)) {
      String word = all ? texts.get("preview.check_fewer") : texts.get("preview.check_all");
      row.addActor(
          where()
              .add(
                  "all-" + scenario.folder(),
                  new PushButton(
                      theme, word, PushButton.Weight.QUIET, () -> turn(scenario.folder()))));
    }
    prose.add(row, 12f);
    return box;
  }

  private static void findings(Prose prose, FindingsText told, Report report, boolean all) {
    prose.close(told.count(report));
    List<Finding> worst =
        report.findings().stream()
            .filter(each -> each.severity() != Severity.INFO)
            .sorted((one, other) -> one.severity().compareTo(other.severity()))
            .toList();
    List<Finding> shown =
        all ? report.findings() : worst.subList(0, Math.min(FIRST, worst.size()));
    for (Finding finding : shown) {
      prose.label(told.head(finding));
      prose.small(told.said(finding));
    }
  }

  private static String called(Texts texts, Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".nb.ink")) {
      return texts.get("preview.shop_open_nb");
    }
    return name.endsWith(".en.ink")
        ? texts.get("preview.shop_open_en")
        : texts.get("preview.shop_open", name);
  }

  private void turn(Path folder) {
    if (!whole.remove(folder)) {
      whole.add(folder);
    }
    if (frame != null) {
      frame.rebuild();
    }
  }

  /** On another thread: more is known. */
  private void changed() {
    Gdx.app.postRunnable(
        () -> {
          if (!left && frame != null) {
            frame.rebuild();
          }
        });
  }

  @Override
  public void leave() {
    left = true;
    if (workshop != null) {
      workshop.close();
    }
  }
}
