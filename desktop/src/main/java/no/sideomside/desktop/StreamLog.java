package no.sideomside.desktop;

import com.badlogic.gdx.ApplicationLogger;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Everything a window says of itself, on a stream. */
final class StreamLog implements ApplicationLogger {
  private final PrintStream stream;

  StreamLog(PrintStream stream) {
    this.stream = stream;
  }

  @Override
  public void log(String tag, String message) {
    stream.println(tag + ": " + message);
  }

  @Override
  public void log(String tag, String message, @Nullable Throwable exception) {
    log(tag, exception == null ? message : message + " " + exception);
  }

  @Override
  public void error(String tag, String message) {
    log(tag, message);
  }

  @Override
  public void error(String tag, String message, @Nullable Throwable exception) {
    log(tag, message, exception);
  }

  @Override
  public void debug(String tag, String message) {
    log(tag, message);
  }

  @Override
  public void debug(String tag, String message, @Nullable Throwable exception) {
    log(tag, message, exception);
  }
}
