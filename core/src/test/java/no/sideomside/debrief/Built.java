package no.sideomside.debrief;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sideomside.attempt.Attempt;
import no.sideomside.attempt.Closing;
import no.sideomside.attempt.Contested;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.PanelFigure;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.attempt.TakenOption;
import no.sideomside.attempt.TakenPause;
import no.sideomside.attempt.TakenSource;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.PrincipleGroup;
import no.sideomside.rubric.Rubric;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.rubric.Source;
import no.sideomside.rubric.Wording;
import no.sideomside.rubric.Work;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** Attempts and rubric folders made by hand, saying only what a test is about. */
final class Built {
  static final Instant STARTED = Instant.parse("2026-11-23T12:10:00Z");

  private Built() {}

  static Option option(String id) {
    return new Option(id);
  }

  static Decision decision(String id, Option... options) {
    return new Decision(id, options);
  }

  /** Ended, with every decision given. */
  static Attempt attempt(Decision... decisions) {
    return attempt("hjem", new Closing(List.of(), false, "Hjem igjen"), decisions);
  }

  /** Decided together in a room. */
  static Attempt room(Decision... decisions) {
    Attempt own = attempt(decisions);
    return new Attempt(
        own.schema(),
        own.id(),
        null,
        "",
        own.scenario(),
        own.version(),
        own.title(),
        own.language(),
        own.storySha256(),
        own.rubricSha256(),
        Mode.LIVE,
        own.seed(),
        own.variant(),
        own.variantNote(),
        own.credits(),
        own.startedAt(),
        own.endedAt(),
        own.ending(),
        own.closing(),
        own.decisions(),
        null);
  }

  static Attempt unfinished(Decision... decisions) {
    return attempt(null, null, decisions);
  }

  static Attempt attempt(
      @Nullable String ending, @Nullable Closing closing, Decision... decisions) {
    List<TakenDecision> taken = new ArrayList<>();
    for (Decision decision : decisions) {
      taken.add(decision.build());
    }
    return new Attempt(
        Attempt.SCHEMA,
        "a1",
        "p1",
        "Stille Heron",
        "bilturen",
        "1",
        "Bilturen",
        "nb",
        "s",
        "r",
        Mode.PRACTICE,
        7,
        1,
        null,
        List.of(),
        STARTED,
        ending == null ? null : STARTED,
        ending,
        closing,
        taken,
        null);
  }

  /** The shipped principles, with the sources and law cards given. */
  static RubricFolder shipped(Map<String, Source> sources, Map<String, LawCard> cards) {
    Path stories = Path.of(System.getProperty("stories", "../stories"));
    try {
      return new RubricFolder(
          stories, RubricFolder.read(stories, Set.of()).rubric(), sources, cards);
    } catch (SentenceException e) {
      throw new AssertionError(e);
    }
  }

  static RubricFolder shipped() {
    return shipped(Map.of(), Map.of());
  }

  /** A rubric of other principles, in bokmål only. */
  static RubricFolder principles(String... ids) {
    List<Principle> principles = new ArrayList<>();
    for (String id : ids) {
      Wording name = nb(id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1));
      principles.add(
          new Principle(id, "g", name, nb("Hva med " + id + "?"), name, name, List.of()));
    }
    return new RubricFolder(
        Path.of("other"),
        new Rubric("1", List.of(new PrincipleGroup("g", nb("G"))), principles, "r"),
        Map.of(),
        Map.of());
  }

  static Wording nb(String text) {
    return new Wording(Map.of("nb", text));
  }

  static Wording both(String nb, String en) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("nb", nb);
    texts.put("en", en);
    return new Wording(texts);
  }

  static LawCard card(String id, boolean awaitsJurist) {
    return new LawCard(
        id,
        both("Tittel på " + id, "Title of " + id),
        both("Det kortet sier.", "What the card says."),
        both("loven § 1", "the Act § 1"),
        LocalDate.of(2026, 11, 21),
        awaitsJurist);
  }

  static Source source(String id, String author, String year) {
    return new Source(
        id,
        new Work(id, Wording.alike(author), Wording.alike(year), nb("Tittel")),
        both("Det den sier.", "What it says."));
  }

  /** An option under way. */
  static final class Option {
    private final String id;
    private String text;
    private boolean free;
    private final List<Contested> discuss = new ArrayList<>();
    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Map<String, PanelFigure> panel = new LinkedHashMap<>();
    private @Nullable String limit;
    private @Nullable String floor;
    private String why = "";
    private final List<TakenSource> sources = new ArrayList<>();
    private final List<Said> thoughts = new ArrayList<>();
    private String recap = "";
    private final List<String> law = new ArrayList<>();

    private Option(String id) {
      this.id = id;
      this.text = "Velg " + id;
    }

    Option text(String words) {
      text = words;
      return this;
    }

    Option free() {
      free = true;
      return this;
    }

    Option score(String principle, int score) {
      scores.put(principle, score);
      return this;
    }

    Option contested(String principle, String argumentFor, String argumentAgainst) {
      discuss.add(new Contested(principle, argumentFor, argumentAgainst));
      return this;
    }

    Option panel(String principle, double median, int n, int spread) {
      panel.put(principle, new PanelFigure(median, n, spread));
      return this;
    }

    Option limit(String card) {
      limit = card;
      return this;
    }

    Option floor(String card) {
      floor = card;
      return this;
    }

    Option why(String words) {
      why = words;
      return this;
    }

    Option source(String sourceId, String kind) {
      sources.add(new TakenSource(sourceId, kind, null));
      return this;
    }

    Option localSource(String sourceId, String name) {
      sources.add(new TakenSource(sourceId, "local", name));
      return this;
    }

    Option thought(String who, String words) {
      thoughts.add(new Said(who, words));
      return this;
    }

    Option recap(String words) {
      recap = words;
      return this;
    }

    Option law(String card) {
      law.add(card);
      return this;
    }

    private TakenOption build() {
      return new TakenOption(
          id, text, free, discuss, scores, panel, limit, floor, why, sources, thoughts, recap, law);
    }
  }

  /** A decision under way; the first option is taken until another is. */
  static final class Decision {
    private final String id;
    private final Option[] options;
    private String chosen;
    private final List<Said> said = new ArrayList<>();
    private @Nullable String ask;
    private @Nullable String couldAsk;
    private boolean danger;
    private boolean noneFirst;
    private @Nullable TakenPause pause;
    private @Nullable Map<String, Integer> votes;
    private @Nullable String roomOption;

    private Decision(String id, Option... options) {
      this.id = id;
      this.options = options;
      this.chosen = options[0].id;
    }

    Decision taking(String optionId) {
      chosen = optionId;
      return this;
    }

    Decision said(@Nullable String who, String words) {
      said.add(new Said(who, words));
      return this;
    }

    Decision ask(String words) {
      ask = words;
      return this;
    }

    Decision couldAsk(String words) {
      couldAsk = words;
      return this;
    }

    Decision inDanger() {
      danger = true;
      return this;
    }

    Decision noneFirst() {
      noneFirst = true;
      return this;
    }

    Decision pause(String words) {
      pause = new TakenPause(words, List.of());
      return this;
    }

    /** So many votes for each option, in order. */
    Decision votes(int... counts) {
      votes = new LinkedHashMap<>();
      for (int i = 0; i < counts.length; i++) {
        votes.put(options[i].id, counts[i]);
      }
      return this;
    }

    Decision roomOption(String words) {
      roomOption = words;
      return this;
    }

    private TakenDecision build() {
      List<TakenOption> built = new ArrayList<>();
      for (Option option : options) {
        built.add(option.build());
      }
      return new TakenDecision(
          id,
          STARTED,
          said,
          ask,
          couldAsk,
          danger,
          chosen,
          noneFirst,
          pause,
          votes,
          roomOption,
          built);
    }
  }
}
