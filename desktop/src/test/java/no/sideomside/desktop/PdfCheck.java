package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * A PDF of ours, held by veraPDF against PDF/UA-1 (ISO 14289-1), as far as a machine can: tags,
 * language, title, words for pictures, letters behind every sign. Whether the order of reading
 * makes sense, a person has to say.
 */
final class PdfCheck {
  private PdfCheck() {}

  /** What it breaks, a rule and a place in each sentence; empty where it breaks nothing. */
  static List<String> faults(Path pdf)
      throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (InputStream in = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).as("what was looked at in %s", pdf).isPositive();
      return result.getTestAssertions().stream()
          .map(
              fault ->
                  fault.getRuleId().getClause()
                      + ": "
                      + fault.getMessage()
                      + " "
                      + fault.getLocation().getContext())
          .toList();
    }
  }
}
