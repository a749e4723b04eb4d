package com.bladecoder.ink.runtime;

import java.util.List;
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
   * The path of the first words of the line just told; of its first tag where it has no words; null
   * where neither is known. The story's pointer will not do: it has looked ahead.
   */
  public static @Nullable String linePath(Story story) {
    String inTag = null;
    boolean tag = false;
    List<RTObject> output = story.getState().getOutputStream();
    for (RTObject object : output) {
      if (object instanceof ControlCommand command) {
        tag =
            command.getCommandType() == ControlCommand.CommandType.BeginTag
                || (tag && command.getCommandType() != ControlCommand.CommandType.EndTag);
      } else if (object instanceof StringValue words
          && words.getParent() != null
          && words.isNonWhitespace()) {
        if (!tag) {
          return words.getPath().toString();
        }
        inTag = inTag == null ? words.getPath().toString() : inTag;
      }
    }
    return inTag;
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
