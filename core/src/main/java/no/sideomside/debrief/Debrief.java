package no.sideomside.debrief;

import java.util.List;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Reflections;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/**
 * One attempt looked back on, in the order of principles.md, «How a choice is scored» 10: what was
 * hoped beside what was done; danger to life and limits; key moments; the partitur; discussion
 * cards; remaining law cards; open questions; and then, of whoever reads it, «Hvem tar du dette
 * med?».
 *
 * <p>It holds no total, no share, no level and nothing to rank by, and language is chosen only when
 * it is written ({@link DebriefText}). An unfinished attempt has one too, and so has one whose
 * principles, sources or cards the rubric folder no longer knows.
 *
 * <pre>{@code
 * Debrief debrief = Debrief.of(attempt, reflections, rubricFolder);
 * String page = new DebriefText(Texts.in(Language.NB), ZoneId.systemDefault()).write(debrief);
 * }</pre>
 *
 * @param attempt what was played: its title, time, mode, variant note, ending and credits
 * @param rubricChanged whether the principles have changed since it was played
 * @param path what was done, decision by decision
 * @param hopes one for every pause met
 * @param flags danger to life ignored and limits passed, in story order
 * @param keyMoments two to four; fewer in a short attempt
 * @param partitur where principles were at stake; also where danger was near
 * @param ratedBy who set its numbers
 * @param discussions what stays contested, of all that was offered, in story order
 * @param lawCards cards that the options taken touch or rest on and that no flag has shown
 * @param questions one for every decision that has one
 * @param prompts the questions to oneself, in order, each with its answer; none before the first
 *     decision
 * @param answers what the player wrote to questions that are no longer asked
 * @param room every decision of an hour in a room; empty for a player's own attempt
 */
public record Debrief(
    Attempt attempt,
    boolean rubricChanged,
    List<Step> path,
    List<Hoped> hopes,
    List<Flagged> flags,
    List<KeyMoment> keyMoments,
    Partitur partitur,
    RatedBy ratedBy,
    List<DiscussionCard> discussions,
    List<Reference<LawCard>> lawCards,
    List<OpenQuestion> questions,
    List<Prompted> prompts,
    List<Reflections.Answer> answers,
    List<RoomMoment> room) {
  public Debrief {
    path = List.copyOf(path);
    hopes = List.copyOf(hopes);
    flags = List.copyOf(flags);
    keyMoments = List.copyOf(keyMoments);
    discussions = List.copyOf(discussions);
    lawCards = List.copyOf(lawCards);
    questions = List.copyOf(questions);
    prompts = List.copyOf(prompts);
    answers = List.copyOf(answers);
    room = List.copyOf(room);
  }

  /**
   * Looks back on an attempt.
   *
   * @param attempt finished or not
   * @param reflections what stands beside it, or null where nothing does, as in a shared attempt
   * @param folder the names of its principles, sources and law cards
   */
  public static Debrief of(
      Attempt attempt, @Nullable Reflections reflections, RubricFolder folder) {
    return new DebriefMaker(attempt, reflections, folder).make();
  }

  /** Without what the player wrote to questions and prompts; that never leaves the machine. */
  public Debrief withoutAnswers() {
    return with(
        questions.stream()
            .map(question -> new OpenQuestion(question.column(), question.text(), null))
            .toList(),
        prompts.stream().map(prompted -> new Prompted(prompted.prompt(), null)).toList(),
        List.of());
  }

  /** Without the questions to oneself, for whoever asks them some other way. */
  public Debrief withoutPrompts() {
    return with(questions, List.of(), List.of());
  }

  private Debrief with(
      List<OpenQuestion> newQuestions,
      List<Prompted> newPrompts,
      List<Reflections.Answer> newAnswers) {
    return new Debrief(
        attempt,
        rubricChanged,
        path,
        hopes,
        flags,
        keyMoments,
        partitur,
        ratedBy,
        discussions,
        lawCards,
        newQuestions,
        newPrompts,
        newAnswers,
        room);
  }

  /** Whether something was done that is not a worker's to do. */
  public boolean metLimit() {
    return met(Flagged.Kind.LIMIT);
  }

  /** Whether danger to life was near, heeded or not. */
  public boolean metDanger() {
    return !partitur.dangers().isEmpty() || met(Flagged.Kind.FLOOR);
  }

  private boolean met(Flagged.Kind kind) {
    return flags.stream().anyMatch(flag -> flag.kind() == kind);
  }
}
