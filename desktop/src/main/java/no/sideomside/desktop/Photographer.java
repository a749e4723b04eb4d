package no.sideomside.desktop;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.utils.BufferUtils;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;

/** Takes pictures of a driven window: numbered PNG files in one folder. */
final class Photographer {
  private static final int SETTLING = 4;

  private final Hand hand;
  private final Path folder;
  private int taken;

  Photographer(Hand hand, Path folder) {
    this.hand = hand;
    this.folder = folder;
  }

  /** How many there are. */
  int taken() {
    return taken;
  }

  /** Takes one when the page has come to rest. */
  void take(String name) {
    hand.frames(SETTLING);
    hand.awaitStillness();
    taken++;
    Path file = folder.resolve(String.format(Locale.ROOT, "%02d-%s.png", taken, name));
    hand.window()
        .tell(
            () -> {
              // What was drawn is already shown, and gone from where one can read it.
              hand.window().shown().render();
              Pixmap seen = opaque();
              PixmapIO.writePNG(
                  new FileHandle(file.toFile()), seen, Deflater.DEFAULT_COMPRESSION, true);
              seen.dispose();
            });
  }

  /** The picture without alpha: it is below 1 wherever something lies over something. */
  private static Pixmap opaque() {
    int width = Gdx.graphics.getBackBufferWidth();
    int height = Gdx.graphics.getBackBufferHeight();
    ByteBuffer pixels = BufferUtils.newByteBuffer(width * height * 4);
    Gdx.gl.glPixelStorei(GL20.GL_PACK_ALIGNMENT, 1);
    Gdx.gl.glReadPixels(0, 0, width, height, GL20.GL_RGBA, GL20.GL_UNSIGNED_BYTE, pixels);
    for (int at = 3; at < width * height * 4; at += 4) {
      pixels.put(at, (byte) 255);
    }
    Pixmap seen = new Pixmap(width, height, Pixmap.Format.RGBA8888);
    BufferUtils.copy(pixels, seen.getPixels(), width * height * 4);
    return seen;
  }
}
