package no.sideomside.ui.screen;

import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.List;
import no.sideomside.attempt.Reflections;
import no.sideomside.debrief.Debrief;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.OpenQuestion;
import no.sideomside.debrief.Prompt;
import no.sideomside.debrief.Prompted;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;
import no.sideomside.ui.theme.Theme;
import no.sideomside.ui.widget.Choosable;
import no.sideomside.ui.widget.ReflectionField;

/**
 * The parts of a debrief's page that one writes in: the open questions of the story, each with a
 * field where one asks for it, and the questions to oneself, which always have theirs. Where what
 * was written before cannot be read, neither has any.
 */
final class WritingParts {
  private final Theme theme;
  private final Texts texts;
  private final Debrief debrief;
  private final DebriefWords words;
  private final DebriefState state;
  private final DebriefDoing doing;
  private final List<Choosable> controls;

  /**
   * The parts of one page.
   *
   * @param controls takes the fields and buttons, in the order of the page
   */
  WritingParts(
      Theme theme,
      Texts texts,
      Debrief debrief,
      DebriefWords words,
      DebriefState state,
      DebriefDoing doing,
      List<Choosable> controls) {
    this.theme = theme;
    this.texts = texts;
    this.debrief = debrief;
    this.words = words;
    this.state = state;
    this.doing = doing;
    this.controls = controls;
  }

  /** The open questions of the story. */
  void questions(Prose prose) {
    prose.plain(texts.get("debrief.questions_choose"));
    beforeWriting(prose);
    for (OpenQuestion question : debrief.questions()) {
      String prompt = question.text();
      prose.gap(12f);
      prose.small(words.at(question.column()));
      prose.story(prompt);
      if (state.hasField(prompt)) {
        field(prose, prompt);
      } else if (state.damaged() == null) {
        controls.add(
            prose.button(
                texts.get("ui.debrief_answer"), true, () -> doing.giveField().accept(prompt)));
      }
    }
  }

  /** The questions to oneself, and what was written to such as are no longer asked. */
  void prompts(Prose prose) {
    prose.plain(texts.get("prompts.how"));
    beforeWriting(prose);
    for (Prompted prompted : debrief.prompts()) {
      prose.gap(16f);
      prose.story(prompted.prompt().in(texts));
      if (prompted.prompt() == Prompt.WHOM) {
        prose.small(texts.get("prompts.whom_could"));
      }
      if (state.damaged() == null) {
        field(prose, prompted.key(texts));
      }
    }
    for (Reflections.Answer answer : debrief.answers()) {
      prose.gap(10f);
      prose.small(answer.prompt());
      prose.story(texts.get("debrief.answered", answer.text()));
    }
  }

  private void beforeWriting(Prose prose) {
    Sentence damaged = state.damaged();
    if (damaged != null) {
      prose.warning(texts.get("prompts.damaged"));
      prose.small(texts.say(damaged));
      return;
    }
    prose.plain(texts.get("prompts.no_patients") + " " + texts.get("prompts.invented"));
    prose.small(texts.get("prompts.stays"));
  }

  private void field(Prose prose, String prompt) {
    ReflectionField field =
        new ReflectionField(
            theme,
            state.answer(prompt),
            texts.get("prompts.write"),
            new ReflectionField.Listener() {
              @Override
              public void written(String text) {
                state.write(prompt, text);
              }

              @Override
              public void entered(ReflectionField entered) {
                doing.entered().accept(entered);
              }
            });
    field.setTouchable(Touchable.enabled);
    controls.add(field);
    prose.add(field, 10f);
    Sentence unsaved = state.unsaved();
    if (unsaved != null && !state.answer(prompt).isBlank()) {
      prose.warning(texts.get("prompts.unsaved"));
      prose.small(texts.say(unsaved));
    }
    if (state.alsoAnsweredElsewhere().contains(prompt)) {
      prose.small(texts.get("prompts.elsewhere"));
    }
  }
}
