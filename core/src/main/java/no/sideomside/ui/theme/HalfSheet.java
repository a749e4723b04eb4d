package no.sideomside.ui.theme;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.TextureData;
import com.badlogic.gdx.utils.BufferUtils;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A sheet of white letters that is kept at half the size it was drawn in, which is the size they
 * are shown at. It goes by its full size, in which a font knows where its letters are.
 *
 * <p>What a graphics card would make of it, with smaller copies that are never shown, is four times
 * as large and slow to make without one.
 */
final class HalfSheet implements TextureData {
  private static final int CHANNELS = 4;

  private final Pixmap whole;
  private final int width;
  private final int height;

  /**
   * A sheet.
   *
   * @param whole the letters, white, in RGBA, of even size; disposed of when they are a texture
   */
  HalfSheet(Pixmap whole) {
    this.whole = whole;
    this.width = whole.getWidth();
    this.height = whole.getHeight();
  }

  /** Of four neighbours one, as opaque as they are on average. */
  private ByteBuffer half() {
    ByteBuffer from = whole.getPixels();
    ByteBuffer half = BufferUtils.newByteBuffer(width / 2 * (height / 2) * CHANNELS);
    half.order(ByteOrder.BIG_ENDIAN);
    int line = width * CHANNELS;
    for (int y = 0; y + 1 < height; y += 2) {
      for (int x = 0; x + 1 < width; x += 2) {
        int at = y * line + x * CHANNELS + CHANNELS - 1;
        int opaque =
            (from.get(at) & 0xff)
                + (from.get(at + CHANNELS) & 0xff)
                + (from.get(at + line) & 0xff)
                + (from.get(at + line + CHANNELS) & 0xff);
        half.putInt(0xffffff00 | (opaque + 2) / 4);
      }
    }
    half.flip();
    return half;
  }

  @Override
  public void consumeCustomData(int target) {
    Gdx.gl.glPixelStorei(GL20.GL_UNPACK_ALIGNMENT, 1);
    Gdx.gl.glTexImage2D(
        target,
        0,
        GL20.GL_RGBA,
        width / 2,
        height / 2,
        0,
        GL20.GL_RGBA,
        GL20.GL_UNSIGNED_BYTE,
        half());
    whole.dispose();
  }

  @Override
  public TextureDataType getType() {
    return TextureDataType.Custom;
  }

  @Override
  public boolean isPrepared() {
    return true;
  }

  @Override
  public void prepare() {}

  @Override
  public Pixmap consumePixmap() {
    throw new UnsupportedOperationException("A half sheet uploads itself.");
  }

  @Override
  public boolean disposePixmap() {
    return false;
  }

  @Override
  public int getWidth() {
    return width;
  }

  @Override
  public int getHeight() {
    return height;
  }

  @Override
  public Pixmap.Format getFormat() {
    return Pixmap.Format.RGBA8888;
  }

  @Override
  public boolean useMipMaps() {
    return false;
  }

  @Override
  public boolean isManaged() {
    return false;
  }
}
