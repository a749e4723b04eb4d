package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.graphics.g2d.BitmapFont.BitmapFontData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.sideomside.text.Texts;
import no.sideomside.ui.SideOmSide;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Look;
import no.sideomside.ui.theme.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window has every letter it is asked to write, in every family of type. */
@ExtendWith(VirtualScreen.class)
class LettersInTheWindowTest {
  private static final Path STORIES = Path.of(System.getProperty("stories", "../stories"));

  private static final List<String> NAMES =
      List.of(
          "Gdańsk",
          "Łódź",
          "Agnieszka Wróbel",
          "Jūratė Žukauskaitė",
          "Kļaviņš",
          "Ağaoğlu Işık",
          "İpek",
          "Ştefănescu",
          "Țepeș",
          "Dvořáková",
          "Őrsi",
          "Đorđević",
          "Áhkká",
          "Ruoŧŧa",
          "Ŋuolahas",
          "Guðrún",
          "Nguyen",
          "Zoë",
          "François");

  @TempDir private Path folder;

  @Test
  void whatTheStoriesAndTheProgramSayCanBeWrittenAndSoCanPeoplesNames() throws Exception {
    Set<Character> asked = new TreeSet<>();
    for (Path file : written()) {
      add(asked, Files.readString(file));
    }
    for (String bundle : Texts.BUNDLES) {
      add(asked, bundle(bundle + "_nb"));
      add(asked, bundle(bundle + "_en"));
    }
    NAMES.forEach(name -> add(asked, name));
    assertThat(asked).contains('ń', '‹', '−', 'å');

    new WindowTrial(folder, null)
        .welcomed(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              hand.awaitPage("start");
              for (Reading reading : Reading.values()) {
                assertThat(hand.window().ask(() -> missing(hand.window().shown(), reading, asked)))
                    .as("letters missing in %s", reading)
                    .isEmpty();
              }
            });
  }

  private static Set<Character> missing(SideOmSide window, Reading reading, Set<Character> asked) {
    window.settings(window.settings().with(new Look(1f, reading, false, false, 60)));
    Set<Character> missing = new TreeSet<>();
    for (Face face : Face.values()) {
      BitmapFontData letters = window.theme().type().font(face).getData();
      asked.stream().filter(each -> letters.getGlyph(each) == null).forEach(missing::add);
    }
    return missing;
  }

  private static void add(Set<Character> letters, String text) {
    text.chars().filter(each -> each >= ' ').forEach(each -> letters.add((char) each));
  }

  private static List<Path> written() throws IOException {
    try (Stream<Path> all = Files.walk(STORIES)) {
      return all.filter(file -> file.toString().matches(".*\\.(ink|json)")).sorted().toList();
    }
  }

  private static String bundle(String name) throws IOException {
    try (InputStream in = Texts.class.getResourceAsStream(name + ".properties")) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
