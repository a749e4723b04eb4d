package no.sideomside.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import no.sideomside.authoring.check.CheckOptions;
import no.sideomside.authoring.check.Checker;
import no.sideomside.authoring.check.Finding;
import no.sideomside.authoring.check.Report;
import no.sideomside.authoring.check.ReportJson;
import no.sideomside.authoring.check.ReportText;
import no.sideomside.authoring.check.Watch;
import no.sideomside.story.CachingInkCompiler;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.InkCompilers;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: what is wrong with the stories one writes, and what could be better. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** What a report may be written as. */
  enum Format {
    text,
    json
  }

  @ParentCommand private @Nullable Program program;

  @Parameters(arity = "0..*", paramLabel = "FILE or DIR", descriptionKey = "target")
  private List<Path> targets = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private Format format = Format.text;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Override
  public Integer call() throws SentenceException {
    Workplace workplace = Program.of(program).workplace();
    Report report;
    Path cache = workplace.data().resolve("cache");
    try (InkCompiler compiler =
        new CachingInkCompiler(
            new InkCompilers(Checker.WORKERS, () -> new JavetInkCompiler(cache.resolve("native"))),
            cache)) {
      report = checked(new Checker(options(compiler), checks(workplace)), workplace);
    }
    if (format == Format.json) {
      workplace.console().say(new ReportJson(workplace.texts()).write(report));
    } else {
      tellTogether(report, workplace);
    }
    return report.anyError() ? 1 : 0;
  }

  /** How much was found, and how to see what was not told. */
  private void tellTogether(Report report, Workplace workplace) {
    Report told = all ? report : report.withoutDetails();
    workplace.console().say(new ReportText(workplace.texts()).summary(told));
    int more = report.findings().size() - told.findings().size();
    if (more > 0) {
      workplace.console().say(workplace.texts().get("desktop.check.more", more));
    }
  }

  /** What stories on this machine are checked with, today. */
  static CheckOptions options(InkCompiler compiler) throws SentenceException {
    return new CheckOptions(
        compiler,
        ShippedStories.folder(),
        ShippedStories.ids(),
        ShippedStories.scenes(),
        ShippedStories.sounds(),
        LocalDate.now(ZoneId.systemDefault()));
  }

  /** Where what was found is kept for the next check. */
  static Path checks(Workplace workplace) {
    return workplace.data().resolve("cache").resolve("checks");
  }

  /** Checks one target after another; as text, what is found is told as soon as it is. */
  private Report checked(Checker checker, Workplace workplace) throws SentenceException {
    Watch watch =
        format == Format.text ? new CheckTold(workplace, all, System::nanoTime) : Watch.NONE;
    List<Finding> findings = new ArrayList<>();
    int stories = 0;
    for (Path target : targets.isEmpty() ? folders(workplace) : targets) {
      Report report = checker.check(target, watch).orElseThrow();
      findings.addAll(report.findings());
      stories += report.stories();
    }
    return new Report(findings, stories);
  }

  /** The folders of stories one writes in. */
  private static List<Path> folders(Workplace workplace) throws SentenceException {
    List<Path> folders = new ArrayList<>();
    Path named = workplace.named();
    if (named != null) {
      folders.add(named);
    }
    Path own = workplace.ownStories();
    if (Files.isDirectory(own)) {
      folders.add(own);
    }
    if (folders.isEmpty()) {
      throw new SentenceException(Sentence.of("desktop.check.nothing", own.toString()));
    }
    return folders;
  }
}
