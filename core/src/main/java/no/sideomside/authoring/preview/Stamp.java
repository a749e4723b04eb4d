package no.sideomside.authoring.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import no.sideomside.story.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * What a file looked like when it was looked at, or a folder of pictures: the one beside the story
 * is followed as a whole, and none of its pictures is opened.
 *
 * @param size in bytes, of a folder in pictures, or −1 where there is nothing to be had
 * @param changed when it was last written, or null where there is none
 * @param key which file it is, on systems that tell, or null: editors that write beside it and
 *     rename put another in its place; of a folder, the pictures in it
 * @param sum of its bytes; 0 where it was only glanced at or is too large to be a story
 */
record Stamp(long size, @Nullable FileTime changed, @Nullable Object key, long sum) {
  private static final Stamp NONE = new Stamp(-1, null, null, 0);

  /** Above this no story is read, and neither is its sum. */
  private static final long MOST_BYTES = 3L << 20;

  /** Looks without opening the file. */
  static Stamp glance(Path file) {
    try {
      BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
      if (seen.isDirectory() && file.endsWith(OwnPictures.FOLDER)) {
        OwnPictures pictures = OwnPictures.in(file.resolveSibling(""));
        return new Stamp(pictures.all().size(), null, pictures, pictures.hashCode());
      }
      return seen.isRegularFile()
          ? new Stamp(seen.size(), seen.lastModifiedTime(), seen.fileKey(), 0)
          : NONE;
    } catch (IOException | SecurityException e) {
      return NONE;
    }
  }

  /** Looks into the file too. */
  static Stamp look(Path file) {
    Stamp seen = glance(file);
    if (seen.size < 0 || seen.size > MOST_BYTES || seen.key instanceof OwnPictures) {
      return seen;
    }
    try {
      CRC32 sum = new CRC32();
      sum.update(Files.readAllBytes(file));
      return new Stamp(seen.size, seen.changed, seen.key, sum.getValue());
    } catch (IOException | SecurityException e) {
      return seen;
    }
  }

  /** Looks at several without opening them. */
  static Map<Path, Stamp> glance(Set<Path> files) {
    Map<Path, Stamp> seen = new LinkedHashMap<>();
    files.forEach(file -> seen.put(file, glance(file)));
    return seen;
  }

  /** Looks into several. */
  static Map<Path, Stamp> look(Set<Path> files) {
    Map<Path, Stamp> seen = new LinkedHashMap<>();
    files.forEach(file -> seen.put(file, look(file)));
    return seen;
  }

  /** Whether a glance gives no reason to look into the file again. */
  boolean looksLike(Stamp glance) {
    return size == glance.size
        && Objects.equals(changed, glance.changed)
        && Objects.equals(key, glance.key);
  }

  /** Whether the same words stand in it. */
  boolean saysTheSame(Stamp other) {
    return size == other.size && sum == other.sum;
  }
}
