package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.sideomside.attempt.Attempt;
import no.sideomside.desktop.lrs.LoopbackStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export --to}: the real program sends to a real server, and is killed while it does. */
class SendTest {
  private static final int ATTEMPTS = 14;

  @TempDir private Path folder;
  private Terminal terminal;
  private int statements;

  @BeforeEach
  void play() throws IOException {
    terminal = new Terminal(folder.resolve("data"));
    terminal.run("play", "--random", "--seed", "1", "bilturen").well();
    Attempt played = terminal.only();
    String text = Files.readString(terminal.attempts().resolve(played.id() + ".json"));
    for (int i = 1; i < ATTEMPTS; i++) {
      String id = UUID.nameUUIDFromBytes(new byte[] {(byte) i}).toString();
      Files.writeString(terminal.attempts().resolve(id + ".json"), text.replace(played.id(), id));
    }
    statements = ATTEMPTS * (played.decisions().size() + 2);
  }

  private ChildProgram sending(LoopbackStore store, Map<String, String> environment) {
    String data = folder.resolve("data").toString();
    return new ChildProgram(
        environment, "export", "--xapi", data, "--to", store.url(), "--data", data);
  }

  private String sent(LoopbackStore store) throws IOException, InterruptedException {
    try (ChildProgram child = sending(store, store.environment())) {
      String said = child.rest();
      assertThat(child.code()).as(said).isZero();
      return said;
    }
  }

  @Test
  void killedInTheMiddleAndBegunAgainEverythingIsThereOnce() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    CountDownLatch killed = new CountDownLatch(1);
    try (LoopbackStore store = new LoopbackStore()) {
      store.failing(
          LoopbackStore.status(503),
          LoopbackStore.none(),
          (self, exchange, body) -> {
            LoopbackStore.cutOff().answer(self, exchange, body);
            second.countDown();
            await(killed);
          });
      try (ChildProgram child = sending(store, store.environment())) {
        assertThat(second.await(60, TimeUnit.SECONDS)).isTrue();
        child.kill();
      }
      killed.countDown();
      int before = store.batches().size();
      int first = store.batches().get(1);
      int cut = store.batches().get(2);
      assertThat(store.kept()).hasSize(first + cut);

      assertThat(sent(store))
          .contains("sendt til " + store.url(), first + cut + " utsagn var der fra før");
      assertThat(store.kept()).hasSize(statements);
      assertThat(store.broken()).isEmpty();
      assertThat(store.batches().subList(before, store.batches().size()))
          .as("the first batch was written down; the second, cut off, is asked about again")
          .containsExactly(cut, statements - first - cut);

      int batches = store.batches().size();
      assertThat(sent(store)).contains("Ingen utsagn er sendt", "var der fra før");
      assertThat(store.batches()).hasSize(batches);
    }
  }

  @Test
  void withoutAKeyInTheEnvironmentNobodyIsAskedAnything() throws Exception {
    try (LoopbackStore store = new LoopbackStore();
        ChildProgram child =
            sending(store, Map.of("SIDEOMSIDE_LRS_USER", "", "SIDEOMSIDE_LRS_KEY", ""))) {
      assertThat(child.rest()).contains("SIDEOMSIDE_LRS_USER", "SIDEOMSIDE_LRS_KEY");
      assertThat(child.code()).isEqualTo(1);
      assertThat(store.asked()).isEmpty();
    }
  }

  @Test
  void whatStopsItIsSaidInASentenceWithHowFarItCame() throws Exception {
    try (LoopbackStore store = new LoopbackStore()) {
      store.failing(LoopbackStore.none(), LoopbackStore.saying(400, "no more"));
      try (ChildProgram child = sending(store, store.environment())) {
        assertThat(child.rest())
            .contains("stoppet før alt var sendt", store.batches().get(0) + " utsagn kom fram")
            .contains("«no more»")
            .doesNotContain("Exception", "\tat ");
        assertThat(child.code()).isEqualTo(1);
      }
    }
  }

  @Test
  void nothingIsSentUnlessAsked() throws IOException {
    try (LoopbackStore store = new LoopbackStore()) {
      terminal
          .run(
              "export",
              "--xapi",
              terminal.attempts().toString(),
              "-o",
              folder.resolve("ut.jsonl").toString())
          .well();
      assertThat(store.asked()).isEmpty();
      assertThat(folder.resolve("data").resolve("xapi")).doesNotExist();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
