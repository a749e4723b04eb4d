package no.sideomside.desktop;

import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.backends.lwjgl3.audio.Lwjgl3Audio;
import com.badlogic.gdx.backends.lwjgl3.audio.OpenALLwjgl3Audio;
import com.badlogic.gdx.backends.lwjgl3.audio.mock.MockAudio;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.GdxRuntimeException;
import org.jspecify.annotations.Nullable;
import org.lwjgl.glfw.GLFW;

/**
 * libGDX's window, woken by what happens instead of looking for it.
 *
 * <p>As it comes, libGDX looks for keys a fixed number of times a second, so that a key waits or
 * the machine works for nothing. Its loop has one place where something of ours runs on every turn,
 * before keys are looked at: the sound. There this one sleeps until the system has something to
 * tell or somebody has posted something, and whoever presses a key is answered at once.
 */
final class EventLoop extends Lwjgl3Application {
  /** The longest sleep: what is told between two looks waits no longer. */
  private static final double SECONDS = .05;

  /** More than a thousand looks a second: libGDX itself then never sleeps. */
  private static final int NO_SLEEP = 1001;

  private EventLoop(ApplicationListener listener, Lwjgl3ApplicationConfiguration configuration) {
    super(listener, configuration);
  }

  /** Opens the window and stays until it is closed. */
  static void run(ApplicationListener listener, Lwjgl3ApplicationConfiguration configuration) {
    configuration.disableAudio(false);
    configuration.setIdleFPS(NO_SLEEP);
    new EventLoop(listener, configuration);
  }

  @Override
  public Lwjgl3Audio createAudio(Lwjgl3ApplicationConfiguration configuration) {
    return new Sleep();
  }

  @Override
  public void postRunnable(Runnable runnable) {
    super.postRunnable(runnable);
    if (getAudio() instanceof Sleep sleep) {
      sleep.disturb();
    }
  }

  /**
   * Sound that sleeps while there is nothing to do. The machine's own is opened for the first room
   * tone, and is silence where there is none: most play without, and it costs time and a thread.
   */
  private static final class Sleep extends MockAudio {
    private @Nullable OpenALLwjgl3Audio heard;
    private boolean mute;
    private long drawn = -1;
    private volatile boolean disturbed;
    private int quiet;

    void disturb() {
      disturbed = true;
      GLFW.glfwPostEmptyEvent();
    }

    @Override
    public Sound newSound(FileHandle file) {
      if (heard == null && !mute) {
        try {
          heard = new OpenALLwjgl3Audio();
        } catch (GdxRuntimeException | LinkageError e) {
          mute = true;
          Gdx.app.log("sounds", "There is no sound on this machine: " + e.getMessage());
        }
      }
      return heard == null ? super.newSound(file) : heard.newSound(file);
    }

    @Override
    public void dispose() {
      if (heard != null) {
        heard.dispose();
      }
    }

    @Override
    public void update() {
      if (heard != null) {
        heard.update();
      }
      if (Gdx.graphics == null) {
        return;
      }
      long frame = Gdx.graphics.getFrameId();
      boolean busy = frame != drawn || disturbed;
      drawn = frame;
      disturbed = false;
      quiet = busy ? 0 : quiet + 1;
      // What was posted is done on the turn after it was heard, and drawn on the next.
      if (quiet > 1) {
        GLFW.glfwWaitEventsTimeout(SECONDS);
      }
    }
  }
}
