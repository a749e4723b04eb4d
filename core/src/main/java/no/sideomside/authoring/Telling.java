package no.sideomside.authoring;

import java.util.List;

/**
 * What is told on the way from one decision to the next.
 *
 * @param words how many words are shown
 * @param pause whether the decision that follows asks to stop and hope
 * @param lines numbers of the places told, hidden ones too, each as often as it was told
 */
record Telling(int words, boolean pause, List<Integer> lines) {
  Telling {
    lines = List.copyOf(lines);
  }
}
