/**
 * The program's own words in bokmål and English, and the sentences it says to people.
 *
 * <p>Lives here: {@link no.sideomside.text.Language}, {@link no.sideomside.text.Sentence} (a key
 * and its arguments, language not yet chosen) and {@link no.sideomside.text.Texts} (the bundles).
 * May not live here: knowledge of any other package; this is the bottom of the house. Start reading
 * at {@link no.sideomside.text.Texts}.
 */
@NullMarked
package no.sideomside.text;

import org.jspecify.annotations.NullMarked;
