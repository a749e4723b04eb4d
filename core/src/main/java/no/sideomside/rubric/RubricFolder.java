package no.sideomside.rubric;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.text.SentenceException;

/**
 * A folder with a {@code rubric.json}, and the {@code sources.json} and {@code law.json} beside it.
 *
 * <p>Reading is all or nothing: a file that cannot be used is a {@link SentenceException} that
 * names the file, what is wrong in it and what to do. {@code sources.json} and {@code law.json} may
 * be absent; then no source and no card is known.
 *
 * @param path the folder
 * @param rubric its principles
 * @param sources every source by id
 * @param lawCards every law card by id
 */
public record RubricFolder(
    Path path, Rubric rubric, Map<String, Source> sources, Map<String, LawCard> lawCards) {
  /** The file that makes a folder a rubric folder. */
  public static final String RUBRIC_FILE = "rubric.json";

  /** Sources, here or beside a single story. */
  public static final String SOURCES_FILE = "sources.json";

  private static final String LAW_FILE = "law.json";

  public RubricFolder {
    sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    lawCards = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(lawCards));
  }

  /**
   * Reads the rubric folder at {@code folder}.
   *
   * @param folder a folder that holds {@value #RUBRIC_FILE}
   * @param reservedIds words that no principle may have as its id, since they are keys of story
   *     tags
   * @throws SentenceException if a file is missing, unreadable or wrong
   */
  public static RubricFolder read(Path folder, Set<String> reservedIds) throws SentenceException {
    Rubric rubric = RubricJson.rubric(folder.resolve(RUBRIC_FILE), reservedIds);
    Path sources = folder.resolve(SOURCES_FILE);
    Path law = folder.resolve(LAW_FILE);
    return new RubricFolder(
        folder,
        rubric,
        Files.exists(sources) ? RubricJson.sources(sources) : Map.of(),
        Files.exists(law) ? RubricJson.lawCards(law) : Map.of());
  }

  /** The files that a rubric folder is read from, there or not. */
  public static List<Path> files(Path folder) {
    return Stream.of(RUBRIC_FILE, SOURCES_FILE, LAW_FILE).map(folder::resolve).toList();
  }

  /** The nearest folder at or above {@code start} that holds {@value #RUBRIC_FILE}, or empty. */
  public static Optional<Path> nearest(Path start) {
    for (Path folder = start.toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(RUBRIC_FILE))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  /**
   * This folder with the {@code sources.json} of one story's own folder read beside it, if it has
   * one; an id that both have is the story's.
   *
   * @throws SentenceException if that file is unreadable or wrong
   */
  public RubricFolder withSourcesOf(Path storyFolder) throws SentenceException {
    Path file = storyFolder.resolve(SOURCES_FILE);
    if (storyFolder.equals(path) || !Files.exists(file)) {
      return this;
    }
    Map<String, Source> all = new LinkedHashMap<>(sources);
    all.putAll(RubricJson.sources(file));
    return new RubricFolder(path, rubric, all, lawCards);
  }
}
