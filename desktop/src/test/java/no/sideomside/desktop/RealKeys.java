package no.sideomside.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Graphics;
import java.util.Objects;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWKeyCallback;

/** Keys as the system tells of them, before anything of the program or its library has. */
final class RealKeys {
  private final Hand hand;

  RealKeys(Hand hand) {
    this.hand = hand;
  }

  /** Presses and releases keys in the order given, all between two frames: quick hands do that. */
  void type(int... keys) {
    hand.window()
        .tell(
            () -> {
              for (int key : keys) {
                tell(key, GLFW.GLFW_PRESS);
              }
              for (int i = keys.length - 1; i >= 0; i--) {
                tell(keys[i], GLFW.GLFW_RELEASE);
              }
            });
    hand.frames(3);
  }

  private static void tell(int key, int action) {
    long window = ((Lwjgl3Graphics) Gdx.graphics).getWindow().getWindowHandle();
    GLFWKeyCallback told = Objects.requireNonNull(GLFW.glfwSetKeyCallback(window, null));
    GLFW.glfwSetKeyCallback(window, told);
    told.invoke(window, key, GLFW.glfwGetKeyScancode(key), action, 0);
  }
}
