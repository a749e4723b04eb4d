package com.bladecoder.ink.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The few things of blade-ink 1.2.0 that only its own package can reach: its operator tables, the
 * story's seed, and where a line, a choice or a crash stands.
 *
 * <p>Every member has a test of its own, so that a newer blade-ink cannot change one unseen.
 */
@NullMarked
public final class InkBridge {
  private InkBridge() {}

  /**
   * Repairs the numeric operators that blade-ink gets wrong: {@code ==} and {@code !=} compare
   * boxed numbers by identity (so 1000 is not 1000), {@code FLOOR}, {@code CEILING} and {@code INT}
   * of a decimal throw, {@code FLOAT} of a whole number stays whole. Call before the first story.
   */
  public static void repairOperators() {
    Repaired.once();
  }

  /** Seeds what {@code RANDOM} and shuffles draw from. */
  public static void seed(Story story, int seed) {
    story.getState().setStorySeed(seed);
  }

  /** What the source declares a variable as, or null; lists are told as Ink writes them. */
  public static @Nullable Object declared(Story story, String variable) {
    RTObject value = story.getVariablesState().tryGetDefaultVariableValue(variable);
    return value instanceof Value<?> simple ? simple.getValueObject() : null;
  }

  /** How many calls are open in the story; endless recursion shows here. */
  public static int callDepth(Story story) {
    return story.getState().getCallStackDepth();
  }

  /** The path at which the story is, or was last; null before its beginning. */
  public static @Nullable String currentPath(Story story) {
    Pointer pointer = story.getState().getCurrentPointer();
    if (pointer == null || pointer.isNull()) {
      pointer = story.getState().getPreviousPointer();
    }
    return pointer == null || pointer.isNull() ? null : String.valueOf(pointer.getPath());
  }

  /** The path of the choice point that offered {@code choice}, or null. */
  public static @Nullable String sourcePath(Choice choice) {
    return choice.sourcePath;
  }

  /**
   * What the line just told is made of, as far as it stands in the content: first its words and
   * then its tags, each in order. The story's pointer will not do: it has looked ahead.
   */
  public static List<RTObject> lineParts(Story story) {
    List<RTObject> words = new ArrayList<>();
    List<RTObject> tags = new ArrayList<>();
    boolean tag = false;
    for (RTObject object : story.getState().getOutputStream()) {
      if (object instanceof ControlCommand command) {
        tag =
            command.getCommandType() == ControlCommand.CommandType.BeginTag
                || (tag && command.getCommandType() != ControlCommand.CommandType.EndTag);
      } else if (object instanceof StringValue part
          && part.getParent() != null
          && part.isNonWhitespace()) {
        (tag ? tags : words).add(part);
      }
    }
    words.addAll(tags);
    return words;
  }

  /** What {@link #load} loads: a state, read once for as many times as it is gone back to. */
  public static Map<String, Object> parsed(String state) throws Exception {
    return SimpleJson.textToDictionary(state);
  }

  /** Sets a state back to one that was {@link #parsed}; leaves that as it was. */
  public static void load(Story story, Map<String, Object> parsed) throws Exception {
    story.getState().loadJsonObj(new HashMap<>(parsed));
  }

  /** Goes to a knot or stitch as if a divert led there; no turn is counted. */
  public static void enter(Story story, String path) throws Exception {
    story.resetCallstack();
    story.choosePath(new Path(path), false);
  }

  /** Loaded once, whichever thread comes first. */
  private static final class Repaired {
    static {
      NativeFunctionCall.generateNativeFunctionsIfNecessary();
      NativeFunctionCall.addIntBinaryOp("==", (l, r) -> ((Integer) l).intValue() == (Integer) r);
      NativeFunctionCall.addIntBinaryOp("!=", (l, r) -> ((Integer) l).intValue() != (Integer) r);
      NativeFunctionCall.addFloatBinaryOp("==", (l, r) -> ((Float) l).floatValue() == (Float) r);
      NativeFunctionCall.addFloatBinaryOp("!=", (l, r) -> ((Float) l).floatValue() != (Float) r);
      NativeFunctionCall.addFloatUnaryOp("FLOOR", v -> (float) Math.floor((Float) v));
      NativeFunctionCall.addFloatUnaryOp("CEILING", v -> (float) Math.ceil((Float) v));
      NativeFunctionCall.addFloatUnaryOp("INT", v -> ((Float) v).intValue());
      NativeFunctionCall.addIntUnaryOp("FLOAT", v -> ((Integer) v).floatValue());
    }

    static void once() {
      // Naming the class has run its initialiser.
    }
  }
}
