package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The window where the environment names a screen at which nobody answers. */
@EnabledOnOs(OS.LINUX)
class NoScreenTest {
  /** No X server has so high a number. */
  private static final String NOBODY = ":64321";

  @TempDir private Path folder;

  @Test
  void aSentenceIsAllThatIsToldAndOnePlaysInTheTerminal() throws Exception {
    Texts texts = Texts.in(Language.NB);
    try (ChildProgram child =
        new ChildProgram(
            Map.of("DISPLAY", NOBODY, "WAYLAND_DISPLAY", ""), "--data", folder.toString())) {
      String told = child.await(texts.get("desktop.menu.title"), "x");
      assertThat(told).isEqualTo(texts.get("desktop.menu.title"));
      assertThat(child.heard().strip())
          .startsWith("Vinduet kan ikke vises")
          .contains(NOBODY)
          .doesNotContain("\n");
    }
  }

  @Test
  void whoOnlyOpensTheProgramIsToldTheSameAndPlaysInTheTerminalToo() throws Exception {
    Texts texts = Texts.in(Language.NB);
    try (ChildProgram child =
        new ChildProgram(
            Map.of(
                "DISPLAY",
                NOBODY,
                "WAYLAND_DISPLAY",
                "",
                "XDG_DATA_HOME",
                folder.resolve("plass").toString()))) {
      String told = child.await(texts.get("desktop.menu.title"), "x");
      assertThat(told).isEqualTo(texts.get("desktop.menu.title"));
      assertThat(child.heard().strip()).startsWith("Vinduet kan ikke vises").contains(NOBODY);
      assertThat(folder.resolve("plass")).isNotEmptyDirectory();
    }
  }

  @Test
  void picturesCannotBeTakenAndASentenceIsAllThatIsTold() throws Exception {
    try (ChildProgram child =
        new ChildProgram(
            Map.of("DISPLAY", NOBODY, "WAYLAND_DISPLAY", ""),
            "screenshots",
            folder.resolve("pictures").toString())) {
      assertThat(child.rest().strip()).startsWith("Vinduet kan ikke vises").doesNotContain("\n");
      assertThat(child.code()).isEqualTo(1);
    }
  }
}
