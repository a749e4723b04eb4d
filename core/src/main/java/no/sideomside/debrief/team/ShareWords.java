package no.sideomside.debrief.team;

import no.sideomside.text.Texts;

/** What shares are called. */
final class ShareWords {
  private ShareWords() {}

  static String of(Texts texts, Share share) {
    return texts.get(
        switch (share) {
          case NONE -> "team.share_none";
          case SOME -> "team.share_some";
          case HALF -> "team.share_half";
          case MOST -> "team.share_most";
          case ALL -> "team.share_all";
        });
  }
}
