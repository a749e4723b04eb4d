package no.sideomside.desktop.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every room tone that a shipped story asks for is made. */
class ShippedSoundsTest {
  private static final Pattern SOUND = Pattern.compile("# sound: ([a-z-]+)");

  @Test
  void everySoundOfAStoryIsMade() throws Exception {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("..", "stories"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".ink")).toList()) {
        Matcher sounds = SOUND.matcher(Files.readString(file));
        while (sounds.find()) {
          asked.add(sounds.group(1));
        }
      }
    }
    assertThat(asked).isNotEmpty();
    assertThat(RoomTone.names()).containsAll(asked);
    for (String name : asked) {
      assertThat(ShippedSoundsTest.class.getResource("/sounds/" + name + ".wav")).isNotNull();
    }
  }
}
