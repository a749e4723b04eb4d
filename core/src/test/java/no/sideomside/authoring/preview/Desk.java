package no.sideomside.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.sideomside.authoring.check.CheckOptions;
import no.sideomside.authoring.check.Checker;
import no.sideomside.story.Decision;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.Line;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** A workbench with a real file on it, and one who waits for what comes of it. */
final class Desk implements AutoCloseable {
  /** Three decisions, a variable, two variants, a file that is included, and a knot of its own. */
  static final String STORY =
      """
      # id: prove
      # title: Prøven
      # language: nb
      # minutes: 3
      # variants: 2
      # variant_note: 1 Sol.
      # variant_note: 2 Regn.
      # cast: jonas = Jonas
      INCLUDE del.ink
      VAR variant = 1
      VAR tillit = 0
      {variant == 1: Sola skinner.|Det regner.} # decision: en
      *   [Gå ut. # id: ut # relasjon: +1]
          Døra er hans. # why # source: ours inferred
          ~ tillit += 8
          Du går ut.
      *   [Bli inne. # id: inne # egenmakt: +1]
          Tida er hans. # why # source: ours inferred
          Du blir inne.
      -   Han venter. # decision: to
      *   [Si noe. # id: si # free]
          Jonas: Ja.
      *   [Ti. # id: ti # free]
          Han ser ned.
      -   -> bussen
      === bussen ===
      Bussen kommer. Tillit er {tillit}. # decision: tre
      *   [Gå på. # id: paa # free]
      *   [La den gå. # id: gaa # free]
      -   -> slutten
      """;

  static final String PART =
      """
      === slutten ===
      Det er over. # ending: over = Over
      -> END
      """;

  private static final long PATIENCE_NANOS = 30_000_000_000L;
  private static final JavetInkCompiler COMPILER = new JavetInkCompiler();
  private static final Path SHIPPED = Path.of(System.getProperty("stories", "../stories"));

  final Path folder;
  final Workbench bench;
  private final Object change = new Object();

  Desk(Path folder) {
    this(folder, Trail.from(Start.top()));
  }

  Desk(Path folder, Trail trail) {
    this.folder = folder.resolve("prove");
    write("prove.nb.ink", STORY);
    write("del.ink", PART);
    bench =
        new Workbench(
            checker(),
            this.folder.resolve("prove.nb.ink"),
            trail,
            this::changed,
            InstantSource.system());
    bench.open();
    until("the first reading", sheet -> sheet.read() != null);
  }

  static Checker checker() {
    return new Checker(
        new CheckOptions(COMPILER, SHIPPED, Set.of(), null, null, LocalDate.of(2026, 11, 22)));
  }

  Path file() {
    return folder.resolve("prove.nb.ink");
  }

  Desk write(String name, String text) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Saves the story with one text in the place of another. */
  Desk save(String what, String with) {
    assertThat(STORY).contains(what);
    return write("prove.nb.ink", STORY.replace(what, with));
  }

  private void changed() {
    synchronized (change) {
      change.notifyAll();
    }
  }

  /** Waits until the sheet is as it should be. */
  Sheet until(String what, Predicate<Sheet> there) {
    long patient = System.nanoTime() + PATIENCE_NANOS;
    synchronized (change) {
      while (!there.test(bench.sheet())) {
        if (System.nanoTime() - patient > 0) {
          Sheet now = bench.sheet();
          throw new AssertionError(
              "There never was "
                  + what
                  + ", but the decision "
                  + decision(now)
                  + ", the words "
                  + words(now)
                  + ", the errors "
                  + now.errors()
                  + " and: "
                  + stopped(now));
        }
        try {
          change.wait(100);
        } catch (InterruptedException e) {
          throw new AssertionError(e);
        }
      }
      return bench.sheet();
    }
  }

  /** Waits until one stands at this decision. */
  Sheet at(String decision) {
    return until("the decision " + decision, sheet -> decision.equals(decision(sheet)));
  }

  Sheet choose(String option, String then) {
    bench.choose(option);
    return at(then);
  }

  static @Nullable String decision(Sheet sheet) {
    Rehearsal rehearsal = sheet.rehearsal();
    Decision decision = rehearsal == null ? null : rehearsal.here().decision();
    return decision == null ? null : decision.id();
  }

  /** The words told last. */
  static List<String> words(Sheet sheet) {
    Rehearsal rehearsal = sheet.rehearsal();
    return rehearsal == null
        ? List.of()
        : rehearsal.here().lines().stream().map(Line::text).toList();
  }

  static String said(@Nullable Sentence sentence) {
    return sentence == null ? "" : Texts.in(Language.NB).say(sentence);
  }

  /** Why one came no further. */
  static String stopped(Sheet sheet) {
    Rehearsal rehearsal = sheet.rehearsal();
    return rehearsal == null ? "" : said(rehearsal.stopped());
  }

  @Override
  public void close() {
    bench.close();
  }
}
