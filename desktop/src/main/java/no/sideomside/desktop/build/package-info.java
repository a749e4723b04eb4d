/**
 * Steps of the build: what a player's machine must not have to do.
 *
 * <p>Lives here: small programs that Maven runs after the classes are compiled. May not live here:
 * anything the program itself needs at run time. Start reading at {@link
 * no.sideomside.desktop.build.CompileStories}.
 */
@NullMarked
package no.sideomside.desktop.build;

import org.jspecify.annotations.NullMarked;
