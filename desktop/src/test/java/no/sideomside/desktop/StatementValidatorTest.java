package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the validator our statements stand before does turn bad ones away. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementValidatorTest {
  private static final String GOOD =
      "{\"id\":\"8f0b6c1e-0000-5000-8000-000000000000\",\"timestamp\":\"2026-11-21T20:31:00Z\","
          + "\"version\":\"1.0.3\",\"actor\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":"
          + "\"https://example.org/p\",\"name\":\"p-1\"}},\"verb\":{\"id\":"
          + "\"http://adlnet.gov/expapi/verbs/preferred\",\"display\":{\"nb\":\"valgte\"}},"
          + "\"object\":{\"objectType\":\"Activity\",\"id\":\"https://example.org/a\"},"
          + "\"result\":{\"response\":\"a\",\"extensions\":{\"https://example.org/x\":1}},"
          + "\"context\":{\"language\":\"nb\",\"registration\":"
          + "\"8f0b6c1e-0000-4000-8000-000000000000\"}}";

  private final StatementValidator validator = new StatementValidator();

  @BeforeAll
  void aGoodStatementPasses() {
    assertThat(validator.faults(GOOD)).isEmpty();
  }

  @AfterAll
  void close() {
    validator.close();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"version\":\"1.0.3\"|\"version\":\"2.0.0\"|another version",
        "8f0b6c1e-0000-5000|8f0b6c1e|an id that is no UUID",
        "2026-11-21T20:31:00Z|i går|no time",
        "http://adlnet.gov/expapi/verbs/preferred|valgte|a verb that is no IRI",
        "{\"nb\":\"valgte\"}|\"valgte\"|words without a language",
        "{\"nb\":\"valgte\"}|{\"norsk bokmål\":\"valgte\"}|a language that is none",
        "\"https://example.org/x\":1|\"haap\":1|an extension that is no IRI",
        "\"response\":\"a\"|\"response\":3|a response that is no text",
        "\"response\":\"a\"|\"score\":{\"scaled\":3}|a score out of range",
        "\"response\":\"a\"|\"poeng\":3|a property nobody knows",
        "https://example.org/p|hjem|an account without an address",
        "\"language\":\"nb\"|\"language\":null|null",
        "\"registration\":\"8f0b|\"registration\":\"xyz|a registration that is no UUID",
      })
  void aBadOneDoesNot(String from, String to, String what) {
    assertThat(GOOD).as(what).contains(from);
    assertThat(validator.faults(GOOD.replace(from, to))).as(what).isNotEmpty();
  }

  @Test
  void oneWithoutAnActorDoesNot() {
    assertThat(validator.faults(GOOD.replaceFirst("\"actor\":.*?}},", ""))).isNotEmpty();
  }
}
