package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;

/**
 * What a sheet will be made of, for whoever makes it: which scenarios, how many players, what is
 * left out and why. It stands beside the sheet and never on it.
 */
public final class TeamFound {
  private TeamFound() {}

  /** One sentence a line. */
  public static List<String> lines(Texts texts, TeamFolder folder) {
    List<String> lines = new ArrayList<>();
    List<TeamFolder.Found> all = folder.found(texts.language());
    for (TeamFolder.Found found : all) {
      lines.add(
          texts.get(
              "team.found",
              found.title(),
              found.players(),
              found.versions().size(),
              String.join(", ", found.versions())));
    }
    if (all.isEmpty()) {
      lines.add(texts.get("team.found_nothing", folder.path().toString()));
    }
    if (folder.live() > 0) {
      lines.add(texts.get("team.left_live", folder.live()));
    }
    if (folder.nobodys() > 0) {
      lines.add(texts.get("team.left_nobodys", folder.nobodys()));
    }
    for (Sentence damaged : folder.damaged()) {
      lines.add(texts.get("team.left_out", texts.say(damaged)));
    }
    return lines;
  }
}
