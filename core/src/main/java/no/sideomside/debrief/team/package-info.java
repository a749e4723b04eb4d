/**
 * The team's sheet: what a team chose, laid side by side without names.
 *
 * <p>Lives here: reading a folder of attempts, the first meeting of each decision, what may be told
 * of them and in which words, and the sheet as a report, text and web page. May not live here: an
 * alias, a player's id, a count of choices in anything that is written. Start reading at {@link
 * no.sideomside.debrief.team.TeamSheet}.
 */
@NullMarked
package no.sideomside.debrief.team;

import org.jspecify.annotations.NullMarked;
