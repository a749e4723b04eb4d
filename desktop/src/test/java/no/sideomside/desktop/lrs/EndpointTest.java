package no.sideomside.desktop.lrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.sideomside.text.SentenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which addresses and keys are taken. */
class EndpointTest {
  @ParameterizedTest
  @CsvSource({
    "https://lrs.eksempel.no/xapi, https://lrs.eksempel.no/xapi",
    "https://lrs.eksempel.no/xapi/, https://lrs.eksempel.no/xapi",
    "https://lrs.eksempel.no/xapi/statements, https://lrs.eksempel.no/xapi",
    "HTTPS://lrs.eksempel.no:8443, HTTPS://lrs.eksempel.no:8443",
    "http://localhost:8080/xapi, http://localhost:8080/xapi",
    "http://127.0.0.1:8080/xapi, http://127.0.0.1:8080/xapi",
    "http://[::1]:8080/xapi, http://[::1]:8080/xapi",
  })
  void addressesOfStores(String written, String base) throws SentenceException {
    assertThat(Endpoint.of(written)).hasToString(base);
  }

  @ParameterizedTest
  @CsvSource({
    "http://lrs.eksempel.no/xapi, xapi.url_not_https",
    "http://127.0.0.1.eksempel.no/xapi, xapi.url_not_https",
    "http://localhost.eksempel.no/xapi, xapi.url_not_https",
    "https://meg:hemmelig@lrs.eksempel.no/xapi, xapi.url_with_key",
    "https://lrs.eksempel.no/xapi?a=b, xapi.url",
    "https://lrs.eksempel.no/xapi#a, xapi.url",
    "ftp://lrs.eksempel.no/xapi, xapi.url",
    "lrs.eksempel.no/xapi, xapi.url",
    "file:///etc, xapi.url",
    "https:///xapi, xapi.url",
    "'a b', xapi.url",
    "'', xapi.url",
  })
  void whatIsNone(String written, String key) {
    assertThatThrownBy(() -> Endpoint.of(written))
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> {
              assertThat(e.sentence().key()).isEqualTo(key);
              assertThat(e.toString()).doesNotContain("hemmelig");
            });
  }

  @Test
  void aKeyNeedsBothItsParts() {
    for (Map<String, String> environment :
        java.util.List.of(
            Map.<String, String>of(),
            Map.of(Key.USER, "a"),
            Map.of(Key.SECRET, "b"),
            Map.of(Key.USER, "a:b", Key.SECRET, "c"))) {
      assertThatThrownBy(() -> Key.of(environment))
          .isInstanceOfSatisfying(
              SentenceException.class,
              e -> assertThat(e.sentence().key()).isEqualTo("xapi.no_key"));
    }
  }
}
