package no.sideomside.desktop;

import java.util.Arrays;
import java.util.List;
import no.sideomside.text.SentenceException;

/** Times of the same thing done again and again, in milliseconds. */
final class Samples {
  private final double[] sorted;

  Samples(List<Long> nanos) {
    sorted = nanos.stream().mapToDouble(each -> each / 1e6).sorted().toArray();
  }

  /** Something that takes time. */
  interface Work {
    void run() throws SentenceException;
  }

  /** Does it {@code runs} times, in order, and times each. */
  static Samples of(int runs, Work work) throws SentenceException {
    Long[] nanos = new Long[runs];
    for (int i = 0; i < runs; i++) {
      nanos[i] = time(work);
    }
    return new Samples(Arrays.asList(nanos));
  }

  /** Does it once; how many nanoseconds it took. */
  static long time(Work work) throws SentenceException {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }

  int size() {
    return sorted.length;
  }

  double median() {
    return percentile(50);
  }

  double max() {
    return sorted[sorted.length - 1];
  }

  /** The smallest sample that at least {@code percent} of them do not exceed. */
  double percentile(int percent) {
    int index = (int) Math.ceil(percent / 100.0 * sorted.length) - 1;
    return sorted[Math.max(0, index)];
  }
}
