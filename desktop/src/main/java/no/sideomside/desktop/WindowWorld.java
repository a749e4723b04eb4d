package no.sideomside.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.sideomside.attempt.AttemptFiles;
import no.sideomside.attempt.AttemptShelf;
import no.sideomside.attempt.Player;
import no.sideomside.authoring.check.Checker;
import no.sideomside.data.OwnData;
import no.sideomside.data.Sheets;
import no.sideomside.data.Tidied;
import no.sideomside.debrief.Debrief;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.story.BrokenStory;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.Problem;
import no.sideomside.story.Scenario;
import no.sideomside.story.Script;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.Settings;
import no.sideomside.ui.TeamDesk;
import no.sideomside.ui.World;
import org.jspecify.annotations.Nullable;

/** The machine as the window sees it. */
final class WindowWorld implements World {
  private final Workplace workplace;
  private final Stories stories;
  private final SettingsFile settings;
  private @Nullable InkCompiler compiler;

  /**
   * A world of a data folder and its stories.
   *
   * @throws SentenceException if the program lacks its stories
   */
  WindowWorld(Workplace workplace) throws SentenceException {
    this.workplace = workplace;
    this.stories = workplace.stories();
    this.settings = new SettingsFile(workplace.data());
  }

  /**
   * The scenario to go straight to.
   *
   * @param named a scenario's id or an Ink file, or null for none
   * @throws SentenceException if there is no such story or it cannot be played
   */
  @Nullable Scenario scenario(@Nullable String named) throws SentenceException {
    if (named == null) {
      return null;
    }
    if (named.endsWith(".ink")) {
      Script script = stories.open(Path.of(named));
      return new Scenario(script.heading().id(), Map.of(script.heading().language(), script));
    }
    return stories.scenario(named);
  }

  @Override
  public List<Scenario> scenarios() {
    return stories.scenarios();
  }

  @Override
  public List<Sentence> broken() {
    List<Sentence> told = new ArrayList<>();
    for (BrokenStory story : stories.broken()) {
      told.add(Sentence.of("desktop.broken", Stories.name(story)));
      story.problems().stream().map(Problem::told).forEach(told::add);
    }
    return told;
  }

  @Override
  public AttemptFiles attempts() {
    return workplace.attempts();
  }

  @Override
  public OwnData ownData() {
    return new OwnData(workplace.data());
  }

  @Override
  public Tidied tidy(AttemptShelf shelf) {
    return workplace.tidy(shelf);
  }

  @Override
  public Path dataFolder() {
    return workplace.data();
  }

  @Override
  public Player player(@Nullable String alias) throws SentenceException {
    return workplace.players(new Random()).player(alias, settings().language());
  }

  @Override
  public RubricFolder rubricOf(String scenario) throws SentenceException {
    return stories.rubricOf(scenario);
  }

  @Override
  public Path keepSheet(Debrief hour, Texts texts) throws SentenceException {
    Path file = Sheets.ofHour(workplace.data(), hour.attempt().id());
    OutputFile.keep(file, new DebriefPages(texts).write(hour, file));
    return file;
  }

  @Override
  public TeamDesk team() {
    return new TeamTable(workplace.data(), stories);
  }

  @Override
  public List<Path> ownFolders() {
    List<Path> folders = new ArrayList<>();
    Path named = workplace.named();
    if (named != null) {
      folders.add(named.toAbsolutePath().normalize());
    }
    folders.add(workplace.ownStories());
    return folders;
  }

  @Override
  public Checker checker() throws SentenceException {
    InkCompiler made = compiler == null ? workplace.compiler() : compiler;
    compiler = made;
    return new Checker(CheckCommand.options(made), CheckCommand.checks(workplace));
  }

  @Override
  public void close() {
    if (compiler != null) {
      compiler.close();
    }
  }

  @Override
  public Settings settings() {
    Settings kept = settings.read();
    return workplace.saidLanguage() ? kept.with(workplace.texts().language()) : kept;
  }

  @Override
  public void keep(Settings changed) throws SentenceException {
    settings.write(changed);
  }
}
