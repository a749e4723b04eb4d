package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
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

  /** Fills the whole of {@code target}; what does not fit is cut at the sides or at the bottom. */
  void paint(Composition composition, FrameBuffer target) {
    int width = target.getWidth();
    int height = target.getHeight();
    float scale =
        Math.max((float) width / Picture.CANVAS_WIDTH, (float) height / Picture.CANVAS_HEIGHT);
    float left = (width - Picture.CANVAS_WIDTH * scale) / 2f;
    target.begin();
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
    target.end();
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
