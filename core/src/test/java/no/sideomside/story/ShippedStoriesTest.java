package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import no.sideomside.rubric.RubricFolder;
import org.junit.jupiter.api.Test;

/** The stories that ship, where the property {@code stories} says they lie. */
final class ShippedStoriesTest {
  private static final int SEEDS = 20;
  private static final int MOST_DECISIONS = 500;

  private final Path folder = Path.of(System.getProperty("stories", "../stories"));

  @Test
  void theRubricCanBeRead() throws Exception {
    assertThat(RubricFolder.read(folder, TagKeys.ALL).rubric().principles()).hasSize(9);
  }

  @Test
  void everyStoryIsWithoutErrors() {
    Shelf shelf = shelf();

    assertThat(shelf.broken())
        .as(() -> shelf.broken().stream().map(b -> Ink.told(b.problems())).toList().toString())
        .isEmpty();
  }

  @Test
  void everyStoryComesToAnEndWhateverIsChosen() throws Exception {
    for (Scenario scenario : shelf().scenarios()) {
      for (Script script : scenario.scripts().values()) {
        for (long seed = 0; seed < SEEDS; seed++) {
          playThrough(script, seed);
        }
      }
    }
  }

  @Test
  void playingAgainTellsTheSame() throws Exception {
    for (Scenario scenario : shelf().scenarios()) {
      for (Script script : scenario.scripts().values()) {
        assertThat(playThrough(script, 3)).isEqualTo(playThrough(script, 3));
      }
    }
  }

  private static List<Beat> playThrough(Script script, long seed) throws StoryException {
    Random random = new Random(seed);
    Play play = Play.begin(script, seed);
    List<Beat> beats = new java.util.ArrayList<>(List.of(play.beat()));
    for (int made = 0; play.beat().ending() == null; made++) {
      assertThat(made).as("decisions of " + script.heading().id()).isLessThan(MOST_DECISIONS);
      List<Option> options = PlayTest.decision(play.beat()).options();
      beats.add(play.choose(options.get(random.nextInt(options.size())).id()));
    }
    return beats;
  }

  private Shelf shelf() {
    assertThat(Files.isDirectory(folder)).as(folder + " is there").isTrue();
    return Shelf.read(List.of(folder), Ink.COMPILER, null);
  }
}
