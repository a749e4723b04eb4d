package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.debrief.DebriefPdf;
import no.sideomside.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The PDFs that the program writes, for whoever reads them with ears or fingers. */
class PdfPagesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"bilturen,nb", "regningene,nb", "ikke-mott,nb", "natt-til-fredag,nb", "bilturen,en"})
  void aDebriefOnPaperIsTaggedThroughout(String scenario, String language) throws Exception {
    Terminal terminal = new Terminal(folder.resolve("data"));
    Path pdf = folder.resolve("debrief.pdf");
    terminal.run("--lang", language, "play", scenario, "--random", "--seed", "5").well();
    String id = terminal.only().id();
    terminal.run("--lang", language, "debrief", id, "-o", pdf.toString()).well();

    assertThat(PdfCheck.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6,0,nb", "3,0,nb", "6,0,en", "6,5,nb"})
  void aTeamsSheetOnPaperIsTaggedThroughout(int players, int abroad, String language)
      throws Exception {
    Terminal terminal = new Terminal(folder.resolve("data"));
    Path pdf =
        new MadeTeam(terminal)
            .of(players, abroad, "bilturen")
            .sheet(language, folder.resolve("team.pdf"));

    assertThat(PdfCheck.faults(pdf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"bilturen,NB,nb", "bilturen,NB,en", "regningene,EN,nb"})
  void theSheetOfAnHourIsTaggedThroughout(String scenario, Language played, String language)
      throws Exception {
    Terminal terminal = new Terminal(folder.resolve("data"));
    Path pdf = folder.resolve("hour.pdf");
    String id = new MadeHour(folder.resolve("data"), null).play(scenario, played, 7, "Vente.");
    terminal.run("--lang", language, "debrief", id, "-o", pdf.toString()).well();

    assertThat(PdfCheck.faults(pdf)).isEmpty();
  }

  @Test
  void aPdfThatIsNotTaggedThroughoutIsFound() throws Exception {
    Path pdf = folder.resolve("broken.pdf");
    try (OutputStream out = Files.newOutputStream(pdf)) {
      new DebriefPdf(List.of())
          .write(
              "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"nb\"><head><title>x</title>"
                  + "</head><body><h1>En</h1><svg xmlns=\"http://www.w3.org/2000/svg\""
                  + " width=\"9\" height=\"9\"><path d=\"M0 0h9v9\"/></svg></body></html>",
              out);
    }
    assertThat(PdfCheck.faults(pdf)).anyMatch(fault -> fault.startsWith("7.3:"));
  }
}
