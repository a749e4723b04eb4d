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
import java.util.Optional;
import java.util.Set;
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
  private static final String FILE = "players.json";
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
    this.file = dataFolder.resolve(FILE);
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

  /**
   * Everybody known here.
   *
   * @throws SentenceException if the file cannot be read
   */
  public List<Player> known() throws SentenceException {
    return read().players().entrySet().stream()
        .map(each -> new Player(each.getValue(), each.getKey()))
        .toList();
  }

  /**
   * Whoever played last; empty where nobody has.
   *
   * @throws SentenceException if the file cannot be read
   */
  public Optional<Player> last() throws SentenceException {
    Known known = read();
    String name = known.last();
    String id = name == null ? null : known.players().get(name);
    return name == null || id == null ? Optional.empty() : Optional.of(new Player(id, name));
  }

  /**
   * Gives a player another name; they stay who they are.
   *
   * @throws SentenceException if somebody else here is called so, the player has been forgotten, or
   *     the file cannot be read or written
   */
  public Player rename(Player player, String alias) throws SentenceException {
    Known known = read();
    if (!known.players().containsValue(player.id())) {
      throw new SentenceException(Sentence.of("attempt.player_gone", player.alias()));
    }
    String name = alias.strip();
    String other = known.players().get(name);
    if (other != null && !other.equals(player.id())) {
      throw new SentenceException(Sentence.of("attempt.name_taken", name));
    }
    Map<String, String> players = new LinkedHashMap<>(known.players());
    players.values().remove(player.id());
    players.put(name, player.id());
    boolean wasLast = player.alias().equals(known.last());
    write(new Known(wasLast ? name : known.last(), players));
    return new Player(player.id(), name);
  }

  /**
   * Forgets players: names and ids. Where nobody is left, so is no file.
   *
   * @param ids theirs
   * @throws SentenceException if the file cannot be read or written
   */
  public void forget(Set<String> ids) throws SentenceException {
    Known known = read();
    Map<String, String> players = new LinkedHashMap<>(known.players());
    if (!players.values().removeIf(ids::contains)) {
      return;
    }
    String last = known.last();
    write(new Known(last != null && players.containsKey(last) ? last : null, players));
    if (players.isEmpty()) {
      forgetAll();
    }
  }

  /**
   * Forgets everybody, also where the file is damaged.
   *
   * @throws SentenceException if the file cannot be deleted
   */
  public void forgetAll() throws SentenceException {
    try {
      Files.deleteIfExists(file);
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("attempt.undeleted", file.toString(), FileFault.of(e)), e);
    }
  }

  /** Whether a data folder knows a player, or cannot say that it does not. */
  static boolean mayKnow(Path dataFolder, String id) {
    try {
      return read(dataFolder.resolve(FILE)).players().containsValue(id);
    } catch (SentenceException e) {
      return true;
    }
  }

  private String twoWords(Language language) {
    StringBuilder words = new StringBuilder();
    for (List<String> choices : WORDS.getOrDefault(language, List.of())) {
      words.append(words.isEmpty() ? "" : " ").append(choices.get(random.nextInt(choices.size())));
    }
    return words.toString();
  }

  private Known read() throws SentenceException {
    return read(file);
  }

  private static Known read(Path file) throws SentenceException {
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
