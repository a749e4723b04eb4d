package no.sideomside.xapi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Names worked out from other names, so that the same attempt always has the same statements. */
final class Names {
  /** Drawn once for this program; RFC 4122 asks for one where names of one's own are hashed. */
  private static final UUID SPACE = UUID.fromString("6f6d7369-6465-4f6d-9369-64652d6f6d00");

  private static final int PSEUDONYM_BYTES = 10;

  private Names() {}

  /** A UUID of version 5: that of {@code name} in this program's own space. */
  static UUID uuid(String name) {
    byte[] space =
        ByteBuffer.allocate(16)
            .putLong(SPACE.getMostSignificantBits())
            .putLong(SPACE.getLeastSignificantBits())
            .array();
    byte[] hash = hash("SHA-1", space, name.getBytes(StandardCharsets.UTF_8));
    hash[6] = (byte) ((hash[6] & 0x0f) | 0x50);
    hash[8] = (byte) ((hash[8] & 0x3f) | 0x80);
    ByteBuffer bytes = ByteBuffer.wrap(hash);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /** What a player is called in statements: the same for the same player, and not their id. */
  static String pseudonym(String player) {
    byte[] hash =
        hash(
            "SHA-256",
            "player ".getBytes(StandardCharsets.UTF_8),
            player.getBytes(StandardCharsets.UTF_8));
    return "p-" + HexFormat.of().formatHex(hash, 0, PSEUDONYM_BYTES);
  }

  private static byte[] hash(String algorithm, byte[] before, byte[] text) {
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm);
      digest.update(before);
      return digest.digest(text);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
