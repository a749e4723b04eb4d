package no.sideomside.desktop;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3NativesLoader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWErrorCallback;

/**
 * Knocks on the screen before a window is built on it. GLFW and libGDX print a stack trace of their
 * own where nobody answers; a person gets a sentence.
 */
final class ScreenProbe {
  private ScreenProbe() {}

  /**
   * Sees to it that there is a screen that answers, and that nothing more is printed about one.
   *
   * @throws SentenceException if nobody answers
   */
  static void knock() throws SentenceException {
    AtomicReference<@Nullable String> told = new AtomicReference<>();
    try {
      Lwjgl3NativesLoader.load();
      GLFWErrorCallback listener =
          GLFWErrorCallback.create(
              (code, description) -> told.set(GLFWErrorCallback.getDescription(description)));
      try {
        GLFW.glfwSetErrorCallback(listener);
        if (Display.isOnlyX11()) {
          // Asked for Wayland where there is none, its library writes to the terminal by itself.
          GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
        }
        if (!GLFW.glfwInit()) {
          throw new SentenceException(Sentence.of("desktop.fault.no_gl", reason(told.get())));
        }
      } finally {
        GLFW.glfwSetErrorCallback(null);
        listener.free();
      }
    } catch (RuntimeException | LinkageError e) {
      throw new SentenceException(
          Sentence.of("desktop.fault.no_gl", String.valueOf(e.getMessage())), e);
    }
    // What fails after this is thrown as well as printed; what is thrown becomes the sentence.
    Lwjgl3ApplicationConfiguration.errorStream =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  private static String reason(@Nullable String told) {
    return told == null ? "GLFW" : told.lines().findFirst().orElse("GLFW");
  }
}
