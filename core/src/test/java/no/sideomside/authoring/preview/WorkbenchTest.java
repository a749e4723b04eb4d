package no.sideomside.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real file under a workbench: saved, spoilt, mended, renamed, gone and come back. */
class WorkbenchTest {
  @TempDir private Path folder;

  @Test
  void aSaveIsReadAndTheSameWayIsGoneAgain() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.choose("ti", "tre");
      desk.save("Bussen kommer.", "Trikken kommer.");
      Sheet sheet = desk.until("the tram", now -> Desk.words(now).get(0).startsWith("Han") );
      assertThat(Desk.words(sheet)).containsExactly("Han ser ned.", "Bussen kommer. Tillit er 8.");
      sheet = desk.until("the tram", now -> Desk.words(now).get(1).startsWith("Trikken"));
      assertThat(Desk.decision(sheet)).isEqualTo("tre");
      assertThat(Desk.stopped(sheet)).isEmpty();
    }
  }
}
