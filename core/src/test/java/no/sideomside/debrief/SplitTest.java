package no.sideomside.debrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How votes fell. */
class SplitTest {
  private static Split split(int... votes) {
    List<String> options = List.of("a", "b", "c", "d").subList(0, votes.length);
    Map<String, Integer> counts = new java.util.HashMap<>();
    for (int i = 0; i < votes.length; i++) {
      counts.put(options.get(i), votes[i]);
    }
    return Split.of(options, counts);
  }

  @Test
  void theMostVotedIsOneOrSeveralAndNobodyWhereNobodyVoted() {
    assertThat(split(3, 4, 0).most()).containsExactly("b");
    assertThat(split(4, 4, 1).most()).containsExactly("a", "b");
    assertThat(split(0, 0).most()).isEmpty();
  }

  @Test
  void anOptionNobodyCountedForHasNoVotes() {
    Split split = Split.of(List.of("a", "b"), Map.of("b", 2));
    assertThat(split.shares()).containsExactly(new Split.Share("a", 0), new Split.Share("b", 2));
    assertThat(split.total()).isEqualTo(2);
  }

  @Test
  void aRoomIsApartByThePairsThatDiffer() {
    assertThat(split(8, 0).apart()).isZero();
    assertThat(split(1, 0).apart()).isZero();
    assertThat(split(0, 0).apart()).isZero();
    assertThat(split(1, 1).apart()).isEqualTo(1);
    assertThat(split(2, 2).apart()).isCloseTo(4 / 6., within(1e-9));
    assertThat(split(3, 3, 2).apart()).isGreaterThan(split(4, 4, 0).apart());
    assertThat(split(4, 4).apart()).isGreaterThan(split(7, 1).apart());
  }

  @Test
  void manyVotesAreCountedWithoutOverflow() {
    assertThat(split(999, 999, 999, 999).apart()).isBetween(.74, .76);
  }

  @Test
  void partsAreOfAllVotes() {
    Split split = split(1, 2, 0);
    assertThat(split.shares().stream().map(split::percent)).containsExactly(33, 67, 0);
    assertThat(split(0, 0).percent(new Split.Share("a", 0))).isZero();
  }
}
