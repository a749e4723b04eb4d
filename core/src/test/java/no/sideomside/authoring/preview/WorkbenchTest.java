package no.sideomside.authoring.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
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
      Sheet sheet =
          desk.until("the tram", now -> Desk.words(now).contains("Trikken kommer. Tillit er 8."));
      assertThat(Desk.words(sheet)).containsExactly("Han ser ned.", "Trikken kommer. Tillit er 8.");
      assertThat(Desk.decision(sheet)).isEqualTo("tre");
      assertThat(Desk.stopped(sheet)).isEmpty();
    }
  }

  @Test
  void aFileThatCannotBePlayedIsExplainedAndTheLastWordsStayUntilItIsMended() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.save("-> bussen\n", "-> trikken\n");
      Sheet broken = desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(broken.errors()).hasSize(1);
      assertThat(broken.errors().get(0).place()).endsWith("prove.nb.ink:25");
      assertThat(Desk.said(broken.errors().get(0).sentence())).contains("«trikken»");
      assertThat(broken.isBehind()).isTrue();
      assertThat(Desk.words(broken)).contains("Du går ut.");
      desk.write("prove.nb.ink", Desk.STORY);
      Sheet mended = desk.until("no error", sheet -> sheet.errors().isEmpty());
      assertThat(Desk.decision(mended)).isEqualTo("to");
    }
  }

  @Test
  void theWordsThatStayCanBePlayedOn() {
    try (Desk desk = new Desk(folder)) {
      desk.save("-> bussen\n", "-> trikken\n");
      desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(desk.choose("ut", "to").errors()).isNotEmpty();
    }
  }

  @Test
  void aFaultOfTheRulesIsToldAsTheCheckerTellsIt() {
    try (Desk desk = new Desk(folder)) {
      desk.save("# relasjon: +1", "# relasjn: +1");
      Sheet broken = desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(broken.errors().get(0).rule().id()).isEqualTo("unknown-principle");
      assertThat(Desk.said(broken.errors().get(0).sentence())).contains("«relasjn»");
    }
  }

  @Test
  void aChoiceThatIsGoneStopsTheWayThereAndSaysSo() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.choose("ti", "tre");
      desk.save("# id: ti ", "# id: tie ");
      Sheet sheet = desk.at("to");
      assertThat(Desk.stopped(sheet)).contains("Ved valg 2", "«to»", "«ti»");
      desk.write("prove.nb.ink", Desk.STORY);
      assertThat(Desk.stopped(desk.at("tre"))).isEmpty();
    }
  }

  @Test
  void aDecisionThatIsCalledSomethingElseStopsNothing() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.choose("ti", "tre");
      desk.save("# decision: to", "# decision: nummer-to");
      Sheet sheet =
          desk.until(
              "the new name",
              now -> Objects.requireNonNull(now.script()).story().json().contains("nummer-to"));
      assertThat(Desk.decision(sheet)).isEqualTo("tre");
      assertThat(Desk.stopped(sheet)).isEmpty();
    }
  }

  @Test
  void aStoryThatEndsBeforeSaysSo() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.choose("ti", "tre");
      desk.save("Han venter. # decision: to", "-> slutten\n    -   Han venter. # decision: to");
      Sheet sheet = desk.until("the end", now -> Desk.words(now).contains("Det er over."));
      assertThat(Desk.stopped(sheet)).contains("før valg 2");
    }
  }

  @Test
  void aStoryThatGoesInACircleIsStoppedAndTheOtherChoicesCanBeTaken() {
    try (Desk desk = new Desk(folder)) {
      desk.write("del.ink", Desk.PART + "=== ring ===\n{true: -> ring}\n-> END\n");
      desk.save("    Du går ut.\n", "    -> ring\n");
      desk.until(
          "the circle",
          sheet -> Objects.requireNonNull(sheet.script()).story().json().contains("ring"));
      desk.bench.choose("ut");
      Sheet stopped = desk.until("a sentence", sheet -> !Desk.stopped(sheet).isEmpty());
      assertThat(Desk.stopped(stopped)).contains("Ved valg 1", "går i ring");
      assertThat(Desk.decision(stopped)).isEqualTo("en");
      assertThat(Desk.stopped(desk.choose("inne", "to"))).isEmpty();
    }
  }

  @Test
  void aStoryThatBreaksAtOnceLeavesTheLastWords() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.save("{variant == 1:", "{5 / tillit}{variant == 1:");
      Sheet broken = desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(broken.errors().get(0).place()).endsWith("prove.nb.ink:12");
      assertThat(Desk.said(broken.errors().get(0).sentence())).contains("deles det på null");
      assertThat(Desk.words(broken)).contains("Du går ut.");
    }
  }

  @Test
  void oneStepBackIsTheDecisionBefore() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.choose("ti", "tre");
      desk.bench.back();
      Sheet sheet = desk.at("to");
      assertThat(Objects.requireNonNull(sheet.rehearsal()).variables()).containsEntry("tillit", 8);
      desk.bench.back();
      desk.at("en");
      desk.bench.back();
      assertThat(desk.choose("inne", "to").trail().steps()).hasSize(1);
    }
  }

  @Test
  void anIncludedFileIsFollowedToo() {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      desk.choose("ti", "tre");
      desk.bench.choose("paa");
      desk.until("the end", now -> Desk.words(now).contains("Det er over."));
      desk.write("del.ink", Desk.PART.replace("Det er over.", "Slik gikk det."));
      desk.until("another end", now -> Desk.words(now).contains("Slik gikk det."));
    }
  }

  @Test
  void anIncludedFileThatIsNotThereIsAwaited() throws IOException {
    try (Desk desk = new Desk(folder)) {
      Files.delete(desk.folder.resolve("del.ink"));
      Sheet broken = desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(Desk.said(broken.errors().get(0).sentence())).contains("del.ink");
      desk.write("del.ink", Desk.PART);
      desk.until("no error", sheet -> sheet.errors().isEmpty());
    }
  }

  @Test
  void anEditorThatWritesBesideAndRenamesIsFollowed() throws IOException {
    try (Desk desk = new Desk(folder)) {
      for (int i = 1; i < 4; i++) {
        String word = "Sola skinner " + i + ".";
        desk.write("prove.nb.ink~", Desk.STORY.replace("Sola skinner.", word));
        Files.move(
            desk.folder.resolve("prove.nb.ink~"), desk.file(), StandardCopyOption.REPLACE_EXISTING);
        desk.until(word, sheet -> Desk.words(sheet).contains(word));
      }
    }
  }

  @Test
  void aSaveOfTheSameLengthInTheSameMomentIsSeen() throws IOException {
    try (Desk desk = new Desk(folder)) {
      FileTime then = Files.getLastModifiedTime(desk.file());
      desk.save("Sola skinner.", "Sola skinnet.");
      Files.setLastModifiedTime(desk.file(), then);
      desk.until("other words", sheet -> Desk.words(sheet).contains("Sola skinnet."));
    }
  }

  @Test
  void aFileThatIsDeletedIsMissedAndReadAgainWhenItIsBack() throws IOException {
    try (Desk desk = new Desk(folder)) {
      desk.choose("ut", "to");
      Files.delete(desk.file());
      Sheet gone = desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(Desk.said(gone.errors().get(0).sentence())).contains("Finner ikke prove.nb.ink");
      assertThat(Desk.words(gone)).contains("Du går ut.");
      desk.save("Du går ut.", "Du løper ut.");
      desk.until("the file again", sheet -> Desk.words(sheet).contains("Du løper ut."));
    }
  }

  @Test
  void aFolderThatIsGoneAndBackIsFollowedAgain() throws IOException {
    try (Desk desk = new Desk(folder)) {
      Path elsewhere = folder.resolve("borte");
      Files.move(desk.folder, elsewhere);
      desk.until("an error", sheet -> !sheet.errors().isEmpty());
      Files.move(elsewhere, desk.folder);
      desk.until("no error", sheet -> sheet.errors().isEmpty());
      desk.save("Sola skinner.", "Sola steker.");
      desk.until("the words saved after", sheet -> Desk.words(sheet).contains("Sola steker."));
    }
  }

  @Test
  void aFileOfAnyBytesOrTooLargeIsToldInASentence() throws IOException {
    try (Desk desk = new Desk(folder)) {
      Files.write(desk.file(), new byte[] {(byte) 0xff, 0, (byte) 0xfe, 7});
      Sheet bytes = desk.until("an error", sheet -> !sheet.errors().isEmpty());
      assertThat(Desk.said(bytes.errors().get(0).sentence())).contains("UTF-8");
      desk.save("INCLUDE del.ink", "INCLUDE d\0l.ink");
      desk.until(
          "another error",
          sheet ->
              !sheet.errors().isEmpty()
                  && !Desk.said(sheet.errors().get(0).sentence()).contains("UTF-8"));
      desk.write("prove.nb.ink", Desk.STORY + "// fyll\n".repeat(300_000));
      desk.until(
          "the other error",
          sheet ->
              !sheet.errors().isEmpty()
                  && Desk.said(sheet.errors().get(0).sentence()).contains("for stor"));
      desk.write("prove.nb.ink", Desk.STORY);
      desk.until("no error", sheet -> sheet.errors().isEmpty());
    }
  }

  @Test
  void theCheckerSaysItsPartAfterwards() {
    try (Desk desk = new Desk(folder)) {
      Sheet checked = desk.until("a report", sheet -> sheet.report() != null);
      assertThat(Objects.requireNonNull(checked.report()).findings())
          .anyMatch(finding -> finding.rule().id().equals("no-question"));
    }
  }
}
