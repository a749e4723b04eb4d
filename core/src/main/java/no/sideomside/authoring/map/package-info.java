/**
 * A story as a map: its knots with their decisions, where they lead, and what has been come to.
 *
 * <p>Lives here: the map, its layout and how it is written as HTML and SVG, where everything that
 * comes from a story is escaped. May not live here: walking a story (its parent does that), drawing
 * in a window, files. Start reading at {@link no.sideomside.authoring.map.StoryMap}.
 */
@NullMarked
package no.sideomside.authoring.map;

import org.jspecify.annotations.NullMarked;
