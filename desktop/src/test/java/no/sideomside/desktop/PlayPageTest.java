package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.g2d.GlyphLayout;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sideomside.ui.screen.PlayScreen;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.widget.IconButton;
import no.sideomside.ui.widget.MorePane;
import no.sideomside.ui.widget.OptionButton;
import no.sideomside.ui.widget.ScenarioCard;
import no.sideomside.ui.widget.Scroller;
import no.sideomside.ui.widget.Speech;
import no.sideomside.ui.widget.TypewriterLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lwjgl.glfw.GLFW;

/** Where things stand on the pages of the real window, and how hands come to them. */
@ExtendWith(VirtualScreen.class)
class PlayPageTest {
  /** As long as an option gets. */
  private static final String LONG =
      "Si at du kan bli med inn og sitte ved siden av, og at det er greit om dere snur i døra"
          + " også i dag, for ingen har bestemt noe ennå.";

  private static final int BACK = 0;
  private static final int SAID = 1;
  private static final int MENU = 2;

  @TempDir private Path folder;
  private OwnStories stories;

  @BeforeEach
  void stories() {
    stories =
        new OwnStories(folder.resolve("stories"))
            .with("prove", "nb", OwnStories.SMALL)
            .with("lang", "nb", longStory("bil-ut"))
            .with("skranke", "nb", longStory("nav-skranke"));
  }

  /** A data folder of its own for each size of letters. */
  private WindowTrial trial(float letters) throws Exception {
    return new WindowTrial(folder.resolve("data" + letters), Path.of(stories.path()))
        .welcomed(letters);
  }

  @Test
  void theMouseStopsRereadsAndGoesBack() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              WindowTrial.begin(hand, "Prøven");
              Mouse mouse = new Mouse(hand);
              toChoice(hand);
              mouse.over(() -> button(MENU));
              assertThat(hand.sees(hand.words("ui.bar.menu"))).isTrue();
              mouse.click(() -> button(MENU));
              assertThat(hand.sees(hand.words("ui.menu.leave"))).isTrue();
              hand.press(Keys.ESCAPE);
              mouse.click(() -> button(SAID));
              assertThat(hand.sees(hand.words("ui.history.close"))).isTrue();
              hand.press(Keys.ESCAPE);
              hand.press(Keys.NUM_1);
              hand.press(Keys.SPACE);
              hand.frames(2);
              assertThat(hand.window().ask(() -> button(BACK).isUsable())).isFalse();
            });
  }

  @Test
  void oneStepBackIsALeafAndKeepsTheKeyboardWhereItIs() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              WindowTrial.begin(hand, "Den lange");
              hand.press(Keys.SPACE);
              List<String> first = hand.sight().texts();
              hand.press(Keys.SPACE);
              hand.press(Keys.SPACE);
              assertThat(hand.sight().texts()).isNotEqualTo(first);
              hand.tabTo(hand.words("ui.bar.back"));
              hand.press(Keys.ENTER);
              hand.frames(3);
              assertThat(hand.sight().texts()).isEqualTo(first);
              // There is no step more to take, so the keyboard stands nowhere and space reads on.
              assertThat(hand.window().ask(() -> button(BACK).isUsable())).isFalse();
              hand.press(Keys.SPACE);
              hand.frames(2);
              assertThat(hand.sight().texts()).isNotEqualTo(first);
              hand.tabTo(hand.words("ui.bar.menu"));
              hand.press(Keys.SPACE);
              assertThat(hand.sees(hand.words("ui.menu.leave"))).isTrue();
            });
  }

  @Test
  void noneOfTheseMovesNothing() throws Exception {
    for (float letters : new float[] {1f, 2f}) {
      trial(letters)
          .in(
              WindowTrial.SMALLEST,
              hand -> {
                WindowTrial.begin(hand, "Prøven");
                toChoice(hand);
                List<Rectangle> before = hand.window().ask(PlayPageTest::placesOfText);
                hand.press(Keys.NUM_0);
                hand.frames(3);
                assertThat(hand.sees(hand.words("ui.play.none_noted"))).isTrue();
                List<Rectangle> after = hand.window().ask(PlayPageTest::placesOfText);
                assertThat(after).isEqualTo(before.subList(0, after.size())).hasSize(4);
                hand.press(Keys.NUM_1);
              });
      assertThat(trial(letters).attempts().get(0).decisions().get(0).noneFirst()).isTrue();
    }
  }

  @Test
  void nothingMovesWhileTheTextComes() throws Exception {
    for (float letters : new float[] {1f, 2f}) {
      trial(letters)
          .in(
              WindowTrial.SMALLEST,
              hand -> {
                WindowTrial.begin(hand, "Den lange");
                while (!hand.window().ask(() -> onLastLeaf())) {
                  unmoved(hand);
                  hand.press(Keys.SPACE);
                }
                unmoved(hand);
                assertThat(hand.sight().options()).hasSize(4);
              });
    }
  }

  /** Looks at every frame until all has come. */
  private static void unmoved(Hand hand) {
    List<Rectangle> first = hand.window().ask(PlayPageTest::placesOfText);
    boolean whole = false;
    while (!whole) {
      whole =
          hand.window()
              .ask(
                  () ->
                      Seen.all(TypewriterLabel.class).stream().allMatch(TypewriterLabel::isWhole));
      assertThat(hand.window().ask(PlayPageTest::placesOfText)).isEqualTo(first);
    }
    hand.frames(2);
    assertThat(hand.window().ask(PlayPageTest::placesOfText)).isEqualTo(first);
  }

  @Test
  void noFaceIsCoveredAndEveryLongOptionIsReached() throws Exception {
    noFaceIsCovered(WindowTrial.SMALLEST, 1f);
    noFaceIsCovered(WindowTrial.SMALLEST, 2f);
    noFaceIsCovered(WindowTrial.USUAL, 2f);
    noFaceIsCovered(new Size(1024, 900), 2f);
  }

  private void noFaceIsCovered(Size size, float letters) throws Exception {
    trial(letters)
        .in(
            size,
            hand -> {
              for (String story : List.of("Den lange", "Skranken")) {
                WindowTrial.begin(hand, story);
                while (!hand.window().ask(() -> onLastLeaf())) {
                  hand.window().tell(() -> checkFaces(hand));
                  hand.press(Keys.SPACE);
                }
                toChoice(hand);
                hand.window().tell(() -> checkFaces(hand));
                new OptionsInView(hand).check();
                hand.press(Keys.ESCAPE);
                hand.choose(hand.words("ui.menu.leave"));
              }
            });
  }

  private static void checkFaces(Hand hand) {
    List<Rectangle> faces = playing(hand).faces();
    assertThat(faces).isNotEmpty();
    Rectangle panel = Seen.place(Seen.around(Seen.all(MorePane.class).get(0), Table.class));
    for (Rectangle face : faces) {
      assertThat(Seen.window().contains(face)).as("%s in %s", face, Seen.window()).isTrue();
      assertThat(panel.overlaps(face)).as("the panel %s over %s", panel, face).isFalse();
      for (IconButton button : Seen.all(IconButton.class)) {
        assertThat(Seen.place(button).overlaps(face)).isFalse();
        assertThat(Seen.place(button).overlaps(panel)).isFalse();
      }
    }
  }

  @Test
  void whatDoesNotFitSaysSoAndThePageKeysScrollIt() throws Exception {
    trial(2f)
        .in(
            WindowTrial.SMALLEST,
            hand -> {
              WindowTrial.begin(hand, "Skranken");
              toChoice(hand);
              assertThat(hand.window().ask(() -> pane().hasMore())).isTrue();
              hand.press(Keys.PAGE_DOWN);
              assertThat(hand.window().ask(() -> pane().getScrollY())).isPositive();
              hand.press(Keys.END);
              assertThat(hand.window().ask(() -> pane().hasMore())).isFalse();
              hand.press(Keys.HOME);
              assertThat(hand.window().ask(() -> pane().getScrollY())).isZero();
              new Mouse(hand).wheel(() -> pane(), 3);
              assertThat(hand.window().ask(() -> pane().getScrollY())).isPositive();
            });
  }

  @Test
  void whatIsSaidStandsApartFromWhatIsTold() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              WindowTrial.begin(hand, "Prøven");
              hand.press(Keys.SPACE);
              hand.frames(2);
              List<TypewriterLabel> lines =
                  hand.window().ask(() -> Seen.all(TypewriterLabel.class));
              assertThat(lines)
                  .extracting(line -> line.getText().toString())
                  .containsExactly("Han står ute.", "Hei.");
              assertThat(hand.window().ask(() -> Seen.all(Speech.class))).hasSize(1);
              assertThat(hand.window().ask(() -> Seen.place(lines.get(1)).x))
                  .isGreaterThan(hand.window().ask(() -> Seen.place(lines.get(0)).x));
              assertThat(lines.get(0).getStyle().fontColor)
                  .isNotEqualTo(lines.get(1).getStyle().fontColor);
            });
  }

  @Test
  void theStartTellsWhatIsPlayedAndLeadsToItsDebrief() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              hand.awaitPage("start");
              assertThat(hand.sees(hand.words("ui.start.look_back"))).isFalse();
              WindowTrial.begin(hand, "Prøven");
              KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
              player.playTo(at -> at == Standing.ENDED);
              player.step(Standing.ENDED);
              hand.awaitPage("debrief");
              hand.press(Keys.ESCAPE);
              hand.awaitPage("start");
              assertThat(hand.sees("Slutt: Bussen kom")).isTrue();
              new Mouse(hand)
                  .click(
                      () ->
                          Seen.all(ScenarioCard.class).stream()
                              .filter(card -> Sight.textsOf(card).contains("Prøven"))
                              .findFirst()
                              .orElseThrow());
              hand.awaitPage("mode");
              hand.press(Keys.ESCAPE);
              hand.awaitPage("start");
              hand.tabTo("Prøven");
              hand.press(Keys.TAB);
              assertThat(focused(hand)).isEqualTo(hand.words("ui.start.look_back"));
              hand.press(Keys.ENTER);
              hand.awaitPage("debrief");
            });
  }

  @Test
  void theStartTellsHowFarOneHasCome() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              WindowTrial.begin(hand, "Prøven");
              toChoice(hand);
              hand.press(Keys.NUM_1);
              hand.press(Keys.ESCAPE);
              hand.choose(hand.words("ui.menu.leave"));
              hand.awaitPage("start");
              assertThat(hand.sees(hand.words("ui.start.last", "Du gikk ut."))).isTrue();
            });
  }

  @Test
  void shiftAndTabGoBackwardsHoweverQuickTheHands() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              WindowTrial.begin(hand, "Prøven");
              toChoice(hand);
              RealKeys keys = new RealKeys(hand);
              keys.type(GLFW.GLFW_KEY_TAB);
              keys.type(GLFW.GLFW_KEY_TAB);
              assertThat(focused(hand)).contains("Bli stående.");
              keys.type(GLFW.GLFW_KEY_LEFT_SHIFT, GLFW.GLFW_KEY_TAB);
              assertThat(focused(hand)).contains("Gå ut til ham.");
              keys.type(GLFW.GLFW_KEY_RIGHT_SHIFT, GLFW.GLFW_KEY_TAB);
              assertThat(focused(hand)).contains(hand.words("ui.bar.menu"));
              keys.type(GLFW.GLFW_KEY_TAB);
              assertThat(focused(hand)).contains("Gå ut til ham.");
            });
  }

  @Test
  void longPagesAreReadByWheelAndPageKeys() throws Exception {
    trial(2f)
        .in(
            WindowTrial.SMALLEST,
            hand -> {
              hand.awaitPage("start");
              hand.choose(hand.words("ui.start.privacy"));
              hand.awaitPage("privacy");
              assertThat(scrolled(hand)).isZero();
              hand.press(Keys.PAGE_DOWN);
              float page = scrolled(hand);
              assertThat(page).isPositive();
              hand.press(Keys.END);
              assertThat(scrolled(hand)).isGreaterThan(page);
              hand.press(Keys.HOME);
              assertThat(scrolled(hand)).isZero();
              new Mouse(hand).wheel(() -> Seen.all(Scroller.class).get(0), 2);
              assertThat(scrolled(hand)).isPositive();
              hand.press(Keys.PAGE_UP);
              assertThat(scrolled(hand)).isZero();
            });
  }

  @Test
  void whatBelongsTogetherStaysOnOneLine() throws Exception {
    trial(1f)
        .in(
            WindowTrial.USUAL,
            hand -> {
              hand.awaitPage("start");
              for (String whole : List.of("NAV × 4", "§ 31", "12 000", "kl. 10", "40 %")) {
                List<String> lines =
                    hand.window()
                        .ask(
                            () ->
                                broken(hand, "Det står ikke møtt " + whole + " i papirene hans."));
                assertThat(lines)
                    .as(whole)
                    .anyMatch(line -> line.contains(whole.substring(whole.length() - 4).strip()));
                assertThat(lines)
                    .as(whole)
                    .noneMatch(
                        line -> line.strip().matches("(4|31|000|10|%)\\b.*|.*(×|§|12|kl\\.|40)"));
              }
            });
  }

  /** The lines of a text at every width from narrow to wide. */
  private static List<String> broken(Hand hand, String text) {
    List<String> lines = new ArrayList<>();
    for (float width = 110f; width < 420f; width += 3f) {
      GlyphLayout layout =
          new GlyphLayout(
              hand.window().shown().theme().type().font(Face.STORY),
              text,
              com.badlogic.gdx.graphics.Color.WHITE,
              width,
              com.badlogic.gdx.utils.Align.left,
              true);
      for (GlyphLayout.GlyphRun run : layout.runs) {
        StringBuilder line = new StringBuilder();
        run.glyphs.forEach(glyph -> line.append((char) glyph.id));
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static float scrolled(Hand hand) {
    hand.frames(40);
    return hand.window().ask(() -> Seen.all(Scroller.class).get(0).getScrollY());
  }

  private static String focused(Hand hand) {
    return hand.window()
        .ask(
            () ->
                hand.window().shown().focus().current() instanceof Actor actor
                    ? String.join(" ", Sight.textsOf(actor))
                    : "");
  }

  private static List<Rectangle> placesOfText() {
    List<Rectangle> places = new ArrayList<>();
    Seen.all(TypewriterLabel.class).forEach(line -> places.add(Seen.place(line)));
    Seen.all(OptionButton.class).forEach(option -> places.add(Seen.place(option)));
    return places;
  }

  private static IconButton button(int which) {
    return Seen.all(IconButton.class).get(which);
  }

  private static MorePane pane() {
    return Seen.all(MorePane.class).get(0);
  }

  private static PlayScreen playing(Hand hand) {
    if (hand.window().shown().page() instanceof PlayScreen play) {
      return play;
    }
    throw new AssertionError("No story is being played.");
  }

  private static boolean onLastLeaf() {
    return !Seen.all(OptionButton.class).isEmpty();
  }

  private static void toChoice(Hand hand) {
    new KeyboardPlayer(hand, options -> 0).playTo(at -> at == Standing.CHOOSING);
    hand.frames(2);
  }

  private static String longStory(String scene) {
    StringBuilder story =
        new StringBuilder(
            """
            # id: %s
            # title: %s
            # language: nb
            # minutes: 5
            # trains: relasjon
            # cast: jonas = Jonas
            # scene: %s

            """
                .formatted(
                    scene.equals("bil-ut") ? "lang" : "skranke",
                    scene.equals("bil-ut") ? "Den lange" : "Skranken",
                    scene));
    story.append(LONG).append('\n');
    story.append("Etterpå. ").append(LONG).append('\n');
    story.append("Jonas: ").append(LONG).append(" # decision: dora\n");
    for (int i = 1; i <= 4; i++) {
      story.append(
          """
          *   [%s # id: valg%d # relasjon: +1]
              Derfor. # why # source: 000-P2 staff
              Du gjorde det. # recap
              Ja.
          """
              .formatted(LONG, i));
    }
    return story.append("-   Slutt. # ending: slutt = Slutt\n-> END\n").toString();
  }
}
