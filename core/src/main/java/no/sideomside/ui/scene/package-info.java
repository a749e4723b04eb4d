/**
 * Places and the people in them, composed from pictures the build has drawn.
 *
 * <p>May not live here: anything that reads or writes files of players. Start reading at {@link
 * no.sideomside.ui.scene.SceneView}.
 */
@NullMarked
package no.sideomside.ui.scene;

import org.jspecify.annotations.NullMarked;
