package no.sideomside.desktop;

import java.util.Map;
import no.sideomside.text.SentenceException;

/** Some figures that are measured together. */
interface Bench {
  /**
   * Measures them.
   *
   * @return name to figure, in the order they are told
   */
  Map<String, Figure> measure() throws SentenceException;
}
