package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Sums over measurements; what is measured is never asserted. */
class SamplesTest {
  @Test
  void percentilesAreSamplesThatWereThere() {
    Samples samples =
        new Samples(LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).boxed().toList());
    assertThat(samples.median()).isEqualTo(50);
    assertThat(samples.percentile(99)).isEqualTo(99);
    assertThat(samples.max()).isEqualTo(100);
  }

  @Test
  void oneSampleIsEverything() {
    Samples samples = new Samples(List.of(3_000_000L));
    assertThat(samples.median()).isEqualTo(samples.max()).isEqualTo(3);
  }

  @Test
  void theOrderOfMeasuringDoesNotMatter() {
    assertThat(new Samples(List.of(3_000_000L, 1_000_000L, 2_000_000L)).median()).isEqualTo(2);
  }
}
