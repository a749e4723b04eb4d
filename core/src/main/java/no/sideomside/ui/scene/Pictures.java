package no.sideomside.ui.scene;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that the build has drawn. They are read beside the window's own thread when someone
 * wants them; until then whoever shows them goes on with what they have. One that is missing or
 * broken is told once in the log, and the story goes on without it.
 */
public final class Pictures implements Disposable {
  private static final String LOG = "pictures";

  private final Decoder decoder = new Decoder();
  private final Map<String, Picture> loaded = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Set<String> missing = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  /** Whether a picture that someone wants is not here yet. */
  public boolean isReading() {
    return !underWay.isEmpty();
  }

  /** Has these read, in this order, where they are not here already. */
  void want(Collection<String> names) {
    names.forEach(this::want);
  }

  private void want(String name) {
    if (isSettled(name) || !underWay.add(name)) {
      return;
    }
    FileHandle file = Gdx.files.classpath("art/" + name + ".png");
    if (!exists(file)) {
      underWay.remove(name);
      missing.add(name);
      return;
    }
    decoder.read(file, UnaryOperator.identity(), new Arrival(name));
  }

  /** Whether nothing more is to be expected of these: they are here, or never will be. */
  boolean areSettled(Collection<String> names) {
    return names.stream().allMatch(this::isSettled);
  }

  private boolean isSettled(String name) {
    return loaded.containsKey(name) || missing.contains(name);
  }

  /** Whether there is such a picture to be had. */
  static boolean isThere(String name) {
    return exists(Gdx.files.classpath("art/" + name + ".png"));
  }

  /** The picture called so, or null where it is not here. */
  @Nullable Picture picture(String name) {
    return loaded.get(name);
  }

  /** Like {@link #picture}, for one that ought to be there: its absence is logged. */
  @Nullable Picture expected(String name) {
    Picture picture = picture(name);
    if (picture == null && told.add(name)) {
      say("There is no picture " + name + "; the story goes on without it.");
    }
    return picture;
  }

  /** Gives back every picture but these; a thin client has little memory. */
  void keepOnly(Set<String> names) {
    Iterator<Map.Entry<String, Picture>> all = loaded.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<String, Picture> entry = all.next();
      if (!names.contains(entry.getKey())) {
        entry.getValue().texture().dispose();
        all.remove();
      }
    }
  }

  private static int[] at(FileHandle file) {
    if (!exists(file)) {
      return new int[] {0, 0};
    }
    String[] numbers = file.readString("UTF-8").strip().split(" ", 2);
    return new int[] {Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])};
  }

  private static boolean exists(FileHandle file) {
    return Pictures.class.getResource("/" + file.path()) != null;
  }

  private static void say(String line) {
    if (Gdx.app.getLogLevel() >= Application.LOG_INFO) {
      Gdx.app.log(LOG, line);
    }
  }

  @Override
  public void dispose() {
    decoder.dispose();
    keepOnly(Set.of());
  }

  /** What becomes of a picture that has been read. */
  private final class Arrival implements Decoder.Receiver {
    private final String name;

    Arrival(String name) {
      this.name = name;
    }

    @Override
    public void take(Pixmap pixels) {
      underWay.remove(name);
      // Shown at two thirds of its size or more: smaller copies would cost more than they smooth.
      Texture texture = new Texture(pixels);
      texture.setFilter(TextureFilter.Linear, TextureFilter.Linear);
      int[] at = at(Gdx.files.classpath("art/" + name + ".at"));
      loaded.put(name, new Picture(texture, at[0], at[1]));
    }

    @Override
    public void fail(GdxRuntimeException why) {
      underWay.remove(name);
      missing.add(name);
      told.add(name);
      say("The picture " + name + " cannot be shown: " + why.getMessage());
    }
  }
}
