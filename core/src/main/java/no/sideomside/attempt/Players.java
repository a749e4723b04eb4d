package no.sideomside.attempt;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import no.sideomside.text.Language;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/** The players known to one data folder: {@code players.json}, the last one used marked. */
public final class Players {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private static final Map<Language, List<List<String>>> WORDS =
      Map.of(
          Language.NB,
          List.of(
              List.of("rolig", "våken", "nysgjerrig", "varm", "modig", "lun", "stødig", "munter"),
              List.of("hegre", "bjørk", "havn", "rev", "måke", "furu", "oter", "brygge")),
          Language.EN,
          List.of(
              List.of("calm", "wakeful", "curious", "warm", "bold", "gentle", "steady", "merry"),
              List.of("heron", "birch", "harbour", "fox", "gull", "pine", "otter", "pier")));

  private final Path file;
  private final RandomGenerator random;

  /**
   * The players of {@code dataFolder}.
   *
   * @param random draws aliases
   */
  public Players(Path dataFolder, RandomGenerator random) {
    this.file = dataFolder.resolve("players.json");
    this.random = random;
  }

  /**
   * The player who calls themselves {@code alias}, or, where that is null, the one who played last.
   * Someone new gets a random id, and, without an alias, two random words.
   *
   * @throws SentenceException if the file cannot be read or written; a damaged one is left alone
   */
  public Player player(@Nullable String alias, Language language) throws SentenceException {
    Known known = read();
    String name = alias != null && !alias.isBlank() ? alias.strip() : known.last();
    if (name == null) {
      name = twoWords(language);
    }
    String id = known.players().get(name);
    if (id == null || !name.equals(known.last())) {
      Map<String, String> players = new LinkedHashMap<>(known.players());
      id = players.computeIfAbsent(name, unknown -> UUID.randomUUID().toString());
      write(new Known(name, players));
    }
    return new Player(id, name);
  }

  private String twoWords(Language language) {
    StringBuilder words = new StringBuilder();
    for (List<String> choices : WORDS.getOrDefault(language, List.of())) {
      words.append(words.isEmpty() ? "" : " ").append(choices.get(random.nextInt(choices.size())));
    }
    return words.toString();
  }

  private Known read() throws SentenceException {
    if (!Files.exists(file)) {
      return new Known(null, Map.of());
    }
    try {
      Known known = GSON.fromJson(Files.readString(file), Known.class);
      if (known != null) {
        return known;
      }
    } catch (IOException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", file.toString(), FileFault.of(e)), e);
    } catch (JsonParseException e) {
      throw new SentenceException(Sentence.of("attempt.players_damaged", file.toString()), e);
    }
    throw new SentenceException(Sentence.of("attempt.players_damaged", file.toString()));
  }

  private void write(Known known) throws SentenceException {
    try {
      WholeFile.write(file, GSON.toJson(known));
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("attempt.unwritten", file.toString(), FileFault.of(e)), e);
    }
  }

  private record Known(@Nullable String last, Map<String, String> players) {
    Known {
      players = players == null ? Map.of() : new LinkedHashMap<>(players);
    }
  }
}
