package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.HorizontalGroup;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import java.util.Objects;
import no.sideomside.attempt.Player;
import no.sideomside.story.Scenario;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import no.sideomside.ui.World;
import no.sideomside.ui.scene.Backdrop;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.NameField;
import no.sideomside.ui.widget.PushButton;
import org.jspecify.annotations.Nullable;

/**
 * The first start: language, size of text, what one wants to be called, and the way to what is
 * kept. Everything has an answer already, so that one may go straight on.
 */
public final class WelcomeScreen implements Page {
  private static final int LONGEST_NAME = 40;
  private static final float ROOMY = 1.25f;

  private final Way way;
  private final Whereabouts where = new Whereabouts();
  private @Nullable Frame frame;
  private @Nullable String alias;
  private @Nullable String fault;
  private @Nullable Backdrop backdrop;

  /** Where one can go from here. */
  public interface Way {
    /** The questions are answered and the answers kept. */
    void done();

    /** To what is kept and what never happens; it comes back to this same page. */
    void privacy();
  }

  /** The first start. */
  public WelcomeScreen(Way way) {
    this.way = way;
  }

  @Override
  public Actor build(Frame window) {
    frame = window;
    if (alias == null) {
      alias = offered(window);
    }
    Texts texts = window.texts();
    Theme theme = window.theme();
    where.begin(window);
    boolean roomy = theme.look().textSize() < ROOMY;
    Plain plain = new Plain(window, where, roomy ? 560f : 700f).left();
    plain
        .put(theme.text(texts.get("ui.welcome.title"), Face.TITLE, theme.palette().paper()))
        .padTop(Math.max(0f, 44f / theme.look().textSize()))
        .padBottom(6f);
    plain.text(texts.get("ui.welcome.short"), Face.STORY);
    plain.put(SettingsScreen.language(where, window)).padTop(14f);
    plain.put(SettingsScreen.size(where, window)).padTop(8f).padBottom(12f);
    plain.text(texts.get("ui.settings.sample"), Face.STORY);
    plain.heading(texts.get("ui.welcome.name"));
    plain.put(field(window)).padBottom(6f);
    plain.text(texts.get("ui.welcome.name_why"), Face.SMALL);
    if (fault != null) {
      plain.put(theme.text(fault, Face.SMALL, theme.palette().brick())).padBottom(8f);
    }
    HorizontalGroup ways = new HorizontalGroup();
    ways.wrap().left().rowLeft().space(10f).wrapSpace(8f);
    ways.addActor(
        where.add(
            "done",
            new PushButton(
                theme, texts.get("ui.welcome.done"), PushButton.Weight.PRIMARY, this::finish)));
    ways.addActor(
        where.add(
            "privacy",
            new PushButton(
                theme,
                texts.get("ui.welcome.privacy"),
                PushButton.Weight.QUIET,
                () -> {
                  where.stand("privacy");
                  way.privacy();
                })));
    plain.put(ways).padTop(12f);
    Actor page = plain.page();
    where.end("language");
    return new Stack(picture(window, roomy), page);
  }

  private Backdrop picture(Frame window, boolean roomy) {
    Backdrop behind = backdrop;
    if (behind == null) {
      behind = new Backdrop(window.pictures(), window.theme());
      backdrop = behind;
    }
    behind.in(window.theme(), .46f, .5f);
    behind.dim(roomy ? 0f : .95f);
    for (Scenario first : window.world().scenarios().stream().limit(1).toList()) {
      behind.show(first.preferring(window.texts().language()));
    }
    return behind;
  }

  private NameField field(Frame window) {
    NameField field =
        new NameField(
            window.theme(), alias == null ? "" : alias, LONGEST_NAME, () -> window.focus().move(1));
    field.setTextFieldListener((changed, letter) -> alias = changed.getText());
    return where.add("name", field);
  }

  private @Nullable String offered(Frame window) {
    try {
      return window.world().player(null).alias();
    } catch (SentenceException e) {
      fault = window.texts().say(e.sentence());
      return null;
    }
  }

  private void finish() {
    Frame window = Objects.requireNonNull(frame);
    String name = alias == null ? "" : alias.strip();
    try {
      take(window.world(), name);
    } catch (SentenceException e) {
      String said = window.texts().say(e.sentence());
      if (!said.equals(fault)) {
        // Told once; the second time one goes on without a name that is kept.
        fault = said;
        where.stand("done");
        window.rebuild();
        return;
      }
    }
    window.settings(window.settings().asWelcomed());
    way.done();
  }

  /** Whoever has not played yet has no use for the name that was offered besides their own. */
  private static void take(World world, String name) throws SentenceException {
    Player offered = world.player(null);
    if (name.isEmpty() || name.equals(offered.alias())) {
      return;
    }
    boolean known =
        world.ownData().players().stream().anyMatch(player -> player.alias().equals(name));
    if (known || !world.ownData().attempts(offered).isEmpty()) {
      world.player(name);
    } else {
      world.ownData().rename(offered, name);
    }
  }

  @Override
  public void act(float seconds) {
    where.act();
  }

  @Override
  public boolean keyDown(int key) {
    if (key == Input.Keys.ESCAPE) {
      return false;
    }
    return where.keyDown(key);
  }

  @Override
  public void leave() {
    if (backdrop != null) {
      backdrop.dispose();
      backdrop = null;
    }
  }

  @Override
  public String name() {
    return "welcome";
  }
}
