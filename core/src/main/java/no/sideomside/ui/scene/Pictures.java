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
 * The pictures that the build has drawn, and trainers' own. They are read beside the window's own
 * thread when someone wants them; until then whoever shows them goes on with what they have. One
 * that is missing or broken is told once in the log, and the story goes on without it.
 */
public final class Pictures implements Disposable {
  private static final String LOG = "pictures";

  private final Decoder decoder = new Decoder();
  private final Map<Motif, Picture> loaded = new HashMap<>();
  private final Set<Motif> underWay = new HashSet<>();
  private final Set<Motif> missing = new HashSet<>();
  private final Set<Motif> told = new HashSet<>();

  /** Whether a picture that someone wants is not here yet. */
  public boolean isReading() {
    return !underWay.isEmpty();
  }

  /** Has these read, in this order, where they are not here already. */
  void want(Collection<Motif> motifs) {
    motifs.forEach(this::want);
  }

  private void want(Motif motif) {
    if (isSettled(motif) || !underWay.add(motif)) {
      return;
    }
    if (motif.own() == null && !isThere(motif.name())) {
      underWay.remove(motif);
      missing.add(motif);
      return;
    }
    decoder.read(motif, UnaryOperator.identity(), new Arrival(motif));
  }

  /** Whether nothing more is to be expected of these: they are here, or never will be. */
  boolean areSettled(Collection<Motif> motifs) {
    return motifs.stream().allMatch(this::isSettled);
  }

  private boolean isSettled(Motif motif) {
    return loaded.containsKey(motif) || missing.contains(motif);
  }

  /** Whether the build has drawn a picture called so. */
  static boolean isThere(String name) {
    return exists(Gdx.files.classpath(Motif.drawn(name).path(".png")));
  }

  /** The picture, or null where it is not here. */
  @Nullable Picture picture(Motif motif) {
    return loaded.get(motif);
  }

  /** Like {@link #picture}, for one that ought to be there: its absence is logged. */
  @Nullable Picture expected(Motif motif) {
    Picture picture = picture(motif);
    if (picture == null && told.add(motif)) {
      say("There is no picture " + motif.name() + "; the story goes on without it.");
    }
    return picture;
  }

  /** Gives back every picture but these; a thin client has little memory. */
  void keepOnly(Set<Motif> motifs) {
    Iterator<Map.Entry<Motif, Picture>> all = loaded.entrySet().iterator();
    while (all.hasNext()) {
      Map.Entry<Motif, Picture> entry = all.next();
      if (!motifs.contains(entry.getKey())) {
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
    private final Motif motif;

    Arrival(Motif motif) {
      this.motif = motif;
    }

    @Override
    public void take(Pixmap pixels) {
      underWay.remove(motif);
      // Shown at two thirds of its size or more: smaller copies would cost more than they smooth.
      Texture texture = new Texture(pixels);
      texture.setFilter(TextureFilter.Linear, TextureFilter.Linear);
      loaded.put(motif, motif.own() == null ? drawn(texture) : Picture.whole(texture));
    }

    private Picture drawn(Texture texture) {
      int[] at = at(Gdx.files.classpath(motif.path(".at")));
      return Picture.drawn(texture, at[0], at[1]);
    }

    @Override
    public void fail(GdxRuntimeException why) {
      underWay.remove(motif);
      missing.add(motif);
      told.add(motif);
      say("The picture " + motif.name() + " cannot be shown: " + why.getMessage());
    }
  }
}
