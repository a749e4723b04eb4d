package no.sideomside.desktop.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.Compilation;
import no.sideomside.story.CompiledStory;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.Problem;
import no.sideomside.story.Script;
import no.sideomside.story.Severity;
import no.sideomside.story.TagKeys;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;

/**
 * Compiles the stories that ship. A story that does not compile, or does not hold against its
 * rubric, fails the build with {@code file:line} and a sentence.
 */
public final class CompileStories {
  private static final Texts TEXTS = Texts.in(Language.EN);

  private final Path stories;
  private final Path output;
  private final PrintStream log;

  private CompileStories(Path stories, Path output, PrintStream log) {
    this.stories = stories;
    this.output = output;
    this.log = log;
  }

  /** Takes the folder of sources and the folder to fill; ends with 1 if a story is broken. */
  public static void main(String[] arguments) throws IOException {
    PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    boolean whole;
    try {
      whole = new CompileStories(Path.of(arguments[0]), Path.of(arguments[1]), log).run();
    } catch (SentenceException e) {
      log.println(TEXTS.say(e.sentence()));
      whole = false;
    }
    System.exit(whole ? 0 : 1);
  }

  private boolean run() throws IOException, SentenceException {
    RubricFolder rubric = RubricFolder.read(stories, TagKeys.ALL);
    copyJson(stories, output);
    boolean whole = true;
    try (InkCompiler compiler = new JavetInkCompiler()) {
      for (Path folder : sorted(stories)) {
        if (Files.isDirectory(folder)) {
          copyJson(folder, output.resolve(folder.getFileName()));
          whole &= panelHolds(folder);
          for (Path source : sorted(folder)) {
            if (source.getFileName().toString().matches(".+\\.(nb|en)\\.ink")) {
              whole &= compile(compiler, folder, source, rubric.withSourcesOf(folder));
            }
          }
        }
      }
    }
    return whole;
  }

  /** It is copied with the other JSON; one that cannot be used must not ship. */
  private boolean panelHolds(Path folder) {
    try {
      Panel.beside(folder);
      return true;
    } catch (SentenceException e) {
      log.println(TEXTS.say(e.sentence()));
      return false;
    }
  }

  private boolean compile(InkCompiler compiler, Path folder, Path source, RubricFolder rubric)
      throws SentenceException {
    Compilation compilation = compiler.compile(source);
    CompiledStory story = compilation.story();
    List<Problem> problems =
        story == null
            ? compilation.problems()
            : Stream.concat(
                    compilation.problems().stream(), Script.problems(story, rubric).stream())
                .toList();
    for (Problem problem : problems) {
      log.println(
          folder.getFileName() + ": " + problem.severity() + " " + TEXTS.say(problem.told()));
    }
    if (story == null
        || problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      return false;
    }
    String name = source.getFileName().toString().replaceFirst("\\.ink$", "");
    story.write(output.resolve(folder.getFileName()).resolve(name + CompiledStory.SUFFIX));
    return true;
  }

  private static void copyJson(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (Path file : sorted(from)) {
      if (file.toString().endsWith(".json")) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
