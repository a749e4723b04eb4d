package no.sideomside.ui.scene;

import com.badlogic.gdx.Application;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that the build has drawn, loaded when they are first needed. One that is missing or
 * broken is told once in the log, and the story goes on without it.
 */
public final class Pictures implements Disposable {
  private static final String LOG = "pictures";

  private final Map<String, Picture> loaded = new HashMap<>();
  private final Set<String> missing = new HashSet<>();

  /** The picture called so, or null. */
  @Nullable Picture picture(String name) {
    Picture known = loaded.get(name);
    if (known != null || missing.contains(name)) {
      return known;
    }
    FileHandle file = Gdx.files.classpath("art/" + name + ".png");
    if (!exists(file)) {
      missing.add(name);
      return null;
    }
    try {
      Texture texture = new Texture(file, true);
      texture.setFilter(TextureFilter.MipMapLinearLinear, TextureFilter.Linear);
      int[] at = at(Gdx.files.classpath("art/" + name + ".at"));
      Picture picture = new Picture(texture, at[0], at[1]);
      loaded.put(name, picture);
      return picture;
    } catch (GdxRuntimeException e) {
      missing.add(name);
      say("The picture " + name + " cannot be shown: " + e.getMessage());
      return null;
    }
  }

  /** Like {@link #picture}, for one that ought to be there: its absence is logged. */
  @Nullable Picture expected(String name) {
    boolean known = missing.contains(name);
    Picture picture = picture(name);
    if (picture == null && !known) {
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
    loaded.values().forEach(picture -> picture.texture().dispose());
    loaded.clear();
  }
}
