package no.sideomside.desktop.lrs;

import static no.sideomside.desktop.lrs.LoopbackStore.cutOff;
import static no.sideomside.desktop.lrs.LoopbackStore.saying;
import static no.sideomside.desktop.lrs.LoopbackStore.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.sideomside.text.SentenceException;
import no.sideomside.xapi.Ledger;
import no.sideomside.xapi.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements given over real HTTP to a store that checks them and fails now and then. */
class DeliveryTest {
  @TempDir private Path data;
  private final LoopbackStore store = new LoopbackStore();
  private final List<Duration> waited = new ArrayList<>();
  private final Patience patience =
      new Patience(waited::add, () -> Instant.parse("2026-11-22T08:00:00Z"));
  private final Map<String, List<Statement>> attempts = new LinkedHashMap<>();

  @BeforeEach
  void play() {
    for (int i = 0; i < 12; i++) {
      attempts.put("key-" + i, attempt("attempt-" + i, 17, ""));
    }
  }

  @AfterEach
  void everythingTheSpecificationAsksForWasThere() {
    store.close();
    assertThat(store.broken()).isEmpty();
  }

  private static List<Statement> attempt(String name, int length, String more) {
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      String id =
          UUID.nameUUIDFromBytes((name + "/" + i).getBytes(StandardCharsets.UTF_8)).toString();
      JsonObject statement =
          JsonParser.parseString(
                  "{'id': '%s', 'timestamp': '2026-11-21T20:31:00Z', 'actor': {'objectType': 'Agent',"
                          .formatted(id)
                      + " 'account': {'homePage': 'https://a.invalid/', 'name': 'p'}}, 'verb': {'id':"
                      + " 'https://a.invalid/v', 'display': {'nb': 'valgte'}}, 'object': {'id':"
                      + " 'https://a.invalid/%s/%d', 'definition': {'name': {'nb': 'Æ%s'}}}, 'result':"
                          .formatted(name, i, more)
                      + " {'response': 'a', 'extensions': {'https://a.invalid/x': {'haap': 1}}}}")
              .getAsJsonObject();
      statements.add(new Statement(id, statement.toString()));
    }
    return statements;
  }

  private List<Statement> statements(String key) {
    return Objects.requireNonNull(attempts.get(key));
  }

  private Delivery begin() throws SentenceException {
    Endpoint endpoint = Endpoint.of(store.url());
    Key key = Key.of(store.environment());
    Ledger ledger = Ledger.open(data, Delivery.name(endpoint, key));
    return Delivery.to(endpoint, key, ledger, patience);
  }

  private Delivery deliver() throws SentenceException {
    Delivery delivery = begin();
    for (Map.Entry<String, List<Statement>> each : attempts.entrySet()) {
      delivery.tell(each.getKey(), each.getValue());
    }
    delivery.finish();
    return delivery;
  }

  private List<String> all() {
    return attempts.values().stream().flatMap(List::stream).map(Statement::id).toList();
  }

  private void refused(String key) {
    assertThatThrownBy(this::deliver)
        .isInstanceOfSatisfying(
            SentenceException.class, e -> assertThat(e.sentence().key()).isEqualTo(key));
  }

  @Test
  void allOfThemArriveInBatchesOfAHundredAtMost() throws SentenceException {
    assertThat(deliver().given()).isEqualTo(204);
    assertThat(store.kept().keySet()).containsExactlyElementsOf(all());
    assertThat(store.batches()).allMatch(size -> size <= 100).hasSizeLessThan(4);
    assertThat(waited).isEmpty();
  }

  @Test
  void aSecondTimeNothingIsSent() throws SentenceException {
    deliver();
    int batches = store.batches().size();
    Delivery again = deliver();
    assertThat(again.given()).isZero();
    assertThat(again.alreadyThere()).isEqualTo(204);
    assertThat(store.batches()).hasSize(batches);
  }

  @Test
  void noBatchIsHeavyEither() throws SentenceException {
    attempts.clear();
    attempts.put("heavy", attempt("heavy", 120, "ø".repeat(4000)));
    attempts.put("light", attempt("light", 3, ""));
    deliver();
    assertThat(store.kept().keySet()).containsExactlyElementsOf(all());
    assertThat(store.weights()).allMatch(bytes -> bytes <= 257 * 1024);
  }

  @Test
  void aStoreThatFailsNowAndThenIsAskedAgainLaterAndLater() throws SentenceException {
    store.failing(status(503), status(500), status(429, "Retry-After", "7"), status(502));
    assertThat(deliver().given()).isEqualTo(204);
    assertThat(store.kept().keySet()).containsExactlyElementsOf(all());
    assertThat(waited)
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(7),
            Duration.ofSeconds(8));
  }

  @Test
  void aDateToComeAgainIsKept() throws SentenceException {
    store.failing(status(503, "Retry-After", "Sun, 22 Nov 2026 08:00:30 GMT"));
    deliver();
    assertThat(waited).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void aStoreThatAsksForAnHourIsNotWaitedForAndTheRestGoesAnotherTime() throws SentenceException {
    store.failing(status(503, "Retry-After", "3600"));
    refused("xapi.not_now");
    assertThat(waited).isEmpty();
    assertThat(deliver().given()).isEqualTo(204);
  }

  @Test
  void aStoreThatGoesOnFailingIsLeft() {
    store.failing(status(503), status(503), status(503), status(503), status(503), status(503));
    refused("xapi.not_now");
    assertThat(waited).hasSize(5);
  }

  @Test
  void whatTheStoreTookBeforeItWasCutOffIsKnownByItsIdAndNotKeptTwice() throws SentenceException {
    store.failing(cutOff());
    Delivery delivery = deliver();
    assertThat(delivery.differing()).isEmpty();
    assertThat(delivery.given() + delivery.alreadyThere()).isEqualTo(204);
    assertThat(delivery.alreadyThere()).isPositive();
    assertThat(store.kept().keySet()).containsExactlyInAnyOrderElementsOf(all());
  }

  @Test
  void whereTheLedgerIsLostTheStoreStillKeepsEachOnce() throws Exception {
    deliver();
    try (Stream<Path> files = Files.list(Ledger.folder(data))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Delivery again = deliver();
    assertThat(again.given()).isZero();
    assertThat(again.alreadyThere()).isEqualTo(204);
    assertThat(store.kept()).hasSize(204);
  }

  @Test
  void anIdThatHoldsSomethingElseIsToldAndTheOthersArrive() throws SentenceException {
    JsonObject other = JsonParser.parseString(statements("key-3").get(2).json()).getAsJsonObject();
    other.getAsJsonObject("result").addProperty("response", "noe annet");
    store.put(other);
    Delivery delivery = deliver();
    assertThat(delivery.differing()).containsExactly(other.get("id").getAsString());
    assertThat(delivery.given()).isEqualTo(203);
    assertThat(store.kept().keySet()).containsExactlyInAnyOrderElementsOf(all());
    assertThat(deliver().differing()).as("told until it is sorted out").hasSize(1);
  }

  @Test
  void aStoreThatFindsABatchTooLargeGetsHalves() throws SentenceException {
    store.failing(status(413), status(413));
    assertThat(deliver().given()).isEqualTo(204);
    assertThat(store.kept().keySet()).containsExactlyElementsOf(all());
  }

  @Test
  void whatItRefusesStopsThereAndIsToldWithItsReason() {
    store.failing(saying(400, "actor: unknown\nmore"));
    assertThatThrownBy(this::deliver)
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> {
              assertThat(e.sentence().key()).isEqualTo("xapi.refused");
              assertThat(e.sentence().arguments()).contains("400", "actor: unknown");
            });
  }

  @Test
  void anAnswerThatIsNotTheIdsIsNoStoresAnswer() {
    store.failing(saying(200, "<html>Velkommen</html>"));
    refused("xapi.not_a_store");
  }

  @Test
  void aRedirectIsNotFollowed() {
    try (LoopbackStore elsewhere = new LoopbackStore()) {
      store.failing(status(307, "Location", elsewhere.url() + "/statements"));
      refused("xapi.moved");
      assertThat(elsewhere.asked()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html></html>", "{}", "[]", "{\"version\":\"1.0.3\"}"})
  void somethingThatIsNoStoreIsGivenNothing(String about) {
    store.saying(about);
    refused("xapi.not_a_store");
    assertThat(store.asked()).containsExactly("GET /about");
  }

  @Test
  void aStoreOfAnotherVersionIsGivenNothing() {
    store.saying("{\"version\":[\"2.0.0\"]}");
    refused("xapi.other_version");
    assertThat(store.batches()).isEmpty();
  }

  @Test
  void anAddressAtWhichNobodyIsIsToldAtOnce() {
    store.close();
    refused("xapi.unreachable");
    assertThat(waited).isEmpty();
  }

  @Test
  void aWrongKeyIsTold() throws SentenceException {
    Endpoint endpoint = Endpoint.of(store.url());
    Key wrong = Key.of(Map.of(Key.USER, LoopbackStore.USER, Key.SECRET, "feil"));
    Delivery delivery =
        Delivery.to(endpoint, wrong, Ledger.open(data, Delivery.name(endpoint, wrong)), patience);
    delivery.tell("key-1", statements("key-1"));
    assertThatThrownBy(delivery::finish)
        .isInstanceOfSatisfying(
            SentenceException.class,
            e -> {
              assertThat(e.sentence().key()).isEqualTo("xapi.key_refused");
              assertThat(e.toString() + wrong).doesNotContain("feil");
            });
    assertThat(store.kept()).isEmpty();
  }
}
