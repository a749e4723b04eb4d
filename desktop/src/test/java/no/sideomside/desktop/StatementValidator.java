package no.sideomside.desktop;

import com.caoccao.javet.exceptions.JavetException;
import com.caoccao.javet.interop.V8Host;
import com.caoccao.javet.interop.V8Runtime;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.sideomside.story.V8Thread;

/**
 * Learning Locker's validator of xAPI statements (npm, {@code @learninglocker/xapi-validation}),
 * run as it is in V8: somebody else's reading of the specification, against which our own is held.
 */
final class StatementValidator implements AutoCloseable {
  private static final Path MODULES = Path.of("..", "core", "node_modules");

  /** As much of Node's {@code require} as the three packages use. */
  private static final String REQUIRE =
      """
      const cache = {};
      const entries = {'lodash': 'lodash/lodash.js', 'rulr': 'rulr/dist/index.js'};
      function find(from, name) {
        if (!name.startsWith('.')) { return entries[name]; }
        const path = from.split('/').slice(0, -1);
        for (const step of name.split('/')) {
          if (step === '..') { path.pop(); } else if (step !== '.') { path.push(step); }
        }
        const found = path.join('/');
        return [found + '.js', found + '/index.js'].find(each => each in files);
      }
      function load(path) {
        if (!(path in files)) { throw new Error('no module ' + path); }
        if (!cache[path]) {
          const module = cache[path] = {exports: {}};
          new Function('module', 'exports', 'require', files[path])
              .call(module.exports, module, module.exports, name => load(find(path, name)));
        }
        return cache[path].exports;
      }
      const validate = load('@learninglocker/xapi-validation/dist/index.js').default;
      const check = text => JSON.stringify(validate(JSON.parse(text)).map(
          fault => (fault.path || []).join('.') + ' ' + fault.name));
      """;

  private final V8Thread thread = new V8Thread();
  private final V8Runtime engine = thread.ask(StatementValidator::started);

  private static V8Runtime started() throws JavetException {
    V8Runtime engine = V8Host.getV8Instance().createV8Runtime();
    try {
      engine.getExecutor("const files = " + sources() + ";\n" + REQUIRE).executeVoid();
      return engine;
    } catch (IOException e) {
      throw new AssertionError("npm ci in core fetches the validator", e);
    }
  }

  /** Everything that is wrong with a statement: where, and what sort of fault. */
  List<String> faults(String statement) {
    String call = "check(" + new JsonPrimitive(statement) + ")";
    String answer = thread.ask(() -> engine.getExecutor(call).executeString());
    JsonArray told = JsonParser.parseString(answer).getAsJsonArray();
    List<String> faults = new ArrayList<>();
    for (JsonElement fault : told) {
      faults.add(fault.getAsString());
    }
    return faults;
  }

  private static JsonObject sources() throws IOException {
    JsonObject sources = new JsonObject();
    for (String place :
        List.of("lodash/lodash.js", "rulr/dist", "@learninglocker/xapi-validation/dist")) {
      try (Stream<Path> files = Files.walk(MODULES.resolve(place))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".js")).toList()) {
          String name = MODULES.relativize(file).toString().replace('\\', '/');
          sources.addProperty(name, Files.readString(file));
        }
      }
    }
    return sources;
  }

  @Override
  public void close() {
    thread.ask(
        () -> {
          engine.close();
          return true;
        });
    thread.close();
  }
}
