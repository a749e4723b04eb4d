package no.sideomside.desktop;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
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
    resourceBundle = "no.sideomside.text.help")
final class Program {
  /** The word that plays, and may be left out. */
  private static final String PLAY = "play";

  /** Every command, in the order that help tells them. */
  private static final Map<String, Class<?>> COMMANDS = commands();

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

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put(PLAY, PlayCommand.class);
    commands.put("explore", ExploreCommand.class);
    commands.put("map", MapCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("new", NewCommand.class);
    commands.put("preview", PreviewCommand.class);
    commands.put("debrief", DebriefCommand.class);
    commands.put("team", TeamCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("data", DataCommand.class);
    commands.put("panel", PanelCommand.class);
    commands.put("bench", BenchCommand.class);
    commands.put("measured", MeasuredCommand.class);
    commands.put("measured-saves", MeasuredSavesCommand.class);
    commands.put("screenshots", ScreenshotsCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  /**
   * Runs one command.
   *
   * @return the exit code, 0 or 1
   */
  static int run(Console console, String[] arguments) {
    Texts texts = Texts.in(askedFor(arguments));
    int code;
    try {
      // Who only opens the program does not wait for words that are not there to be read.
      code =
          arguments.length == 0
              ? PlayCommand.plain(new Program(console)).call()
              : commanded(console, texts, arguments);
    } catch (SentenceException
        | RuntimeException
        | StackOverflowError
        | OutOfMemoryError
        | LinkageError e) {
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

  private static int commanded(Console console, Texts texts, String[] arguments) {
    CommandLine line = new CommandLine(new Program(console));
    String[] whole = withCommand(arguments);
    addCommands(line, whole);
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "no.sideomside.text.help",
            Locale.forLanguageTag(texts.language().tag()),
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
    return line.execute(whole);
  }

  /** No command at all means to play: the word is put where it was left out. */
  private static String[] withCommand(String[] arguments) {
    return decisive(arguments) >= 0
        ? arguments
        : Stream.concat(Stream.of(PLAY), Arrays.stream(arguments)).toArray(String[]::new);
  }

  /** Tells picocli of the command asked for; of all of them only for help: each takes its time. */
  private static void addCommands(CommandLine line, String[] arguments) {
    String word = arguments[decisive(arguments)];
    COMMANDS.forEach(
        (name, command) -> {
          if (name.equals(word) || !COMMANDS.containsKey(word)) {
            line.addSubcommand(name, command);
          }
        });
  }

  /** Where the first word stands that is a command or asks for help or the version; −1 if none. */
  private static int decisive(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String word = arguments[i];
      if (COMMANDS.containsKey(word) || word.matches("-h|--help|-V|--version")) {
        return i;
      }
      if (word.matches("--data|--stories|--lang")) {
        i++;
      } else if (!word.matches("--(data|stories|lang)=.*")) {
        break;
      }
    }
    return -1;
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
