package no.sideomside.authoring.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import no.sideomside.authoring.Exploration;
import no.sideomside.authoring.Explorer;
import no.sideomside.authoring.Limits;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.Compilation;
import no.sideomside.story.CompiledStory;
import no.sideomside.story.Heading;
import no.sideomside.story.Outline;
import no.sideomside.story.OwnPictures;
import no.sideomside.story.Place;
import no.sideomside.story.Problem;
import no.sideomside.story.Script;
import no.sideomside.story.StoryException;
import no.sideomside.story.TagKeys;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** Checks one story in one language. */
final class StoryCheck {
  private static final List<StoryRule> RULES =
      List.of(
          new RoomRule(),
          new DecisionIdRule(),
          new LogicRule(),
          new SceneRule(),
          new SoundRule(),
          new ReasonRule(),
          new WeighingRule(),
          new TextRule(),
          new SpeakerRule(),
          new LawCardRule(),
          new WordsRule(),
          new PlayRule(),
          new PanelRule());

  /** What a story leaves to chance is the same from check to check. */
  private static final long SEED = 1;

  private final Path file;
  private final CheckOptions options;
  private final Watch watch;
  private final Findings findings;
  private boolean certain = true;

  /** A check of a story, in peace. */
  StoryCheck(Path file, CheckOptions options) {
    this(file, options, Watch.NONE);
  }

  /**
   * A check of a story; its methods throw a {@link CancellationException} where it is called off.
   */
  StoryCheck(Path file, CheckOptions options, Watch watch) {
    this.file = file;
    this.options = options;
    this.watch = watch;
    this.findings = new Findings(file);
  }

  Findings findings() {
    return findings;
  }

  /** Whether another check would find the same: neither a slow day nor a fault cut it short. */
  boolean isCertain() {
    return certain;
  }

  /**
   * Asks every rule; null where there is no story to ask about.
   *
   * @param limits how far to go in proving what only playing shows
   */
  @Nullable Subject check(Limits limits) {
    Subject subject = read(limits);
    if (subject != null) {
      goOn();
      RULES.forEach(rule -> rule.check(subject, findings));
    }
    return subject;
  }

  /** As {@link #check}; a story nested too deep for this machine is a finding. */
  @Nullable Subject checkOrTell(Limits limits) {
    try {
      return check(limits);
    } catch (StackOverflowError e) {
      findings.add(Rule.FILE, null, Sentence.of("story.too_deep", file.toString()));
      return null;
    }
  }

  /** Only reads it, to compare another with; null where there is no story. */
  @Nullable Subject read() {
    return read(null);
  }

  /** Asks only what stands in the way of playing it. */
  Draft draft() {
    Compilation compilation = told(options.compiler().compileToPlay(file));
    CompiledStory story = compilation.story();
    RubricFolder rubric = rubric();
    Script script = null;
    if (story != null && rubric != null) {
      try {
        script = Script.unloaded(story, rubric).picturedBy(OwnPictures.in(home()));
      } catch (StoryException e) {
        tell(e.problems());
      }
    }
    Set<Path> files = new LinkedHashSet<>();
    for (String name : compilation.files()) {
      try {
        files.add(file.resolveSibling(name));
      } catch (InvalidPathException e) {
        // What cannot be a file will not become one.
      }
    }
    files.add(file.resolveSibling(RubricFolder.SOURCES_FILE));
    files.add(file.resolveSibling(OwnPictures.FOLDER));
    Path rubricFolder = rubricFolder();
    if (rubricFolder != null) {
      files.addAll(RubricFolder.files(rubricFolder));
    }
    return new Draft(script, findings.list(), files);
  }

  private void goOn() {
    if (watch.isOver()) {
      throw new CancellationException();
    }
  }

  private Compilation told(Compilation compilation) {
    tell(compilation.problems());
    return compilation;
  }

  private void tell(List<Problem> problems) {
    for (Problem problem : problems) {
      if (problem.sentence().key().equals("story.ink_says")) {
        InkMistakes.tell(problem, findings);
      } else {
        findings.add(
            ProblemRules.of(problem), problem.severity(), problem.place(), problem.sentence());
      }
    }
  }

  private @Nullable Subject read(@Nullable Limits limits) {
    goOn();
    Compilation compilation = told(options.compiler().compile(file));
    CompiledStory story = compilation.story();
    Outline outline = compilation.outline();
    RubricFolder rubric = rubric();
    if (story == null || outline == null || rubric == null) {
      return null;
    }
    List<Problem> problems = new ArrayList<>();
    Script script = Script.of(story, rubric, problems);
    tell(problems);
    Heading heading = Script.heading(story, rubric);
    Manuscript manuscript = new Manuscript(story, outline, rubric);
    Played played = limits != null && script != null ? played(script, limits) : null;
    return new Subject(
        file,
        story,
        heading,
        rubric,
        panel(),
        manuscript,
        new Decisions(manuscript, played),
        played,
        isOurs(heading, rubric),
        options);
  }

  private @Nullable Played played(Script script, Limits limits) {
    try {
      goOn();
      Limits own = Budget.of(limits, script.story().choices().size());
      Exploration found = new Explorer(script).fromTheBeginning(own, SEED);
      certain &= found.breakdowns().isEmpty() && !isCutShort(found, own);
      return Played.of(found);
    } catch (StoryException e) {
      certain = false;
      // Told already: whoever reads the story again says the same.
      return null;
    }
  }

  /** Whether it was time that ended it; where it plays on, all its plays are part of the whole. */
  private static boolean isCutShort(Exploration found, Limits limits) {
    Sentence stopped = found.stopped();
    return stopped != null
        && (stopped.key().equals("authoring.stopped.seconds") || found.runs() < limits.runs());
  }

  private Panel panel() {
    try {
      return Panel.beside(home()).orElse(Panel.NONE);
    } catch (SentenceException e) {
      findings.add(Rule.PANEL, new Place(Panel.FILE, 1), e.sentence());
      return Panel.NONE;
    }
  }

  private Path home() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private @Nullable Path rubricFolder() {
    return RubricFolder.nearest(home()).orElse(options.defaultRubric());
  }

  private @Nullable RubricFolder rubric() {
    Path folder = rubricFolder();
    if (folder == null) {
      findings.add(Rule.RUBRIC, null, Sentence.of("story.no_rubric", home().toString()));
      return null;
    }
    try {
      return RubricFolder.read(folder, TagKeys.ALL).withSourcesOf(home());
    } catch (SentenceException e) {
      findings.add(Rule.RUBRIC, null, e.sentence());
      return null;
    }
  }

  /** A shipped scenario in the house's own folder, not somebody's copy of it. */
  private boolean isOurs(Heading heading, RubricFolder rubric) {
    Path home = file.toAbsolutePath().normalize().getParent();
    Path folder = home == null ? null : home.getParent();
    return folder != null
        && options.shipped().contains(heading.id())
        && rubric.path().toAbsolutePath().normalize().equals(folder);
  }
}
