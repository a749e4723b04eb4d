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

/** Makes scripts of files, each with the rubric that its own place gives it. */
final class ScriptSource {
  private final @Nullable InkCompiler compiler;
  private final @Nullable Path defaultRubric;
  private final Map<Path, RubricFolder> rubrics = new HashMap<>();

  ScriptSource(@Nullable InkCompiler compiler, @Nullable Path defaultRubric) {
    this.compiler = compiler;
    this.defaultRubric = defaultRubric;
  }

  /** The script of an Ink source or of a compiled story, without a panel. */
  Script script(Path file) throws StoryException {
    Path parent = file.toAbsolutePath().getParent();
    Path folder = parent == null ? file.toAbsolutePath() : parent;
    return Script.of(story(file), rubric(folder)).picturedBy(OwnPictures.in(folder));
  }

  private CompiledStory story(Path file) throws StoryException {
    if (String.valueOf(file.getFileName()).endsWith(CompiledStory.SUFFIX)) {
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

  private RubricFolder rubric(Path storyFolder) throws StoryException {
    Optional<Path> nearest = RubricFolder.nearest(storyFolder);
    Path folder = nearest.isPresent() ? nearest.get() : defaultRubric;
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
