package no.sideomside.desktop;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills in an exported sheet as raters with different spreadsheets do. */
final class FilledSheets {
  private final Path folder;
  private final String empty;

  FilledSheets(Path folder, Path exported) throws IOException {
    this.folder = folder;
    this.empty = Files.readString(exported);
  }

  /** The sheet as it was exported. */
  String empty() {
    return empty;
  }

  /**
   * A filled sheet.
   *
   * @param ratings «option principle» to what stands in the cell
   */
  Path filled(String name, String role, Map<String, String> ratings) throws IOException {
    return write(name, text(name, role, ratings), StandardCharsets.UTF_8);
  }

  String text(String name, String role, Map<String, String> ratings) {
    StringBuilder text = new StringBuilder();
    for (String line : empty.split("\r\n", -1)) {
      List<String> cells = new ArrayList<>(List.of(line.split(";", -1)));
      if (cells.get(0).equals("Navn eller kallenavn")) {
        cells.set(1, name);
      } else if (cells.get(0).equals("Rolle")) {
        cells.set(1, role);
      } else if (cells.size() == 8) {
        cells.set(6, ratings.getOrDefault(cells.get(2) + " " + cells.get(4), cells.get(6)));
      }
      text.append(String.join(";", cells)).append("\r\n");
    }
    return text.toString();
  }

  Path write(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name + ".csv"), text.getBytes(charset));
  }
}
