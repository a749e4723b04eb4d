package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Filling the screen, while the window is open and from its start. */
@ExtendWith(VirtualScreen.class)
class FullScreenTest {
  @TempDir private Path folder;

  @Test
  void f11FillsTheScreenAndTheNextStartKeepsItUntilF11Again() throws Exception {
    WindowTrial trial = new WindowTrial(folder, null).welcomed(1f);
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          assertThat(hand.window().ask(Gdx.graphics::isFullscreen)).isFalse();
          hand.press(Keys.F11);
          hand.await("the whole screen", FullScreenTest::isFilled);
          hand.awaitPage("start");
        });
    assertThat(trial.settings().fullScreen()).isTrue();
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.await("the whole screen", FullScreenTest::isFilled);
          hand.press(Keys.F11);
          hand.await("a window again", () -> isWindow(WindowTrial.USUAL));
        });
    assertThat(trial.settings().fullScreen()).isFalse();
  }

  @Test
  void theSettingFillsTheScreenAtOnce() throws Exception {
    WindowTrial trial = new WindowTrial(folder, null).welcomed(1f);
    trial.inShown(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.choose(hand.words("ui.start.settings"));
          hand.awaitPage("settings");
          hand.choose(hand.words("ui.settings.full_screen"));
          hand.await("the whole screen", FullScreenTest::isFilled);
          hand.choose(hand.words("ui.settings.full_screen"));
          hand.await("a window again", () -> isWindow(WindowTrial.USUAL));
        });
  }

  private static boolean isFilled() {
    return Gdx.graphics.isFullscreen()
        && Gdx.graphics.getBackBufferWidth() == Gdx.graphics.getDisplayMode().width
        && Gdx.graphics.getBackBufferHeight() == Gdx.graphics.getDisplayMode().height;
  }

  private static boolean isWindow(Size size) {
    return !Gdx.graphics.isFullscreen()
        && Gdx.graphics.getWidth() == size.width()
        && Gdx.graphics.getHeight() == size.height();
  }
}
