package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sideomside.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding stories in folders. */
final class ShelfTest {
  private final Path folder;

  ShelfTest(@TempDir Path folder) {
    this.folder = folder;
    Ink.rubric(folder);
  }

  @Test
  void aScenarioHasTheLanguagesItIsWrittenIn() {
    story("en", "nb");
    story("en", "en");
    story("to", "nb");

    Shelf shelf = shelf();

    assertThat(shelf.broken()).isEmpty();
    assertThat(shelf.scenarios()).extracting(Scenario::id).containsExactly("en", "to");
    assertThat(shelf.scenario("en").orElseThrow().scripts().keySet())
        .containsExactly(Language.NB, Language.EN);
    assertThat(shelf.scenario("to").orElseThrow().preferring(Language.EN).heading().language())
        .isEqualTo(Language.NB);
  }

  @Test
  void aBrokenStoryHidesNoGoodOne() {
    story("en", "nb");
    story("to", "nb");
    Ink.write(folder.resolve("ned/ned.nb.ink"), "-> borte\n");
    Ink.write(folder.resolve("to/to.en.ink"), "Hei.\n");

    Shelf shelf = shelf();

    assertThat(shelf.scenarios()).extracting(Scenario::id).containsExactly("en", "to");
    assertThat(shelf.broken())
        .extracting(broken -> folder.relativize(broken.file()).toString().replace('\\', '/'))
        .containsExactly("ned/ned.nb.ink", "to/to.en.ink");
    assertThat(Ink.told(shelf.broken().get(0).problems())).startsWith("ERROR ned.nb.ink:1: ");
  }

  @Test
  void aHeadingThatDisagreesWithItsFolderIsBroken() {
    Ink.write(folder.resolve("en/en.nb.ink"), text("to", "nb"));
    Ink.write(folder.resolve("tre/tre.en.ink"), text("tre", "nb"));

    assertThat(shelf().broken())
        .extracting(broken -> broken.problems().get(0).sentence().key())
        .containsExactly("story.other_id", "story.other_language");
  }

  @Test
  void aStoryWithAnotherNameThanItsFolderIsTold() {
    Ink.write(folder.resolve("en/noe.ink"), text("en", "nb"));

    assertThat(shelf().broken())
        .extracting(broken -> broken.problems().get(0).sentence().key())
        .containsExactly("story.wrong_name");
  }

  @Test
  void theSecondOfTwoWithTheSameIdIsTold() {
    story("en", "nb");
    Path other = folder.resolve("andre");
    Ink.write(other.resolve("en/en.nb.ink"), text("en", "nb"));

    Shelf shelf = Shelf.read(List.of(folder, other), Ink.COMPILER, null);

    assertThat(shelf.scenarios()).hasSize(1);
    assertThat(shelf.broken()).extracting(BrokenStory::file).containsExactly(other.resolve("en"));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    story("en", "nb");

    Shelf shelf = Shelf.read(List.of(folder.resolve("borte"), folder), Ink.COMPILER, null);

    assertThat(shelf.scenarios()).hasSize(1);
    assertThat(shelf.broken())
        .extracting(broken -> broken.problems().get(0).sentence().key())
        .containsExactly("story.no_folder");
  }

  @Test
  void theNearestRubricAboveTheStoryCounts(@TempDir Path elsewhere) {
    story("en", "nb");
    Ink.write(
        folder.resolve("to/rubric.json"),
        "{\"version\": \"9\", \"groups\": [{\"id\": \"g\", \"name\": {\"nb\": \"G\"}}],"
            + " \"principles\": ["
            + Ink.principle("mot")
            + "]}");
    Ink.write(
        folder.resolve("to/to.nb.ink"),
        text("to", "nb").replace("# id: stille", "# id: stille # mot: +1"));

    Shelf shelf = Shelf.read(List.of(folder), Ink.COMPILER, Ink.rubric(elsewhere));

    assertThat(shelf.broken()).isEmpty();
    assertThat(script(shelf, "en").rubric().rubric().version()).isEqualTo("1");
    assertThat(script(shelf, "to").rubric().rubric().version()).isEqualTo("9");
  }

  @Test
  void aStoryWithoutARubricAboveItGetsTheGivenOne(@TempDir Path elsewhere) throws Exception {
    Path file = Ink.write(elsewhere.resolve("min.ink"), text("min", "nb"));

    assertThat(Shelf.open(file, Ink.COMPILER, folder).rubric().path()).isEqualTo(folder);
    StoryException e =
        catchThrowableOfType(StoryException.class, () -> Shelf.open(file, Ink.COMPILER, null));
    assertThat(e.problems().get(0).sentence().key()).isEqualTo("story.no_rubric");
  }

  @Test
  void sourcesOfTheStorysOwnFolderAreReadBesideTheOthers() {
    Ink.write(
        folder.resolve("en/sources.json"),
        """
        {"works": [{"id": "vi", "author": "Vi", "year": "2026", "title": {"nb": "T"}}],
         "sources": [{"id": "vi-1", "work": "vi", "says": {"nb": "S"}}]}
        """);
    Ink.write(
        folder.resolve("en/en.nb.ink"),
        text("en", "nb").replace("# why", "# why # source: vi-1 local # source: 000-P2 staff"));

    Shelf shelf = shelf();

    assertThat(shelf.broken()).isEmpty();
    assertThat(script(shelf, "en").rubric().sources()).containsKeys("vi-1", "000-P2");
  }

  @Test
  void aDamagedRubricIsToldForEachStoryUnderIt() {
    story("en", "nb");
    Ink.write(folder.resolve("rubric.json"), "{");

    Shelf shelf = shelf();

    assertThat(shelf.scenarios()).isEmpty();
    assertThat(Ink.told(shelf.broken().get(0).problems())).contains("rubric.json");
  }

  @Test
  void compiledStoriesAreReadWithoutACompiler() throws Exception {
    story("en", "nb");
    Path out = compiledCopy();

    Shelf shelf = Shelf.read(List.of(out), null, null);

    assertThat(shelf.broken()).isEmpty();
    assertThat(script(shelf, "en")).isEqualTo(scriptWithRubricOf(out));
  }

  @Test
  void compiledStoriesAreCheckedUnlessTheyCameWithTheRubric() throws Exception {
    Ink.write(
        folder.resolve("en/en.nb.ink"),
        text("en", "nb").replace("# id: stille", "# id: stille # ukjent: +1"));
    Path out = compiledCopy();

    assertThat(Shelf.read(List.of(out), null, null).broken()).hasSize(1);
    assertThat(Shelf.read(List.of(out), null, folder).broken()).hasSize(1);
    assertThat(Shelf.read(List.of(out), null, out).broken()).isEmpty();
  }

  @Test
  void oneScenarioIsReadAloneAndTheOthersAreNotLookedAt() {
    story("en", "nb");
    story("en", "en");
    Ink.write(folder.resolve("to/to.nb.ink"), "Ikke en fortelling.");

    Shelf shelf = Shelf.readOnly("en", List.of(folder), Ink.COMPILER, null);

    assertThat(shelf.scenarios()).hasSize(1);
    assertThat(shelf.scenario("en").orElseThrow().scripts()).hasSize(2);
    assertThat(shelf.broken()).isEmpty();
    assertThat(Shelf.readOnly("to", List.of(folder), Ink.COMPILER, null).broken()).hasSize(1);
    assertThat(Shelf.readOnly("borte", List.of(folder), Ink.COMPILER, null).scenarios()).isEmpty();
  }

  @Test
  void aSourceWithNobodyToCompileItIsTold() {
    story("en", "nb");

    assertThat(Shelf.read(List.of(folder), null, null).broken())
        .extracting(broken -> broken.problems().get(0).sentence().key())
        .containsExactly("story.no_compiler");
  }

  @Test
  void storiesAreReadFromAZip() throws Exception {
    story("en", "nb");
    Path out = compiledCopy();
    URI zip = URI.create("jar:" + folder.resolve("stories.zip").toUri());
    try (FileSystem files = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path root = files.getPath("/stories");
      Files.createDirectories(root.resolve("en"));
      for (String name :
          List.of("rubric.json", "sources.json", "law.json", "en/en.nb.story.json")) {
        Files.copy(out.resolve(name), root.resolve(name));
      }
      Files.writeString(
          Files.createDirectories(root.resolve("to")).resolve("to.nb.ink"), text("to", "nb"));

      Shelf shelf = Shelf.read(List.of(root), Ink.COMPILER, null);

      assertThat(shelf.broken()).isEmpty();
      assertThat(shelf.scenarios()).extracting(Scenario::id).containsExactly("en", "to");
      assertThat(Play.begin(script(shelf, "en"), 1).beat().decision()).isNotNull();
    }
  }

  @Test
  void aSingleFileOpens() throws Exception {
    Path file = Ink.write(folder.resolve("hva-som-helst.ink"), text("min", "nb"));

    assertThat(Shelf.open(file, Ink.COMPILER, null).heading().id()).isEqualTo("min");
  }

  @Test
  void anUnchangedStoryIsNotCompiledAgain() {
    story("en", "nb");
    Path cache = folder.resolve("cache");
    Counting counting = new Counting();
    InkCompiler compiler = new CachingInkCompiler(counting, cache);

    CompiledStory first = compiler.compile(folder.resolve("en/en.nb.ink")).story();
    CompiledStory second = compiler.compile(folder.resolve("en/en.nb.ink")).story();

    assertThat(second).isEqualTo(first);
    assertThat(counting.times).isEqualTo(1);
  }

  @Test
  void whatIsKeptHasItsOutlineToo() {
    story("en", "nb");
    Counting counting = new Counting();
    InkCompiler compiler = new CachingInkCompiler(counting, folder.resolve("cache"));

    Outline first = compiler.compile(folder.resolve("en/en.nb.ink")).outline();
    Outline second = compiler.compile(folder.resolve("en/en.nb.ink")).outline();

    assertThat(first).isNotNull();
    assertThat(second).isEqualTo(first);
    assertThat(counting.times).isEqualTo(1);
  }

  @Test
  void compilersThatWorkTogetherEachFinishTheirStories() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(3);
    List<Future<Compilation>> compiled = new ArrayList<>();
    try (InkCompilers compilers = new InkCompilers(2, JavetInkCompiler::new)) {
      for (String id : List.of("en", "to", "tre", "fire")) {
        story(id, "nb");
        Path file = folder.resolve(id).resolve(id + ".nb.ink");
        compiled.add(callers.submit(() -> compilers.compile(file)));
      }
      for (Future<Compilation> each : compiled) {
        assertThat(each.get().story()).isNotNull();
      }
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void aChangedIncludeIsCompiledAgain() {
    Path main = Ink.write(folder.resolve("en/en.nb.ink"), "INCLUDE del.ink\nHei.\n-> END\n");
    Ink.write(folder.resolve("en/del.ink"), "En.\n");
    Counting counting = new Counting();
    InkCompiler compiler = new CachingInkCompiler(counting, folder.resolve("cache"));

    compiler.compile(main);
    Ink.write(folder.resolve("en/del.ink"), "To.\n");
    compiler.compile(main);

    assertThat(counting.times).isEqualTo(2);
  }

  @Test
  void aDamagedCacheIsOnlySlower() throws Exception {
    story("en", "nb");
    Path cache = folder.resolve("cache");
    Counting counting = new Counting();
    InkCompiler compiler = new CachingInkCompiler(counting, cache);
    CompiledStory first = compiler.compile(folder.resolve("en/en.nb.ink")).story();
    try (java.util.stream.Stream<Path> kept = Files.list(cache)) {
      for (Path file : kept.toList()) {
        Files.writeString(file, "tull");
      }
    }

    assertThat(compiler.compile(folder.resolve("en/en.nb.ink")).story()).isEqualTo(first);
    assertThat(counting.times).isEqualTo(2);
  }

  @Test
  void aCacheThatCannotBeWrittenIsOnlySlower() {
    story("en", "nb");
    Path inTheWay = Ink.write(folder.resolve("fil"), "x");
    InkCompiler compiler = new CachingInkCompiler(new Counting(), inTheWay);

    assertThat(compiler.compile(folder.resolve("en/en.nb.ink")).story()).isNotNull();
  }

  private Shelf shelf() {
    return Shelf.read(List.of(folder), Ink.COMPILER, null);
  }

  private void story(String id, String language) {
    Ink.write(folder.resolve(id).resolve(id + "." + language + ".ink"), text(id, language));
  }

  private static String text(String id, String language) {
    return """
        # id: %s
        # title: T
        # language: %s
        Hei. # decision: en
        * [A # id: stille]
          Derfor. # why
        * [B # id: b]
        """
            .formatted(id, language)
        + "- "
        + Ink.END;
  }

  private static Script script(Shelf shelf, String id) {
    return shelf.scenario(id).orElseThrow().preferring(Language.NB);
  }

  /** The build's output: the same layout, compiled. */
  private Path compiledCopy() throws StoryException {
    Path out = Ink.rubric(folder.resolve("ut"));
    CompiledStory story = Ink.COMPILER.compile(folder.resolve("en/en.nb.ink")).story();
    if (story == null) {
      throw new AssertionError("does not compile");
    }
    story.write(out.resolve("en/en.nb" + CompiledStory.SUFFIX));
    return out;
  }

  private Script scriptWithRubricOf(Path out) throws Exception {
    Script source = Shelf.open(folder.resolve("en/en.nb.ink"), Ink.COMPILER, null);
    return new Script(
        source.heading(), source.story(), PlayTest.rubric(out), source.panel(), source.pictures());
  }

  /** Counts what reaches the real compiler. */
  private static final class Counting implements InkCompiler {
    int times;

    @Override
    public Compilation compile(Path mainFile) {
      times++;
      return Ink.COMPILER.compile(mainFile);
    }

    @Override
    public void close() {}
  }
}
