/**
 * Controls
 *
 * <p>May not live here: anything that reads or writes files of players. Start reading at {@link
 * no.sideomside.ui.widget. each a class that says what it shows, what it tells and how large it
 * likes to be.:TypewriterLabel}.
 */
@NullMarked
package no.sideomside.ui.widget;

import org.jspecify.annotations.NullMarked;
