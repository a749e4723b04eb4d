package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.Texture;
import com.badlogic.gdx.graphics.Texture.TextureFilter;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.graphics.glutils.GLOnlyTextureData;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;

/** Puts a composition together in a picture of its own, greyer or more colourful. */
final class SceneBrush implements Disposable {
  private static final float MUTED = .38f;
  private static final String VERTEX =
      """
      attribute vec4 a_position;
      attribute vec4 a_color;
      attribute vec2 a_texCoord0;
      uniform mat4 u_projTrans;
      varying vec4 v_color;
      varying vec2 v_texCoords;
      void main() {
        v_color = a_color;
        v_color.a = v_color.a * (255.0 / 254.0);
        v_texCoords = a_texCoord0;
        gl_Position = u_projTrans * a_position;
      }
      """;
  private static final String FRAGMENT =
      """
      #ifdef GL_ES
      precision mediump float;
      #endif
      varying vec4 v_color;
      varying vec2 v_texCoords;
      uniform sampler2D u_texture;
      uniform float u_colour;
      void main() {
        vec4 texel = texture2D(u_texture, v_texCoords) * v_color;
        float grey = dot(texel.rgb, vec3(0.299, 0.587, 0.114));
        gl_FragColor = vec4(mix(vec3(grey), texel.rgb, u_colour), texel.a);
      }
      """;

  private final Pictures pictures;
  private final ShaderProgram shader;
  private final SpriteBatch batch;

  SceneBrush(Pictures pictures) {
    this.pictures = pictures;
    shader = new ShaderProgram(VERTEX, FRAGMENT);
    if (!shader.isCompiled()) {
      throw new GdxRuntimeException("The scene's shader does not compile: " + shader.getLog());
    }
    batch = new SpriteBatch(20);
    batch.setShader(shader);
  }

  /** An empty picture to be painted, of so many pixels. */
  static Texture canvas(int width, int height) {
    Texture canvas =
        new Texture(
            new GLOnlyTextureData(
                width, height, 0, GL20.GL_RGB, GL20.GL_RGB, GL20.GL_UNSIGNED_BYTE));
    // Pixel for pixel: anything smoother looks the same and takes twice as long.
    canvas.setFilter(TextureFilter.Nearest, TextureFilter.Nearest);
    return canvas;
  }

  /**
   * Fills the whole of {@code target}; what does not fit is cut at the sides or at the bottom.
   *
   * <p>It is painted beside it and copied: a picture that can be painted on is one that Mesa's
   * software renderer stops at, in every frame that shows it, until all before it is drawn.
   */
  void paint(Composition composition, Texture target) {
    FrameBuffer easel =
        new FrameBuffer(Pixmap.Format.RGB888, target.getWidth(), target.getHeight(), false);
    easel.begin();
    paint(composition, target.getWidth(), target.getHeight());
    target.bind();
    Gdx.gl.glCopyTexSubImage2D(
        GL20.GL_TEXTURE_2D, 0, 0, 0, 0, 0, target.getWidth(), target.getHeight());
    easel.end();
    easel.dispose();
  }

  private void paint(Composition composition, int width, int height) {
    float scale =
        Math.max((float) width / Picture.CANVAS_WIDTH, (float) height / Picture.CANVAS_HEIGHT);
    float left = (width - Picture.CANVAS_WIDTH * scale) / 2f;
    Gdx.gl.glClearColor(composition.ground().r, composition.ground().g, composition.ground().b, 1f);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    batch.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
    batch.begin();
    shader.setUniformf("u_colour", MUTED + (1f - MUTED) * composition.colour() / SceneState.FULL);
    for (Composition.Layer layer : composition.layers()) {
      Picture picture =
          layer.expected() ? pictures.expected(layer.picture()) : pictures.picture(layer.picture());
      if (picture != null) {
        put(picture, layer.spot(), scale, left, height);
      }
    }
    batch.end();
  }

  private void put(Picture picture, Placing.Spot spot, float scale, float left, float height) {
    float width = picture.width() * spot.scale();
    float tall = picture.height() * spot.scale();
    float x = picture.left() + spot.x() - (width - picture.width()) / 2f;
    float bottom = picture.top() + picture.height() + spot.y();
    batch.draw(
        picture.texture(), left + x * scale, height - bottom * scale, width * scale, tall * scale);
  }

  @Override
  public void dispose() {
    shader.dispose();
    batch.dispose();
  }
}
