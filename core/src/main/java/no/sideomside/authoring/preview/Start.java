package no.sideomside.authoring.preview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a preview begins.
 *
 * @param knot the path of a knot or stitch, or null for the top of the story
 * @param variables what variables are set to before: whole numbers, decimals as floats, booleans or
 *     strings
 * @param variant which way the world is, counted from 1
 */
public record Start(@Nullable String knot, Map<String, Object> variables, int variant) {
  public Start {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /** The top of the story, as it is written. */
  public static Start top() {
    return new Start(null, Map.of(), 1);
  }

  /** The same with the world another way. */
  public Start in(int other) {
    return new Start(knot, variables, other);
  }

  /** A value as one writes it: {@code 20}, {@code 0.5}, {@code true}, and anything else as text. */
  public static Object value(String written) {
    String bare = written.strip();
    if (bare.equals("true") || bare.equals("false")) {
      return bare.equals("true");
    }
    try {
      return Integer.valueOf(bare);
    } catch (NumberFormatException e) {
      // A decimal, or a text.
    }
    if (bare.matches("[-+]?\\d*[.,]\\d+")) {
      return Float.valueOf(bare.replace(',', '.'));
    }
    return bare;
  }
}
