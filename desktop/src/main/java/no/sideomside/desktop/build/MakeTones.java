package no.sideomside.desktop.build;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Writes the room tones as files that the window can play. */
public final class MakeTones {
  private MakeTones() {}

  /** Takes the folder to fill. */
  public static void main(String[] arguments) throws IOException {
    Path sounds = Files.createDirectories(Path.of(arguments[0]).resolve("sounds"));
    for (String name : RoomTone.names()) {
      write(RoomTone.of(name), sounds.resolve(name + ".wav"));
    }
  }

  private static void write(float[] samples, Path file) throws IOException {
    byte[] bytes = new byte[samples.length * 2];
    for (int i = 0; i < samples.length; i++) {
      int level = Math.round(samples[i] * Short.MAX_VALUE);
      bytes[2 * i] = (byte) level;
      bytes[2 * i + 1] = (byte) (level >> 8);
    }
    AudioFormat format = new AudioFormat(RoomTone.RATE, 16, 1, true, false);
    try (AudioInputStream stream =
        new AudioInputStream(new ByteArrayInputStream(bytes), format, samples.length)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
    }
  }
}
