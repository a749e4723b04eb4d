package no.sideomside.desktop.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes what the window shows of what artists and font makers wrote: pictures drawn from SVG, fonts
 * with their kerning beside them. What is up to date is left alone.
 */
public final class DrawAssets {
  private DrawAssets() {}

  /**
   * Takes the folder of assets and the folder to fill; ends with 1 if a picture cannot be drawn.
   */
  public static void main(String[] arguments) throws IOException {
    PrintStream log = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Path assets = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    Path art = output.resolve("art");
    Path fonts = output.resolve("fonts");
    Files.createDirectories(art);
    Files.createDirectories(fonts);
    boolean whole = true;
    for (Path svg : files(assets.resolve("art"), ".svg")) {
      Path png = art.resolve(name(svg) + ".png");
      if (isOlder(png, svg)) {
        try {
          new Drawing(svg).write(png);
        } catch (IOException e) {
          log.println(svg.getFileName() + ": cannot be drawn: " + e.getMessage());
          whole = false;
        }
      }
    }
    for (Path placing : files(assets.resolve("art"), ".json")) {
      Files.copy(placing, art.resolve(placing.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
    for (Path font : files(assets.resolve("fonts"), "")) {
      Path copy = fonts.resolve(font.getFileName());
      if (isOlder(copy, font)) {
        Files.copy(font, copy, StandardCopyOption.REPLACE_EXISTING);
        if (font.toString().matches(".*\\.(ttf|otf)")) {
          new Kerning(font).write(fonts.resolve(name(font) + ".kern"));
        }
      }
    }
    System.exit(whole ? 0 : 1);
  }

  private static boolean isOlder(Path made, Path source) throws IOException {
    return !Files.exists(made)
        || Files.getLastModifiedTime(made).compareTo(Files.getLastModifiedTime(source)) < 0;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]+$", "");
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
