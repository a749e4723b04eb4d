package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import no.sideomside.story.JavetInkCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the validator may stand in a process where the program has loaded V8 before it. */
class StatementValidatorInOneProcessTest {
  @TempDir private Path folder;

  @Test
  void itAnswersWhereTheCompilerOfStoriesCameFirst() {
    OwnStories own = new OwnStories(folder).with("prove", "nb", OwnStories.SMALL);
    try (JavetInkCompiler compiler = new JavetInkCompiler(folder.resolve("native"))) {
      assertThat(compiler.compile(Path.of(own.path(), "prove", "prove.nb.ink")).problems())
          .isEmpty();
      try (StatementValidator validator = new StatementValidator()) {
        assertThat(validator.faults("{}")).isNotEmpty();
      }
    }
  }
}
