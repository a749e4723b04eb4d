package no.sideomside.authoring.panel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.RaterRole;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** Reads one filled sheet against what was asked; everything that is wrong with it is told. */
final class SheetReader {
  /** More than this of one sheet is told as a number. */
  private static final int MOST_FAULTS = 20;

  private final Path file;
  private final Map<Language, Questionnaire> asked;
  private final List<SheetFault> faults = new ArrayList<>();
  private final Map<String, Map<String, Mark>> marks = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Set<String> answered = new LinkedHashSet<>();

  SheetReader(Path file, Map<Language, Questionnaire> asked) {
    this.file = file;
    this.asked = asked;
  }

  /** What is wrong; empty where the sheet can be used. */
  List<SheetFault> faults() {
    if (faults.size() <= MOST_FAULTS) {
      return List.copyOf(faults);
    }
    List<SheetFault> told = new ArrayList<>(faults.subList(0, MOST_FAULTS));
    told.add(new SheetFault(file, 1, Sentence.of("panel.more", faults.size() - MOST_FAULTS)));
    return told;
  }

  /** The sheet; null where there are faults. */
  @Nullable FilledSheet read() {
    SheetFile sheet;
    try {
      sheet = SheetFile.read(file);
    } catch (SentenceException e) {
      faults.add(new SheetFault(file, 1, e.sentence()));
      return null;
    }
    Questionnaire questions = questions(sheet);
    if (questions == null) {
      return null;
    }
    RaterRole role = role(sheet);
    sheet.rows().forEach(row -> row(sheet, row, questions));
    missing(sheet, questions);
    Set<String> unrated = unrated(questions);
    if (faults.isEmpty() && unrated.size() == questions.decisions().size()) {
      fault(sheet.line(), "panel.empty");
    }
    if (!faults.isEmpty() || role == null) {
      return null;
    }
    return new FilledSheet(
        file,
        questions.script().heading().language(),
        sheet.top(SheetWords.Top.NAME).cell(0).toLowerCase(Locale.ROOT),
        role,
        marks,
        notes,
        unrated);
  }

  private void fault(int line, String key, Object... arguments) {
    faults.add(new SheetFault(file, line, Sentence.of(key, arguments)));
  }

  /** What the sheet's rater was asked, if the story is still the one they were asked about. */
  private @Nullable Questionnaire questions(SheetFile sheet) {
    SheetFile.Row scenario = sheet.top(SheetWords.Top.SCENARIO);
    SheetFile.Row language = sheet.top(SheetWords.Top.LANGUAGE);
    SheetFile.Row story = sheet.top(SheetWords.Top.STORY);
    Questionnaire any = asked.values().iterator().next();
    String id = any.script().heading().id();
    if (!scenario.cell(0).equals(id)) {
      fault(scenario.line(), "panel.other_scenario", scenario.cell(0), id);
      return null;
    }
    Questionnaire questions =
        Language.of(language.cell(0).toLowerCase(Locale.ROOT)).map(asked::get).orElse(null);
    if (questions == null) {
      fault(language.line(), "panel.other_language", language.cell(0));
      return null;
    }
    if (!story.cell(0).equals(questions.sha256())) {
      Set<String> changed = changed(sheet, questions);
      if (!changed.isEmpty()) {
        fault(
            story.line(),
            "panel.other_story",
            changed.size(),
            String.join(", ", changed),
            questions.script().heading().version());
        return null;
      }
    }
    return questions;
  }

  /** Options that are new, gone, or have other words than the sheet's rater read. */
  private static Set<String> changed(SheetFile sheet, Questionnaire questions) {
    Set<String> changed = new TreeSet<>();
    Set<String> here = new LinkedHashSet<>();
    for (SheetFile.Row row : sheet.rows()) {
      String id = sheet.cell(row, SheetWords.Column.OPTION);
      String text = sheet.cell(row, SheetWords.Column.TEXT).replaceAll("\\s+", " ");
      here.add(id);
      if (questions.option(id).filter(option -> option.text().equals(text)).isEmpty()) {
        changed.add(id);
      }
    }
    questions.options().stream()
        .map(Asked::id)
        .filter(id -> !here.contains(id))
        .forEach(changed::add);
    return changed;
  }

  private @Nullable RaterRole role(SheetFile sheet) {
    SheetFile.Row told = sheet.top(SheetWords.Top.ROLE);
    RaterRole role = SheetWords.role(told.cell(0)).orElse(null);
    if (role == null) {
      fault(told.line(), told.cell(0).isEmpty() ? "panel.no_role" : "panel.role", told.cell(0));
    }
    return role;
  }

  private void row(SheetFile sheet, SheetFile.Row row, Questionnaire questions) {
    String option = sheet.cell(row, SheetWords.Column.OPTION);
    String principle = sheet.cell(row, SheetWords.Column.PRINCIPLE);
    String rating = sheet.cell(row, SheetWords.Column.RATING);
    String note = sheet.cell(row, SheetWords.Column.NOTE);
    if (questions.option(option).isEmpty()) {
      fault(row.line(), "panel.unknown_option", option);
    } else if (questions.principles().stream().noneMatch(each -> each.id().equals(principle))) {
      fault(row.line(), "panel.unknown_principle", principle);
    } else {
      Optional<Mark> mark = Mark.of(rating);
      if (mark.isEmpty()) {
        fault(row.line(), "panel.bad_rating", rating, option, principle);
      }
      Map<String, Mark> ofOption = marks.computeIfAbsent(option, id -> new LinkedHashMap<>());
      if (ofOption.put(principle, mark.orElse(Mark.UNTOUCHED)) != null) {
        fault(row.line(), "panel.row_twice", option, principle);
      }
      if (!rating.isEmpty() || !note.isEmpty()) {
        answered.add(option);
      }
      if (!note.isEmpty()) {
        notes.merge(option, note, (one, other) -> one + " " + other);
      }
    }
  }

  private void missing(SheetFile sheet, Questionnaire questions) {
    for (Asked option : questions.options()) {
      Map<String, Mark> there = marks.getOrDefault(option.id(), Map.of());
      List<String> missing =
          questions.principles().stream()
              .map(Principle::id)
              .filter(principle -> !there.containsKey(principle))
              .toList();
      if (!missing.isEmpty()) {
        fault(
            sheet.line(),
            "panel.rows_missing",
            option.id(),
            option.decision(),
            String.join(", ", missing));
      }
    }
  }

  /**
   * Decisions at which every cell is blank: whoever stopped there has not said that nothing is
   * touched.
   */
  private Set<String> unrated(Questionnaire questions) {
    Set<String> unrated = new LinkedHashSet<>(questions.decisions());
    for (Asked option : questions.options()) {
      if (answered.contains(option.id())) {
        unrated.remove(option.decision());
      }
    }
    return unrated;
  }
}
