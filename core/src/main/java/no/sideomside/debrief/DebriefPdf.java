package no.sideomside.debrief;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a PDF for A4 of the page that {@link DebriefHtml} writes, tagged for screen readers. */
public final class DebriefPdf {
  private final List<Font> fonts;

  /**
   * A font to set the page in; a PDF carries its fonts with it.
   *
   * @param family as the page calls it
   * @param weight 400 or 700
   * @param data opens the TrueType file anew each time
   */
  public record Font(String family, int weight, Supplier<InputStream> data) {}

  /** A writer that has these fonts. */
  public DebriefPdf(List<Font> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /**
   * Writes the PDF.
   *
   * @param html what {@link DebriefHtml#write} gave
   * @param out where to; left open
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException for a page that is not well-formed XML
   */
  public void write(String html, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.useSVGDrawer(new BatikSVGDrawer());
    for (Font font : fonts) {
      builder.useFont(font.data()::get, font.family(), font.weight(), FontStyle.NORMAL, true);
    }
    // Nothing is fetched: the page holds everything, and an address in it opens nothing.
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? base + uri : null);
    builder.withW3cDocument(page(html), "");
    builder.toStream(out);
    builder.run();
  }

  /**
   * The page, its pictures with their titles where the library looks for their words, and its
   * quotations in the element whose language the library keeps: of what stands within a line, that
   * is {@code abbr} alone (openhtmltopdf 1.1.31).
   */
  private static Document page(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Document page = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
      NodeList pictures = page.getElementsByTagName("svg");
      for (int i = 0; i < pictures.getLength(); i++) {
        Element picture = (Element) pictures.item(i);
        NodeList titles = picture.getElementsByTagName("title");
        if (titles.getLength() > 0) {
          picture.setAttribute("alt", titles.item(0).getTextContent());
        }
      }
      List<Element> quotations = new ArrayList<>();
      NodeList spans = page.getElementsByTagName("span");
      for (int i = 0; i < spans.getLength(); i++) {
        Element span = (Element) spans.item(i);
        if (span.hasAttribute("lang")) {
          quotations.add(span);
        }
      }
      quotations.forEach(span -> page.renameNode(span, span.getNamespaceURI(), "abbr"));
      return page;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not a page of ours: it is no XML", e);
    }
  }
}
