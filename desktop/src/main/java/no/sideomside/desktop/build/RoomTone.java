package no.sideomside.desktop.build;

import java.util.List;
import java.util.Random;

/**
 * The quiet sound of a place, made of filtered noise and hum, long enough not to be noticed as it
 * begins again.
 *
 * <p>It is made, not recorded: nobody's kitchen is in it, and it is the same on every machine.
 */
final class RoomTone {
  /** Samples a second. */
  static final int RATE = 22_050;

  private static final int SECONDS = 12;
  private static final int LENGTH = RATE * SECONDS;

  /** How much of the beginning grows out of what would have come after the end. */
  private static final int SEAM = RATE;

  private final Random random;
  private final float[] samples = new float[LENGTH + SEAM];

  private RoomTone(long seed) {
    random = new Random(seed);
  }

  /** The places that have a tone. */
  static List<String> names() {
    return List.of("stille", "regn", "bil", "ventilasjon", "kjokken", "oppgang", "kafe");
  }

  /**
   * One tone.
   *
   * @param name one of {@link #names}
   * @return one channel at {@link #RATE}, from −1 to 1; its end runs on into its beginning
   */
  static float[] of(String name) {
    RoomTone tone = new RoomTone(name.hashCode());
    switch (name) {
      case "stille" -> tone.noise(60, 500, .010f);
      case "regn" -> {
        tone.noise(900, 7000, .035f);
        tone.noise(150, 600, .020f);
        tone.drops(38, .10f);
      }
      case "bil" -> {
        tone.noise(30, 140, .06f);
        tone.noise(140, 900, .02f);
        tone.hum(42, .03f, .25f);
        tone.hum(84, .012f, .5f);
      }
      case "ventilasjon" -> {
        tone.noise(120, 700, .045f);
        tone.noise(700, 3000, .010f);
        tone.hum(100, .006f, .1f);
      }
      case "kjokken" -> {
        tone.noise(80, 400, .012f);
        tone.hum(50, .020f, .08f);
        tone.hum(100, .012f, .08f);
        tone.hum(150, .004f, .17f);
      }
      case "oppgang" -> {
        tone.noise(50, 260, .030f);
        tone.noise(260, 900, .006f);
        tone.echo(.083f, .55f);
      }
      case "kafe" -> {
        tone.noise(80, 500, .012f);
        for (int voice = 0; voice < 7; voice++) {
          tone.murmur();
        }
        tone.clinks(5, .05f);
        tone.echo(.037f, .35f);
      }
      default -> throw new IllegalArgumentException(name);
    }
    return tone.seamless();
  }

  /** Noise between two frequencies in hertz; two gentle filters, as a wall would have it. */
  private void noise(float from, float to, float level) {
    float[] band = band(from, to);
    for (int i = 0; i < samples.length; i++) {
      samples[i] += level * band[i];
    }
  }

  /** Noise between two frequencies, of root mean square 1. */
  private float[] band(float from, float to) {
    float[] band = new float[samples.length];
    float low = pole(to);
    float high = pole(from);
    float first = 0;
    float second = 0;
    float floor = 0;
    double power = 0;
    for (int i = 0; i < band.length; i++) {
      first += low * ((float) random.nextGaussian() - first);
      second += low * (first - second);
      floor += high * (second - floor);
      band[i] = second - floor;
      power += band[i] * band[i];
    }
    float scale = (float) (1 / Math.sqrt(power / band.length));
    for (int i = 0; i < band.length; i++) {
      band[i] *= scale;
    }
    return band;
  }

  private static float pole(float hertz) {
    return (float) (1 - Math.exp(-2 * Math.PI * hertz / RATE));
  }

  /** A motor's note that swells a little. */
  private void hum(float hertz, float level, float swellHertz) {
    double phase = random.nextDouble() * 2 * Math.PI;
    for (int i = 0; i < samples.length; i++) {
      double seconds = (double) i / RATE;
      double swell = .75 + .25 * Math.sin(2 * Math.PI * swellHertz * seconds + phase);
      samples[i] += (float) (level * swell * Math.sin(2 * Math.PI * hertz * seconds));
    }
  }

  /** Drops on a roof or a window, so many a second. */
  private void drops(int aSecond, float level) {
    int count = aSecond * samples.length / RATE;
    for (int drop = 0; drop < count; drop++) {
      ring(
          random.nextInt(samples.length),
          900 + random.nextFloat() * 2600,
          level * random.nextFloat() * random.nextFloat(),
          .004f + random.nextFloat() * .008f);
    }
  }

  /** Cups, far off. */
  private void clinks(int count, float level) {
    for (int clink = 0; clink < count; clink++) {
      int at = random.nextInt(samples.length);
      float note = 2200 + random.nextFloat() * 1800;
      ring(at, note, level * (.4f + random.nextFloat() * .6f), .06f);
      ring(at, note * 1.52f, level * .3f, .04f);
    }
  }

  private void ring(int at, float hertz, float level, float fadeSeconds) {
    int end = Math.min(samples.length, at + (int) (fadeSeconds * 6 * RATE));
    for (int i = at; i < end; i++) {
      double seconds = (double) (i - at) / RATE;
      samples[i] +=
          (float)
              (level * Math.exp(-seconds / fadeSeconds) * Math.sin(2 * Math.PI * hertz * seconds));
    }
  }

  /** Somebody talking at another table: a voice's band that comes and goes as syllables do. */
  private void murmur() {
    float base = 180 + random.nextFloat() * 160;
    float[] voice = band(base, base * 3);
    float syllable = 3f + random.nextFloat() * 1.6f;
    double phase = random.nextDouble() * 2 * Math.PI;
    double pause = .06 + random.nextDouble() * .08;
    for (int i = 0; i < samples.length; i++) {
      double seconds = (double) i / RATE;
      double talks = Math.max(0, Math.sin(2 * Math.PI * pause * seconds + phase * 3));
      double word = .5 + .5 * Math.sin(2 * Math.PI * syllable * seconds + phase);
      samples[i] += (float) (.011 * talks * word * voice[i]);
    }
  }

  /** Walls of stone: what was heard comes back a little weaker. */
  private void echo(float seconds, float level) {
    int delay = (int) (seconds * RATE);
    for (int i = delay; i < samples.length; i++) {
      samples[i] += level * samples[i - delay];
    }
  }

  private float[] seamless() {
    float[] loop = new float[LENGTH];
    System.arraycopy(samples, 0, loop, 0, LENGTH);
    for (int i = 0; i < SEAM; i++) {
      // Of equal power, since the two are strangers to each other.
      double share = (double) i / SEAM;
      loop[i] =
          (float) (Math.sqrt(share) * samples[i] + Math.sqrt(1 - share) * samples[LENGTH + i]);
    }
    for (int i = 0; i < LENGTH; i++) {
      loop[i] = Math.max(-1, Math.min(1, loop[i]));
    }
    return loop;
  }
}
