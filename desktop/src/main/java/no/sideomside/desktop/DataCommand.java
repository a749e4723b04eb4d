package no.sideomside.desktop;

import java.util.concurrent.Callable;
import no.sideomside.data.OwnData;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code data}: the player's own data. Alone it says where it is. */
@Command(
    name = "data",
    subcommands = {
      DataWhereCommand.class,
      DataListCommand.class,
      DataExportCommand.class,
      DataDeleteCommand.class
    })
final class DataCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Program program;

  @Override
  public Integer call() throws SentenceException {
    new DataWhereCommand.Told(workplace()).where();
    return 0;
  }

  Workplace workplace() throws SentenceException {
    return Program.of(program).workplace();
  }

  /** The workplace of a command under this one; picocli gives each its parent. */
  static Workplace workplaceOf(@Nullable DataCommand parent) throws SentenceException {
    if (parent == null) {
      throw new IllegalStateException("a command stands under data");
    }
    return parent.workplace();
  }

  static OwnData data(Workplace workplace) {
    return new OwnData(workplace.data());
  }
}
