package no.sideomside.authoring.check;

import java.util.HashMap;
import java.util.Map;
import no.sideomside.story.Place;
import no.sideomside.text.Sentence;

/** Every decision has an id, and its own. */
final class DecisionIdRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Map<String, Place> first = new HashMap<>();
    for (WrittenDecision decision : subject.manuscript().decisions()) {
      if (decision.id().isPresent()) {
        String id = decision.id().get();
        Place before = first.putIfAbsent(id, decision.place());
        if (before != null && !before.equals(decision.place())) {
          findings.add(
              Rule.DUPLICATE_ID,
              decision.place(),
              Sentence.of("check.decision_twice", id, before.toString()));
        }
      } else if (!decision.detour() && decision.before().stream().anyMatch(WrittenLine::shown)) {
        findings.add(Rule.DECISION_WITHOUT_ID, decision.place(), Sentence.of("story.no_decision"));
      }
    }
  }
}
