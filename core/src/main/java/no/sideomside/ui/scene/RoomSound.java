package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.audio.Sound;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The quiet sound of the place the story is in, over and over. One that is missing or cannot be
 * played is told once in the log, and the story goes on in silence; so it does where the machine
 * has no sound.
 */
public final class RoomSound implements Disposable {
  private static final float VOLUME = .6f;

  private @Nullable String playing;
  private @Nullable Sound sound;

  /** Plays a room tone until another is asked for; null for silence. */
  public void play(@Nullable String name) {
    if (Objects.equals(name, playing)) {
      return;
    }
    dispose();
    playing = name;
    if (name == null) {
      return;
    }
    FileHandle file = Gdx.files.classpath("sounds/" + name + ".wav");
    try {
      Sound begun = Gdx.audio.newSound(file);
      begun.loop(VOLUME);
      sound = begun;
    } catch (GdxRuntimeException e) {
      Gdx.app.log("sounds", "The sound " + name + " cannot be played: " + e.getMessage());
    }
  }

  /** What is played, or null; for those who drive the window from outside. */
  public @Nullable String playing() {
    return playing;
  }

  @Override
  public void dispose() {
    if (sound != null) {
      sound.dispose();
      sound = null;
    }
    playing = null;
  }
}
