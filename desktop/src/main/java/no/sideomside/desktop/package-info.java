/**
 * The program on one machine: its commands, the text player, where the operating system keeps data.
 *
 * <p>Lives here: {@code main}, one class a command, and what talks to a terminal or the operating
 * system. May not live here: rules about stories, scores or debriefs; those are core's. Start
 * reading at {@code Main}.
 */
@NullMarked
package no.sideomside.desktop;

import org.jspecify.annotations.NullMarked;
