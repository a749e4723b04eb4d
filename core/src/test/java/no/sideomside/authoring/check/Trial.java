package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.sideomside.authoring.NewScenario;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;

/** A folder of stories to check: a scenario made anew, which tests then spoil. */
final class Trial {
  static final InkCompiler COMPILER = new JavetInkCompiler();
  static final Path SHIPPED = Path.of(System.getProperty("stories", "../stories"));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final String ID = "prove";

  final Path stories;
  private CheckOptions options =
      new CheckOptions(COMPILER, SHIPPED, Set.of(), Set.of("kafe"), Set.of("regn"), TODAY);

  Trial(Path folder) {
    stories = folder.resolve("stories");
    try {
      NewScenario.make(stories, ID, Set.of());
    } catch (SentenceException e) {
      throw new AssertionError(e);
    }
  }

  Path scenario() {
    return stories.resolve(ID);
  }

  Path file(Language language) {
    return scenario().resolve(ID + "." + language.tag() + ".ink");
  }

  /** The story as it stands. */
  String text(Language language) {
    try {
      return Files.readString(file(language));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Trial write(String text) {
    return write(file(Language.NB), text);
  }

  Trial write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Puts {@code with} in the place of the first {@code what} of the Norwegian story. */
  Trial swap(String what, String with) {
    String text = text(Language.NB);
    int at = text.indexOf(what);
    assertThat(at).as("the story has " + what).isNotNegative();
    return write(text.substring(0, at) + with + text.substring(at + what.length()));
  }

  Trial append(String text) {
    return write(text(Language.NB) + text);
  }

  Trial on(LocalDate today) {
    options =
        new CheckOptions(
            COMPILER, SHIPPED, options.shipped(), options.scenes(), options.sounds(), today);
    return this;
  }

  /** As if it shipped with the program: its folder is the house's own. */
  Trial shipped() {
    try {
      for (String name : List.of("rubric.json", "sources.json", "law.json")) {
        Files.copy(SHIPPED.resolve(name), stories.resolve(name));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    options =
        new CheckOptions(
            COMPILER, SHIPPED, Set.of(ID), options.scenes(), options.sounds(), options.today());
    return this;
  }

  Report check() {
    return check(scenario());
  }

  Report check(Path target) {
    return new Checker(options).check(target);
  }

  /** The findings as a person reads them. */
  static String told(Report report) {
    ReportText text = new ReportText(Texts.in(Language.NB));
    return String.join("\n", report.findings().stream().map(text::line).toList());
  }
}
