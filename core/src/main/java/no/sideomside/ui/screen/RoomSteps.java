package no.sideomside.ui.screen;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.debrief.Split;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Face;
import no.sideomside.ui.theme.Palette;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.PushButton;
import no.sideomside.ui.widget.RoomField;
import no.sideomside.ui.widget.SplitBar;
import no.sideomside.ui.widget.VoteRow;
import org.jspecify.annotations.Nullable;

/** Sets out one step of a round on the wall. */
final class RoomSteps {
  private final Theme theme;
  private final Texts texts;
  private final Decision decision;
  private final RoomRound round;
  private final Doing doing;
  private final List<VoteRow> rows = new ArrayList<>();
  private @Nullable RoomField field;

  /** What can be done from a step. */
  interface Doing {
    /** On to the next step, or on with what is chosen. */
    void next();

    /** Goes to an option, counted from 0. */
    void select(int option);

    /** More votes, or fewer, for an option. */
    void count(int option, int more);

    /** Puts an option of the room's own in words. */
    void write();
  }

  RoomSteps(Frame wall, Decision decision, RoomRound round, Doing doing) {
    this.theme = wall.theme();
    this.texts = wall.texts();
    this.decision = decision;
    this.round = round;
    this.doing = doing;
  }

  /** The rows of options, in story order; empty where the step shows none. */
  List<VoteRow> rows() {
    return rows;
  }

  /** What is written in the step's field; null where it has none. */
  @Nullable String written() {
    return field == null ? null : field.text();
  }

  /** The page, with {@code bar} at its upper right. */
  RoomPanel page(PlayBar bar) {
    RoomPanel panel = new RoomPanel(theme, heading(), bar);
    switch (round.step()) {
      case VOTE -> vote(panel);
      case SPLIT -> split(panel);
      case TALK -> talk(panel);
      case OWN -> own(panel);
      case GO -> go(panel);
    }
    return panel;
  }

  private String heading() {
    return switch (round.step()) {
      case VOTE -> texts.get("room.vote");
      case SPLIT -> counted();
      case TALK -> texts.get("room.talk");
      case OWN -> texts.get("room.own");
      case GO -> texts.get(tied() ? "room.go_tie" : "room.go");
    };
  }

  private boolean tied() {
    return round.split().most().size() > 1;
  }

  /** «7 stemmer. Flest for 2.» */
  private String counted() {
    Split split = round.split();
    List<String> ids = decision.options().stream().map(Option::id).toList();
    List<String> numbers =
        split.most().stream().map(id -> Integer.toString(ids.indexOf(id) + 1)).toList();
    int last = numbers.size() - 1;
    return numbers.size() == 1
        ? texts.get("room.counted", split.total(), numbers.get(0))
        : texts.get(
            "room.counted_tie",
            split.total(),
            texts.get("room.and", String.join(", ", numbers.subList(0, last)), numbers.get(last)));
  }

  private VoteRow row(RoomPanel panel, int option, Runnable choose) {
    VoteRow row =
        panel.control(
            new VoteRow(theme, option + 1, decision.options().get(option).text(), choose));
    rows.add(row);
    return row;
  }

  private void vote(RoomPanel panel) {
    for (int i = 0; i < decision.options().size(); i++) {
      int option = i;
      row(panel, i, () -> doing.select(option))
          .counted(round.votes(i), more -> doing.count(option, more));
    }
    panel.hint(texts.get("room.vote_keys"));
    panel.button(
        texts.get(round.counted() ? "room.show" : "room.without"),
        PushButton.Weight.PRIMARY,
        doing::next);
  }

  private void split(RoomPanel panel) {
    Split split = round.split();
    for (int i = 0; i < decision.options().size(); i++) {
      Split.Share share = split.shares().get(i);
      row(panel, i, doing::next).votes(share.votes()).bar(split.percent(share));
    }
    panel.hint("");
    panel.button(texts.get("room.to_talk"), PushButton.Weight.PRIMARY, doing::next);
  }

  private void talk(RoomPanel panel) {
    Palette palette = theme.palette();
    String ask = decision.ask();
    panel.text(
        ask == null || ask.isBlank() ? texts.get("room.talk_open") : ask,
        Face.TITLE,
        palette.paper());
    ownOption(panel);
    panel.gap();
    if (round.counted()) {
      Split split = round.split();
      for (int i = 0; i < split.shares().size(); i++) {
        Split.Share share = split.shares().get(i);
        panel.put(new SplitBar(theme, i + 1, share.votes(), split.percent(share)));
      }
    }
    panel.hint("");
    panel.button("0  " + texts.get("room.own_write"), PushButton.Weight.PLAIN, doing::write);
    panel.button(texts.get("room.to_go"), PushButton.Weight.PRIMARY, doing::next);
  }

  private void ownOption(RoomPanel panel) {
    String own = round.own();
    if (own != null) {
      panel.text(texts.get("room.own_option", own), Face.INTERFACE, theme.palette().sage());
    }
  }

  private void own(RoomPanel panel) {
    field =
        panel.control(
            new RoomField(theme, round.draft(), texts.get("room.own_hint"), RoomTalk.LONGEST));
    panel.text(texts.get("room.own_warning"), Face.INTERFACE, theme.palette().mist());
    panel.hint("");
    panel.button(texts.get("room.own_keep"), PushButton.Weight.PRIMARY, doing::next);
  }

  private void go(RoomPanel panel) {
    for (int i = 0; i < decision.options().size(); i++) {
      int option = i;
      VoteRow row = row(panel, i, () -> doing.select(option));
      row.mark(i == round.chosen());
      if (round.counted()) {
        row.votes(round.votes(i));
      }
    }
    ownOption(panel);
    panel.hint(texts.get(round.chosen() < 0 ? "room.go_first" : "room.go_keys"));
    panel.button(texts.get("room.go_this"), PushButton.Weight.PRIMARY, doing::next);
  }

  /** The control the keyboard begins on. */
  @Nullable Choosable first(RoomPanel panel) {
    List<Choosable> all = panel.controls();
    return switch (round.step()) {
      case VOTE -> rows.get(Math.max(0, round.selected()));
      case GO -> rows.isEmpty() || round.chosen() < 0 ? null : rows.get(round.chosen());
      case OWN -> all.get(0);
      case SPLIT, TALK -> all.get(all.size() - 1);
    };
  }
}
