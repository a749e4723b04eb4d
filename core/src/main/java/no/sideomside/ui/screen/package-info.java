/**
 * Pages, made of widgets, told of the world through small ports.
 *
 * <p>A large page has its parts beside it: what goes on, without the window ({@code Sitting},
 * {@code RoomHour}); how that is shown ({@code SittingView}, {@code HourView}); and what keys mean
 * ({@code PlayKeys}, {@code RoomKeys}). The page sees its keys, the keys see what is shown, and
 * that sees what goes on; none sees back.
 *
 * <p>May not live here: anything that reads or writes files of players. Start reading at {@link
 * no.sideomside.ui.screen.PlayScreen}.
 */
@NullMarked
package no.sideomside.ui.screen;

import org.jspecify.annotations.NullMarked;
