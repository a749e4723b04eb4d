package no.sideomside.attempt;

import com.google.gson.annotations.SerializedName;
import java.util.Objects;

/**
 * A principle left unscored on an option, with both arguments.
 *
 * @param principle its id
 * @param argumentFor why the option may be for it
 * @param argumentAgainst why the option may be against it
 */
public record Contested(
    String principle,
    @SerializedName("for") String argumentFor,
    @SerializedName("against") String argumentAgainst) {
  public Contested {
    Objects.requireNonNull(principle, "principle");
    Objects.requireNonNull(argumentFor, "argumentFor");
    Objects.requireNonNull(argumentAgainst, "argumentAgainst");
  }
}
