package no.sideomside.xapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sideomside.attempt.FileFault;
import no.sideomside.attempt.WholeFile;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;

/**
 * Which attempts a store has been given, so that a next time begins where this one ended: a file a
 * store, in {@code xapi} of the data folder, with a key a line. A key cannot be turned back into
 * the attempt it stands for.
 */
public final class Ledger {
  private static final String ENDING = ".sent";

  private final Path file;
  private final Set<String> keys;

  private Ledger(Path file, Set<String> keys) {
    this.file = file;
    this.keys = keys;
  }

  /** The folder of a data folder that ledgers are in. */
  public static Path folder(Path dataFolder) {
    return dataFolder.resolve("xapi");
  }

  /**
   * Opens the ledger of a store.
   *
   * @param store tells stores apart, and does not come to stand in the file or its name
   * @throws SentenceException if it is there and cannot be read
   */
  public static Ledger open(Path dataFolder, String store) throws SentenceException {
    Path file = folder(dataFolder).resolve(Names.uuid("store " + store) + ENDING);
    return new Ledger(file, new HashSet<>(read(file)));
  }

  /** Whether the store has all of this attempt's statements. */
  public boolean has(String key) {
    return keys.contains(key);
  }

  /**
   * Writes down, forced to the disk, that the store has these.
   *
   * @throws SentenceException if that cannot be written
   */
  public void add(Collection<String> given) throws SentenceException {
    String lines = given.stream().map(key -> key + "\n").collect(Collectors.joining());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("xapi.no_ledger", file.toString(), FileFault.of(e)), e);
    }
    keys.addAll(given);
  }

  /**
   * Takes attempts out of every ledger of a data folder; a ledger with nothing left goes.
   *
   * @throws SentenceException if one cannot be read or written
   */
  public static void forget(Path dataFolder, Collection<String> attemptIds)
      throws SentenceException {
    Set<String> gone = attemptIds.stream().map(Statements::key).collect(Collectors.toSet());
    for (Path file : files(dataFolder)) {
      List<String> lines = read(file);
      List<String> left = lines.stream().filter(line -> !gone.contains(line)).toList();
      try {
        if (left.isEmpty()) {
          Files.deleteIfExists(file);
        } else if (left.size() < lines.size()) {
          WholeFile.write(file, String.join("\n", left) + "\n");
        }
      } catch (IOException | SecurityException e) {
        throw new SentenceException(
            Sentence.of("xapi.no_ledger", file.toString(), FileFault.of(e)), e);
      }
    }
  }

  /**
   * Whether any ledger of a data folder knows one of these attempts.
   *
   * @throws SentenceException if one cannot be read
   */
  public static boolean knows(Path dataFolder, Collection<String> attemptIds)
      throws SentenceException {
    Set<String> sought = attemptIds.stream().map(Statements::key).collect(Collectors.toSet());
    for (Path file : files(dataFolder)) {
      if (read(file).stream().anyMatch(sought::contains)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> files(Path dataFolder) throws SentenceException {
    Path folder = folder(dataFolder);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).toList();
    } catch (IOException | UncheckedIOException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", folder.toString(), FileFault.of(e)), e);
    }
  }

  /** Its lines; a last one that a power cut left half is as good as not written. */
  private static List<String> read(Path file) throws SentenceException {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readString(file).lines().toList();
    } catch (IOException | SecurityException e) {
      throw new SentenceException(
          Sentence.of("attempt.unreadable", file.toString(), FileFault.of(e)), e);
    }
  }
}
