/**
 * What attempts say in the words of the Experience API (xAPI 1.0.3): statements that a learning
 * record store understands.
 *
 * <p>Lives here: attempts made into statements, the folder they are gathered from, and the ledger
 * of what a store has been given. May not live here: the network, which the program's desktop part
 * alone uses and only when asked; and no word that a player wrote, no alias and no verdict. Start
 * reading at {@link no.sideomside.xapi.Statements}.
 */
@NullMarked
package no.sideomside.xapi;

import org.jspecify.annotations.NullMarked;
