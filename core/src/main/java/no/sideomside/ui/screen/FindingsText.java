package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.story.Severity;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;

/** What the checker says, on a page. */
final class FindingsText {
  /** More than this nobody mends between two saves. */
  private static final int MOST_ERRORS = 12;

  private final Theme theme;
  private final Texts texts;
  private final Path home;

  /**
   * Tells findings.
   *
   * @param home the folder that places are told from, so that no path is longer than it must
   */
  FindingsText(Theme theme, Texts texts, Path home) {
    this.theme = theme;
    this.texts = texts;
    this.home = home.toAbsolutePath().normalize();
  }

  /**
   * Why a file cannot be played.
   *
   * @param behind whether older words of it are shown below
   */
  Actor errors(List<Finding> errors, boolean behind) {
    Table box = new Table();
    box.setBackground(theme.panel());
    box.pad(12f, 18f, 14f, 18f);
    box.defaults().growX().left();
    box.add(theme.text(texts.get("preview.errors_title"), Face.LABEL, theme.palette().brick()))
        .row();
    for (Finding error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
      box.add(theme.text(place(error), Face.LABEL, theme.palette().amber())).padTop(8f).row();
      box.add(theme.text(said(error), Face.INTERFACE, theme.palette().paper())).padTop(2f).row();
    }
    if (errors.size() > MOST_ERRORS) {
      String more = texts.get("preview.errors_more", errors.size() - MOST_ERRORS);
      box.add(theme.text(more, Face.SMALL, theme.palette().mist())).padTop(8f).row();
    }
    if (behind) {
      String older = texts.get("preview.errors_behind");
      box.add(theme.text(older, Face.SMALL, theme.palette().mist())).padTop(10f).row();
    }
    return box;
  }

  /** How many of each there are. */
  String count(Report report) {
    return texts.get(
        "preview.check_count",
        report.count(Severity.ERROR),
        report.count(Severity.WARNING),
        report.count(Severity.INFO));
  }

  /** «Feil · bilturen.nb.ink:81 [no-reason]». */
  String head(Finding finding) {
    return texts.get(
        "preview.check_finding", level(finding.severity()), place(finding), finding.rule().id());
  }

  /** What is so and what to do. */
  String said(Finding finding) {
    return texts.say(finding.sentence()).replace('\n', ' ');
  }

  private String level(Severity severity) {
    return switch (severity) {
      case ERROR -> texts.get("preview.level_error");
      case WARNING -> texts.get("preview.level_warning");
      case INFO -> texts.get("preview.level_info");
    };
  }

  private String place(Finding finding) {
    Path file = finding.file().toAbsolutePath().normalize();
    boolean within = file.startsWith(home) && !file.equals(home);
    return (within ? home.relativize(file) : file) + ":" + finding.line();
  }
}
