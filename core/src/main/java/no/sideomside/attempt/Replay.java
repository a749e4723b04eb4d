package no.sideomside.attempt;

import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A session brought back to a decision by choosing again what was chosen before.
 *
 * @param session stands at the first decision that was not replayed
 * @param stopped why it stopped before it was meant to, since the story has changed; null where it
 *     went the whole way
 */
public record Replay(Session session, @Nullable Sentence stopped) {}
