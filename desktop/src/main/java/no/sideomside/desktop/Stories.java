package no.sideomside.desktop;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.BrokenStory;
import no.sideomside.story.CachingInkCompiler;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.story.Shelf;
import no.sideomside.story.StoryException;
import no.sideomside.story.TagKeys;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The stories to play: the shipped ones, those of the folder named with {@code --stories}, and
 * those a trainer keeps in {@code stories} of the data folder. A folder of one's own comes first,
 * so that a changed copy of a shipped story is the one that is played.
 */
final class Stories {
  private final Path shipped;
  private final Path cache;
  private final Shelf shelf;

  private Stories(Path shipped, Path cache, Shelf shelf) {
    this.shipped = shipped;
    this.cache = cache;
    this.shelf = shelf;
  }

  /**
   * Reads them.
   *
   * @param only id of the one scenario that is wanted, or null for all
   */
  static Stories read(Workplace workplace, @Nullable String only) throws SentenceException {
    Path shipped = ShippedStories.folder();
    Path cache = workplace.data().resolve("cache");
    Path own = workplace.ownStories();
    List<Path> folders = new ArrayList<>();
    Path named = workplace.named();
    if (named != null) {
      if (!Files.isDirectory(named)) {
        throw new SentenceException(Sentence.of("story.no_folder", named.toString()));
      }
      folders.add(named);
    }
    if (Files.isDirectory(own)) {
      folders.add(own);
    }
    Shelf shelf;
    if (folders.isEmpty()) {
      shelf = shelf(List.of(shipped), only, null, shipped);
    } else {
      folders.add(shipped);
      try (InkCompiler compiler = compiler(cache)) {
        shelf = shelf(folders, only, compiler, shipped);
      }
    }
    Texts texts = workplace.texts();
    shelf.remarks().forEach(said -> workplace.console().err().println(texts.say(said)));
    return new Stories(shipped, cache, shelf);
  }

  private static Shelf shelf(
      List<Path> folders, @Nullable String only, @Nullable InkCompiler compiler, Path shipped) {
    return only == null
        ? Shelf.read(folders, compiler, shipped)
        : Shelf.readOnly(only, folders, compiler, shipped);
  }

  /** The folder of a scenario of one's own; empty for one that lies inside the program. */
  Optional<Path> home(String id) {
    return shelf.home(id).filter(home -> !isShipped(home));
  }

  /**
   * The scenario a file belongs to: its story, and the same in the other language where it stands
   * beside it and can be played.
   *
   * @throws SentenceException with everything that is wrong with the file
   */
  Scenario around(String file) throws SentenceException {
    Path path;
    try {
      path = Path.of(file);
    } catch (InvalidPathException e) {
      throw new SentenceException(Sentence.of("story.unreadable", file), e);
    }
    Script script = open(path);
    Map<Language, Script> scripts = new EnumMap<>(Language.class);
    scripts.put(script.heading().language(), script);
    for (Language language : Language.values()) {
      Path sister = path.resolveSibling(script.heading().id() + "." + language.tag() + ".ink");
      if (!scripts.containsKey(language) && Files.exists(sister)) {
        try {
          scripts.put(language, open(sister));
        } catch (StoryException e) {
          // The file that was named is the one asked for; check tells what is wrong with this one.
        }
      }
    }
    return new Scenario(script.heading().id(), scripts);
  }

  private static InkCompiler compiler(Path cache) {
    return new CachingInkCompiler(new JavetInkCompiler(cache.resolve("native")), cache);
  }

  /** Whether there is a scenario with this id, playable or not. */
  boolean has(String id) {
    return shelf.scenario(id).isPresent()
        || shelf.broken().stream().anyMatch(story -> name(story).equals(id));
  }

  List<Scenario> scenarios() {
    return shelf.scenarios();
  }

  /** Stories that were found and cannot be played. */
  List<BrokenStory> broken() {
    return shelf.broken().stream().filter(story -> !isHiddenCopy(story)).toList();
  }

  /** A shipped story that a copy of one's own stands before is not broken. */
  private boolean isHiddenCopy(BrokenStory story) {
    return isShipped(story.file());
  }

  private boolean isShipped(Path file) {
    return file.getFileSystem().equals(shipped.getFileSystem()) && file.startsWith(shipped);
  }

  /**
   * The scenario with this id in a language; where it is not written, in the one that is.
   *
   * @throws SentenceException as {@link #scenario}, and if the story in that language is broken
   */
  Script script(String id, Language language) throws SentenceException {
    Scenario scenario = scenario(id);
    if (scenario.in(language).isEmpty()) {
      String beginning = id + "." + language.tag() + ".";
      for (BrokenStory story : shelf.broken()) {
        if (name(story).equals(id)
            && String.valueOf(story.file().getFileName()).startsWith(beginning)) {
          throw new StoryException(story.problems());
        }
      }
    }
    return scenario.preferring(language);
  }

  /**
   * The scenario with this id.
   *
   * @throws SentenceException if there is none, naming those there are, or if it is broken, with
   *     everything that is wrong
   */
  Scenario scenario(String id) throws SentenceException {
    for (Scenario scenario : scenarios()) {
      if (scenario.id().equals(id)) {
        return scenario;
      }
    }
    for (BrokenStory story : shelf.broken()) {
      if (name(story).equals(id)) {
        throw new StoryException(story.problems());
      }
    }
    throw new SentenceException(
        Sentence.of(
            "desktop.no_scenario",
            id,
            scenarios().stream().map(Scenario::id).collect(Collectors.joining(", "))));
  }

  /**
   * A single Ink file, wherever it lies.
   *
   * @throws SentenceException with everything that is wrong with it
   */
  Script open(Path file) throws SentenceException {
    try (InkCompiler compiler = compiler(cache)) {
      return Shelf.open(file, compiler, shipped);
    }
  }

  /**
   * What the debrief of a scenario names principles, sources and cards by: the rubric of the story
   * if it is here, else the shipped one.
   */
  RubricFolder rubricOf(String scenario) throws SentenceException {
    for (Scenario known : scenarios()) {
      if (known.id().equals(scenario)) {
        return known.scripts().values().iterator().next().rubric();
      }
    }
    return RubricFolder.read(shipped, TagKeys.ALL);
  }

  /** What a broken story would have been called: the folder it lies in. */
  static String name(BrokenStory story) {
    Path file = story.file();
    Path folder = Files.isDirectory(file) ? file : file.getParent();
    return folder == null ? file.toString() : String.valueOf(folder.getFileName());
  }
}
