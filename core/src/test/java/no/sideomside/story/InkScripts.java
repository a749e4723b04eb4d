package no.sideomside.story;

import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;

/** The compiler's scripts in an engine of their own, asked step by step. */
final class InkScripts implements AutoCloseable {
  private final ScheduledExecutorService thread;
  private final V8Runtime engine;

  /** An engine with inkjs and these scripts; included files are what {@link #include} says. */
  InkScripts(List<String> scripts) throws Exception {
    thread = InkThreads.worker();
    engine = on(() -> V8Host.getV8Instance().createV8Runtime());
    run("globalThis.files = {}; globalThis.entered = () => {}; globalThis.leaving = () => {};");
    run("globalThis.loadInk = (name) => (name in files ? '+' + files[name] : '-');");
    run(resource("inkjs/dist/ink-full.js"));
    for (String script : scripts) {
      run(resource(script));
    }
  }

  /** inkjs as it comes. */
  static InkScripts plain() throws Exception {
    return new InkScripts(List.of("ahead.js", "outline.js", "compile.js"));
  }

  /** As the program runs it for somebody who writes; what is taken is counted. */
  static InkScripts forWriting() throws Exception {
    InkScripts made = new InkScripts(List.of("hasten.js", "ahead.js", "outline.js", "compile.js"));
    made.run(
        "globalThis.taken = 0; const take = Ahead.prototype.take;"
            + "Ahead.prototype.take = function (...all) {"
            + "  const found = take.apply(this, all); if (found) taken++; return found; };");
    return made;
  }

  private static String resource(String name) {
    try (InputStream in = InkEngine.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T on(Callable<T> step) {
    try {
      return thread.submit(step).get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void run(String script) {
    on(
        () -> {
          engine.getExecutor(script).executeVoid();
          return true;
        });
  }

  /** What a text compiles to, everything told of it included. */
  String compile(String text) {
    return on(() -> engine.getGlobalObject().invokeString("compileInk", "prove.ink", text, true));
  }

  /** What a text compiles to where nothing is read ahead. */
  String compileOnce(String text) {
    return on(() -> engine.getGlobalObject().invokeString("compileInk", "prove.ink", text, false));
  }

  /** Reads all the knots ahead. */
  void readAhead() {
    while (on(() -> engine.getGlobalObject().invokeBoolean("readAhead"))) {
      // One knot at a time.
    }
  }

  /** How many knots that had been read ahead were taken in all. */
  int taken() {
    return on(() -> engine.getExecutor("taken").executeInteger());
  }

  /** What an included file says. */
  void include(String name, String text) {
    on(
        () -> {
          engine.getGlobalObject().set("one", text);
          engine.getExecutor("files['" + name + "'] = one;").executeVoid();
          return true;
        });
  }

  @Override
  public void close() {
    on(
        () -> {
          engine.close();
          return true;
        });
    thread.shutdown();
  }
}
