package no.sideomside.ui.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.ui.screen.RoomRound.Step;
import org.junit.jupiter.api.Test;

/** What a room does at one decision, without a window. */
class RoomRoundTest {
  private final RoomRound round = new RoomRound(List.of("a", "b", "c"), true);

  private void votes(int a, int b, int c) {
    int[] counts = {a, b, c};
    for (int i = 0; i < counts.length; i++) {
      round.select(i);
      for (int vote = 0; vote < counts[i]; vote++) {
        round.count(1);
      }
    }
  }

  @Test
  void aRoomThatCountsSeesTheSplitTalksAndGoesOn() {
    votes(1, 3, 0);
    assertThat(round.step()).isEqualTo(Step.VOTE);
    round.next();
    assertThat(round.step()).isEqualTo(Step.SPLIT);
    round.next();
    assertThat(round.step()).isEqualTo(Step.TALK);
    round.next();
    assertThat(round.step()).isEqualTo(Step.GO);
    assertThat(round.chosen()).as("the most voted").isEqualTo(1);
    assertThat(round.talk()).isEqualTo(new RoomTalk(Map.of("a", 1, "b", 3, "c", 0), null));
  }

  @Test
  void aRoomThatDoesNotCountTalksAtOnceAndSaysWhatToGoOnWith() {
    round.next();
    assertThat(round.step()).isEqualTo(Step.TALK);
    round.next();
    assertThat(round.chosen()).isEqualTo(-1);
    round.select(2);
    assertThat(round.chosen()).isEqualTo(2);
    assertThat(round.talk()).isEqualTo(RoomTalk.NOTHING);
  }

  @Test
  void atATieNothingIsChosenForTheRoom() {
    votes(2, 2, 1);
    round.next();
    round.next();
    round.next();
    assertThat(round.chosen()).isEqualTo(-1);
  }

  @Test
  void votesNeverFallBelowNone() {
    round.select(0);
    round.count(-1);
    assertThat(round.votes(0)).isZero();
    round.count(2000);
    assertThat(round.votes(0)).isEqualTo(RoomTalk.MOST);
  }

  @Test
  void votesAreCountedOnlyWhileVoting() {
    votes(1, 0, 0);
    round.next();
    round.count(5);
    assertThat(round.votes(0)).isEqualTo(1);
  }

  @Test
  void everyStepCanBeGoneBackFrom() {
    votes(1, 3, 0);
    round.next();
    round.next();
    round.next();
    assertThat(round.back()).isTrue();
    assertThat(round.step()).isEqualTo(Step.TALK);
    assertThat(round.back()).isTrue();
    assertThat(round.step()).isEqualTo(Step.SPLIT);
    assertThat(round.back()).isTrue();
    assertThat(round.step()).isEqualTo(Step.VOTE);
    assertThat(round.back()).isFalse();
    assertThat(round.votes(1)).as("the votes stand").isEqualTo(3);
  }

  @Test
  void votesThatAreCorrectedSuggestSomethingElse() {
    votes(1, 3, 0);
    round.next();
    round.next();
    round.next();
    round.back();
    round.back();
    round.back();
    votes(9, 0, 0);
    round.next();
    round.next();
    round.next();
    assertThat(round.chosen()).isZero();
  }

  @Test
  void theRoomsOwnOptionIsKeptAndCanBeTakenAway() {
    round.next();
    round.write();
    round.draft(" Vente litt. ");
    round.next();
    assertThat(round.step()).isEqualTo(Step.TALK);
    assertThat(round.own()).isEqualTo("Vente litt.");
    round.write();
    assertThat(round.draft()).isEqualTo("Vente litt.");
    round.draft("Noe annet");
    round.back();
    assertThat(round.own()).as("not kept by going back").isEqualTo("Vente litt.");
    round.write();
    round.draft("  ");
    round.next();
    assertThat(round.own()).isNull();
  }

  @Test
  void whereThereIsNothingToVoteOverOneOnlyGoesOn() {
    RoomRound brief = new RoomRound(List.of("videre"), false);
    assertThat(brief.step()).isEqualTo(Step.GO);
    assertThat(brief.chosen()).isZero();
    assertThat(brief.back()).isFalse();
  }

  @Test
  void anotherRoundGoesOnWhereThisOneStoodAtEveryStep() {
    votes(1, 3, 0);
    assertGoesOn();
    round.next();
    assertGoesOn();
    round.next();
    assertGoesOn();
    round.write();
    round.draft("Vente li");
    assertGoesOn();
    round.next();
    assertThat(round.own()).isEqualTo("Vente li");
    assertGoesOn();
    round.next();
    round.select(2);
    assertGoesOn();
  }

  private void assertGoesOn() {
    RoomRound other = new RoomRound(List.of("a", "b", "c"), true);
    other.goOn(round.underway("d"));
    assertThat(other.step()).isEqualTo(round.step());
    assertThat(other.talk()).isEqualTo(round.talk());
    assertThat(other.chosen()).isEqualTo(round.chosen());
    assertThat(other.underway("d")).isEqualTo(round.underway("d"));
  }

  @Test
  void whatTheStoryNoLongerOffersIsLetGo() {
    votes(0, 3, 0);
    round.next();
    round.next();
    round.next();
    RoomRound other = new RoomRound(List.of("a", "c"), true);
    other.goOn(round.underway("d"));
    assertThat(other.counted()).isFalse();
    assertThat(other.chosen()).isEqualTo(-1);
  }
}
