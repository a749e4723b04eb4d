package no.sideomside.authoring.panel;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.sideomside.attempt.FileFault;
import no.sideomside.text.Sentence;
import no.sideomside.text.SentenceException;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a sheet as a rater sent it back, whatever their spreadsheet made of the file: UTF-8
 * with or without a mark, UTF-16, Windows-1252; semicolons, commas or tabs; lines inside a cell.
 */
final class SheetFile {
  private static final long LARGEST = 16L << 20;
  private static final char[] SEPARATORS = {';', ',', '\t'};

  private final List<Row> above;
  private final Row heads;
  private final Map<SheetWords.Column, Integer> columns;
  private final List<Row> rows;

  /**
   * One row.
   *
   * @param line the file's line it begins on, counted from 1
   * @param cells without the blanks round them
   */
  record Row(int line, List<String> cells) {
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }

    boolean isBlank() {
      return cells.stream().allMatch(String::isEmpty);
    }
  }

  private SheetFile(
      List<Row> above, Row heads, Map<SheetWords.Column, Integer> columns, List<Row> rows) {
    this.above = above;
    this.heads = heads;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @throws SentenceException if it cannot be read, or is no sheet of ours
   */
  static SheetFile read(Path file) throws SentenceException {
    String text = text(file);
    for (char separator : SEPARATORS) {
      SheetFile sheet = parsed(rows(text, separator));
      if (sheet != null) {
        return sheet;
      }
    }
    throw new SentenceException(Sentence.of("panel.no_sheet"));
  }

  /** What stands beside a name at the top, with its line; the line of the heads where nothing. */
  Row top(SheetWords.Top top) {
    for (Row row : above) {
      if (SheetWords.says(row.cell(0), top.key)) {
        return new Row(row.line(), List.of(row.cell(1)));
      }
    }
    return new Row(heads.line(), List.of());
  }

  /** The rows that ask, blank ones left out. */
  List<Row> rows() {
    return rows;
  }

  /** Where the rows begin. */
  int line() {
    return heads.line();
  }

  String cell(Row row, SheetWords.Column column) {
    Integer index = columns.get(column);
    return index == null ? "" : row.cell(index);
  }

  private static @Nullable SheetFile parsed(List<Row> all) {
    for (int i = 0; i < all.size(); i++) {
      Map<SheetWords.Column, Integer> columns = new EnumMap<>(SheetWords.Column.class);
      Row heads = all.get(i);
      for (int cell = 0; cell < heads.cells().size(); cell++) {
        int index = cell;
        SheetWords.column(heads.cell(cell)).ifPresent(column -> columns.putIfAbsent(column, index));
      }
      if (columns.containsKey(SheetWords.Column.OPTION)
          && columns.containsKey(SheetWords.Column.PRINCIPLE)
          && columns.containsKey(SheetWords.Column.RATING)) {
        List<Row> below = new ArrayList<>(all.subList(i + 1, all.size()));
        below.removeIf(Row::isBlank);
        return new SheetFile(all.subList(0, i), heads, columns, below);
      }
    }
    return null;
  }

  private static List<Row> rows(String text, char separator) {
    List<Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(text)) {
      for (CsvRecord record : csv) {
        List<String> cells = record.getFields().stream().map(SheetFile::plain).toList();
        rows.add(new Row((int) record.getStartingLineNumber(), cells));
      }
    } catch (CsvParseException | IOException | UncheckedIOException e) {
      // What could be read so far tells whether it is a sheet; a row that is lost is missed then.
      return rows;
    }
    return rows;
  }

  /** A cell without blanks round it, nor the apostrophe that keeps it from being calculated. */
  private static String plain(String cell) {
    String plain = cell.strip();
    return plain.length() > 1 && plain.charAt(0) == '\'' && "=+-@".indexOf(plain.charAt(1)) >= 0
        ? plain.substring(1)
        : plain;
  }

  private static String text(Path file) throws SentenceException {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST) {
        throw new SentenceException(Sentence.of("panel.no_sheet"));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException | SecurityException e) {
      throw new SentenceException(Sentence.of("panel.unreadable", FileFault.of(e)), e);
    }
    if (starts(bytes, 'P', 'K') || starts(bytes, 0xD0, 0xCF)) {
      throw new SentenceException(Sentence.of("panel.workbook"));
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(content).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
