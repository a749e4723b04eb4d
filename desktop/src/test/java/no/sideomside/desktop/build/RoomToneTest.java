package no.sideomside.desktop.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Room tones: quiet, without a click where they begin again, and the same every time. */
class RoomToneTest {
  private static Stream<String> names() {
    return RoomTone.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aToneIsHeardButNeverLoud(String name) {
    float[] tone = RoomTone.of(name);

    double power = 0;
    float peak = 0;
    for (float sample : tone) {
      power += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }

    assertThat(Math.sqrt(power / tone.length)).isBetween(.004, .1);
    assertThat(peak).isLessThan(1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theEndRunsOnIntoTheBeginning(String name) {
    float[] tone = RoomTone.of(name);

    float steepest = 0;
    for (int i = 1; i < tone.length; i++) {
      steepest = Math.max(steepest, Math.abs(tone[i] - tone[i - 1]));
    }

    assertThat(Math.abs(tone[0] - tone[tone.length - 1])).isLessThanOrEqualTo(steepest);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameToneIsMadeEveryTime(String name) {
    assertThat(RoomTone.of(name)).isEqualTo(RoomTone.of(name));
  }
}
