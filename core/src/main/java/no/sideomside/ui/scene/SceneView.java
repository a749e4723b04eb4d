package no.sideomside.ui.scene;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.GL20;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.graphics.g2d.SpriteBatch;
import com.badlogic.gdx.graphics.g2d.TextureRegion;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.graphics.glutils.ShaderProgram;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.utils.Disposable;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.sideomside.story.Cue;
import no.sideomside.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * The picture behind the story: a place, the people in it and what stands before them.
 *
 * <p>It is put together in a picture of its own only when something changes, and shown as one
 * opaque layer: on a machine without a graphics card, what costs is the pixels. It covers whatever
 * size it is given; what does not fit is cut at the sides or at the bottom, where the text stands.
 */
public final class SceneView extends Actor implements Disposable {
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
  private final Placing placing = Placing.read();
  private final Palette palette;
  private final ShaderProgram shader;
  private final SpriteBatch brush;
  private SceneState state = SceneState.opening(null);
  private @Nullable FrameBuffer composed;
  private boolean changed = true;

  /**
   * A view that shows nothing yet.
   *
   * @param pictures where pictures come from; stays the caller's
   */
  public SceneView(Pictures pictures, Palette palette) {
    this.pictures = pictures;
    this.palette = palette;
    shader = new ShaderProgram(VERTEX, FRAGMENT);
    if (!shader.isCompiled()) {
      throw new GdxRuntimeException("The scene's shader does not compile: " + shader.getLog());
    }
    brush = new SpriteBatch(20);
    brush.setShader(shader);
  }

  /** Shows this from now on. */
  public void show(SceneState newState) {
    if (!newState.equals(state)) {
      state = newState;
      changed = true;
    }
  }

  @Override
  protected void sizeChanged() {
    changed = true;
  }

  @Override
  public void draw(Batch batch, float parentAlpha) {
    if (getStage() == null || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    if (changed) {
      batch.end();
      compose();
      getStage().getViewport().apply();
      batch.begin();
      changed = false;
    }
    if (composed != null) {
      TextureRegion region = new TextureRegion(composed.getColorBufferTexture());
      region.flip(false, true);
      batch.setColor(Color.WHITE);
      batch.disableBlending();
      batch.draw(region, getX(), getY(), getWidth(), getHeight());
      batch.enableBlending();
    }
  }

  private void compose() {
    float pixels = Gdx.graphics.getBackBufferWidth() / getStage().getViewport().getWorldWidth();
    int width = Math.max(1, Math.round(getWidth() * pixels));
    int height = Math.max(1, Math.round(getHeight() * pixels));
    FrameBuffer target = composed;
    if (target == null || target.getWidth() != width || target.getHeight() != height) {
      if (target != null) {
        target.dispose();
      }
      target = new FrameBuffer(Pixmap.Format.RGB888, width, height, false);
      composed = target;
    }
    float scale =
        Math.max((float) width / Picture.CANVAS_WIDTH, (float) height / Picture.CANVAS_HEIGHT);
    float left = (width - Picture.CANVAS_WIDTH * scale) / 2f;

    target.begin();
    Gdx.gl.glClearColor(palette.night().r, palette.night().g, palette.night().b, 1f);
    Gdx.gl.glClear(GL20.GL_COLOR_BUFFER_BIT);
    brush.getProjectionMatrix().setToOrtho2D(0, 0, width, height);
    brush.begin();
    shader.setUniformf("u_colour", MUTED + (1f - MUTED) * state.colour() / SceneState.FULL);
    Set<String> used = new HashSet<>();
    if (state.scene() != null) {
      String place = placing.picture(state.scene());
      put(pictures.expected(place), Placing.Spot.AS_DRAWN, scale, left, height);
      used.add(place);
    }
    Map<String, Placing.Spot> people = people();
    people.forEach((person, spot) -> stand(person, spot, false, used, scale, left, height));
    if (state.scene() != null) {
      String front = placing.picture(state.scene()) + "-front";
      put(pictures.picture(front), Placing.Spot.AS_DRAWN, scale, left, height);
      used.add(front);
    }
    people.forEach((person, spot) -> stand(person, spot, true, used, scale, left, height));
    brush.end();
    target.end();
    pictures.keepOnly(used);
  }

  /**
   * Draws a person if they belong to the layer being drawn; without a face for a mood, the plain
   * one.
   */
  private void stand(
      String person,
      Placing.Spot spot,
      boolean nearest,
      Set<String> used,
      float scale,
      float left,
      float height) {
    if (spot.nearest() != nearest) {
      return;
    }
    String name = person + "-" + face(person);
    used.add(name);
    Picture picture = pictures.picture(name);
    if (picture == null) {
      String plain = person + "-neutral";
      used.add(plain);
      picture = pictures.picture(plain);
    }
    put(picture, spot, scale, left, height);
  }

  private Map<String, Placing.Spot> people() {
    Map<String, Placing.Spot> written = placing.people(state.scene());
    if (written != null) {
      return written;
    }
    Map<String, Placing.Spot> last = new LinkedHashMap<>();
    if (state.spoke() != null) {
      last.put(state.spoke(), Placing.Spot.AS_DRAWN);
    }
    return last;
  }

  private String face(String person) {
    Cue.Expression mood = state.moods().getOrDefault(person, Cue.Expression.NEUTRAL);
    return mood.name().toLowerCase(Locale.ROOT);
  }

  private void put(
      @Nullable Picture picture, Placing.Spot spot, float scale, float left, float height) {
    if (picture == null) {
      return;
    }
    float width = picture.texture().getWidth() * spot.scale();
    float tall = picture.texture().getHeight() * spot.scale();
    float x = picture.left() + spot.x() - (width - picture.texture().getWidth()) / 2f;
    float bottom = picture.top() + picture.texture().getHeight() + spot.y();
    brush.draw(
        picture.texture(), left + x * scale, height - bottom * scale, width * scale, tall * scale);
  }

  @Override
  public void dispose() {
    if (composed != null) {
      composed.dispose();
    }
    shader.dispose();
    brush.dispose();
  }
}
