package no.sideomside.ui.screen;

import java.util.List;
import no.sideomside.debrief.DebriefWords;
import no.sideomside.debrief.Moment;
import no.sideomside.debrief.Partitur;
import no.sideomside.debrief.Row;
import no.sideomside.text.Texts;
import no.sideomside.ui.widget.PartiturView;
import no.sideomside.ui.widget.Sign;

/** Sets out the partitur, what its signs mean, and the path that its numbers stand for. */
final class PartiturProse {
  private final Texts texts;
  private final DebriefWords words;

  PartiturProse(Texts texts, DebriefWords words) {
    this.texts = texts;
    this.words = words;
  }

  /** All of it, around the picture. */
  void write(Prose prose, Partitur partitur, PartiturView picture) {
    prose.plain(texts.get("debrief.partitur_how"));
    prose.gap(18f);
    prose.table().add(picture).left().row();
    if (picture.marks() == null) {
      prose.plain(texts.get("debrief.nothing_at_stake"));
    } else {
      legend(prose, partitur.rows());
      prose.gap(10f);
      for (Row row : partitur.rows()) {
        if (row.hasSentence()) {
          prose.close(words.sentence(row));
        }
      }
    }
    prose.gap(10f);
    prose.small(words.ratedBy());
    path(prose);
  }

  /** Explains the signs; the two rarer ones where they are met. */
  private void legend(Prose prose, List<Row> rows) {
    prose.sign(Sign.FOR, false, texts.get("ui.sign_for"));
    prose.sign(Sign.AGAINST, false, texts.get("ui.sign_against"));
    prose.sign(Sign.UNTOUCHED, false, texts.get("ui.sign_untouched"));
    if (rows.stream().flatMap(row -> row.moments().stream()).anyMatch(Moment::ringed)) {
      prose.sign(Sign.UNTOUCHED, true, texts.get("ui.sign_ring"));
    }
    if (rows.stream().anyMatch(row -> !row.discussed().isEmpty())) {
      prose.sign(Sign.OPEN, false, texts.get("ui.sign_open"));
    }
  }

  /** What was done, in order: what the numbers of the partitur stand for. */
  private void path(Prose prose) {
    prose.gap(12f);
    prose.label(texts.get("debrief.path_heading"));
    words.path().forEach(prose::close);
  }
}
