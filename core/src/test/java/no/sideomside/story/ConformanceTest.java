package no.sideomside.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The public suite ink-proof, where the property {@code ink.proof} says it lies; printed as {@code
 * inklecate -p} does.
 */
final class ConformanceTest {
  /** I026 prints 1.0 for 1, as this runtime does; I131 overflows in every known engine. */
  private static final List<String> KNOWN = List.of("I026", "I131");

  @Test
  void everyVisibleCaseButTheKnownPasses() throws IOException {
    String property = System.getProperty("ink.proof", "");
    if (property.isBlank()) {
      System.out.println("ink-proof: not run (set -Dink.proof=FOLDER)");
      Assumptions.abort("not run: set -Dink.proof=FOLDER");
    }
    Path suite = Path.of(property);
    assertThat(suite.resolve("ink")).as("the folder that ink.proof names").isDirectory();

    List<String> failed = new ArrayList<>();
    int run = 0;
    for (Path folder : cases(suite.resolve("ink"))) {
      run++;
      if (!passes(folder, compiled(folder))) {
        failed.add(String.valueOf(folder.getFileName()));
      }
    }
    for (Path folder : cases(suite.resolve("bytecode"))) {
      run++;
      if (!passes(folder, Files.readString(folder.resolve("bytecode.json")))) {
        failed.add(String.valueOf(folder.getFileName()));
      }
    }
    System.out.println(
        "ink-proof: " + (run - failed.size()) + " of " + run + " pass, not " + failed);
    assertThat(failed).containsExactlyElementsOf(KNOWN);
  }

  private static List<Path> cases(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(Files::isDirectory).filter(child -> !hidden(child)).sorted().toList();
    }
  }

  private static boolean hidden(Path folder) {
    try {
      JsonObject metadata =
          JsonParser.parseString(Files.readString(folder.resolve("metadata.json")))
              .getAsJsonObject();
      JsonElement hide = metadata.get("hide");
      return hide != null
          && hide.isJsonPrimitive()
          && (hide.getAsJsonPrimitive().isString() || hide.getAsBoolean());
    } catch (IOException e) {
      return false;
    }
  }

  private static String compiled(Path folder) {
    CompiledStory story = Ink.COMPILER.compile(folder.resolve("story.ink")).story();
    return story == null ? "" : story.json();
  }

  private static boolean passes(Path folder, String json) throws IOException {
    String expected = Files.readString(folder.resolve("transcript.txt"));
    List<String> input = Files.readAllLines(folder.resolve("input.txt"));
    try {
      return play(json, input.iterator()).strip().equals(expected.strip());
    } catch (StoryException e) {
      return false;
    }
  }

  private static String play(String json, Iterator<String> input) throws StoryException {
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    Machine machine =
        new Machine(
            new CompiledStory(
                text,
                "",
                List.of(),
                java.util.Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    StringBuilder out = new StringBuilder();
    while (true) {
      while (machine.canContinue()) {
        Machine.Told told = machine.next();
        if (!told.text().isEmpty()) {
          out.append(told.text()).append('\n');
        }
        if (!told.tags().isEmpty()) {
          out.append("# tags: ").append(String.join(", ", told.tags())).append('\n');
        }
      }
      List<Machine.Offered> choices = machine.choices();
      if (choices.isEmpty()) {
        return out.toString();
      }
      out.append('\n');
      for (Machine.Offered choice : choices) {
        out.append(choice.index() + 1).append(": ").append(choice.text()).append('\n');
      }
      out.append("?> ");
      if (!input.hasNext()) {
        return out.toString();
      }
      machine.choose(Integer.parseInt(input.next().strip()) - 1);
    }
  }
}
