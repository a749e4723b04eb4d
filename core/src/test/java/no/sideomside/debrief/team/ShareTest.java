package no.sideomside.debrief.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words for shares, and that they keep what they should. */
class ShareTest {
  private static List<Share> among(int whole) {
    return IntStream.rangeClosed(0, whole).mapToObj(part -> Share.of(part, whole)).toList();
  }

  @Test
  void amongFiveOneIsNotToldFromTwo() {
    assertThat(among(5))
        .containsExactly(Share.NONE, Share.SOME, Share.SOME, Share.MOST, Share.MOST, Share.ALL);
  }

  @Test
  void amongTenHalfIsFromFourToSixAndNeitherOfThem() {
    assertThat(among(10).subList(4, 7)).containsExactly(Share.SOME, Share.HALF, Share.MOST);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 7, 8, 9, 10, 11, 12, 40})
  void whereTwoOptionsWereTakenNobodyIsToldToStandAlone(int whole) {
    assertThat(Share.of(1, whole)).isEqualTo(Share.of(2, whole)).isEqualTo(Share.SOME);
    assertThat(Share.of(whole - 1, whole))
        .isEqualTo(Share.of(whole - 2, whole))
        .isEqualTo(Share.MOST);
  }

  @Test
  void onlyNobodyAndEverybodyAreExact() {
    for (int whole = 5; whole < 60; whole++) {
      assertThat(among(whole)).containsOnlyOnce(Share.NONE, Share.ALL).isSorted();
    }
  }
}
