package no.sideomside.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.sideomside.authoring.preview.Start;
import no.sideomside.authoring.preview.Step;
import no.sideomside.authoring.preview.Trail;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.screen.Journey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code preview}: a story on the workbench, followed while it is written. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
  private static final String SOURCE = ".ink";

  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "FILE.ink", descriptionKey = "file")
  private Path file = Path.of("");

  @Option(names = "--knot", paramLabel = "NAME", descriptionKey = "knot")
  private @Nullable String knot;

  @Option(names = "--set", paramLabel = "NAME=VALUE", descriptionKey = "set")
  private List<String> set = List.of();

  @Option(names = "--variant", paramLabel = "N", descriptionKey = "variant")
  private @Nullable String variant;

  @Option(names = "--choices", paramLabel = "ID,ID,…", split = ",", descriptionKey = "choices")
  private List<String> choices = List.of();

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Trail trail = trail();
    if (!file.toString().endsWith(SOURCE)) {
      throw new SentenceException(Sentence.of("check.not_ink", file.toString()));
    }
    if (!Files.exists(file)) {
      throw new SentenceException(Sentence.of("story.no_file", file.toString()));
    }
    if (!Display.isThere()) {
      throw new SentenceException(Sentence.of("preview.no_display", file.toString()));
    }
    Window.open(new WindowWorld(workplace), frame -> Journey.preview(frame, file, trail));
    return 0;
  }

  private Trail trail() throws SentenceException {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (String each : set) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new SentenceException(Sentence.of("preview.usage_set", each));
      }
      variables.put(each.substring(0, equals).strip(), Start.value(each.substring(equals + 1)));
    }
    Trail trail = Trail.from(new Start(knot, variables, variant()));
    for (String choice : choices) {
      trail = trail.with(new Step("", choice.strip()));
    }
    return trail;
  }

  private int variant() throws SentenceException {
    if (variant == null) {
      return 1;
    }
    if (!variant.matches("[1-9]")) {
      throw new SentenceException(Sentence.of("preview.usage_variant", variant));
    }
    return Integer.parseInt(variant);
  }
}
