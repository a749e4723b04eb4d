package no.sideomside.ui.screen;

import com.badlogic.gdx.Input;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.math.Rectangle;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Stack;
import com.badlogic.gdx.scenes.scene2d.utils.ClickListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sideomside.attempt.Keeper;
import no.sideomside.attempt.Mode;
import no.sideomside.attempt.Said;
import no.sideomside.attempt.Session;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.story.Beat;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.story.Pause;
import no.sideomside.story.Person;
import no.sideomside.story.StoryException;
import no.sideomside.text.Sentence;
import no.sideomside.ui.scene.Head;
import no.sideomside.ui.scene.Heads;
import no.sideomside.ui.scene.RoomSound;
import no.sideomside.ui.scene.SceneState;
import no.sideomside.ui.scene.SceneView;
import no.sideomside.ui.widget.Choosable;
import org.jspecify.annotations.Nullable;

/**
 * A story being played: the scene, and before it a panel that says, asks, waits and goes on.
 *
 * <p>The story is laid out on {@link Leaf leaves}. Space, Enter, a click or the right arrow turns
 * to the next; the left arrow turns back to reread. On the last one stands what may be chosen; what
 * is too long for the panel scrolls first. A pause and, in guided mode, a reason come between the
 * choice and what it leads to.
 */
public final class PlayScreen implements Page {
  /** What happens around a play. */
  public interface Way {
    /** The story has come to an ending and the player goes on from it. */
    void ended(Session session);

    /** The player leaves; everything chosen is kept. */
    void left(Session session);
  }

  /** What the panel is for at the moment. */
  private enum Turn {
    READ,
    PAUSE,
    WHY,
    FAULT
  }

  private final Session session;
  private final Way way;
  private final Keeper keeper = new Keeper();
  private final RoomSound sound = new RoomSound();
  private final List<Leaf> leaves = new ArrayList<>();
  private @Nullable SceneView view;
  private @Nullable PlayPanel panel;
  private final Heads heads = new Heads();
  private @Nullable PlayBar bar;
  private @Nullable PlayLayout layout;
  private @Nullable HistoryCover open;
  private @Nullable Frame frame;
  private int onBar = -1;
  private SceneState scene;
  private @Nullable String soundBefore;
  private Turn turn = Turn.READ;
  private int leaf;
  private int wholeLeaf;
  private int panelLeaf = -1;
  private boolean noneFirst;
  private boolean menu;
  private boolean history;
  private @Nullable Option taken;
  private @Nullable Pause pause;
  private @Nullable Sentence fault;
  private @Nullable Sentence notice;
  private @Nullable Sentence unsaved;

  /**
   * Plays on from where the session stands.
   *
   * @param session the attempt
   * @param notice something to say first, as that the story has changed since last time, or null
   * @param way what happens around it
   */
  public PlayScreen(Session session, @Nullable Sentence notice, Way way) {
    this.session = session;
    this.notice = notice;
    this.way = way;
    session.writeOn(keeper);
    this.scene = SceneState.opening(session.script().heading().scene());
    turnUp(session.beat());
  }

  @Override
  public String name() {
    return "play";
  }

  /** The attempt being played. */
  public Session session() {
    return session;
  }

  /** Whether a choice can be made now, for those who drive the window from outside. */
  public boolean isChoosing() {
    return turn == Turn.READ && onLastLeaf() && panel != null && panel.isWhole() && !covered();
  }

  /** The room tone that is played, or null, for those who drive the window from outside. */
  public @Nullable String playing() {
    return sound.playing();
  }

  /** The place the leaf is set in, or null, for those who drive the window from outside. */
  public @Nullable String scene() {
    return leaves.get(leaf).scene().scene();
  }

  private void turnUp(Beat beat) {
    soundBefore = scene.sound();
    leaves.clear();
    leaves.addAll(Leaf.of(beat.lines(), scene));
    if (leaves.isEmpty()) {
      leaves.add(new Leaf(List.of(), Leaf.sceneAfter(beat.lines(), scene)));
    }
    scene = Leaf.sceneAfter(beat.lines(), scene);
    leaf = 0;
    wholeLeaf = -1;
    panelLeaf = -1;
    noneFirst = false;
    turn = Turn.READ;
  }

  @Override
  public Actor build(Frame newFrame) {
    frame = newFrame;
    if (panel != null && panel.isWhole() && panelLeaf == leaf && turn == Turn.READ) {
      wholeLeaf = leaf;
    }
    panelLeaf = leaf;
    SceneView shown = sceneView(newFrame);
    shown.show(leaves.get(leaf).scene());
    sound.play(newFrame.settings().sound() ? leaves.get(leaf).scene().sound() : null);
    shown.expect(leaves.subList(leaf + 1, leaves.size()).stream().map(Leaf::scene).toList());
    PlayBar buttons =
        new PlayBar(
            newFrame,
            turn == Turn.READ && leaf > 0 ? this::back : null,
            this::showHistory,
            this::showMenu);
    bar = buttons;
    PlayPanel built = panel(newFrame, buttons);
    panel = built;
    PlayLayout parts = new PlayLayout(shown, heads(leaves.get(leaf)), built, buttons);
    layout = parts;

    Stack stack = new Stack(parts);
    stack.setTouchable(Touchable.enabled);
    stack.addListener(
        new ClickListener() {
          @Override
          public void clicked(InputEvent event, float x, float y) {
            if (!event.isHandled() && !covered()) {
              next();
            }
          }
        });
    open = null;
    if (history) {
      open = new HistoryCover(newFrame, said(), who -> voice(newFrame, who), this::closeCovers);
      stack.add(open);
    } else if (menu) {
      stack.add(new PauseCover(newFrame, session.script().heading().contentNote(), menuActions()));
    } else {
      Choosable stood = buttons.at(onBar);
      if (stood != null) {
        newFrame.focus().to(stood);
      }
    }
    return stack;
  }

  /** Where faces are, in units from the lower left, for those who drive the window from outside. */
  public List<Rectangle> faces() {
    return layout == null ? List.of() : layout.faces();
  }

  private List<Head> heads(Leaf on) {
    return heads.of(on.scene(), session.script().pictures());
  }

  /** The view is kept from leaf to leaf: making one anew costs more than a frame. */
  private SceneView sceneView(Frame on) {
    SceneView kept = view;
    if (kept == null) {
      kept = new SceneView(on.pictures(), on.theme(), true);
      view = kept;
    }
    return kept.with(session.script().pictures()).in(on.theme());
  }

  /** A speaker's colour; one who is not in the cast has the first. */
  private Color voice(Frame on, String who) {
    List<Person> cast = session.script().heading().cast();
    int at = 0;
    for (int i = 0; i < cast.size(); i++) {
      if (cast.get(i).name().equals(who)) {
        at = i;
      }
    }
    return on.theme().palette().voice(at);
  }

  private PlayPanel panel(Frame on, PlayBar buttons) {
    Leaf shown = leaves.get(leaf);
    boolean whole = turn != Turn.READ || leaf == wholeLeaf || on.theme().look().reducedMotion();
    PlayPanel built = new PlayPanel(on, buttons, whole);
    switch (turn) {
      case FAULT -> {
        built.label(on.texts().get("ui.play.fault"));
        built.told(on.texts().say(Objects.requireNonNull(fault)));
        built.action(on.texts().get("ui.play.leave"), () -> way.left(session));
      }
      case PAUSE -> built.pause(Objects.requireNonNull(pause), this::hoped);
      case WHY -> {
        built.label(on.texts().get("ui.play.why"));
        built.told(Objects.requireNonNull(taken).why());
        built.action(on.texts().get("ui.play.next"), this::afterWhy);
      }
      case READ -> {
        String heard =
            SoundWords.of(
                on, leaf == 0 ? soundBefore : leaves.get(leaf - 1).scene().sound(), shown);
        if (heard != null) {
          built.label(heard);
        }
        for (Paragraph paragraph : shown.paragraphs()) {
          if (paragraph.who() == null) {
            built.told(paragraph.text());
          } else {
            built.said(paragraph.who(), voice(on, paragraph.who()), paragraph.text());
          }
        }
        if (onLastLeaf()) {
          atTheEndOfTheBeat(built, on);
        } else {
          built.more();
        }
      }
    }
    if (notice != null) {
      built.notice(notice);
    }
    unsaved = session.notice();
    built.notice(unsaved);
    built.finish();
    return built;
  }

  private void atTheEndOfTheBeat(PlayPanel built, Frame on) {
    Beat beat = session.beat();
    Decision decision = beat.decision();
    if (decision == null) {
      built.ending(Objects.requireNonNull(beat.ending()).title());
      built.action(on.texts().get("ui.play.to_debrief"), () -> way.ended(session));
      return;
    }
    built.options(decision.options(), this::choose);
    built.none(noneFirst, this::noneOfThese);
  }

  private void noneOfThese() {
    noneFirst = true;
    rebuild();
  }

  private void choose(Option option) {
    Decision decision = session.beat().decision();
    if (decision == null) {
      return;
    }
    taken = option;
    notice = null;
    pause = decision.pause();
    try {
      Beat next = session.choose(option.id(), noneFirst);
      turnUp(next);
      turn = pause != null ? Turn.PAUSE : guided(option) ? Turn.WHY : Turn.READ;
    } catch (StoryException e) {
      fault = e.sentence();
      turn = Turn.FAULT;
    }
    rebuild();
  }

  private boolean guided(Option option) {
    return session.attempt().mode() == Mode.GUIDED && !option.why().isEmpty();
  }

  private void hoped(String text) {
    session.hope(text);
    turn = taken != null && guided(taken) ? Turn.WHY : Turn.READ;
    rebuild();
  }

  private void afterWhy() {
    turn = Turn.READ;
    rebuild();
  }

  private boolean onLastLeaf() {
    return leaf == leaves.size() - 1;
  }

  private boolean covered() {
    return menu || history;
  }

  private void next() {
    if (turn != Turn.READ || panel == null) {
      return;
    }
    if (!panel.isWhole()) {
      panel.showAll();
    } else if (!panel.page(1) && !onLastLeaf()) {
      leaf++;
      rebuild();
    }
  }

  private void back() {
    if (turn == Turn.READ && leaf > 0) {
      leaf--;
      wholeLeaf = leaf;
      rebuild();
    }
  }

  private void closeCovers() {
    menu = false;
    history = false;
    rebuild();
  }

  private void showHistory() {
    remember();
    menu = false;
    history = true;
    rebuild();
  }

  private void showMenu() {
    remember();
    menu = true;
    rebuild();
  }

  /** Which button of the bar the keyboard is on, to be there again when the page is built anew. */
  private void remember() {
    if (frame != null && bar != null && !covered()) {
      onBar = bar.which(frame.focus().current());
    }
  }

  private void rebuild() {
    remember();
    if (frame != null) {
      frame.rebuild();
    }
  }

  private List<PauseCover.Action> menuActions() {
    return List.of(
        new PauseCover.Action("ui.menu.go_on", this::closeCovers),
        new PauseCover.Action("ui.menu.history", this::showHistory),
        new PauseCover.Action("ui.menu.leave", () -> way.left(session)));
  }

  /** Everything said so far, up to the leaf being read. */
  private List<Said> said() {
    List<Said> all = new ArrayList<>();
    for (TakenDecision decision : session.attempt().decisions()) {
      all.addAll(decision.said());
      decision.taken().ifPresent(option -> all.add(new Said(null, "→ " + option.text())));
    }
    for (int i = 0; i <= leaf; i++) {
      leaves.get(i).paragraphs().forEach(said -> all.add(new Said(said.who(), said.text())));
    }
    return all;
  }

  @Override
  public void act(float seconds) {
    remember();
    if (panel != null && !covered()) {
      panel.reveal(seconds);
      if (panel.isWhole() && !Objects.equals(unsaved, session.notice())) {
        rebuild();
      }
    }
  }

  @Override
  public boolean keyDown(int key) {
    if (key == Input.Keys.ESCAPE) {
      if (covered()) {
        closeCovers();
      } else {
        showMenu();
      }
      return true;
    }
    if (open != null && open.keyDown(key)) {
      return true;
    }
    if (covered() || panel == null || onBarAndChoosing(key)) {
      return false;
    }
    return inText(panel, key);
  }

  private boolean onBarAndChoosing(int key) {
    boolean choosing =
        key == Input.Keys.SPACE || key == Input.Keys.ENTER || key == Input.Keys.NUMPAD_ENTER;
    return choosing && frame != null && bar != null && bar.which(frame.focus().current()) >= 0;
  }

  private boolean inText(PlayPanel shown, int key) {
    if (!shown.isWhole() && isOnward(key)) {
      shown.showAll();
      return true;
    }
    switch (key) {
      case Input.Keys.HOME -> shown.end(false);
      case Input.Keys.END -> shown.end(true);
      case Input.Keys.PAGE_UP -> {
        if (!shown.page(-1)) {
          back();
        }
      }
      case Input.Keys.LEFT, Input.Keys.BACKSPACE -> back();
      case Input.Keys.PAGE_DOWN, Input.Keys.RIGHT -> next();
      default -> {
        if (turn == Turn.READ && !onLastLeaf() && isOnward(key)) {
          next();
          return true;
        }
        return key == Input.Keys.SPACE
            && frame != null
            && frame.focus().current() == null
            && shown.page(1);
      }
    }
    return true;
  }

  private static boolean isOnward(int key) {
    return switch (key) {
      case Input.Keys.SPACE,
          Input.Keys.ENTER,
          Input.Keys.NUMPAD_ENTER,
          Input.Keys.RIGHT,
          Input.Keys.PAGE_DOWN,
          Input.Keys.DOWN ->
          true;
      default -> false;
    };
  }

  @Override
  public boolean keyTyped(char letter) {
    if (letter == 'h' || letter == 'H') {
      if (history) {
        closeCovers();
      } else {
        showHistory();
      }
      return true;
    }
    if (covered() || panel == null || !panel.isWhole() || letter < '0' || letter > '9') {
      return false;
    }
    return panel.press(letter);
  }

  @Override
  public void leave() {
    keeper.close();
    sound.dispose();
    session.writeOn(Runnable::run);
    if (view != null) {
      view.dispose();
      view = null;
    }
  }
}
