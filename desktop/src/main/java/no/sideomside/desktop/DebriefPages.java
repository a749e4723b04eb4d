package no.sideomside.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefHtml;
import no.sideomside.debrief.DebriefPdf;
import no.sideomside.debrief.DebriefText;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;

/** A debrief as a file to hand on: text, web page or PDF, by the ending of its name. */
final class DebriefPages {
  private static final List<DebriefPdf.Font> FONTS =
      List.of(
          font("Source Serif 4", 400, "SourceSerif4-Regular"),
          font("Inter", 400, "Inter-Regular"),
          font("Inter", 700, "Inter-Medium"));

  /** Held here, since a logger that nobody holds forgets what it was told. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.pdfbox");

  private final Texts texts;

  DebriefPages(Texts texts) {
    this.texts = texts;
  }

  /**
   * Writes one.
   *
   * @param file only its name is looked at
   * @throws SentenceException if its ending is none of the three
   */
  byte[] write(Debrief debrief, Path file) throws SentenceException {
    String name = file.toString().toLowerCase(Locale.ROOT);
    ZoneId zone = ZoneId.systemDefault();
    if (name.endsWith(".txt")) {
      return new DebriefText(texts, zone).write(debrief).getBytes(StandardCharsets.UTF_8);
    }
    if (name.endsWith(".html")) {
      return new DebriefHtml(texts, zone).write(debrief).getBytes(StandardCharsets.UTF_8);
    }
    if (name.endsWith(".pdf")) {
      return pdf(new DebriefHtml(texts, zone).write(debrief));
    }
    throw new SentenceException(
        Sentence.of("desktop.usage.which_format", file.toString(), ".html, .pdf, .txt"));
  }

  private static byte[] pdf(String html) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // What it thinks of the machine's own fonts, which are not used, is nothing to a player; nor
    // does what it remembers of them belong in their home folder.
    LIBRARY.setLevel(Level.OFF);
    if (System.getProperty("pdfbox.fontcache") == null) {
      System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
    }
    try {
      new DebriefPdf(FONTS).write(html, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory never fails to be written to", e);
    }
    return bytes.toByteArray();
  }

  private static DebriefPdf.Font font(String family, int weight, String file) {
    return new DebriefPdf.Font(
        family, weight, () -> PlainLetters.of(open("/fonts/" + file + ".ttf")));
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(
        DebriefPages.class.getResourceAsStream(resource), "the program carries " + resource);
  }
}
