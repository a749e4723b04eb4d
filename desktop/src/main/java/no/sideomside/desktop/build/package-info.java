/**
 * Steps of the build itself, run by Maven after {@code core} is compiled.
 *
 * <p>Lives here: what turns the shipped stories into what the jar carries. May not live here:
 * anything a player's machine runs. Start reading at {@code CompileStories}.
 */
@NullMarked
package no.sideomside.desktop.build;

import org.jspecify.annotations.NullMarked;
