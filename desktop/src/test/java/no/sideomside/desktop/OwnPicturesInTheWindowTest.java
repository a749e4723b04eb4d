package no.sideomside.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.utils.BufferUtils;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import no.sideomside.authoring.preview.Start;
import no.sideomside.authoring.preview.Trail;
import no.sideomside.ui.scene.SceneView;
import no.sideomside.ui.screen.Journey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer's own pictures in the real window: every place that shows a scene shows them. */
@ExtendWith(VirtualScreen.class)
class OwnPicturesInTheWindowTest {
  private static final java.awt.Color BLUE = new java.awt.Color(0x2040e0);
  private static final java.awt.Color GREEN = new java.awt.Color(0x20c040);

  /** At the upper left, where neither words nor people stand. */
  private static final float LEFT = .04f;

  private static final float TOP = .03f;

  /** Where our own people's heads are. */
  private static final float RIGHT = .7f;

  private static final float HEAD = .3f;

  private static final String STORY =
      OwnStories.SMALL
          .replace("# minutes: 5", "# minutes: 5\n# scene: stua")
          .replace("Jonas: Hei.", "Jonas: Hei. # colour: +10")
          .replace("Regnet øker.", "Regnet øker. # scene: trapp");

  @TempDir private Path folder;
  private OwnStories own;
  private Path scenes;
  private WindowTrial trial;

  @BeforeEach
  void write() throws Exception {
    own = new OwnStories(folder.resolve("own")).with("prove", "nb", STORY);
    scenes = folder.resolve("own/prove/scenes");
    Files.createDirectories(scenes);
    draw("stua", 400, 225, BLUE);
    draw("trapp", 400, 225, GREEN);
    trial = new WindowTrial(folder.resolve("data"), Path.of(own.path())).welcomed(1f);
  }

  @Test
  void theStartPageThePageBeforeTheStoryAndTheStoryItselfShowThem() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          awaitColour(hand, "behind the first page", .95f, TOP, BLUE);
          hand.tabTo("Bilturen");
          hand.tabTo("Prøven");
          hand.press(Keys.ENTER);
          hand.awaitPage("mode");
          awaitColour(hand, "behind the page before", .95f, TOP, BLUE);
          hand.choose(hand.words("ui.mode.practice"));
          hand.awaitPage("play");
          awaitColour(hand, "in play", LEFT, TOP, BLUE);
          KeyboardPlayer player = new KeyboardPlayer(hand, options -> 0);
          player.playTo(at -> at == Standing.CHOOSING);
          player.step(Standing.CHOOSING);
          player.playTo(at -> at == Standing.CHOOSING);
          awaitColour(hand, "in the next scene", LEFT, TOP, GREEN);
        });
    assertThat(trial.said()).isEmpty();
  }

  @Test
  void theWallOfARoomShowsThem() throws Exception {
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          hand.awaitPage("start");
          hand.choose("Prøven");
          hand.awaitPage("mode");
          hand.choose(hand.words("room.way"));
          hand.awaitPage("room-intro");
          hand.press(Keys.ENTER);
          hand.awaitPage("room");
          awaitColour(hand, "on the wall", LEFT, TOP, BLUE);
        });
  }

  @Test
  void onlyAPersonWeHaveDrawnStandsInThem() throws Exception {
    bench(
        hand -> {
          open(hand);
          awaitColour(hand, "beside the story", LEFT, TOP, BLUE);
          assertThat(isLike(seen(hand, RIGHT, HEAD), BLUE)).as("Jonas, who spoke").isFalse();
          own.with(
              "prove",
              "nb",
              STORY
                  .replace("cast: jonas", "cast: torill")
                  .replace("thought: jonas", "thought: torill"));
          awaitColour(hand, "where nobody stands", RIGHT, HEAD, BLUE);
        });
  }

  @Test
  void thePreviewFollowsAPictureThatChangesComesAndGoes() throws Exception {
    Files.delete(scenes.resolve("stua.png"));
    bench(
        hand -> {
          open(hand);
          hand.awaitStillness();
          assertThat(isLike(seen(hand, LEFT, TOP), BLUE)).isFalse();
          draw("stua", 300, 300, BLUE);
          awaitColour(hand, "that has come", LEFT, TOP, BLUE);
          draw("stua", 300, 300, GREEN);
          awaitColour(hand, "that has changed", LEFT, TOP, GREEN);
          Files.delete(scenes.resolve("stua.png"));
          awaitDark(hand);
        });
  }

  @Test
  void aPictureIsSwitchedOffWhereTheStorySaysSo() throws Exception {
    own.with("prove", "nb", STORY.replace("# scene: trapp", "# scene: none"));
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          WindowTrial.begin(hand, "Prøven");
          awaitColour(hand, "in play", LEFT, TOP, BLUE);
          new KeyboardPlayer(hand, options -> 0).playTo(at -> at == Standing.ENDED);
          awaitDark(hand);
        });
    assertThat(trial.said()).isEmpty();
  }

  @Test
  void thePreviewShowsThatAPictureIsSwitchedOffAndTheTagAsItIsWritten() throws Exception {
    bench(
        hand -> {
          open(hand);
          awaitColour(hand, "beside the story", LEFT, TOP, BLUE);
          String story = STORY.replace("Jonas: Hei.", "Jonas: Hei. # scene: none");
          own.with("prove", "nb", story);
          awaitDark(hand);
          Patience.until("the tag", () -> hand.sees("# scene: none"));
        });
  }

  @Test
  void aBrokenPictureIsExplainedInThePreviewAndTheExplanationGoesByItself() throws Exception {
    Files.write(scenes.resolve("stua.png"), new byte[] {(byte) 0xff, (byte) 0xd8, 1});
    bench(
        hand -> {
          open(hand);
          awaitDark(hand);
          String told = hand.words("story.picture_not_png", "scenes/stua.png");
          Patience.until("what is wrong", () -> hand.sees(told));
          draw("stua", 400, 225, GREEN);
          awaitColour(hand, "that is mended", LEFT, TOP, GREEN);
          Patience.until("nothing wrong", () -> !hand.sees(told));
        });
  }

  @Test
  void aPictureThatCannotBeShownLeavesAQuietGroundAndTheStoryGoesOn() throws Exception {
    Files.write(scenes.resolve("stua.png"), new byte[] {(byte) 0xff, (byte) 0xd8, 1});
    trial.in(
        WindowTrial.USUAL,
        hand -> {
          WindowTrial.begin(hand, "Prøven");
          new KeyboardPlayer(hand, options -> 0).playTo(at -> at == Standing.ENDED);
          awaitColour(hand, "of the last scene", LEFT, TOP, GREEN);
        });
    assertThat(trial.said()).isNotEmpty().allMatch(line -> line.contains("stua"));
  }

  @ParameterizedTest
  @CsvSource({"2000,500", "500,2000", "4000,3000", "64,36", "1,1", "1,4000"})
  void whateverSizeAndShapeItFillsTheWholePlace(int width, int height) throws Exception {
    draw("stua", width, height, BLUE);
    own.with(
        "prove",
        "nb",
        STORY.replace("cast: jonas", "cast: ikke").replace("thought: jonas", "thought: ikke"));
    bench(
        hand -> {
          open(hand);
          awaitColour(hand, "at the left", .004f, TOP, BLUE);
          for (float[] corner : new float[][] {{.996f, .01f}, {.004f, .99f}, {.996f, .99f}}) {
            assertThat(isLike(seen(hand, corner[0], corner[1]), BLUE)).isTrue();
          }
        });
  }

  @Test
  void whatIsTooHighIsCutLessAboveThanBelow() throws Exception {
    BufferedImage bands = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = bands.createGraphics();
    pen.setColor(BLUE);
    pen.fillRect(0, 0, 900, 1200);
    pen.setColor(GREEN);
    // 506 of 1200 rows are seen, from row 231.
    pen.fillRect(0, 240, 900, 480);
    pen.dispose();
    ImageIO.write(bands, "png", scenes.resolve("stua.png").toFile());
    bench(
        hand -> {
          open(hand);
          awaitColour(hand, "above", LEFT, TOP + .02f, GREEN);
          assertThat(isLike(seen(hand, LEFT, .9f), GREEN)).isTrue();
          assertThat(isLike(seen(hand, LEFT, .995f), BLUE)).isTrue();
        });
  }

  private void draw(String scene, int width, int height, java.awt.Color colour) throws IOException {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(colour);
    pen.fillRect(0, 0, width, height);
    pen.dispose();
    ImageIO.write(picture, "png", scenes.resolve(scene + ".png").toFile());
  }

  /** The workbench in a window of the usual size. */
  private void bench(WindowTrial.HandScript script) throws Exception {
    trial.in(WindowTrial.USUAL, script);
  }

  private void open(Hand hand) {
    hand.awaitPage("start");
    Trail way = Trail.from(Start.top());
    Path story = own.file("prove", "nb");
    hand.window()
        .tell(() -> hand.window().shown().go(Journey.preview(hand.window().shown(), story, way)));
    hand.awaitPage("preview");
    Patience.until("the story", () -> hand.sees("Han står ute."));
  }

  private static void awaitColour(
      Hand hand, String where, float x, float y, java.awt.Color colour) {
    Patience.until("the picture " + where, () -> isLike(seen(hand, x, y), colour));
    hand.awaitStillness();
  }

  private static void awaitDark(Hand hand) {
    Patience.until(
        "a quiet ground",
        () -> {
          Color seen = seen(hand, LEFT, TOP);
          return seen.r + seen.g + seen.b < .5f && !isLike(seen, BLUE) && !isLike(seen, GREEN);
        });
  }

  /** Whether the same of the three primaries leads, in muted colours too. */
  private static boolean isLike(Color seen, java.awt.Color colour) {
    float most = Math.max(seen.r, Math.max(seen.g, seen.b));
    float leads = colour.equals(BLUE) ? seen.b : seen.g;
    float next = Math.max(seen.r, colour.equals(BLUE) ? seen.g : seen.b);
    return leads == most && leads - next > .1f;
  }

  /** What is seen at a part of the scene's width from its left and of its height from its top. */
  private static Color seen(Hand hand, float x, float y) {
    return hand.window()
        .ask(
            () -> {
              hand.window().shown().render();
              Rectangle place =
                  Seen.all(SceneView.class).stream()
                      .findFirst()
                      .map(Seen::place)
                      .orElse(new Rectangle());
              float pixels = Gdx.graphics.getBackBufferWidth() / Seen.window().width;
              ByteBuffer pixel = BufferUtils.newByteBuffer(4);
              Gdx.gl.glReadPixels(
                  (int) ((place.x + place.width * x) * pixels),
                  (int) ((place.y + place.height * (1 - y)) * pixels),
                  1,
                  1,
                  GL20.GL_RGBA,
                  GL20.GL_UNSIGNED_BYTE,
                  pixel);
              return new Color(
                  (pixel.get(0) & 0xff) / 255f,
                  (pixel.get(1) & 0xff) / 255f,
                  (pixel.get(2) & 0xff) / 255f,
                  1f);
            });
  }
}
