package no.sideomside.story;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RubricFolder;
import org.jspecify.annotations.Nullable;

/**
 * A story in one language, checked against its rubric and ready to play.
 *
 * @param heading what stands at its top
 * @param story the compiled story
 * @param rubric the principles, sources and law cards it is scored with
 * @param panel what a panel has said of its options
 * @param pictures those that lie beside it
 */
public record Script(
    Heading heading, CompiledStory story, RubricFolder rubric, Panel panel, OwnPictures pictures) {
  /**
   * Checks a story and makes a script of it, without a panel or pictures.
   *
   * @throws StoryException with every {@link StoryException#problems problem} there is, if one of
   *     them is an error
   */
  public static Script of(CompiledStory story, RubricFolder rubric) throws StoryException {
    return of(ScriptRules.withLoading(story, rubric), story, rubric);
  }

  /**
   * As {@link #of}, for one who plays it at once: whether it can be loaded is seen then.
   *
   * @throws StoryException as there
   */
  public static Script unloaded(CompiledStory story, RubricFolder rubric) throws StoryException {
    return of(new ScriptRules(story, rubric), story, rubric);
  }

  private static Script of(ScriptRules rules, CompiledStory story, RubricFolder rubric)
      throws StoryException {
    if (Problem.anyError(rules.problems())) {
      throw new StoryException(rules.problems());
    }
    return new Script(rules.heading(), story, rubric, Panel.NONE, OwnPictures.NONE);
  }

  /** A script of a story that the build has checked against this rubric; without a panel. */
  static Script checked(CompiledStory story, RubricFolder rubric) {
    return new Script(heading(story, rubric), story, rubric, Panel.NONE, OwnPictures.NONE);
  }

  /** This script with what a panel has said of it. */
  public Script ratedBy(Panel said) {
    return new Script(heading, story, rubric, said, pictures);
  }

  /** This script with the pictures of the folder it lies in. */
  public Script picturedBy(OwnPictures found) {
    return new Script(heading, story, rubric, panel, found);
  }

  /**
   * Checks a story, tells everything there is to say of it, warnings too, and makes a script of it.
   *
   * @param problems where that is added
   * @return null where a problem is an error
   */
  public static @Nullable Script of(
      CompiledStory story, RubricFolder rubric, List<Problem> problems) {
    ScriptRules rules = ScriptRules.withLoading(story, rubric);
    problems.addAll(rules.problems());
    return Problem.anyError(rules.problems())
        ? null
        : new Script(rules.heading(), story, rubric, Panel.NONE, OwnPictures.NONE);
  }

  /**
   * Everything {@link #of} has to say of a story, warnings too; empty for a story without fault.
   */
  public static List<Problem> problems(CompiledStory story, RubricFolder rubric) {
    return List.copyOf(ScriptRules.withLoading(story, rubric).problems());
  }

  /** Tags of the story as a whole; Ink tells them once more on the first line. */
  List<String> topTags() {
    return story.tags().stream().filter(HeadingReader::isOfTheStory).map(StaticTag::text).toList();
  }

  /** What stands at the top of a story, as far as it can be read; its faults are told elsewhere. */
  public static Heading heading(CompiledStory story, RubricFolder rubric) {
    return new HeadingReader(story, rubric, new ArrayList<>()).read();
  }
}
