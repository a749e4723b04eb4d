/**
 * Colours, type and shapes
 *
 * <p>May not live here: anything that reads or writes files of players. Start reading at {@link
 * no.sideomside.ui.theme. the look, and nothing that knows what is shown with it.:Theme}.
 */
@NullMarked
package no.sideomside.ui.theme;

import org.jspecify.annotations.NullMarked;
