/**
 * Ink: compile a story, load it, play it.
 *
 * <p>Lives here: everything that knows blade-ink, Javet or inkjs (with a small bridge in {@code
 * com.bladecoder.ink.runtime}), and the values a played story is made of. May not live here: files
 * of players, debriefs, screens; other packages see beats, decisions and options, never Ink. Start
 * reading at {@code Play}.
 */
@NullMarked
package no.sideomside.story;

import org.jspecify.annotations.NullMarked;
