package no.sideomside.authoring.check;

import no.sideomside.story.Script;

/** Plays a story for the checker, for what only play can show. */
interface Proof {
  Played play(Script script);
}
