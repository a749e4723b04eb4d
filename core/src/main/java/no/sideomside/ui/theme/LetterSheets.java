package no.sideomside.ui.theme;

import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.PixmapPacker;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.utils.Array;

/** Sheets that a font's letters are packed on; their pixels are given back once drawn from. */
final class LetterSheets extends PixmapPacker {
  LetterSheets(int side, int apart) {
    super(side, side, Pixmap.Format.RGBA8888, apart, false);
  }

  @Override
  public synchronized void updateTextureRegions(
      Array<TextureRegion> regions,
      TextureFilter minFilter,
      TextureFilter magFilter,
      boolean useMipMaps) {
    for (Page page : getPages()) {
      Texture sheet = new Texture(new HalfSheet(page.getPixmap()));
      sheet.setFilter(TextureFilter.Linear, TextureFilter.Linear);
      regions.add(new TextureRegion(sheet));
    }
  }
}
