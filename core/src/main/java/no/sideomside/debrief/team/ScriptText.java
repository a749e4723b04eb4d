package no.sideomside.debrief.team;

import no.sideomside.debrief.Page;
import no.sideomside.debrief.Report;

/**
 * The script for whoever leads the talk: twenty minutes, a part that says what happened, a part
 * that asks why, a part that decides. The parts and the sentences to begin with follow PEARLS
 * (Eppich and Cheng 2015) and advocacy with inquiry (Rudolph and others 2007): one says what one
 * saw, what one thinks, and asks for the other's view.
 */
final class ScriptText {
  private final Page page;

  ScriptText(Page page) {
    this.page = page;
  }

  /**
   * Writes it.
   *
   * @param blind whether the sheet tells nothing of what was chosen
   */
  void write(boolean blind) {
    page.heading(Report.Kind.SCRIPT, "team.script_heading");
    page.say("team.script_who");
    title("team.script_before_title");
    page.say("team.script_before_print");
    page.say("team.script_before_strips");
    title("team.script_open_title");
    page.say("team.script_open_say");
    page.say("team.script_open_rule");
    title("team.script_happened_title");
    page.say("team.script_happened");
    page.say("team.script_happened_say");
    title(blind ? "team.script_why_title_blind" : "team.script_why_title");
    page.say(blind ? "team.script_why_blind" : "team.script_why");
    page.say("team.script_why_argue");
    page.say("team.script_why_user");
    page.tell(Report.Tone.STORY, "team.script_start_saw");
    page.tell(Report.Tone.STORY, "team.script_start_other");
    page.tell(Report.Tone.STORY, "team.script_start_frame");
    if (!blind) {
      page.say("team.script_alike");
    }
    title("team.script_act_title");
    page.say("team.script_act");
    page.say("team.script_act_end");
    title("team.script_hard_title");
    page.say("team.script_hard");
  }

  private void title(String key) {
    page.group(page.texts().get(key));
  }
}
