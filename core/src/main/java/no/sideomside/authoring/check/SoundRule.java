package no.sideomside.authoring.check;

import java.util.Set;
import java.util.TreeSet;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;
import no.sideomside.text.Sentence;

/** Sounds the program does not have: the place would be silent, and nobody told. */
final class SoundRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Set<String> sounds = subject.options().sounds();
    if (sounds == null) {
      return;
    }
    for (StaticTag written : subject.story().tags()) {
      Tag tag = Tag.of(written.text());
      if (tag.key().equals("sound")
          && !written.dynamic()
          && !tag.value().isEmpty()
          && !sounds.contains(tag.value())) {
        findings.add(
            Rule.UNKNOWN_SOUND,
            written.place(),
            Sentence.of(
                "check.unknown_sound", tag.value(), String.join(", ", new TreeSet<>(sounds))));
      }
    }
  }
}
