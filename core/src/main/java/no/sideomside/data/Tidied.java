package no.sideomside.data;

import no.sideomside.attempt.AttemptShelf;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A shelf of attempts after the old ones have gone.
 *
 * @param shelf what is left
 * @param notice what to tell whoever starts the program, or null
 */
public record Tidied(AttemptShelf shelf, @Nullable Sentence notice) {}
