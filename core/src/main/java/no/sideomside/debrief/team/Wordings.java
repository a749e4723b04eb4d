package no.sideomside.debrief.team;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.sideomside.text.Language;
import no.sideomside.text.Words;

/**
 * The words something has had for different players, and which of them may stand on the sheet.
 *
 * <p>In most stories everybody in a language reads the same. Where words hang on what a player did
 * before, they would tell of it: then only words that {@value TeamSheet#ENOUGH} players or more
 * have read are shown.
 */
final class Wordings {
  private final Map<String, Map<String, Integer>> readers = new TreeMap<>();

  /** So many players read this. */
  void add(String language, String words, int many) {
    if (!words.isBlank()) {
      readers.computeIfAbsent(language, tag -> new HashMap<>()).merge(words, many, Integer::sum);
    }
  }

  /** The words in a language, or else in another; empty where none may be shown. */
  Optional<Words> in(Language language) {
    Optional<Words> own = told(language.tag());
    return own.isPresent()
        ? own
        : readers.keySet().stream().map(this::told).flatMap(Optional::stream).findFirst();
  }

  private Optional<Words> told(String tag) {
    return in(readers.getOrDefault(tag, Map.of()))
        .map(words -> Words.in(Language.of(tag).orElse(null), words));
  }

  private static Optional<String> in(Map<String, Integer> words) {
    if (words.size() == 1) {
      return words.keySet().stream().findFirst();
    }
    int most = most(words.values());
    return most < TeamSheet.ENOUGH
        ? Optional.empty()
        : words.entrySet().stream()
            .filter(entry -> entry.getValue() == most)
            .map(Map.Entry::getKey)
            .min(String::compareTo);
  }

  private static int most(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
