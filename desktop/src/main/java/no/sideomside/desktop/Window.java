package no.sideomside.desktop;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import java.util.function.Function;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.Settings;
import no.sideomside.ui.SideOmSide;
import no.sideomside.ui.World;
import no.sideomside.ui.screen.Frame;
import no.sideomside.ui.screen.Page;

/** Opens the window and stays until it is closed. */
final class Window {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 720;
  private static final int LEAST_WIDTH = 1024;
  private static final int LEAST_HEIGHT = 640;

  private Window() {}

  /**
   * Shows a page and those it leads to.
   *
   * @throws SentenceException if the machine cannot show a window, or stops being able to; attempts
   *     are on disk as they stood after the last choice
   */
  static void open(World world, Function<Frame, Page> first) throws SentenceException {
    ScreenProbe.knock();
    SideOmSide window = new SideOmSide(world, first);
    try {
      EventLoop.run(window, configuration(world.settings(), new Size(WIDTH, HEIGHT)));
    } catch (RuntimeException | UnsatisfiedLinkError | ExceptionInInitializerError e) {
      throw new SentenceException(Sentence.of("desktop.fault.no_gl", reason(e)), e);
    }
  }

  /** How the window is opened. */
  static Lwjgl3ApplicationConfiguration configuration(Settings settings, Size size) {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setTitle("Side om side");
    configuration.setWindowedMode(size.width(), size.height());
    configuration.setWindowSizeLimits(LEAST_WIDTH, LEAST_HEIGHT, -1, -1);
    configuration.setForegroundFPS(60);
    configuration.useVsync(true);
    if (settings.fullScreen()) {
      configuration.setFullscreenMode(Lwjgl3ApplicationConfiguration.getDisplayMode());
    }
    return configuration;
  }

  /** The innermost reason is the one that names what is missing. */
  private static String reason(Throwable fault) {
    Throwable innermost = fault;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    String message = innermost.getMessage();
    return message == null
        ? innermost.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
