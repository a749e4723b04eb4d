/**
 * The trainer's checker: what is wrong with a story, what could be better, and what is in it.
 *
 * <p>Lives here: the list of rules ({@link no.sideomside.authoring.check.Rule}), one small class
 * for each family of them, and what they are asked with. May not live here: Ink itself, walking a
 * story (the {@code Explorer} does that), the terminal. Start reading at {@link
 * no.sideomside.authoring.check.Checker}.
 */
@NullMarked
package no.sideomside.authoring.check;

import org.jspecify.annotations.NullMarked;
