package no.sideomside.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a waiting story can still be told apart by, in 128 bits: states with the same key go on
 * alike, whatever is chosen. (Half a SHA-256, or mixed as well: two that differ do not meet.)
 */
public record StateKey(long high, long low) {
  static StateKey of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new StateKey(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
