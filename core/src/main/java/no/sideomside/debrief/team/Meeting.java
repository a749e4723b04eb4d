package no.sideomside.debrief.team;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One player met one decision.
 *
 * @param offer the decision as it was put
 * @param chosen id of the option taken; one of those on offer
 * @param noneFirst whether the player first said that none of them fitted
 * @param at when, cut to the minute, or null
 * @param place how many decisions came before it
 */
record Meeting(Offer offer, String chosen, boolean noneFirst, @Nullable Instant at, int place) {}
