package no.sideomside.authoring.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Cue;
import no.sideomside.story.OwnPicture;
import no.sideomside.story.OwnPictures;
import no.sideomside.story.Place;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * Scenes that nobody has drawn, neither the program nor the author, and pictures of the author's
 * own that cannot be shown.
 */
final class SceneRule implements StoryRule {
  @Override
  public void check(Subject subject, Findings findings) {
    Set<String> drawn = subject.options().scenes();
    OwnPictures own = OwnPictures.in(subject.file().toAbsolutePath().resolveSibling(""));
    Map<OwnPicture, Place> named = new LinkedHashMap<>();
    for (NamedInTag scene : NamedInTag.of(subject, "scene")) {
      OwnPicture picture = own.of(scene.name()).orElse(null);
      if (scene.name().equals(Cue.NONE)) {
        if (picture != null) {
          findings.add(
              Rule.UNUSABLE_PICTURE,
              scene.place(),
              Sentence.of("check.picture_named_none", Cue.NONE));
        }
      } else if (picture != null) {
        named.putIfAbsent(picture, scene.place());
      } else if (drawn != null && !drawn.contains(scene.name())) {
        findings.add(Rule.UNKNOWN_SCENE, scene.place(), unknown(scene.name(), own));
      }
    }
    named.forEach((picture, place) -> look(picture, place, findings));
  }

  private static Sentence unknown(String scene, OwnPictures own) {
    return own.meantFor(scene)
        .map(file -> Sentence.of("check.other_scene_file", scene, file))
        .orElseGet(() -> Sentence.of("check.unknown_scene", scene));
  }

  private static void look(OwnPicture picture, Place place, Findings findings) {
    try {
      picture.read();
    } catch (SentenceException e) {
      findings.add(Rule.UNUSABLE_PICTURE, place, e.sentence());
    }
  }
}
