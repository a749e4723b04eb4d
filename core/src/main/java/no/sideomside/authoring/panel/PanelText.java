package no.sideomside.authoring.panel;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RaterRole;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;

/** What a panel said, in words and a table, for a terminal. */
public final class PanelText {
  private final Texts texts;
  private final NumberFormat number;

  /** A report in the language of {@code texts}. */
  public PanelText(Texts texts) {
    this.texts = texts;
    this.number = NumberFormat.getInstance(texts.language().locale());
  }

  /** The whole report. */
  public String write(PanelReport report, Iterable<Sentence> remarks) {
    Panel panel = report.panel();
    List<String> lines = new ArrayList<>();
    int sheets = panel.raters().values().stream().mapToInt(Integer::intValue).sum();
    lines.add(
        texts.get(
            "panel.report.read",
            panel.scenario(),
            panel.version(),
            sheets,
            raters(panel.raters())));
    lines.add(counts(report));
    remarks.forEach(remark -> lines.add(texts.say(remark)));
    lines.add(
        texts.get(
            "panel.report.summary",
            count(report, PanelReport.Line::differs),
            count(report, line -> line.rating().disagreed()),
            count(report, line -> line.rating().contested() > 0)));
    lines.add("");
    lines.add(
        "    "
            + columns(
                texts.get("panel.column.principle"),
                texts.get("panel.report.median"),
                texts.get("panel.report.spread"),
                texts.get("panel.report.n"),
                texts.get("panel.report.authors")));
    String decision = "";
    for (PanelReport.Option option : report.options()) {
      if (!option.rated().decision().equals(decision)) {
        decision = option.rated().decision();
        lines.add("");
        lines.add(decision);
      }
      lines.add("  " + texts.get("panel.report.option", option.rated().id(), option.text()));
      option.lines().forEach(line -> row(line, lines));
      if (option.lines().isEmpty()) {
        lines.add("    " + texts.get("panel.report.untouched", option.rated().n()));
      }
      option
          .notes()
          .forEach(note -> lines.add("    " + texts.get("panel.report.note", safe(note))));
    }
    return String.join("\n", lines);
  }

  private String counts(PanelReport report) {
    Map<RaterRole, Integer> raters = report.panel().raters();
    int sheets = raters.values().stream().mapToInt(Integer::intValue).sum();
    if (report.counts()) {
      return texts.get("panel.report.counts");
    }
    List<String> missing = new ArrayList<>();
    if (sheets < Panel.FEWEST) {
      missing.add(texts.get("panel.report.more_raters", Panel.FEWEST - sheets));
    }
    for (RaterRole role : List.of(RaterRole.PEER_WORKER, RaterRole.RELATIVE)) {
      if (!raters.containsKey(role)) {
        missing.add(texts.get(SheetWords.role(role)));
      }
    }
    return missing.isEmpty()
        ? texts.get("panel.report.none_whole")
        : texts.get("panel.report.not_yet", String.join(", ", missing));
  }

  private String raters(Map<RaterRole, Integer> raters) {
    List<String> told = new ArrayList<>();
    raters.forEach((role, count) -> told.add(count + " " + texts.get(SheetWords.role(role))));
    return String.join(", ", told);
  }

  private void row(PanelReport.Line line, List<String> lines) {
    String authors =
        line.discussed() ? texts.get("panel.report.discussed") : signed(line.authors());
    lines.add(
        "    "
            + columns(
                line.principle().name().in(texts.language()),
                signed(line.rating().median()),
                number.format(line.rating().spread()),
                number.format(line.rating().n()),
                authors));
    if (line.rating().disagreed()) {
      lines.add("      " + texts.get("panel.report.disagreement"));
    }
    if (line.rating().contested() > 0) {
      lines.add("      " + texts.get("panel.report.contested", line.rating().contested()));
    }
    if (line.differs()) {
      lines.add("      " + texts.get("panel.report.differs"));
    }
  }

  private static String columns(
      String principle, String median, String spread, String n, String authors) {
    return String.format("%-41s %6s %9s %3s  %s", principle, median, spread, n, authors);
  }

  private String signed(double value) {
    String plain = number.format(Math.abs(value));
    return value > 0 ? "+" + plain : value < 0 ? "−" + plain : plain;
  }

  private static long count(PanelReport report, Predicate<PanelReport.Line> wanted) {
    return report.options().stream()
        .flatMap(option -> option.lines().stream())
        .filter(wanted)
        .count();
  }

  /** A note goes to a terminal, so nothing in it may steer one. */
  private static String safe(String note) {
    return note.replaceAll("\\p{Cntrl}+", " ");
  }
}
