package no.sideomside.story;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * Makes scripts of files, each with the rubric that its own place gives it. May be asked by several
 * threads.
 */
final class ScriptSource {
  private final @Nullable InkCompiler compiler;
  private final @Nullable Path shipped;
  private final Map<Path, RubricFolder> rubrics = new HashMap<>();

  ScriptSource(@Nullable InkCompiler compiler, @Nullable Path shipped) {
    this.compiler = compiler;
    this.shipped = shipped;
  }

  /** The script of an Ink source or of a compiled story, without a panel. */
  Script script(Path file) throws StoryException {
    Path parent = file.toAbsolutePath().getParent();
    Path folder = parent == null ? file.toAbsolutePath() : parent;
    CompiledStory story = story(file);
    RubricFolder rubric = rubric(folder);
    Script script =
        isChecked(file, rubric) ? Script.checked(story, rubric) : Script.of(story, rubric);
    return script.picturedBy(OwnPictures.in(folder));
  }

  /** Whether a compiled story lies with the rubric it ships with: such a build fails on faults. */
  private boolean isChecked(Path file, RubricFolder rubric) {
    return isCompiled(file)
        && shipped != null
        && rubric.path().equals(shipped)
        && file.startsWith(shipped);
  }

  private static boolean isCompiled(Path file) {
    return String.valueOf(file.getFileName()).endsWith(CompiledStory.SUFFIX);
  }

  private CompiledStory story(Path file) throws StoryException {
    if (isCompiled(file)) {
      return CompiledStory.read(file);
    }
    if (compiler == null) {
      throw new StoryException(Sentence.of("story.no_compiler"));
    }
    Compilation compilation = compiler.compile(file);
    CompiledStory story = compilation.story();
    if (story == null) {
      List<Problem> errors = new ArrayList<>(compilation.problems());
      errors.removeIf(problem -> problem.severity() != Severity.ERROR);
      throw new StoryException(errors);
    }
    return story;
  }

  private synchronized RubricFolder rubric(Path storyFolder) throws StoryException {
    Optional<Path> nearest = RubricFolder.nearest(storyFolder);
    Path folder = nearest.isPresent() ? nearest.get() : shipped;
    if (folder == null) {
      throw new StoryException(Sentence.of("story.no_rubric", storyFolder.toString()));
    }
    try {
      RubricFolder read = rubrics.get(folder);
      if (read == null) {
        read = RubricFolder.read(folder, TagKeys.ALL);
        rubrics.put(folder, read);
      }
      return read.withSourcesOf(storyFolder);
    } catch (SentenceException e) {
      throw new StoryException(null, e.sentence(), e);
    }
  }
}
