package no.sideomside.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Buttons;
import com.badlogic.gdx.InputProcessor;
import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import java.util.function.Supplier;

/** The mouse of a driven window. */
final class Mouse {
  private final Hand hand;

  Mouse(Hand hand) {
    this.hand = hand;
  }

  /** Moves to the middle of something. */
  void over(Supplier<? extends Actor> what) {
    hand.window().tell(() -> move(middle(what.get())));
    hand.frames(2);
  }

  /** Clicks on the middle of something. */
  void click(Supplier<? extends Actor> what) {
    hand.window()
        .tell(
            () -> {
              Vector2 at = middle(what.get());
              move(at);
              InputProcessor input = Gdx.input.getInputProcessor();
              input.touchDown((int) at.x, (int) at.y, 0, Buttons.LEFT);
              input.touchUp((int) at.x, (int) at.y, 0, Buttons.LEFT);
            });
    hand.frames(3);
  }

  /** Turns the wheel so many steps over something, downwards. */
  void wheel(Supplier<? extends Actor> what, int steps) {
    over(what);
    for (int i = 0; i < steps; i++) {
      hand.window().tell(() -> Gdx.input.getInputProcessor().scrolled(0f, 1f));
    }
    hand.frames(40);
  }

  private static void move(Vector2 at) {
    Gdx.input.getInputProcessor().mouseMoved((int) at.x, (int) at.y);
  }

  private static Vector2 middle(Actor actor) {
    Vector2 middle = new Vector2(actor.getWidth() / 2f, actor.getHeight() / 2f);
    return Sight.stage().stageToScreenCoordinates(actor.localToStageCoordinates(middle));
  }
}
