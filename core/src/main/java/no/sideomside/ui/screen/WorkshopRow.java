package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.authoring.preview.OwnScenario;
import no.sideomside.story.Severity;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;

/** One scenario of the workshop: what the checker says of it, and the ways into it. */
final class WorkshopRow {
  private static final float SIDES = 18f;

  /** Findings told before all of them are asked for. */
  private static final int FIRST = 2;

  private final Theme theme;
  private final Texts texts;
  private final OwnScenario scenario;
  private final boolean all;
  private final float width;

  /**
   * A row.
   *
   * @param all whether every finding is told
   */
  WorkshopRow(Frame frame, OwnScenario scenario, boolean all, float width) {
    this.theme = frame.theme();
    this.texts = frame.texts();
    this.scenario = scenario;
    this.all = all;
    this.width = width;
  }

  /** What the button that opens a story is called among the page's controls. */
  static String name(Path file) {
    return "open-" + file;
  }

  /**
   * The row, its controls counted in.
   *
   * @param files the scenario's stories, in the order they are offered
   * @param open opens one of them
   * @param turn tells all findings, or fewer again
   */
  Table build(Whereabouts where, List<Path> files, Consumer<Path> open, Runnable turn) {
    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(6f, SIDES, 14f, SIDES);
    Prose prose = new Prose(theme, box, width - 2 * SIDES);
    Label id = theme.text(scenario.id(), Face.INTERFACE, theme.palette().amber());
    id.setWidth(prose.width());
    prose.add(id, 8f);
    Report report = scenario.report();
    if (report == null) {
      prose.small(texts.get("preview.shop_checking"));
    } else {
      findings(prose, report);
    }
    HorizontalGroup row = new HorizontalGroup();
    row.wrap().left().rowLeft().space(8f).wrapSpace(6f);
    for (Path file : files) {
      PushButton.Weight plain = PushButton.Weight.PLAIN;
      row.addActor(
          where.add(
              name(file), new PushButton(theme, called(file), plain, () -> open.accept(file))));
    }
    if (report != null && (all || report.findings().size() > FIRST)) {
      String word = all ? texts.get("preview.check_fewer") : texts.get("preview.check_all");
      row.addActor(
          where.add(
              "all-" + scenario.folder(),
              new PushButton(theme, word, PushButton.Weight.QUIET, turn)));
    }
    prose.add(row, 12f);
    return box;
  }

  private void findings(Prose prose, Report report) {
    FindingsText told = new FindingsText(theme, texts, scenario.folder());
    prose.close(told.count(report));
    List<Finding> worst =
        report.findings().stream()
            .filter(each -> each.severity() != Severity.INFO)
            .sorted(Comparator.comparing(Finding::severity))
            .limit(FIRST)
            .toList();
    for (Finding finding : all ? report.findings() : worst) {
      prose.label(told.head(finding));
      prose.small(told.said(finding));
    }
  }

  private String called(Path file) {
    String name = String.valueOf(file.getFileName());
    if (name.endsWith(".nb.ink")) {
      return texts.get("preview.shop_open_nb");
    }
    return name.endsWith(".en.ink")
        ? texts.get("preview.shop_open_en")
        : texts.get("preview.shop_open", name);
  }
}
