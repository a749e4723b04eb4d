/**
 * Giving statements to a learning record store: the only place of the program that goes to a
 * network, and only when {@code export --to} asks it to.
 *
 * <p>Lives here: the address and its key, what is asked and answered over HTTP, patience, and
 * sending in batches so that nothing is given twice. May not live here: what a statement says (that
 * is {@code no.sideomside.xapi}). Start reading at {@link no.sideomside.desktop.lrs.Delivery}.
 */
@NullMarked
package no.sideomside.desktop.lrs;

import org.jspecify.annotations.NullMarked;
