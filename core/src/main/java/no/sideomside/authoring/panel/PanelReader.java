package no.sideomside.authoring.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.PanelRating;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.RatedOption;
import no.sideomside.rubric.RaterRole;
import no.sideomside.story.Scenario;
import no.sideomside.story.StoryException;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;

/** Reads filled sheets of one scenario, in any of its languages, and sums them up. */
public final class PanelReader {
  private final Map<Language, Questionnaire> asked = new EnumMap<>(Language.class);

  /**
   * A reader of one scenario's sheets.
   *
   * @throws StoryException if the scenario cannot be played
   */
  public PanelReader(Scenario scenario) throws StoryException {
    for (Language language : scenario.scripts().keySet()) {
      asked.put(language, Questionnaire.of(scenario.preferring(language)));
    }
  }

  /** Reads sheets; one that cannot be used, and all are told of and none is summed up. */
  public Reading read(List<Path> files) {
    List<SheetFault> faults = new ArrayList<>();
    List<FilledSheet> sheets = new ArrayList<>();
    for (Path file : files) {
      SheetReader reader = new SheetReader(file, asked);
      FilledSheet sheet = reader.read();
      faults.addAll(reader.faults());
      if (sheet != null) {
        twice(sheet, sheets, faults);
        sheets.add(sheet);
      }
    }
    if (!faults.isEmpty() || sheets.isEmpty()) {
      return new Reading(null, null, faults, List.of());
    }
    Panel panel = panel(sheets);
    return new Reading(panel, report(panel, sheets), List.of(), remarks(sheets));
  }

  /** The same sheet, or two from one rater: each rater has one say. */
  private static void twice(FilledSheet sheet, List<FilledSheet> before, List<SheetFault> faults) {
    for (FilledSheet other : before) {
      boolean sameName = sheet.name().equals(other.name());
      String there = String.valueOf(other.file().getFileName());
      if (sameName && sheet.marks().equals(other.marks())) {
        faults.add(new SheetFault(sheet.file(), 1, Sentence.of("panel.sheet_twice", there)));
        return;
      }
      if (sameName && !sheet.name().isEmpty()) {
        faults.add(new SheetFault(sheet.file(), 1, Sentence.of("panel.rater_twice", there)));
        return;
      }
    }
  }

  private Panel panel(List<FilledSheet> sheets) {
    Questionnaire first = asked.values().iterator().next();
    Map<String, String> stories = new LinkedHashMap<>();
    asked.forEach((language, questions) -> stories.put(language.tag(), questions.sha256()));
    return new Panel(
        first.script().heading().id(),
        first.script().heading().version(),
        stories,
        roles(sheets),
        first.options().stream().map(option -> rated(option, first, sheets)).toList());
  }

  private RatedOption rated(Asked option, Questionnaire first, List<FilledSheet> sheets) {
    List<FilledSheet> raters =
        sheets.stream().filter(sheet -> !sheet.unrated().contains(option.decision())).toList();
    Map<String, String> words = new LinkedHashMap<>();
    asked.forEach(
        (language, questions) ->
            questions
                .option(option.id())
                .ifPresent(each -> words.put(language.tag(), RatedOption.hash(each.text()))));
    Map<String, PanelRating> ratings = new LinkedHashMap<>();
    for (Principle principle : first.principles()) {
      List<Integer> values = new ArrayList<>();
      int contested = 0;
      for (FilledSheet rater : raters) {
        Mark mark = rater.marks().getOrDefault(option.id(), Map.of()).get(principle.id());
        if (mark != null && mark.contested()) {
          contested++;
        } else if (mark != null) {
          values.add(mark.value());
        }
      }
      ratings.put(principle.id(), PanelRating.of(values, contested));
    }
    return new RatedOption(option.id(), option.decision(), words, roles(raters), ratings);
  }

  private static Map<RaterRole, Integer> roles(List<FilledSheet> sheets) {
    Map<RaterRole, Integer> roles = new EnumMap<>(RaterRole.class);
    sheets.forEach(sheet -> roles.merge(sheet.role(), 1, Integer::sum));
    return roles;
  }

  private PanelReport report(Panel panel, List<FilledSheet> sheets) {
    Questionnaire first = asked.values().iterator().next();
    List<PanelReport.Option> options = new ArrayList<>();
    for (Asked option : first.options()) {
      RatedOption rated = panel.option(option.id()).orElseThrow();
      List<PanelReport.Line> lines = new ArrayList<>();
      for (Principle principle : first.principles()) {
        PanelReport.Line line =
            new PanelReport.Line(
                principle,
                rated.ratings().getOrDefault(principle.id(), PanelRating.of(List.of(), 0)),
                option.scores().getOrDefault(principle.id(), 0),
                option.discussed().contains(principle.id()));
        if (line.rating().touched() || line.authors() != 0 || line.discussed()) {
          lines.add(line);
        }
      }
      List<String> notes = new ArrayList<>();
      sheets.forEach(
          sheet -> {
            String note = sheet.notes().get(option.id());
            if (note != null) {
              notes.add(note);
            }
          });
      Collections.sort(notes);
      options.add(new PanelReport.Option(rated, option.text(), lines, notes));
    }
    return new PanelReport(panel, options);
  }

  private static List<Sentence> remarks(List<FilledSheet> sheets) {
    List<Sentence> remarks = new ArrayList<>();
    for (FilledSheet sheet : sheets) {
      if (!sheet.unrated().isEmpty()) {
        remarks.add(
            Sentence.of(
                "panel.unrated",
                sheet.file().toString(),
                String.join(", ", new TreeSet<>(sheet.unrated()))));
      }
    }
    return remarks;
  }
}
