package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.PanelFigure;
import no.sideomside.attempt.Reflections;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.attempt.TakenPause;
import no.sideomside.attempt.TakenSource;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Debrief}, one part after the other. */
final class DebriefMaker {
  private final Attempt attempt;
  private final Reflections reflections;
  private final RubricFolder folder;
  private final Partitur partitur;

  DebriefMaker(Attempt attempt, @Nullable Reflections reflections, RubricFolder folder) {
    this.attempt = attempt;
    this.reflections =
        reflections == null ? new Reflections(attempt.id(), List.of(), List.of()) : reflections;
    this.folder = folder;
    this.partitur = Partitur.of(attempt, folder.rubric());
  }

  Debrief make() {
    List<Flagged> flags = flags();
    List<OpenQuestion> questions = questions();
    return new Debrief(
        attempt,
        !attempt.rubricSha256().equals(folder.rubric().sha256()),
        partitur.columns().stream().map(this::step).toList(),
        hopes(),
        flags,
        KeyMoments.of(attempt, partitur, folder),
        partitur,
        ratedBy(),
        discussions(),
        lawCards(flags),
        questions,
        prompts(),
        otherAnswers(questions),
        RoomMoment.of(attempt, partitur.columns(), folder));
  }

  private TakenDecision decision(Column column) {
    return attempt.decisions().get(column.index());
  }

  private Step step(Column column) {
    TakenDecision decision = decision(column);
    TakenOption taken = decision.taken().orElse(null);
    return new Step(
        column,
        taken == null ? "" : taken.recap(),
        taken == null ? decision.chosen() : taken.text(),
        taken != null,
        decision.noneFirst());
  }

  /** Every decision with a pause, and every one with a hope kept for it. */
  private List<Hoped> hopes() {
    List<Hoped> hopes = new ArrayList<>();
    for (Column column : partitur.columns()) {
      TakenDecision decision = decision(column);
      TakenPause pause = decision.pause();
      String hope = hopeAt(column);
      if (pause != null || hope != null) {
        TakenOption taken = decision.taken().orElse(null);
        hopes.add(
            new Hoped(
                step(column),
                pause == null ? "" : pause.ask(),
                hope,
                taken == null ? List.of() : taken.thoughts(),
                decision.couldAsk()));
      }
    }
    return hopes;
  }

  private @Nullable String hopeAt(Column column) {
    String hope = reflections.hopeAt(column.index(), column.decision());
    return hope.isEmpty() ? null : hope;
  }

  private List<Flagged> flags() {
    List<Flagged> flags = new ArrayList<>();
    eachTaken(
        (column, taken) -> {
          if (taken.floor() != null) {
            flags.add(flagged(column, taken, Flagged.Kind.FLOOR, taken.floor()));
          }
          if (taken.limit() != null) {
            flags.add(flagged(column, taken, Flagged.Kind.LIMIT, taken.limit()));
          }
        });
    return flags;
  }

  private Flagged flagged(Column column, TakenOption taken, Flagged.Kind kind, String card) {
    return new Flagged(step(column), kind, taken.why(), Citation.of(taken, folder), card(card));
  }

  private List<Reference<LawCard>> lawCards(List<Flagged> flags) {
    Set<String> ids = new LinkedHashSet<>();
    eachTaken(
        (column, taken) -> {
          ids.addAll(taken.law());
          taken.sources().stream()
              .map(TakenSource::id)
              .filter(folder.lawCards()::containsKey)
              .forEach(ids::add);
        });
    flags.forEach(flag -> ids.remove(flag.card().id()));
    return ids.stream().map(this::card).toList();
  }

  private Reference<LawCard> card(String id) {
    return new Reference<>(id, folder.lawCards().get(id));
  }

  private void eachTaken(BiConsumer<Column, TakenOption> visitor) {
    for (Column column : partitur.columns()) {
      decision(column).taken().ifPresent(taken -> visitor.accept(column, taken));
    }
  }

  private List<DiscussionCard> discussions() {
    List<DiscussionCard> cards = new ArrayList<>();
    for (Column column : partitur.columns()) {
      if (column.again()) {
        continue;
      }
      TakenDecision decision = decision(column);
      for (TakenOption option : decision.options()) {
        if (option.free()) {
          continue;
        }
        for (String principle : Counting.disputed(option)) {
          PanelFigure panel = Counting.panel(option, principle);
          cards.add(
              new DiscussionCard(
                  column,
                  partitur.principle(principle),
                  option.text(),
                  option.id().equals(decision.chosen()),
                  Counting.argument(option, principle),
                  Counting.divided(option, principle) ? panel : null,
                  option.scores().getOrDefault(principle, 0)));
        }
      }
    }
    return cards;
  }

  private List<OpenQuestion> questions() {
    List<OpenQuestion> questions = new ArrayList<>();
    for (Column column : partitur.columns()) {
      String ask = decision(column).ask();
      if (ask != null && !ask.isBlank() && !column.again()) {
        questions.add(new OpenQuestion(column, ask, answer(ask)));
      }
    }
    return questions;
  }

  private @Nullable String answer(String prompt) {
    String answer = reflections.answerTo(prompt);
    return answer.isEmpty() ? null : answer;
  }

  /** None before the first decision. The latest answer, where one was answered in two languages. */
  private List<Prompted> prompts() {
    if (attempt.decisions().isEmpty()) {
      return List.of();
    }
    Map<Prompt, Reflections.Answer> answered = new EnumMap<>(Prompt.class);
    for (Reflections.Answer answer : reflections.answers()) {
      String question = answer.prompt();
      Reflections.Answer whole = new Reflections.Answer(question, reflections.answerTo(question));
      Prompt.asked(question).ifPresent(prompt -> answered.put(prompt, whole));
    }
    return Arrays.stream(Prompt.values())
        .map(prompt -> new Prompted(prompt, answered.get(prompt)))
        .toList();
  }

  private List<Reflections.Answer> otherAnswers(List<OpenQuestion> questions) {
    return reflections.answers().stream()
        .filter(answer -> !answer.text().isBlank())
        .filter(answer -> questions.stream().noneMatch(q -> q.text().equals(answer.prompt())))
        .filter(answer -> Prompt.asked(answer.prompt()).isEmpty())
        .toList();
  }

  /** Of every score and contested principle offered: how many a panel has rated. */
  private RatedBy ratedBy() {
    int all = 0;
    int byPanel = 0;
    for (TakenDecision decision : attempt.decisions()) {
      for (TakenOption option : decision.options()) {
        if (option.free()) {
          continue;
        }
        Set<String> rated = new LinkedHashSet<>(option.scores().keySet());
        rated.addAll(option.panel().keySet());
        for (String principle : rated) {
          all++;
          if (Counting.panel(option, principle) != null) {
            byPanel++;
          }
        }
      }
    }
    return byPanel == 0 ? RatedBy.AUTHORS : byPanel == all ? RatedBy.PANEL : RatedBy.BOTH;
  }
}
