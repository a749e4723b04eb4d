/**
 * What a data folder holds of those who play, and their power over it: to see it, take it along and
 * have it deleted; and that old attempts go by themselves.
 *
 * <p>Lives here: finding everything that is somebody's, whichever part of the program wrote it, and
 * deleting it; what an employer should know. May not live here: how it is shown or asked about.
 * Whoever writes a new sort of file into the data folder makes sure that {@link
 * no.sideomside.data.Inventory} finds it. Start reading at {@link no.sideomside.data.OwnData}.
 */
@NullMarked
package no.sideomside.data;

import org.jspecify.annotations.NullMarked;
