package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.rubric.LawCard;
import no.sideomside.rubric.Source;
import no.sideomside.rubric.Work;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a reason rests on: author, year, and how far it carries. A work by many is named in
 * full the first time and by its first author after that, as one would read it aloud.
 */
final class CitationText {
  /** A list of three names or more: «Almvik, Sagsveen og Norvoll». */
  private static final Pattern MANY = Pattern.compile("([^,]+), .+ (?:og|and|&) .+");

  private final Page page;
  private final Names names;
  private final Set<String> named = new HashSet<>();

  CitationText(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  /** Each way a work carries is said once, however many of its findings are meant. */
  void write(List<Citation> citations) {
    said(citations).forEach(words -> page.line(Report.Tone.SOURCE, words));
  }

  /** The same on one line, where paper is short. */
  void writeTogether(List<Citation> citations) {
    page.line(Report.Tone.SOURCE, Words.joined(" ", said(citations)));
  }

  private List<Words> said(List<Citation> citations) {
    Set<String> carried = new HashSet<>();
    List<Words> said = new ArrayList<>();
    for (Citation citation : citations) {
      Source source = citation.source();
      String carries =
          source == null ? citation.id() : key(citation.reach()) + " " + source.work().id();
      if (carried.add(carries)) {
        said.add(said(citation));
      }
    }
    return said;
  }

  private Words said(Citation citation) {
    Texts texts = page.texts();
    LawCard card = citation.card();
    Source source = citation.source();
    String name = citation.name();
    if (citation.id().equals(Citation.OURS)) {
      return texts.words("debrief.source_ours");
    } else if (card != null) {
      return texts.words("debrief.source_law", unstopped(card.source().in(texts.language())));
    } else if (name != null && !name.isBlank()) {
      return texts.words("debrief.source_local", names.told(unstopped(name)));
    } else if (source != null) {
      Work work = source.work();
      return texts.words(key(citation.reach()), author(work), work.year().in(texts.language()));
    } else {
      return texts.words("debrief.source_unknown", citation.id());
    }
  }

  private String author(Work work) {
    String author = work.author().in(page.texts().language());
    Matcher many = MANY.matcher(author);
    return !named.add(work.id()) && many.matches()
        ? page.texts().get("debrief.short_author", many.group(1))
        : author;
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
