package no.sideomside.authoring.check;

import java.util.List;
import no.sideomside.authoring.Weighing;
import no.sideomside.story.Decision;
import no.sideomside.text.Sentence;

/** Whether the debrief has something to say: reasons, sources, questions, possible thoughts. */
final class ReasonRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Manuscript manuscript = subject.manuscript();
    for (WrittenChoice choice : manuscript.choices()) {
      if (!choice.fallback() && choice.scored()) {
        reason(choice, manuscript.behind(choice), findings);
      }
    }
    for (WrittenDecision decision : manuscript.decisions()) {
      if (new Weighing(decision.choosables()).counts()) {
        question(decision, subject, findings);
        if (subject.ours()) {
          thought(decision, manuscript, findings);
        }
      }
    }
  }

  private static void reason(WrittenChoice choice, Manuscript.Behind behind, Findings findings) {
    if (behind.leaves()) {
      return;
    }
    if (!behind.has("why")) {
      findings.add(Rule.NO_REASON, choice.place(), Sentence.of("check.no_reason", choice.id()));
    } else if (!behind.has("source")) {
      findings.add(Rule.NO_SOURCE, choice.place(), Sentence.of("check.no_source", choice.id()));
    }
  }

  private static void question(WrittenDecision decision, Subject subject, Findings findings) {
    String id = decision.id().orElse("");
    boolean asked = decision.before().stream().anyMatch(line -> line.has("ask"));
    if (asked || id.isEmpty() || (decision.detour() && !neverAsked(id, subject))) {
      return;
    }
    findings.add(Rule.NO_QUESTION, decision.place(), Sentence.of("check.no_question", id));
  }

  private static boolean neverAsked(String id, Subject subject) {
    Played played = subject.played();
    if (played == null) {
      return false;
    }
    List<Decision> met = played.offers().stream().filter(each -> each.id().equals(id)).toList();
    return !met.isEmpty() && met.stream().allMatch(each -> each.ask() == null);
  }

  private static void thought(WrittenDecision decision, Manuscript manuscript, Findings findings) {
    for (WrittenChoice choice : decision.choices()) {
      Manuscript.Behind behind = manuscript.behind(choice);
      if (behind.leaves() || behind.has("thought")) {
        return;
      }
    }
    String id = decision.id().orElse(decision.choices().get(0).id());
    findings.add(Rule.NO_THOUGHT, decision.place(), Sentence.of("check.no_thought", id));
  }
}
