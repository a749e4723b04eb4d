package no.sideomside.desktop;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.ApplicationListener;
import com.badlogic.gdx.ApplicationLogger;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import no.sideomside.ui.SideOmSide;
import no.sideomside.ui.World;
import no.sideomside.ui.screen.Journey;
import org.jspecify.annotations.Nullable;

/**
 * The real window with someone else's hand on it: a script that runs beside it and has things done
 * on the window's own thread. The window stays on the thread that opened it, as some systems
 * demand.
 */
final class DrivenWindow {
  /** What is done with an open window. */
  interface Script {
    /** Runs beside the window, which closes when it returns or throws. */
    void follow(DrivenWindow window) throws Exception;
  }

  private final SideOmSide shown;
  private final ApplicationLogger log;
  private final AtomicReference<@Nullable Application> application = new AtomicReference<>();
  private final AtomicReference<@Nullable Awaited> awaited = new AtomicReference<>();
  private volatile boolean gone;

  /** Something to be seen, and when it was; the window's own thread looks. */
  private record Awaited(BooleanSupplier seen, CompletableFuture<Long> since) {}

  private DrivenWindow(World world, ApplicationLogger log) {
    this.shown = new SideOmSide(world, frame -> Journey.begin(frame, null, null));
    this.log = log;
  }

  /**
   * Opens a window that is not shown, follows a script in it and closes it.
   *
   * @param log what the window says while it is open
   * @throws Exception what the script threw, or else what the window's own thread did
   */
  static void run(World world, Size size, ApplicationLogger log, Script script) throws Exception {
    run(world, log, script, listener -> new Lwjgl3Application(listener, configuration(size)));
  }

  /** The same in a window as the player has it: shown, and drawing when a player's would. */
  static void runShown(World world, Size size, ApplicationLogger log, Script script)
      throws Exception {
    run(
        world,
        log,
        script,
        listener -> EventLoop.run(listener, Window.configuration(world.settings(), size)));
  }

  private static void run(
      World world, ApplicationLogger log, Script script, Consumer<ApplicationListener> opening)
      throws Exception {
    ScreenProbe.knock();
    DrivenWindow window = new DrivenWindow(world, log);
    AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
    Thread hand = new Thread(() -> window.follow(script, fault), "hand");
    try {
      opening.accept(window.listening(hand));
    } catch (RuntimeException | LinkageError e) {
      fault.set(e);
    } finally {
      window.gone = true;
      hand.interrupt();
      hand.join();
    }
    Throwable thrown = fault.get();
    if (thrown instanceof Exception e) {
      throw e;
    }
    if (thrown instanceof Error e) {
      throw e;
    }
  }

  private void follow(Script script, AtomicReference<@Nullable Throwable> fault) {
    try {
      script.follow(this);
    } catch (Exception | Error e) {
      fault.compareAndSet(null, e);
    } finally {
      Application open = application.get();
      if (open != null) {
        open.postRunnable(open::exit);
      }
    }
  }

  private static Lwjgl3ApplicationConfiguration configuration(Size size) {
    Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
    configuration.setTitle("Side om side");
    configuration.setWindowedMode(size.width(), size.height());
    configuration.setInitialVisible(false);
    configuration.setDecorated(false);
    configuration.setForegroundFPS(0);
    configuration.setIdleFPS(500);
    configuration.useVsync(false);
    configuration.disableAudio(true);
    return configuration;
  }

  /** The page, the texts and the settings of the window; to be used within {@link #ask}. */
  SideOmSide shown() {
    return shown;
  }

  /** Has something done between two frames of the window, and draws one after it. */
  void tell(Runnable action) {
    ask(
        () -> {
          action.run();
          return true;
        });
  }

  /** Has something worked out between two frames of the window. */
  <T> T ask(Callable<T> question) {
    Application open = Objects.requireNonNull(application.get(), "the script runs in a window");
    CompletableFuture<T> answer = new CompletableFuture<>();
    open.postRunnable(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception | Error e) {
            answer.completeExceptionally(e);
          }
        });
    if (gone) {
      throw new IllegalStateException("The window is closed.");
    }
    try {
      return answer.get();
    } catch (InterruptedException e) {
      throw new IllegalStateException("The window closed while something was done in it.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      throw new GdxRuntimeException("In the window: " + e.getCause(), e.getCause());
    }
  }

  /**
   * When something is first on the screen. No frame is drawn to find out; nothing else may be
   * awaited meanwhile.
   *
   * @param seen looks, on the window's thread, at what has just been drawn
   * @return completed with {@link System#nanoTime()}, once the frame is shown
   */
  CompletableFuture<Long> shown(BooleanSupplier seen) {
    CompletableFuture<Long> since = new CompletableFuture<>();
    awaited.set(new Awaited(seen, since));
    return since;
  }

  private void drawn() {
    Awaited now = awaited.get();
    if (now != null && now.seen().getAsBoolean()) {
      awaited.set(null);
      // What is posted now is done when this frame has been handed over.
      Gdx.app.postRunnable(() -> now.since().complete(System.nanoTime()));
    }
  }

  private ApplicationListener listening(Thread hand) {
    return new ApplicationListener() {
      @Override
      public void create() {
        Gdx.app.setApplicationLogger(log);
        application.set(Gdx.app);
        shown.create();
        hand.start();
      }

      @Override
      public void resize(int width, int height) {
        shown.resize(width, height);
      }

      @Override
      public void render() {
        shown.render();
        drawn();
      }

      @Override
      public void pause() {
        shown.pause();
      }

      @Override
      public void resume() {
        shown.resume();
      }

      @Override
      public void dispose() {
        shown.dispose();
      }
    };
  }
}
