package no.sideomside.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;

/** Ink written in tests, compiled by the real compiler; one engine serves them all. */
final class Ink {
  static final InkCompiler COMPILER = new JavetInkCompiler();

  /** The top of a story that has Jonas in it. */
  static final String TOP =
      """
      # id: prove
      # title: Prøven
      # language: nb
      # cast: jonas = Jonas
      """;

  /** An ending. */
  static final String END = "Slutt. # ending: slutt = Slutten\n-> END\n";

  private Ink() {}

  /** A folder with a rubric of three principles, two sources and two law cards. */
  static Path rubric(Path folder) {
    write(
        folder.resolve("rubric.json"),
        """
        {"version": "1",
         "groups": [{"id": "g", "name": {"nb": "Gruppe"}}],
         "principles": [%s, %s, %s, %s]}
        """
            .formatted(
                principle("relasjon"),
                principle("egenmakt"),
                principle("mening"),
                principle("haap")));
    write(
        folder.resolve("sources.json"),
        """
        {"works": [{"id": "000", "author": "A", "year": "2010", "title": {"nb": "T"}}],
         "sources": [{"id": "000-P2", "work": "000", "says": {"nb": "S"}},
                     {"id": "000-P3", "work": "000", "says": {"nb": "S"}}]}
        """);
    write(
        folder.resolve("law.json"),
        """
        {"cards": [{"id": "samtykke", "title": {"nb": "T"}, "text": {"nb": "X"},
                    "source": {"nb": "L"}, "checked": "2026-11-21"},
                   {"id": "nodrett", "title": {"nb": "T"}, "text": {"nb": "X"},
                    "source": {"nb": "L"}, "checked": "2026-11-21"}]}
        """);
    return folder;
  }

  static String principle(String id) {
    return """
        {"id": "%s", "group": "g", "name": {"nb": "N"}, "question": {"nb": "Q"},
         "shownBy": {"nb": "S"}, "against": {"nb": "A"}, "anchors": []}"""
        .formatted(id);
  }

  static Path write(Path file, String text) {
    try {
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles a text that must compile. */
  static CompiledStory compiled(Path folder, String text) {
    Compilation compilation = COMPILER.compile(write(folder.resolve("prove.nb.ink"), text));
    CompiledStory story = compilation.story();
    if (story == null) {
      throw new AssertionError("does not compile: " + told(compilation.problems()));
    }
    return story;
  }

  /** A script of a text that must be without errors. */
  static Script script(Path folder, String text) throws SentenceException {
    return Script.of(compiled(folder, text), RubricFolder.read(rubric(folder), TagKeys.ALL));
  }

  static Play play(Path folder, String text) throws SentenceException {
    return Play.begin(script(folder, text), 1);
  }

  static String said(SentenceException e) {
    return Texts.in(Language.NB).say(e.sentence());
  }

  /** Problems as a person reads them, one a line. */
  static String told(List<Problem> problems) {
    Texts texts = Texts.in(Language.NB);
    StringBuilder told = new StringBuilder();
    for (Problem problem : problems) {
      told.append(problem.severity()).append(' ').append(texts.say(problem.told())).append('\n');
    }
    return told.toString();
  }
}
