package no.sideomside.attempt;

import com.google.gson.annotations.SerializedName;

/** How an attempt was played. Practice and guided are equal ways to learn. */
public enum Mode {
  /** Reasons are kept for the debrief. */
  @SerializedName("practice")
  PRACTICE,
  /** Each reason is shown at once. */
  @SerializedName("guided")
  GUIDED,
  /** Decided together in a room; belongs to no player. */
  @SerializedName("live")
  LIVE
}
