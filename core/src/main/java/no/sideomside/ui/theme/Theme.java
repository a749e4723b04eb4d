package no.sideomside.ui.theme;

import com.badlogic.gdx.Files;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.scenes.scene2d.ui.Label;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.Drawable;
import com.badlogic.gdx.utils.Disposable;

/**
 * The look at one size of window: palette, type and the boxes that controls are made of. Made anew
 * when the window or a setting changes; whoever makes it disposes of it.
 */
public final class Theme implements Disposable {
  private static final float CORNER = 8f;
  private static final float CHEVRON = 20f;
  private static final float LARGEST = 2f;

  private final Look look;
  private final Palette palette;
  private final Type type;
  private final Shapes shapes;
  private final Pen pen;
  private final float pixelsPerUnit;

  private final Drawable panel;
  private final Drawable control;
  private final Drawable controlFocused;
  private final Drawable controlOver;
  private final Drawable quiet;
  private final Drawable ring;
  private final Drawable cover;
  private final Drawable primary;
  private final Drawable night;
  private final Drawable fade;
  private final Drawable fadeRight;
  private final Drawable earlier;
  private final Drawable later;
  private final Drawable on;
  private final Drawable off;
  private final Drawable knobOn;
  private final Drawable knobOff;

  /**
   * Makes the look.
   *
   * @param files where fonts are
   * @param look the player's settings
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   */
  public Theme(Files files, Look look, float pixelsPerUnit) {
    this(look, pixelsPerUnit, new Type(files, look.reading(), pixelsPerUnit, look.textSize()));
  }

  /**
   * Makes the look of a page that is read across a room. What is laid out by the size of text is
   * laid out for the largest; the player's own size makes the letters grow further, by half.
   *
   * @param files where fonts are
   * @param look the player's settings
   * @param pixelsPerUnit pixels of the screen for a unit of the layout
   * @param capital the least height of a capital letter, in units
   */
  public static Theme forWall(Files files, Look look, float pixelsPerUnit, float capital) {
    Look large =
        new Look(
            LARGEST,
            look.reading(),
            look.highContrast(),
            look.reducedMotion(),
            look.lettersPerSecond());
    float grown = capital * (.5f + .5f * look.textSize());
    return new Theme(
        large, pixelsPerUnit, Type.forWall(files, look.reading(), pixelsPerUnit, grown));
  }

  private Theme(Look look, float pixelsPerUnit, Type type) {
    this.look = look;
    this.palette = look.highContrast() ? Palette.highContrast() : Palette.usual();
    this.type = type;
    this.shapes = new Shapes(pixelsPerUnit);
    this.pen = new Pen(pixelsPerUnit);
    this.pixelsPerUnit = pixelsPerUnit;
    Color clear = new Color(0, 0, 0, 0);
    panel = shapes.box(palette.panel(), palette.line(), 12f, 1f);
    control = shapes.box(palette.slate(), palette.line(), CORNER, 1f);
    controlFocused = shapes.box(palette.teal(), palette.amber(), CORNER, 2f);
    controlOver = shapes.box(palette.slate(), palette.mist(), CORNER, 1.5f);
    quiet = shapes.box(clear, clear, CORNER, 1f);
    ring = shapes.box(clear, palette.amber(), CORNER, 2f);
    cover = shapes.box(new Color(0, 0, 0, .6f), clear, 1f, 0f);
    primary = shapes.box(palette.amber(), palette.amber(), CORNER, 1f);
    night = shapes.box(palette.night(), palette.night(), 1f, 0f);
    fade = shapes.fade(palette.night(), true);
    fadeRight = shapes.fade(palette.night(), false);
    earlier = shapes.chevron(palette.paper(), CHEVRON, true);
    later = shapes.chevron(palette.paper(), CHEVRON, false);
    on = shapes.box(palette.sage(), palette.sage(), 12f, 1f);
    off = shapes.box(palette.night(), palette.mist(), 12f, 1.5f);
    knobOn = shapes.box(palette.night(), palette.night(), 8f, 0f);
    knobOff = shapes.box(palette.mist(), palette.mist(), 8f, 0f);
  }

  /** The player's settings. */
  public Look look() {
    return look;
  }

  /** The colours. */
  public Palette palette() {
    return palette;
  }

  /** The fonts. */
  public Type type() {
    return type;
  }

  /** Boxes of one's own. */
  public Shapes shapes() {
    return shapes;
  }

  /** Draws lines and signs. */
  public Pen pen() {
    return pen;
  }

  /** Pixels of the screen for a unit of the layout. */
  public float pixelsPerUnit() {
    return pixelsPerUnit;
  }

  /** What stands behind text. */
  public Drawable panel() {
    return panel;
  }

  /** A control at rest. */
  public Drawable control() {
    return control;
  }

  /** The control that the keyboard is on. */
  public Drawable controlFocused() {
    return controlFocused;
  }

  /** A control that the mouse is over. */
  public Drawable controlOver() {
    return controlOver;
  }

  /** A control that shows no box until it has focus. */
  public Drawable quiet() {
    return quiet;
  }

  /** The ring around whatever has focus. */
  public Drawable ring() {
    return ring;
  }

  /** What dims everything behind a page that must be answered. */
  public Drawable cover() {
    return cover;
  }

  /** The one thing a page most likely is opened for. */
  public Drawable primary() {
    return primary;
  }

  /** The colour behind everything. */
  public Drawable night() {
    return night;
  }

  /** The colour behind everything, fading away upwards. */
  public Drawable fade() {
    return fade;
  }

  /** The colour behind everything, fading away towards the right. */
  public Drawable fadeRight() {
    return fadeRight;
  }

  /** An arrow to the value before. */
  public Drawable earlier() {
    return earlier;
  }

  /** An arrow to the value after. */
  public Drawable later() {
    return later;
  }

  /** What the knob of a switch moves in. */
  public Drawable track(boolean isOn) {
    return isOn ? on : off;
  }

  /** The knob of a switch. */
  public Drawable knob(boolean isOn) {
    return isOn ? knobOn : knobOff;
  }

  /** How a text of a face is shown. */
  public Label.LabelStyle label(Face face, Color colour) {
    return new Label.LabelStyle(type.font(face), colour);
  }

  /** A text that wraps. */
  public Label text(String text, Face face, Color colour) {
    Label label = new Label(text, label(face, colour));
    label.setWrap(true);
    return label;
  }

  /** How a field to write in is shown. */
  public TextField.TextFieldStyle field() {
    TextField.TextFieldStyle style = new TextField.TextFieldStyle();
    style.font = type.font(Face.INTERFACE);
    style.fontColor = palette.paper();
    style.messageFont = style.font;
    style.messageFontColor = palette.mist();
    style.background = padded(shapes.box(palette.slate(), palette.line(), CORNER, 1f));
    style.focusedBackground = padded(shapes.box(palette.slate(), palette.amber(), CORNER, 2f));
    style.cursor = shapes.box(palette.amber(), palette.amber(), 1f, 0f);
    style.cursor.setMinWidth(2f);
    style.selection = shapes.box(palette.teal(), palette.teal(), 1f, 0f);
    return style;
  }

  /** How something that scrolls is shown. */
  public ScrollPane.ScrollPaneStyle scroll() {
    ScrollPane.ScrollPaneStyle style = new ScrollPane.ScrollPaneStyle();
    style.vScroll = shapes.box(new Color(1, 1, 1, .06f), new Color(0, 0, 0, 0), 4f, 0f);
    style.vScroll.setMinWidth(8f);
    style.vScrollKnob = shapes.box(palette.mist(), palette.mist(), 4f, 0f);
    style.vScrollKnob.setMinWidth(8f);
    return style;
  }

  private static Drawable padded(Drawable drawable) {
    drawable.setLeftWidth(12f);
    drawable.setRightWidth(12f);
    drawable.setTopHeight(8f);
    drawable.setBottomHeight(8f);
    return drawable;
  }

  @Override
  public void dispose() {
    type.dispose();
    shapes.dispose();
    pen.dispose();
  }
}
