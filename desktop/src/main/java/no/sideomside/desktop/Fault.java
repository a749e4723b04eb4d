package no.sideomside.desktop;

import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;

/** Says any fault as one sentence; a trace never reaches a person. */
final class Fault {
  private Fault() {}

  static String say(Throwable fault, Texts texts) {
    if (fault instanceof SentenceException known) {
      return texts.say(known.sentence());
    }
    if (fault instanceof OutOfMemoryError) {
      return texts.get("desktop.fault.memory");
    }
    String detail = fault.getClass().getSimpleName().replaceFirst("(Exception|Error)$", "");
    if (fault.getMessage() != null) {
      detail += ": " + fault.getMessage().lines().findFirst().orElse("");
    }
    return texts.get("desktop.fault.unknown", detail);
  }
}
