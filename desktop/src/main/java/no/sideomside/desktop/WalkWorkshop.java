package no.sideomside.desktop;

import com.badlogic.gdx.Input.Keys;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.sideomside.authoring.NewScenario;
import no.sideomside.text.SentenceException;
import no.sideomside.ui.screen.PreviewScreen;
import no.sideomside.ui.screen.WorkshopScreen;

/** Goes through the pages of those who write, from the start and back, with a new scenario. */
final class WalkWorkshop {
  private final Hand hand;
  private final Photographer camera;

  WalkWorkshop(Hand hand, Photographer camera) {
    this.hand = hand;
    this.camera = camera;
  }

  void go() throws SentenceException {
    enter();
    camera.take("workshop-empty");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
    List<Path> folders = hand.window().ask(() -> hand.window().shown().world().ownFolders());
    NewScenario.make(folders.get(folders.size() - 1), hand.words("preview.shop_new_id"), Set.of());
    enter();
    camera.take("workshop");
    hand.press(Keys.ENTER);
    hand.awaitPage("preview");
    Patience.until("a checked story", () -> hand.window().ask(this::isPreviewed));
    camera.take("preview");
    hand.press(Keys.NUM_1);
    Patience.until("a choice", () -> hand.window().ask(this::hasChosen));
    camera.take("preview-chosen");
    hand.tabTo(hand.words("preview.panel_check"));
    camera.take("preview-check");
    hand.write("k");
    hand.awaitPage("preview-starts");
    hand.frames(20);
    camera.take("preview-starts");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("preview");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("workshop");
    hand.press(Keys.ESCAPE);
    hand.awaitPage("start");
  }

  private void enter() {
    hand.choose(hand.words("preview.shop_title"));
    hand.awaitPage("workshop");
    Patience.until("every check", () -> hand.window().ask(this::isChecked));
  }

  private boolean isChecked() {
    return hand.window().shown().page() instanceof WorkshopScreen workshop
        && workshop.found().complete()
        && workshop.found().scenarios().stream().allMatch(each -> each.report() != null);
  }

  private boolean isPreviewed() {
    return hand.window().shown().page() instanceof PreviewScreen preview
        && preview.sheet().report() != null;
  }

  private boolean hasChosen() {
    return hand.window().shown().page() instanceof PreviewScreen preview
        && preview.sheet().rehearsal() != null
        && preview.sheet().rehearsal().steps() > 0;
  }
}
