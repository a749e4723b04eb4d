/**
 * A panel's view: sheets to rate a scenario's options on, and what several raters' sheets say.
 *
 * <p>Lives here: making a sheet, reading filled ones, and telling what they come to. May not live
 * here: what counts of it in a debrief ({@code debrief} knows), the file it is kept in ({@code
 * rubric} knows), the terminal. Start reading at {@link
 * no.sideomside.authoring.panel.Questionnaire}.
 */
@NullMarked
package no.sideomside.authoring.panel;

import org.jspecify.annotations.NullMarked;
