package no.sideomside.authoring.check;

import no.sideomside.story.Outline;
import no.sideomside.text.Sentence;

/** Logic that Ink takes without a word and that seldom does what was meant. */
final class LogicRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    for (Outline.Item item : subject.manuscript().outline().items()) {
      switch (item.kind()) {
        case DIVISION ->
            findings.add(Rule.DIVISION, item.place(), Sentence.of("check.division", item.text()));
        case CHANCE ->
            findings.add(Rule.CHANCE, item.place(), Sentence.of("check.chance", item.text()));
        case LOST_INCLUDE ->
            findings.add(Rule.INK, item.place(), Sentence.of("check.lost_include"));
        case DIVERT -> {
          if (item.shape().equals("onwards") && item.flag()) {
            findings.add(
                Rule.TUNNEL_ONWARDS,
                item.place(),
                Sentence.of("check.tunnel_onwards", item.text()));
          }
        }
        default -> {
          // Nothing to say of the others.
        }
      }
    }
  }
}
