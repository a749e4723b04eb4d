package com.bladecoder.ink.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One test for every operator repaired and every member bridged; they fail if blade-ink changes.
 */
final class InkBridgeTest {
  private static final String END = "\"end\"";

  @Test
  void intEquals() throws Exception {
    assertThat(value("1000,1000,\"==\"")).isEqualTo("true");
    assertThat(value("1000,1001,\"==\"")).isEqualTo("false");
  }

  @Test
  void intDiffers() throws Exception {
    assertThat(value("1000,1000,\"!=\"")).isEqualTo("false");
  }

  @Test
  void floatEquals() throws Exception {
    assertThat(value("0.5,0.5,\"==\"")).isEqualTo("true");
  }

  @Test
  void floatDiffers() throws Exception {
    assertThat(value("0.5,0.5,\"!=\"")).isEqualTo("false");
  }

  @Test
  void floor() throws Exception {
    assertThat(value("-7.5,\"FLOOR\"")).isEqualTo("-8.0");
  }

  @Test
  void ceiling() throws Exception {
    assertThat(value("7.2,\"CEILING\"")).isEqualTo("8.0");
  }

  @Test
  void intOfFloat() throws Exception {
    assertThat(value("7.9,\"INT\"")).isEqualTo("7");
  }

  @Test
  void floatOfInt() throws Exception {
    assertThat(value("7,\"FLOAT\",2,\"/\"")).isEqualTo("3.5");
  }

  @Test
  void seedDecidesTheDraw() throws Exception {
    String draw = "\"ev\",1,1000000,\"rnd\",\"out\",\"/ev\",\"\\n\"," + END;

    assertThat(seeded(draw, 5)).isEqualTo(seeded(draw, 5)).isNotEqualTo(seeded(draw, 6));
  }

  @Test
  void callDepthGrowsWithEveryCall() throws Exception {
    Story story =
        story(
            "\"^Hei.\",\"\\n\",{\"->t->\":\"k\"}," + END,
            "\"k\":[\"^Inne.\",\"\\n\",\"^Mer.\",\"\\n\",\"ev\",\"void\",\"/ev\",\"->->\",null]");
    int before = InkBridge.callDepth(story);
    story.Continue();
    story.Continue();

    assertThat(InkBridge.callDepth(story)).isGreaterThan(before);
  }

  @Test
  void currentPathIsWhereItBroke() throws Exception {
    Story story = story("\"^Hei.\",\"\\n\",\"ev\",5,0,\"/\",\"out\",\"/ev\"," + END, "");
    try {
      while (story.canContinue()) {
        story.Continue();
      }
    } catch (ArithmeticException e) {
      assertThat(InkBridge.currentPath(story)).isEqualTo("0.5");
      return;
    }
    throw new AssertionError("5/0 did not throw");
  }

  @Test
  void linePartsAreOfTheLineToldThoughThePointerHasGoneOn() throws Exception {
    Story story = story("\"^En.\",\"\\n\",\"^To.\",\"\\n\"," + END, "");
    story.Continue();
    assertThat(paths(story)).containsExactly("0.0");
    story.Continue();
    assertThat(paths(story)).containsExactly("0.2");
  }

  @Test
  void linePartsOfALineOfTagsAreTheTags() throws Exception {
    Story story = story("\"#\",\"^lyd\",\"/#\"," + END, "");
    story.Continue();

    assertThat(paths(story)).containsExactly("0.1");
  }

  @Test
  void sourcePathIsOfTheChoicePoint() throws Exception {
    Story story =
        story(
            "\"ev\",\"str\",\"^A\",\"/str\",\"/ev\",{\"*\":\"0.c-0\",\"flg\":4},"
                + "{\"c-0\":[\"\\n\",\"end\",null]}",
            null);
    while (story.canContinue()) {
      story.Continue();
    }

    assertThat(InkBridge.sourcePath(story.getCurrentChoices().get(0))).isEqualTo("0.5");
  }

  private static List<String> paths(Story story) {
    return InkBridge.lineParts(story).stream().map(part -> part.getPath().toString()).toList();
  }

  private static String value(String expression) throws Exception {
    return seeded("\"ev\"," + expression + ",\"out\",\"/ev\",\"\\n\"," + END, 1);
  }

  private static String seeded(String content, int seed) throws Exception {
    Story story = story(content, "");
    InkBridge.seed(story, seed);
    return story.Continue().strip();
  }

  /** A story of one container; {@code named} null where the content ends in its own names. */
  private static Story story(String content, @org.jspecify.annotations.Nullable String named)
      throws Exception {
    InkBridge.repairOperators();
    String first = named == null ? content : content + ",null";
    String knots = named == null || named.isEmpty() ? "null" : "{" + named + "}";
    return new Story(
        "{\"inkVersion\":21,\"root\":[[" + first + "],\"done\"," + knots + "],\"listDefs\":{}}");
  }
}
