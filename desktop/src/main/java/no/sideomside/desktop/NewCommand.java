package no.sideomside.desktop;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.sideomside.authoring.NewScenario;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code new}: the folder of a new scenario, with a small story in it to begin from. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Program program;

  @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
  private String id = "";

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Texts texts = workplace.texts();
    Path named = workplace.named();
    Path folder =
        NewScenario.make(named == null ? workplace.ownStories() : named, id, ShippedStories.ids());
    String first = id + "." + texts.language().tag() + ".ink";
    workplace
        .console()
        .say(
            texts.get(
                "desktop.new.made",
                folder.toString(),
                pasted(folder.resolve(first)),
                pasted(folder)));
    return 0;
  }

  /** A path as it can be pasted after a command. */
  private static String pasted(Path path) {
    String name = path.toString();
    return name.contains(" ") ? '"' + name + '"' : name;
  }
}
