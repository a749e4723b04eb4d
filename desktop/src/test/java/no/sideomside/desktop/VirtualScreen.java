package no.sideomside.desktop;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Locale;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.lwjgl.system.APIUtil;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;
import org.lwjgl.system.SharedLibrary;

/**
 * A screen for the tests that open a window, whether or not the machine has one: on Linux an X
 * server of our own, so that no window jumps up in front of whoever builds.
 */
final class VirtualScreen implements BeforeAllCallback {
  private static final String SIZE = "1920x1080x24";

  @Override
  public void beforeAll(ExtensionContext context) {
    if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux")) {
      context
          .getRoot()
          .getStore(ExtensionContext.Namespace.create(VirtualScreen.class))
          .getOrComputeIfAbsent(Server.class, key -> new Server(), Server.class);
    }
  }

  /** The X server; stopped when the last test is over. */
  static final class Server implements AutoCloseable {
    private final Process process;

    Server() {
      process = start();
      try {
        BufferedReader said =
            new BufferedReader(new InputStreamReader(process.getInputStream(), US_ASCII));
        String number = said.readLine();
        if (number == null) {
          throw new AssertionError("Xvfb ended without opening a screen. Type: Xvfb -displayfd 1");
        }
        setEnvironment("DISPLAY", ":" + number.strip());
      } catch (IOException | RuntimeException | Error e) {
        process.destroy();
        throw new AssertionError("There is no screen to test the window on: " + e.getMessage(), e);
      }
    }

    private static Process start() {
      try {
        return new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-screen", "0", SIZE)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        throw new AssertionError(
            "The tests of the window need Xvfb. Type: sudo apt-get install xvfb", e);
      }
    }

    /** In this very process: what Java calls the environment is only a copy. */
    private static void setEnvironment(String name, String value) {
      try (SharedLibrary libc = APIUtil.apiCreateLibrary("libc.so.6");
          MemoryStack stack = MemoryStack.stackPush()) {
        long setenv = libc.getFunctionAddress("setenv");
        int code =
            JNI.invokePPI(
                MemoryUtil.memAddress(stack.UTF8(name)),
                MemoryUtil.memAddress(stack.UTF8(value)),
                1,
                setenv);
        if (code != 0) {
          throw new IllegalStateException("setenv " + name + " gave " + code);
        }
      }
    }

    @Override
    public void close() {
      process.destroy();
    }
  }
}
