package no.sideomside.story;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was compiled last, for the same words again: a story that is shown as it is written is
 * compiled, and then checked. Safe to be asked by several threads.
 */
final class RecentCompilations {
  /** A scenario in both languages, and the one looked at before. */
  private static final int MOST = 4;

  private final Map<Path, Kept> kept = new LinkedHashMap<>();

  private record Kept(Map<String, @Nullable String> texts, Compilation compilation) {}

  /** What came of the words that stand in a story's files now, if it was compiled of the same. */
  @Nullable Compilation find(Path mainFile) {
    Kept last;
    synchronized (kept) {
      last = kept.get(mainFile);
    }
    return last != null && last.texts().equals(texts(mainFile, last.texts().keySet()))
        ? last.compilation()
        : null;
  }

  private static Map<String, @Nullable String> texts(Path mainFile, Set<String> names) {
    InkSources sources = new InkSources(mainFile);
    try {
      sources.main();
    } catch (StoryException e) {
      // Then it is not what it was.
    }
    names.stream().filter(name -> !name.equals(sources.mainName())).forEach(sources::included);
    return sources.texts();
  }

  /** Keeps what came of what was read. */
  void keep(Path mainFile, InkSources sources, Compilation made) {
    synchronized (kept) {
      kept.remove(mainFile);
      kept.put(mainFile, new Kept(sources.texts(), made));
      if (kept.size() > MOST) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
  }
}
