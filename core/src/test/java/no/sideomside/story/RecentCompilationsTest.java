package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler for somebody who writes: the same words are not compiled twice, others are. */
final class RecentCompilationsTest {
  private final Path folder;
  private final Path main;
  private JavetInkCompiler compiler;

  RecentCompilationsTest(@TempDir Path folder) {
    this.folder = folder;
    this.main = folder.resolve("inne/prove.nb.ink");
  }

  @BeforeEach
  void start() {
    compiler = JavetInkCompiler.forWriting(folder.resolve("cache"));
  }

  @AfterEach
  void stop() {
    compiler.close();
  }

  @Test
  void theSameWordsAreNotCompiledTwice() {
    Ink.write(main, "Hei.\n-> borte\n");
    Compilation first = compiler.compile(main);

    assertThat(compiler.compile(main)).isSameAs(first);
    assertThat(first.problems()).isNotEmpty();
  }

  @Test
  void whatIsOnlyToBePlayedIsTheSameStoryWithoutItsOutline() {
    Ink.write(main, "Hei.\n-> END\n");
    Compilation played = compiler.compileToPlay(main);
    Compilation whole = compiler.compile(main);

    assertThat(played.story()).isNotNull().isEqualTo(whole.story());
    assertThat(played.outline()).isNull();
    assertThat(whole).isEqualTo(Ink.COMPILER.compile(main));
    assertThat(compiler.compileToPlay(main)).isSameAs(whole);
  }

  @Test
  void otherWordsAre() {
    Ink.write(main, "Hei.\n-> END\n");
    compiler.compile(main);
    Ink.write(main, "Hei du.\n-> END\n");

    assertThat(compiler.compile(main)).isEqualTo(Ink.COMPILER.compile(main));
  }

  @Test
  void anIncludedFileThatChangesComesAndGoesIsNoticed() throws Exception {
    Ink.write(main, "INCLUDE del.ink\n-> to\n");
    Path part = folder.resolve("inne/del.ink");
    assertThat(compiler.compile(main).story()).isNull();

    Ink.write(part, "=== to\nHei.\n-> END\n");
    CompiledStory there = compiler.compile(main).story();
    Ink.write(part, "=== to\nHa det.\n-> END\n");
    CompiledStory other = compiler.compile(main).story();
    Files.delete(part);

    assertThat(there).isNotNull();
    assertThat(other).isNotNull().isNotEqualTo(there);
    assertThat(compiler.compile(main).story()).isNull();
  }

  @Test
  void aFileThatCannotBeReadAnyMoreIsToldOf() throws Exception {
    Ink.write(main, "Hei.\n-> END\n");
    compiler.compile(main);
    Files.write(main, new byte[] {(byte) 0xff});

    assertThat(compiler.compile(main).story()).isNull();
  }
}
