package no.sideomside.debrief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.Source;
import no.sideomside.rubric.Work;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a reason rests on: author, year, and how far it carries. A work by many is named in
 * full the first time and by its first author after that, as one would read it aloud.
 */
final class CitationText {
  /** A list of three names or more: «Almvik, Sagsveen og Norvoll». */
  private static final Pattern MANY = Pattern.compile("([^,]+), .+ (?:og|and|&) .+");

  private final Page page;
  private final Set<String> named = new HashSet<>();

  CitationText(Page page) {
    this.page = page;
  }

  /** Each way a work carries is said once, however many of its findings are meant. */
  void write(List<Citation> citations) {
    Set<String> said = new HashSet<>();
    for (Citation citation : citations) {
      Source source = citation.source();
      String carries =
          source == null ? citation.id() : key(citation.reach()) + " " + source.work().id();
      if (said.add(carries)) {
        write(citation);
      }
    }
  }

  private void write(Citation citation) {
    LawCard card = citation.card();
    Source source = citation.source();
    String name = citation.name();
    if (citation.id().equals(Citation.OURS)) {
      page.tell(Report.Tone.SOURCE, "debrief.source_ours");
    } else if (card != null) {
      page.tell(
          Report.Tone.SOURCE,
          "debrief.source_law",
          unstopped(card.source().in(page.texts().language())));
    } else if (name != null && !name.isBlank()) {
      page.tell(Report.Tone.SOURCE, "debrief.source_local", unstopped(name));
    } else if (source != null) {
      Work work = source.work();
      page.tell(Report.Tone.SOURCE, key(citation.reach()), author(work), work.year());
    } else {
      page.tell(Report.Tone.SOURCE, "debrief.source_unknown", citation.id());
    }
  }

  private String author(Work work) {
    Matcher many = MANY.matcher(work.author());
    return !named.add(work.id()) && many.matches()
        ? page.texts().get("debrief.short_author", many.group(1))
        : work.author();
  }

  private static String key(@Nullable Reach reach) {
    if (reach == null) {
      return "debrief.source_other";
    }
    return switch (reach) {
      case USER -> "debrief.source_user";
      case STAFF -> "debrief.source_staff";
      case LITERATURE -> "debrief.source_literature";
      case INFERRED -> "debrief.source_inferred";
      // Without a card or a name of its own, it is a work like any other.
      case LAW, LOCAL -> "debrief.source_other";
    };
  }

  /** Without a full stop, since the sentence round it has one. */
  private static String unstopped(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
