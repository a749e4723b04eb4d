package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.sideomside.debrief.DebriefPdf;
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
