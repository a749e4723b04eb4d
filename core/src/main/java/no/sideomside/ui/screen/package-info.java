/**
 * Pages
 *
 * <p>May not live here: anything that reads or writes files of players. Start reading at {@link
 * no.sideomside.ui.screen. one class each, made of widgets, told of the world through small
 * ports.:PlayScreen}.
 */
@NullMarked
package no.sideomside.ui.screen;

import org.jspecify.annotations.NullMarked;
