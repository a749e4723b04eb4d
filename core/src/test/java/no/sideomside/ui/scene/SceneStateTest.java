package no.sideomside.ui.scene;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.graphics.Color;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.sideomside.story.Cue;
import no.sideomside.story.Line;
import no.sideomside.story.OwnPicture;
import no.sideomside.story.OwnPictures;
import no.sideomside.story.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is seen in the picture at a moment of the story. */
class SceneStateTest {
  private static final Placing.Spot COMES = new Placing.Spot(10, 0, 1, false, false);
  private static final Placing.Spot ALWAYS = new Placing.Spot(20, 0, 1, false, true);
  private static final Placing PLACING =
      new Placing(
          Map.of(
              "kontor", Map.of("solveig", COMES, "kari", COMES),
              "bil", Map.of("jonas", ALWAYS),
              "bil-tom", Map.of()),
          Map.of("bil-tom", "bil"));

  private final SceneState office = SceneState.opening("kontor");

  @Test
  void nobodyIsSeenWhomTheStoryHasNotBrought() {
    assertThat(seen(office)).isEmpty();
  }

  @Test
  void whoeverSpeaksIsThere() {
    assertThat(seen(office.after(said("solveig")))).containsExactly("solveig");
  }

  @Test
  void whoeverIsGivenAMoodIsThere() {
    assertThat(seen(office.after(told(mood("kari", Cue.Expression.TENSE)))))
        .containsExactly("kari");
  }

  @Test
  void aRoomToneIsHeardUntilAnotherBegins() {
    SceneState rain = office.after(told(new Cue.Sound("regn")));
    assertThat(office.sound()).isNull();
    assertThat(rain.after(said("solveig")).after(told(scene("bil"))).sound()).isEqualTo("regn");
    assertThat(rain.after(told(new Cue.Sound("stille"))).sound()).isEqualTo("stille");
  }

  @Test
  void aRoomToneThatIsSwitchedOffIsHeardNoMore() {
    SceneState rain = office.after(told(new Cue.Sound("regn")));
    assertThat(rain.after(told(new Cue.Sound(null))).sound()).isNull();
  }

  @Test
  void aPictureThatIsSwitchedOffLeavesNothingBehind() {
    SceneState talking = office.after(said("solveig"));
    assertThat(pictures(talking)).isNotEmpty();
    SceneState nowhere = talking.after(told(new Cue.Scene(null)));
    assertThat(pictures(nowhere)).isEmpty();
    assertThat(seen(nowhere)).isEmpty();
    assertThat(pictures(nowhere.after(told(scene("kontor"))))).containsExactly("kontor");
  }

  @Test
  void twoStandInOneScene() {
    assertThat(seen(office.after(said("solveig")).after(said("kari"))))
        .containsExactlyInAnyOrder("solveig", "kari");
  }

  @Test
  void aVoiceThatTheSceneHasNoPlaceForIsNotSeen() {
    assertThat(seen(SceneState.opening("bil").after(said("kari")))).containsExactly("jonas");
  }

  @Test
  void theSceneItselfBringsThoseWhoAreAlwaysThere() {
    assertThat(seen(SceneState.opening("bil"))).containsExactly("jonas");
  }

  @Test
  void anotherPlaceIsAnotherScene() {
    SceneState back =
        office.after(said("solveig")).after(told(scene("bil"))).after(told(scene("kontor")));
    assertThat(seen(back)).isEmpty();
  }

  @Test
  void thePlaceOneIsInNamedAgainBeginsNothing() {
    assertThat(seen(office.after(said("solveig")).after(told(scene("kontor")))))
        .containsExactly("solveig");
  }

  @Test
  void whatComesOnTheLineThatLeadsThereHappensThereWhateverStandsFirst() {
    SceneState car = SceneState.opening("bil");
    assertThat(seen(car.after(said("kari", scene("kontor"))))).containsExactly("kari");
    assertThat(seen(car.after(told(mood("kari", Cue.Expression.SAD), scene("kontor")))))
        .containsExactly("kari");
  }

  @Test
  void aMoodIsTakenAlongToTheNextPlace() {
    SceneState state =
        SceneState.opening("bil")
            .after(told(mood("solveig", Cue.Expression.WARM)))
            .after(said("solveig", scene("kontor")));
    assertThat(pictures(state)).containsExactly("kontor", "solveig-warm");
  }

  @Test
  void aPersonWithoutAFaceForTheirMoodHasThePlainOne() {
    assertThat(pictures(office.after(told(mood("kari", Cue.Expression.WARY)))))
        .containsExactly("kontor", "kari-neutral");
  }

  @Test
  void aPersonWithoutAnyPictureIsNotSeen() {
    SceneState elsewhere = SceneState.opening("egen-tegning").after(said("torill"));
    assertThat(pictures(elsewhere)).containsExactly("egen-tegning");
  }

  @Test
  void aSceneThatIsNotPlacedShowsWhoeverSpokeLastInIt() {
    SceneState elsewhere = office.after(said("kari")).after(told(scene("egen-tegning")));
    assertThat(pictures(elsewhere)).containsExactly("egen-tegning");
    assertThat(pictures(elsewhere.after(said("solveig"))))
        .containsExactly("egen-tegning", "solveig-neutral");
  }

  @Test
  void beforeAnyoneHasSpokenWhoeverIsGivenAMoodIsSeenThere() {
    SceneState elsewhere = SceneState.opening("egen-tegning");
    assertThat(pictures(elsewhere.after(told(mood("kari", Cue.Expression.SAD)))))
        .containsExactly("egen-tegning", "kari-sad");
  }

  @Test
  void anOwnPictureOfAPlaceThatIsDrawnTakesItsWholePlace() {
    OwnPicture mine = new OwnPicture(Path.of("kontor.png"), 1, FileTime.fromMillis(1));
    OwnPictures own = new OwnPictures(Map.of("kontor", mine), List.of());
    Composition both = composition(office.after(said("solveig")).after(said("kari")), own);

    assertThat(both.layers().stream().map(Composition.Layer::picture))
        .containsExactly(new Motif("kontor", mine), Motif.drawn("kari-neutral"));
    assertThat(both.layers().get(1).spot()).isEqualTo(Placing.Spot.AS_DRAWN);
  }

  @Test
  void anOwnPictureWrittenAnewIsAnother() {
    OwnPicture before = new OwnPicture(Path.of("kontor.png"), 1, FileTime.fromMillis(1));
    OwnPicture after = new OwnPicture(Path.of("kontor.png"), 1, FileTime.fromMillis(2));

    assertThat(composition(office, new OwnPictures(Map.of("kontor", after), List.of())))
        .isNotEqualTo(composition(office, new OwnPictures(Map.of("kontor", before), List.of())));
  }

  @Test
  void wordsThatChangeNothingToBeSeenLeaveThePictureAsItIs() {
    SceneState car = SceneState.opening("bil");
    assertThat(composition(car.after(said("jonas")))).isEqualTo(composition(car));
  }

  @Test
  void aPlaceMayBeShownWithAnothersPicture() {
    assertThat(pictures(SceneState.opening("bil-tom"))).containsExactly("bil");
  }

  private static List<String> seen(SceneState state) {
    return List.copyOf(PLACING.people(state, OwnPictures.NONE).keySet());
  }

  private static List<String> pictures(SceneState state) {
    return composition(state).layers().stream().map(layer -> layer.picture().name()).toList();
  }

  private static Composition composition(SceneState state) {
    return composition(state, OwnPictures.NONE);
  }

  private static Composition composition(SceneState state, OwnPictures own) {
    List<String> drawn = List.of("solveig-warm", "solveig-neutral", "kari-neutral", "kari-sad");
    return Composition.of(
        state,
        PLACING,
        own,
        name -> drawn.contains(name) || name.startsWith("jonas-"),
        Color.BLACK);
  }

  private static Line said(String who, Cue... cues) {
    return line(new Person(who, who), cues);
  }

  private static Line told(Cue... cues) {
    return line(null, cues);
  }

  private static Line line(@Nullable Person who, Cue... cues) {
    return new Line(who, "Noe.", Arrays.asList(cues), null);
  }

  private static Cue scene(String name) {
    return new Cue.Scene(name);
  }

  private static Cue mood(String who, Cue.Expression expression) {
    return new Cue.Mood(who, expression);
  }
}
