package no.sideomside.desktop;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code ./play} itself: the options every command shares, and the way to them. */
@Command(
    name = "play",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    resourceBundle = "no.sideomside.text.help",
    subcommands = {
      PlayCommand.class,
      ExploreCommand.class,
      MapCommand.class,
      CheckCommand.class,
      NewCommand.class,
      PreviewCommand.class,
      DebriefCommand.class,
      TeamCommand.class,
      ExportCommand.class,
      DataCommand.class,
      PanelCommand.class,
      BenchCommand.class,
      MeasuredCommand.class,
      MeasuredSavesCommand.class,
      ScreenshotsCommand.class
    })
final class Program {
  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path data;

  @Option(names = "--stories", paramLabel = "DIR", scope = ScopeType.INHERIT)
  private @Nullable Path stories;

  @Option(names = "--lang", paramLabel = "nb|en", scope = ScopeType.INHERIT)
  private @Nullable String language;

  private final Console console;

  Program(Console console) {
    this.console = console;
  }

  /**
   * Runs one command.
   *
   * @return the exit code, 0 or 1
   */
  static int run(Console console, String[] arguments) {
    Language language = askedFor(arguments);
    Texts texts = Texts.in(language);
    CommandLine line = new CommandLine(new Program(console));
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "no.sideomside.text.help",
            Locale.forLanguageTag(language.tag()),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(false);
    line.setParameterExceptionHandler(new UsageFault(texts, console));
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          console.err().println(Fault.say(fault, texts));
          return 1;
        });
    int code;
    try {
      code = line.execute(withCommand(line.getSubcommands().keySet(), arguments));
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      console.err().println(Fault.say(e, texts));
      code = 1;
    }
    if (console.out().checkError()) {
      // Half an attempt in a file that a full disk cut short must not look like a whole one.
      console.err().println(texts.get("desktop.fault.output"));
      code = 1;
    }
    return code;
  }

  /** No command at all means to play: the word is put where it was left out. */
  private static String[] withCommand(Set<String> commands, String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String word = arguments[i];
      if (commands.contains(word) || word.matches("-h|--help|-V|--version")) {
        return arguments;
      }
      if (word.matches("--data|--stories|--lang")) {
        i++;
      } else if (!word.matches("--(data|stories|lang)=.*")) {
        break;
      }
    }
    return Stream.concat(Stream.of("play"), Arrays.stream(arguments)).toArray(String[]::new);
  }

  /** The language is needed before the command line is parsed, to tell what is wrong with it. */
  private static Language askedFor(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value = null;
      if (arguments[i].startsWith("--lang=")) {
        value = arguments[i].substring("--lang=".length());
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      }
      if (value != null) {
        return Language.of(value).orElse(Language.NB);
      }
    }
    return Language.NB;
  }

  /** The root of a command that picocli has made; it always has one. */
  static Program of(@Nullable Program parent) {
    return Objects.requireNonNull(parent, "a command stands under the program");
  }

  /**
   * What every command works with.
   *
   * @throws SentenceException if the shared options do not hold
   */
  Workplace workplace() throws SentenceException {
    Path folder = data;
    if (folder == null) {
      try {
        folder =
            DataFolder.of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv());
      } catch (InvalidPathException e) {
        throw new SentenceException(Sentence.of("desktop.usage.home"), e);
      }
    }
    String tag = language != null ? language : new SettingsFile(folder).read().language().tag();
    Language chosen =
        Language.of(tag)
            .orElseThrow(() -> new SentenceException(Sentence.of("desktop.usage.language", tag)));
    return new Workplace(
        console, Texts.in(chosen), language != null, folder.toAbsolutePath(), stories);
  }
}
