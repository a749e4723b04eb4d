/**
 * What a player did: the records of an attempt, their files, and the adapter that makes them from a
 * played story.
 *
 * <p>Lives here: values that stand in attempt files, reading and writing them, replay. May not live
 * here: what an attempt means (that is {@code debrief}) or how it looks; and only {@code Session}
 * and what it is made with see {@code story}. Start reading at {@link
 * no.sideomside.attempt.Attempt}.
 */
@NullMarked
package no.sideomside.attempt;

import org.jspecify.annotations.NullMarked;
