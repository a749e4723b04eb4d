package no.sideomside.debrief.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** A folder that a team's attempts are put in, one by one, and the sheet that comes of it. */
final class TeamTrial {
  private final Path data;
  private int attempts;

  TeamTrial(Path data) {
    this.data = data;
  }

  /** An attempt under way. */
  final class Play {
    private final @Nullable String player;
    private String alias = "Kari Alias";
    private String version = "1";
    private String language = "nb";
    private String sha = "s1";
    private String title = "Bilturen";
    private String scenario = "bilturen";
    private Mode mode = Mode.PRACTICE;
    private List<Said> said = List.of();
    private Instant started = Instant.parse("2026-11-01T10:00:00Z");
    private final List<TakenDecision> decisions = new ArrayList<>();

    private Play(@Nullable String player) {
      this.player = player;
    }

    Play alias(String name) {
      alias = name;
      return this;
    }

    Play scenario(String id, String name) {
      scenario = id;
      title = name;
      return this;
    }

    Play telling(String newLanguage, String newVersion, String newSha) {
      language = newLanguage;
      version = newVersion;
      sha = newSha;
      return this;
    }

    Play mode(Mode newMode) {
      mode = newMode;
      return this;
    }

    Play started(String when) {
      started = Instant.parse(when);
      return this;
    }

    Play picks(String decision, String chosen, TakenOption... options) {
      return picks(decision, chosen, false, options);
    }

    /** What is said before the decisions picked after this. */
    Play hearing(Said... lines) {
      said = List.of(lines);
      return this;
    }

    Play picks(String decision, String chosen, boolean noneFirst, TakenOption... options) {
      decisions.add(
          new TakenDecision(
              decision,
              started.plusSeconds(60L * decisions.size()),
              said,
              "Hva med " + decision + "?",
              null,
              false,
              chosen,
              noneFirst,
              null,
              null,
              null,
              List.of(options)));
      return this;
    }

    /** Writes it. */
    Path kept() {
      String id = "attempt-" + attempts++;
      Attempt attempt =
          new Attempt(
              Attempt.SCHEMA,
              id,
              player,
              alias,
              scenario,
              version,
              title,
              language,
              sha,
              "r",
              mode,
              1,
              1,
              null,
              List.of(),
              started,
              null,
              null,
              null,
              decisions,
              null);
      AttemptFiles files = new AttemptFiles(data);
      try {
        files.write(attempt);
      } catch (SentenceException e) {
        throw new AssertionError(e);
      }
      return files.folder().resolve(id + ".json");
    }
  }

  Play player(@Nullable String id) {
    return new Play(id);
  }

  /** Each of these picks is made at one decision by a player of their own. */
  void all(String decision, List<String> picks, TakenOption... options) {
    for (int i = 0; i < picks.size(); i++) {
      player("player-" + i).picks(decision, picks.get(i), options).kept();
    }
  }

  /** Scores as {@code relasjon+1}. */
  static TakenOption option(String id, String text, String... scores) {
    return outside(null, id, text, scores);
  }

  /** One that lies outside a worker's authority, by a law card. */
  static TakenOption outside(@Nullable String limit, String id, String text, String... scores) {
    Map<String, Integer> read = new LinkedHashMap<>();
    for (String score : scores) {
      int sign = Math.max(score.indexOf('+'), score.indexOf('-'));
      read.put(score.substring(0, sign), Integer.valueOf(score.substring(sign)));
    }
    return new TakenOption(
        id, text, false, List.of(), read, Map.of(), limit, null, "", List.of(), List.of(), "",
        List.of());
  }

  Path file(String name, String text) {
    try {
      Path attempts = Files.createDirectories(new AttemptFiles(data).folder());
      return Files.writeString(attempts.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TeamFolder read() throws SentenceException {
    return TeamFolder.read(data);
  }

  String sheet() throws SentenceException {
    return sheet(Language.NB);
  }

  String sheet(Language language) throws SentenceException {
    return new TeamSheetText(Texts.in(language)).write(made(language), LocalDate.of(2026, 11, 22));
  }

  String html() throws SentenceException {
    return new TeamSheetHtml(Texts.in(Language.NB))
        .write(made(Language.NB), LocalDate.of(2026, 11, 22));
  }

  TeamSheet made(Language language) throws SentenceException {
    Path stories = Path.of(System.getProperty("stories", "../stories"));
    return TeamSheet.of(read(), scenario -> RubricFolder.read(stories, Set.of()), language);
  }
}
