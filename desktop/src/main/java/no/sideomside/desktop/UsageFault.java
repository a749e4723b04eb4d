package no.sideomside.desktop;

import no.sideomside.text.Texts;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in one sentence and the language asked for. */
final class UsageFault implements IParameterExceptionHandler {
  private final Texts texts;
  private final Console console;

  UsageFault(Texts texts, Console console) {
    this.texts = texts;
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    console.err().println(say(fault) + " " + texts.get("desktop.usage.help"));
    return 1;
  }

  private String say(ParameterException fault) {
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      return texts.get("desktop.usage.unmatched", unmatched.getUnmatched().get(0));
    }
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec first = missing.getMissing().get(0);
      String option = first instanceof OptionSpec named ? named.shortestName() + " " : "";
      return texts.get("desktop.usage.missing", option + first.paramLabel());
    }
    if (fault.getArgSpec() != null && fault.getValue() != null) {
      return texts.get("desktop.usage.value", fault.getValue(), fault.getArgSpec().paramLabel());
    }
    return texts.get("desktop.usage.other", String.valueOf(fault.getMessage()));
  }
}
