package no.sideomside.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.sideomside.authoring.NewScenario;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check is followed while it goes on, and called off. */
final class WatchTest {
  private final Trial trial;
  private final Counting compiler = new Counting();
  private final Checker checker;

  WatchTest(@TempDir Path folder) {
    trial = new Trial(folder);
    checker =
        new Checker(
            new CheckOptions(compiler, Trial.SHIPPED, Set.of(), Set.of("kafe"), null, Trial.TODAY),
            folder.resolve("cache"));
  }

  /** Writes down what it is told. */
  private static final class Notes implements Watch {
    final List<String> begun = Collections.synchronizedList(new ArrayList<>());
    final List<Finding> told = new ArrayList<>();

    @Override
    public void begins(Path scenario, int number, int of) {
      begun.add(InkFiles.name(scenario) + " " + number + "/" + of);
    }

    @Override
    public void tells(List<Finding> findings) {
      told.addAll(findings);
    }
  }

  @Test
  void everyFindingIsToldInTheOrderOfTheReport() throws Exception {
    NewScenario.make(trial.stories, "annen", Set.of());
    trial.swap("# hverdag: +1", "# hverdg: +1");
    Notes notes = new Notes();

    Report report = checker.check(trial.stories, notes).orElseThrow();

    assertThat(notes.told).isNotEmpty().isEqualTo(report.findings());
    assertThat(notes.begun).containsExactlyInAnyOrder("annen 1/2", "prove 2/2");
  }

  @Test
  void onlyWhatHasToBeDoneIsSaidToBegin() throws Exception {
    NewScenario.make(trial.stories, "annen", Set.of());
    checker.check(trial.stories);
    trial.swap("Arvid sitter ved vinduet", "Arvid sitter ved døra");
    Notes notes = new Notes();

    checker.check(trial.stories, notes);

    assertThat(notes.begun).containsExactly("prove 2/2");
  }

  @Test
  void whatIsFoundInAScenarioIsToldBeforeTheNextIsChecked() {
    Finding first =
        new Finding(trial.file(Language.NB), 1, Rule.MORE.severity(), Rule.MORE, Sentence.of("x"));
    Notes notes = new Notes();

    new Gathering(notes).add(new Report(List.of(first), 1));

    assertThat(notes.told).containsExactly(first);
  }

  @Test
  void calledOffItStopsBeforeTheNextStory() throws Exception {
    NewScenario.make(trial.stories, "tredje", Set.of());
    NewScenario.make(trial.stories, "annen", Set.of());
    Watch untilTheFirst =
        new Watch() {
          @Override
          public boolean isOver() {
            return !compiler.asked.isEmpty();
          }
        };

    assertThat(checker.check(trial.scenario(), untilTheFirst)).isEmpty();
    assertThat(compiler.asked).containsExactly(trial.file(Language.NB));
    assertThat(checker.check(trial.stories, untilTheFirst)).isEmpty();
    assertThat(compiler.asked).as("not begun at all").hasSize(1);
  }

  @Test
  void whatWasCalledOffIsNotKept() {
    Watch over =
        new Watch() {
          @Override
          public boolean isOver() {
            return compiler.asked.size() == 1;
          }
        };
    checker.check(trial.scenario(), over);

    assertThat(checker.check(trial.scenario()).stories()).isEqualTo(2);
    assertThat(compiler.asked).hasSize(3);
  }
}
