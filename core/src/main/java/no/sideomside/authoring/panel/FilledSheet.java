package no.sideomside.authoring.panel;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.sideomside.rubric.RaterRole;
import no.sideomside.text.Language;

/**
 * What one rater sent back.
 *
 * @param file where it was read; told only to whoever reads it
 * @param language the language it is in
 * @param name what the rater calls themselves, or empty; compared, never kept
 * @param role where they speak from
 * @param marks every option, and for each every principle
 * @param notes option to what was written beside its rows
 * @param unrated decisions they left wholly blank
 */
record FilledSheet(
    Path file,
    Language language,
    String name,
    RaterRole role,
    Map<String, Map<String, Mark>> marks,
    Map<String, String> notes,
    Set<String> unrated) {
  FilledSheet {
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    unrated = Set.copyOf(unrated);
  }
}
