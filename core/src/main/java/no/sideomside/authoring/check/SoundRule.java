package no.sideomside.authoring.check;

import java.util.Set;
import java.util.TreeSet;
import no.sideomside.story.Cue;
import no.sideomside.text.Sentence;

/** Sounds the program does not have: the place would be silent, and nobody told. */
final class SoundRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Set<String> sounds = subject.options().sounds();
    if (sounds == null) {
      return;
    }
    for (NamedInTag sound : NamedInTag.of(subject, "sound")) {
      if (!sound.name().equals(Cue.NONE) && !sounds.contains(sound.name())) {
        findings.add(
            Rule.UNKNOWN_SOUND,
            sound.place(),
            Sentence.of(
                "check.unknown_sound", sound.name(), String.join(", ", new TreeSet<>(sounds))));
      }
    }
  }
}
