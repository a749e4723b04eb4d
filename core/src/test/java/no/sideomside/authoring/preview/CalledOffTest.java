package no.sideomside.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.sideomside.authoring.NewScenario;
import no.sideomside.authoring.check.CheckOptions;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.check.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checks that nobody waits for any more do not go on. */
final class CalledOffTest {
  private final Path stories;
  private final Path story;

  CalledOffTest(@TempDir Path folder) throws Exception {
    stories = folder.resolve("stories");
    NewScenario.make(stories, "annen", Set.of());
    NewScenario.make(stories, "prove", Set.of());
    story = stories.resolve("annen/annen.nb.ink");
  }

  private static Checker checker(Gate gate) {
    Path shipped = Path.of(System.getProperty("stories", "../stories"));
    LocalDate today = LocalDate.of(2026, 11, 22);
    return new Checker(new CheckOptions(gate, shipped, Set.of(), null, null, today));
  }

  @Test
  void leavingTheWorkshopStopsItBeforeTheNextStory() throws Exception {
    Gate gate = new Gate("workshop");
    Workshop workshop = new Workshop(checker(gate), List.of(stories), () -> {});
    workshop.open();
    gate.awaitReached();

    workshop.close();
    gate.open();

    assertThat(gate.askedInAll()).containsExactly("annen.nb.ink");
    assertThat(workshop.found().scenarios()).hasSize(2).allMatch(each -> each.report() == null);
  }

  @Test
  void aStoryWrittenMeanwhileIsCheckedAsItIsNow() throws Exception {
    Gate gate = new Gate("workshop");
    CountDownLatch reports = new CountDownLatch(3);
    Report found;
    try (Workshop workshop =
        new Workshop(checker(gate), List.of(stories), () -> reports.countDown())) {
      workshop.open();
      gate.awaitReached();
      Files.writeString(story, Files.readString(story).replace("# hverdag: +1", "# hverdg: +1"));
      gate.open();
      assertThat(reports.await(60, TimeUnit.SECONDS)).isTrue();
      found = Objects.requireNonNull(workshop.found().scenarios().get(0).report());
    }

    assertThat(found.anyError()).isTrue();
    assertThat(gate.asked())
        .containsExactly(
            "annen.nb.ink", "annen.nb.ink", "annen.en.ink", "prove.nb.ink", "prove.en.ink");
  }

  @Test
  void aClosedWorkbenchReadsNoFurther() throws Exception {
    Gate gate = new Gate("preview-check");
    Workbench bench =
        new Workbench(
            checker(gate), story, Trail.from(Start.top()), () -> {}, InstantSource.system());
    bench.open();
    gate.awaitReached();

    bench.close();
    gate.open();

    assertThat(gate.askedInAll()).containsExactly("annen.nb.ink");
    assertThat(bench.sheet().report()).isNull();
  }

  @Test
  void aSaveCallsOffTheCheckOfWhatStoodThereBefore() throws Exception {
    Gate gate = new Gate("preview-check");
    CountDownLatch never = new CountDownLatch(1);
    try (Workbench bench =
        new Workbench(
            checker(gate), story, Trail.from(Start.top()), () -> {}, InstantSource.system())) {
      bench.open();
      gate.awaitReached();
      String words = Files.readString(story);
      Files.writeString(story, words.replace("Arvid sitter ved vinduet", "Arvid står i døra"));
      long patient = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (!said(bench).contains("Arvid står i døra") && System.nanoTime() < patient) {
        never.await(20, TimeUnit.MILLISECONDS);
      }
      gate.open();
      while (bench.sheet().report() == null && System.nanoTime() < patient) {
        never.await(20, TimeUnit.MILLISECONDS);
      }

      assertThat(bench.sheet().report()).isNotNull();
    }
    assertThat(gate.asked()).containsExactly("annen.nb.ink", "annen.nb.ink", "annen.en.ink");
  }

  private static String said(Workbench bench) {
    return String.join("\n", Desk.words(bench.sheet()));
  }
}
