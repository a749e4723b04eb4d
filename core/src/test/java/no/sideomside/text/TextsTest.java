package no.sideomside.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every text there is and every key the Java sources name.
 *
 * <p>A key stands in the sources as one literal, {@code "debrief.title"}, so that it can be found
 * by searching for it; an enum is turned to its key by a switch. Where a key must be put together
 * at run time, its beginning stands as a literal that ends with a full stop, {@code
 * "text.language."}, and its end as a word somewhere in the sources: another literal, or the name
 * of an enum's constant.
 */
class TextsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:" + String.join("|", Texts.BUNDLES) + ")\\.(?:[a-z0-9_]+\\.?)*)\"");
  private static final Pattern FILE_NAME =
      Pattern.compile(".*\\.(json|ink|js|svg|png|html|pdf|txt|csv|jsonl|properties)");

  /** law.md, «Words the checker refuses in learner-facing text». */
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?iu)\\b(samtykkekompetanse|fylkesmann|fylkesnemnd|LOV-2025-04-25-13|klient|misbruker"
              + "|dobbeltdiagnose)");

  static List<String> bundles() {
    return Texts.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) {
    assertThat(placeholders(bundle, Language.EN)).isEqualTo(placeholders(bundle, Language.NB));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextCanBeSaid(String bundle) {
    for (Language language : Language.values()) {
      read(bundle, language)
          .forEach(
              (key, text) -> {
                assertThat(text).as(bundle + "." + key).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text, language.locale())).isNotNull();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void noTextUsesAWordTheLawHasLeftOrAPersonWouldNot(String bundle) {
    for (Language language : Language.values()) {
      read(bundle, language)
          .forEach(
              (key, text) ->
                  assertThat(text).as(bundle + "." + key).doesNotContainPattern(REFUSED));
    }
  }

  @Test
  void everyKeyTheSourcesNameExists() throws IOException {
    Set<String> keys = Texts.in(Language.NB).keys();
    for (String literal : literals()) {
      if (literal.endsWith(".")) {
        assertThat(keys).as(literal).anyMatch(key -> key.startsWith(literal));
      } else {
        assertThat(keys).contains(literal);
      }
    }
  }

  @Test
  void everyKeyIsNamedBySources() throws IOException {
    Set<String> literals = literals();
    Set<String> words =
        Pattern.compile("\\W+")
            .splitAsStream(sources().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    List<String> unused = new ArrayList<>();
    for (String key : Texts.in(Language.NB).keys()) {
      boolean composed =
          literals.stream()
              .filter(literal -> literal.endsWith(".") && key.startsWith(literal))
              .anyMatch(literal -> words.contains(key.substring(literal.length())));
      if (!composed && !literals.contains(key)) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  /** Every literal of the two modules that looks like a key, or like the beginning of some. */
  private static Set<String> literals() throws IOException {
    return LITERAL
        .matcher(sources())
        .results()
        .map(result -> result.group(1))
        .filter(literal -> !FILE_NAME.matcher(literal).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String module : List.of("core", "desktop")) {
      Path sources = Path.of("..", module, "src", "main");
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|js)")).toList()) {
          all.append(Files.readString(file)).append('\n');
        }
      }
    }
    return all.toString();
  }

  private static Map<String, Set<String>> placeholders(String bundle, Language language) {
    Map<String, Set<String>> placeholders = new TreeMap<>();
    read(bundle, language)
        .forEach(
            (key, text) ->
                placeholders.put(
                    key,
                    PLACEHOLDER
                        .matcher(text)
                        .results()
                        .map(result -> result.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return placeholders;
  }

  private static Map<String, String> read(String bundle, Language language) {
    Map<String, String> texts = new TreeMap<>();
    String name = bundle + "_" + language.tag() + ".properties";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      Properties properties = new OnceEach(name);
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      properties.forEach((key, text) -> texts.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Of two texts with one key the first would never be said, and nobody would be told. */
  private static final class OnceEach extends Properties {
    private static final long serialVersionUID = 1L;
    private final String file;

    OnceEach(String file) {
      this.file = file;
    }

    @Override
    public synchronized Object put(Object key, Object text) {
      assertThat(containsKey(key)).as("%s has %s twice", file, key).isFalse();
      return super.put(key, text);
    }
  }
}
