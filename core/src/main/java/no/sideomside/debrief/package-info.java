/**
 * What attempts mean: moments and their partitur, key moments, the debrief and its shapes.
 *
 * <p>Lives here: the model of a debrief, made from attempts and the rubric folder alone, and its
 * writers (text today). May not live here: anything that knows stories, Ink or a window. Start
 * reading at {@link no.sideomside.debrief.Debrief}.
 */
@NullMarked
package no.sideomside.debrief;

import org.jspecify.annotations.NullMarked;
