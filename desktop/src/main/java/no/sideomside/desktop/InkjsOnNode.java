package no.sideomside.desktop;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sideomside.story.Script;

/** The same story played at random by inkjs on Node, where this machine has Node. */
final class InkjsOnNode {
  private static final String INKJS = "/no/sideomside/story/inkjs/dist/ink-full.js";

  private final Workplace workplace;
  private final Script script;

  InkjsOnNode(Workplace workplace, Script script) {
    this.workplace = workplace;
    this.script = script;
  }

  /** Plays it {@code runs} times. */
  Figure measure(int runs) {
    try {
      Path folder = Files.createDirectories(workplace.data().resolve("node"));
      Path driver = copy("/no/sideomside/desktop/random-runs.cjs", folder.resolve("driver.cjs"));
      Path inkjs = copy(INKJS, folder.resolve("ink-full.js"));
      Path story = Files.writeString(folder.resolve("story.json"), script.story().json());
      Process node =
          new ProcessBuilder(
                  "node",
                  driver.toString(),
                  inkjs.toString(),
                  story.toString(),
                  String.valueOf(runs))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (InputStream out = node.getInputStream()) {
        String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        JsonObject told = JsonParser.parseString(said).getAsJsonObject();
        double seconds = told.get("millis").getAsDouble() / 1000;
        return Figure.of(runs / seconds, Figure.A_SECOND, runs, null);
      }
    } catch (IOException e) {
      return missing("desktop.bench.no_node");
    } catch (JsonParseException | IllegalStateException e) {
      return missing("desktop.bench.node_failed");
    }
  }

  private Figure missing(String why) {
    return Figure.missing(Figure.A_SECOND, null, workplace.texts().get(why));
  }

  private static Path copy(String resource, Path to) throws IOException {
    try (InputStream from = InkjsOnNode.class.getResourceAsStream(resource)) {
      if (from == null) {
        throw new IOException(resource);
      }
      Files.copy(from, to);
      return to;
    }
  }
}
