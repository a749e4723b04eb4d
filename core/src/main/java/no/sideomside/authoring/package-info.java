/**
 * What a trainer needs who writes scenarios: what is wrong with one, and everything it can come to.
 *
 * <p>Lives here: walking a story every way it can go, and what was found told as text and JSON. May
 * not live here: anything of Ink itself (that is {@code story}), windows, the terminal. Start
 * reading at {@code Explorer}.
 */
@NullMarked
package no.sideomside.authoring;

import org.jspecify.annotations.NullMarked;
