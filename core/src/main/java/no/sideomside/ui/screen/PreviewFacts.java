package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.authoring.preview.Rehearsal;
import no.sideomside.authoring.preview.Sheet;
import no.sideomside.authoring.preview.Start;
import no.sideomside.story.Decision;
import no.sideomside.story.Heading;
import no.sideomside.story.Option;
import no.sideomside.story.Script;
import no.sideomside.story.Severity;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.PushButton;

/** What a trainer sees of where a story stands: one table for each part of the panel. */
final class PreviewFacts {
  private static final String BETWEEN = "\u00a0· ";
  private static final int FIRST_FINDINGS = 3;

  private final Sheet sheet;
  private final Theme theme;
  private final Texts texts;
  private final float width;

  PreviewFacts(Frame frame, Sheet sheet, float width) {
    this.sheet = sheet;
    this.theme = frame.theme();
    this.texts = frame.texts();
    this.width = width;
  }

  private Prose prose(Table table) {
    return new Prose(theme, table, width);
  }

  /** Where one is, and where one began. */
  Table here(Rehearsal rehearsal) {
    Table table = new Table();
    Prose prose = prose(table);
    Decision decision = rehearsal.here().decision();
    if (decision != null) {
      prose.close(texts.get("preview.here_decision", decision.id()));
    }
    prose.small(texts.get("preview.here_step", rehearsal.steps()));
    Start start = sheet.trail().start();
    if (start.knot() != null) {
      prose.small(texts.get("preview.here_knot", start.knot()));
    }
    if (!start.variables().isEmpty()) {
      prose.small(texts.get("preview.here_set", row(start.variables(), List.of())));
    }
    Script script = sheet.script();
    if (script != null) {
      Heading heading = script.heading();
      String note = heading.variantNote(Math.min(start.variant(), heading.variants()));
      prose.small(note == null ? "" : note);
    }
    return table;
  }

  /** Every option on the screen with its scores. */
  Table options(Rehearsal rehearsal) {
    Table table = new Table();
    Prose prose = prose(table);
    each(
        rehearsal,
        (head, facts) -> {
          prose.label(head);
          prose.close(facts.scores());
          facts.limits().forEach(prose::close);
        });
    return table;
  }

  /** What the debrief will say of every option on the screen. */
  Table behind(Rehearsal rehearsal) {
    Table table = new Table();
    Prose prose = prose(table);
    each(
        rehearsal,
        (head, facts) -> {
          List<String> behind = facts.behind();
          if (!behind.isEmpty()) {
            prose.label(head);
            prose.small(behind);
          }
        });
    return table;
  }

  private void each(Rehearsal rehearsal, BiConsumer<String, OptionFacts> told) {
    Decision decision = rehearsal.here().decision();
    List<Option> options = decision == null ? List.of() : decision.options();
    Script script = sheet.script();
    for (int i = 0; i < options.size() && script != null; i++) {
      OptionFacts facts = new OptionFacts(texts, script, options.get(i));
      told.accept(facts.head(i + 1), facts);
    }
  }

  /** What the story remembers; first what it has changed. */
  Table variables(Rehearsal rehearsal) {
    Table table = new Table();
    Prose prose = prose(table);
    List<String> changed = new ArrayList<>();
    rehearsal
        .variables()
        .forEach(
            (name, value) -> {
              Object before = rehearsal.before().get(name);
              if (!value.equals(before)) {
                changed.add(name);
                prose.close(
                    texts.get(
                        "preview.variable_was",
                        name,
                        value.toString(),
                        before == null ? "" : before.toString()));
              }
            });
    String rest = row(rehearsal.variables(), changed);
    if (!rest.isEmpty()) {
      prose.small(texts.get("preview.variables_rest", rest));
    } else if (changed.isEmpty()) {
      prose.small(texts.get("preview.variables_none"));
    }
    return table;
  }

  private String row(Map<String, Object> variables, List<String> without) {
    List<String> said = new ArrayList<>();
    variables.forEach(
        (name, value) -> {
          if (!without.contains(name)) {
            said.add(texts.get("preview.variable", name, value.toString()));
          }
        });
    return String.join(", ", said);
  }

  /** The tags of what is told here. */
  Table tags(Rehearsal rehearsal) {
    Table table = new Table();
    Prose prose = prose(table);
    List<String> tags = new TagWords(texts).of(rehearsal.here());
    prose.small(tags);
    if (tags.isEmpty()) {
      prose.small(texts.get("preview.tags_none"));
    }
    return table;
  }

  /** What the checker says of the file. */
  Table check(boolean all, Whereabouts where, Runnable turn) {
    Table table = new Table();
    Prose prose = prose(table);
    Report report = sheet.report();
    if (report == null) {
      prose.small(
          sheet.errors().isEmpty()
              ? texts.get("preview.check_waiting")
              : texts.get("preview.check_behind"));
      return table;
    }
    FindingsText told = new FindingsText(theme, texts, sheet.home());
    prose.close(told.count(report));
    List<Finding> findings = report.findings();
    List<Finding> first =
        findings.stream().filter(each -> each.severity() != Severity.INFO).toList();
    List<Finding> shown = all ? findings : first.subList(0, Math.min(FIRST_FINDINGS, first.size()));
    for (Finding finding : shown) {
      prose.label(told.head(finding));
      prose.small(told.said(finding));
    }
    if (findings.size() > shown.size() || all) {
      String word = all ? texts.get("preview.check_fewer") : texts.get("preview.check_all");
      table
          .add(where.add("findings", new PushButton(theme, word, PushButton.Weight.PLAIN, turn)))
          .left()
          .padTop(8f)
          .row();
    }
    return table;
  }

  /** A list of facts on one line. */
  static String row(List<String> facts) {
    return String.join(BETWEEN, facts);
  }

  /** A name as it is written in tags. */
  static String tag(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
