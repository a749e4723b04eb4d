package no.sideomside.authoring.check;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import no.sideomside.story.StaticTag;
import no.sideomside.story.Tag;
import no.sideomside.text.Sentence;

/** Scenes that nobody has drawn: neither the program's nor the scenario's own. */
final class SceneRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Set<String> scenes = subject.options().scenes();
    if (scenes == null) {
      return;
    }
    for (StaticTag written : subject.story().tags()) {
      Tag tag = Tag.of(written.text());
      if (tag.key().equals("scene")
          && !written.dynamic()
          && !tag.value().isEmpty()
          && !scenes.contains(tag.value())
          && !isOwn(subject.file(), tag.value())) {
        findings.add(
            Rule.UNKNOWN_SCENE, written.place(), Sentence.of("check.unknown_scene", tag.value()));
      }
    }
  }

  private static boolean isOwn(Path file, String scene) {
    try {
      return Files.isRegularFile(file.resolveSibling("scenes").resolve(scene + ".png"));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
