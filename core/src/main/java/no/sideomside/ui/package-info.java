/**
 * The window: what a player sees and touches.
 *
 * <p>Lives here and below: everything that knows libGDX, in {@code theme} (colours, type, shapes),
 * {@code scene} (places and people), {@code widget} (one control a class) and {@code screen} (one
 * page a class). May not live here: rules about stories, scores or files; screens show what {@code
 * attempt} and {@code debrief} say. Start reading at {@link no.sideomside.ui.SideOmSide}.
 */
@NullMarked
package no.sideomside.ui;

import org.jspecify.annotations.NullMarked;
