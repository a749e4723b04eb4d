package no.sideomside.story;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Compiles Ink with inkjs inside V8.
 *
 * <p>The engine starts with the first compilation (about half a second; later ones take tens of
 * milliseconds). Files must be UTF-8, a byte order mark is accepted; all files of a story together
 * may hold 2 MB; a compilation may take ten seconds. What goes beyond is a {@link Problem}, as is a
 * machine that will not run the engine, and the compiler can be used on.
 */
public final class JavetInkCompiler implements InkCompiler {
  private static final long LIMIT_SECONDS = 10;

  /** {@code ERROR: 'del/to.ink' line 6: message}. */
  private static final Pattern MESSAGE =
      Pattern.compile("(?:ERROR|WARNING|TODO): (?:'(.*?)' )?line (\\d+): (.*)", Pattern.DOTALL);

  private static final Pattern BARE =
      Pattern.compile("(?:ERROR|WARNING|TODO): ?(.*)", Pattern.DOTALL);
  private static final Pattern NOT_LOADED =
      Pattern.compile("Failed to load: '.*'\\.\\nError:Error: (.*)", Pattern.DOTALL);

  private final InkEngine engine;
  private final @Nullable RecentCompilations recent;

  /** A compiler whose engine unpacks itself into the temporary folder, anew in every process. */
  public JavetInkCompiler() {
    this(LIMIT_SECONDS, InkEngine.MOST_HEAP, false);
  }

  /**
   * A compiler whose engine unpacks itself once.
   *
   * @param libraryCache a folder that lasts, made if it is not there; if it cannot be written, the
   *     temporary folder is used. The first compiler of a process decides.
   */
  public JavetInkCompiler(Path libraryCache) {
    this(LIMIT_SECONDS, InkEngine.MOST_HEAP, false);
    InkLibrary.unpackInto(libraryCache);
  }

  /**
   * A compiler for somebody who writes, and has much the same text compiled again and again: it
   * works ahead between two compilations, and does not compile what it has just compiled.
   *
   * @param libraryCache as above
   */
  public static JavetInkCompiler forWriting(Path libraryCache) {
    InkLibrary.unpackInto(libraryCache);
    return new JavetInkCompiler(LIMIT_SECONDS, InkEngine.MOST_HEAP, true);
  }

  /** A compiler with other limits, for tests that meet them. */
  JavetInkCompiler(long limitSeconds, long limitHeap, boolean forWriting) {
    engine = new InkEngine(TimeUnit.SECONDS.toNanos(limitSeconds), limitHeap, forWriting);
    recent = forWriting ? new RecentCompilations() : null;
  }

  @Override
  public Compilation compile(Path mainFile) {
    return compile(mainFile, true);
  }

  @Override
  public Compilation compileToPlay(Path mainFile) {
    return compile(mainFile, false);
  }

  private Compilation compile(Path mainFile, boolean outlined) {
    Compilation last = recent == null ? null : recent.find(mainFile);
    if (last != null && (!outlined || last.story() == null || last.outline() != null)) {
      return last;
    }
    InkSources sources = new InkSources(mainFile);
    String answer;
    try {
      answer =
          engine.compile(
              sources.mainName(),
              sources.main(),
              outlined,
              name -> {
                String text = sources.included(name);
                return text == null ? "-" : "+" + text;
              });
    } catch (StoryException e) {
      return new Compilation(null, e.problems(), null, sources.names());
    } catch (EngineStop e) {
      return new Compilation(
          null, List.of(Problem.error(null, e.sentence())), null, sources.names());
    }
    int end = answer.indexOf('\n');
    String about = end < 0 ? answer : answer.substring(0, end);
    Compilation made =
        compilation(
            end < 0 ? null : answer.substring(end + 1), CompilerOutput.read(about), sources);
    if (recent != null) {
      recent.keep(mainFile, sources, made);
    }
    return made;
  }

  private static Compilation compilation(
      @Nullable String json, CompilerOutput told, InkSources sources) {
    List<Problem> problems = new ArrayList<>();
    for (JsonElement element : told.others().getAsJsonArray("problems")) {
      problems.add(problem(element.getAsJsonObject(), told.files(), sources));
    }
    problems.sort(Problem.BY_PLACE);
    return new Compilation(
        json == null || Problem.anyError(problems) ? null : told.story(json),
        problems,
        told.others().get("outline") instanceof JsonObject outline
            ? OutlineReader.read(outline, told.files())
            : null,
        sources.names());
  }

  @Override
  public void close() {
    engine.close();
  }

  private static Problem problem(JsonObject told, List<String> files, InkSources sources) {
    String kind = told.get("kind").getAsString();
    String message = told.get("message").getAsString();
    Place place = null;
    if (told.get("place") instanceof JsonArray at) {
      place = new Place(files.get(at.get(0).getAsInt()), at.get(1).getAsInt());
    }
    return switch (kind) {
      case "error", "warning", "todo" -> ofInk(kind, message, sources);
      default -> Problem.error(place, Sentence.of("story." + kind, message));
    };
  }

  private static Problem ofInk(String kind, String message, InkSources sources) {
    Severity severity =
        switch (kind) {
          case "error" -> Severity.ERROR;
          case "warning" -> Severity.WARNING;
          default -> Severity.INFO;
        };
    Place place = null;
    String said = message;
    Matcher whole = MESSAGE.matcher(message);
    Matcher bare = BARE.matcher(message);
    if (whole.matches()) {
      String file = whole.group(1) == null ? sources.mainName() : whole.group(1);
      place = new Place(file, Integer.parseInt(whole.group(2)));
      said = whole.group(3);
    } else if (bare.matches()) {
      said = bare.group(1);
    }
    Matcher notLoaded = NOT_LOADED.matcher(said);
    if (notLoaded.matches()) {
      Problem why = sources.refusal(notLoaded.group(1));
      if (why != null) {
        return why.place() == null ? Problem.error(place, why.sentence()) : why;
      }
    }
    return new Problem(
        severity,
        place,
        Sentence.of(kind.equals("todo") ? "story.todo" : "story.ink_says", said.strip()));
  }
}
