package no.sideomside.ui.screen;

import java.util.function.Consumer;
import no.sideomside.ui.widget.Choosable;

/**
 * What a debrief's page does when something in a section is chosen.
 *
 * @param turn opens or shuts a key moment
 * @param giveField gives a question a field
 * @param entered a field has been gone to
 * @param goBack goes back to a decision
 */
record DebriefDoing(
    Consumer<Integer> turn,
    Consumer<String> giveField,
    Consumer<Choosable> entered,
    Consumer<Integer> goBack) {}
