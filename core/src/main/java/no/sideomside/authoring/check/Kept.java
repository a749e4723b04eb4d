package no.sideomside.authoring.check;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was found in a scenario, so that one in which nothing has changed is neither compiled
 * nor played again. One small file a scenario, written over when it changes. A file that is damaged
 * or of something else is as none; a folder that cannot be written only makes the next check
 * slower.
 */
final class Kept {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeSpecialFloatingPointValues().create();

  private static final long MOST_BYTES = 8L << 20;

  private final Path folder;
  private final Supplier<@Nullable String> editions;
  private final CheckOptions options;
  private @Nullable String edition;

  /**
   * In a folder, made when it is needed.
   *
   * @param editions which build of the program checks, asked when that is first needed; null where
   *     it cannot be told, and nothing is kept
   * @param options what it checks with
   */
  Kept(Path folder, Supplier<@Nullable String> editions, CheckOptions options) {
    this.folder = folder;
    this.editions = editions;
    this.options = options;
  }

  /** What a scenario is like now; null where that cannot be told, and nothing is to be kept. */
  @Nullable String fingerprint(Path scenario, Budget budget) {
    String checkedBy = edition();
    return checkedBy == null ? null : Fingerprint.of(scenario, budget, options, checkedBy);
  }

  private synchronized @Nullable String edition() {
    if (edition == null) {
      edition = editions.get();
    }
    return edition;
  }

  /** What was found the last time, if it was like this then, and it is not too long ago. */
  @Nullable Report find(Path scenario, Budget budget, String fingerprint) {
    LocalDate today = options.today();
    Path file = file(scenario, budget);
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return null;
      }
      String kept = Files.readString(file);
      int end = kept.indexOf('\n');
      String text = kept.substring(end + 1);
      if (end < 0 || !kept.substring(0, end).equals(new Hash().add(text).hex())) {
        return null;
      }
      JsonObject root = JsonParser.parseString(text).getAsJsonObject();
      if (!fingerprint.equals(root.get("fingerprint").getAsString())
          || today.isBefore(LocalDate.parse(root.get("from").getAsString()))
          || !today.isBefore(LocalDate.parse(root.get("until").getAsString()))) {
        return null;
      }
      List<Finding> findings = new ArrayList<>();
      root.getAsJsonArray("findings")
          .forEach(each -> findings.add(FindingJson.read(each, scenario)));
      return new Report(findings, root.get("stories").getAsInt());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  /**
   * Keeps it.
   *
   * @param until the first day on which something else may be found
   */
  void keep(Path scenario, Budget budget, String fingerprint, LocalDate until, Report report) {
    JsonObject root = new JsonObject();
    root.addProperty("fingerprint", fingerprint);
    root.addProperty("from", options.today().toString());
    root.addProperty("until", until.toString());
    root.addProperty("stories", report.stories());
    try {
      root.add("findings", findings(report, scenario));
      Files.createDirectories(folder);
      Path temporary = Files.createTempFile(folder, ".checked", ".tmp");
      try {
        String text = GSON.toJson(root);
        Files.writeString(temporary, new Hash().add(text).hex() + '\n' + text);
        Files.move(temporary, file(scenario, budget), StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException | RuntimeException e) {
      // Checked again next time.
    }
  }

  /** Throws what {@link FindingJson} throws where one cannot be kept as it is. */
  private static JsonArray findings(Report report, Path scenario) {
    JsonArray findings = new JsonArray();
    for (Finding finding : report.findings()) {
      JsonElement written = FindingJson.write(finding, scenario);
      if (!FindingJson.read(written, scenario).equals(finding)) {
        throw new IllegalArgumentException("not to be kept: " + finding);
      }
      findings.add(written);
    }
    return findings;
  }

  private Path file(Path scenario, Budget budget) {
    Hash hash = new Hash().add(scenario.toAbsolutePath().toString()).add(budget.toString());
    return folder.resolve(hash.hex() + ".checked.json");
  }
}
