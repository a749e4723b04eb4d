package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the votes of a room fell at one decision: open, counted, and nobody's.
 *
 * @param shares one for every option offered, in story order
 */
public record Split(List<Share> shares) {
  /** The votes for one option. */
  public record Share(String option, int votes) {}

  public Split {
    shares = List.copyOf(shares);
  }

  /**
   * The split of some votes.
   *
   * @param options ids of everything offered, in story order
   * @param votes option id to votes; one that is missing has none
   */
  public static Split of(List<String> options, Map<String, Integer> votes) {
    List<Share> shares = new ArrayList<>();
    for (String option : options) {
      shares.add(new Share(option, votes.getOrDefault(option, 0)));
    }
    return new Split(shares);
  }

  /** How many votes were counted. */
  public int total() {
    return shares.stream().mapToInt(Share::votes).sum();
  }

  /** Ids of the options with the most votes: several where it is a tie, none without a vote. */
  public List<String> most() {
    int highest = shares.stream().mapToInt(Share::votes).max().orElse(0);
    return shares.stream()
        .filter(share -> highest > 0 && share.votes() == highest)
        .map(Share::option)
        .toList();
  }

  /**
   * How split the room was: of all pairs of votes, the part that differ; 0 where all voted alike or
   * fewer than two voted, 1 where no two did. One minus Simpson's index, for finite samples.
   */
  public double apart() {
    long all = total();
    if (all < 2) {
      return 0;
    }
    long alike = 0;
    for (Share share : shares) {
      alike += (long) share.votes() * (share.votes() - 1);
    }
    return 1 - (double) alike / (all * (all - 1));
  }

  /** An option's votes as a part of all, from 0 to 100 and rounded; 0 where nobody voted. */
  public int percent(Share share) {
    return percent(share.votes());
  }

  /** So many votes as a part of all, from 0 to 100 and rounded; 0 where nobody voted. */
  int percent(int votes) {
    int all = total();
    return all == 0 ? 0 : Math.round(100f * votes / all);
  }
}
