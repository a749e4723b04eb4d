/**
 * Play as you write: a story followed on the disk, and played on from where one was whenever it is
 * saved.
 *
 * <p>Lives here: noticing that files change, reading them anew, walking the same way again, and the
 * list of a trainer's own stories; all of it off the window's thread. May not live here: windows,
 * attempts (nothing of this is kept), Ink itself. Start reading at {@link
 * no.sideomside.authoring.preview.Workbench}.
 */
@NullMarked
package no.sideomside.authoring.preview;

import org.jspecify.annotations.NullMarked;
