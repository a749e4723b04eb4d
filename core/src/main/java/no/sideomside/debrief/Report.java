package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Language;
import no.sideomside.text.Words;

/**
 * A page in words, before anyone decides whether it becomes text, HTML or PDF.
 *
 * @param language of everything but the story's own words
 * @param sections in order; the first is the opening and has no heading
 */
public record Report(Language language, List<Section> sections) {
  public Report {
    sections = List.copyOf(sections);
  }

  /**
   * What stands under one heading.
   *
   * @param kind what it is about
   * @param title empty for the opening
   * @param groups what belongs together; the first may be empty, where a section begins with a
   *     pause
   */
  public record Section(Kind kind, Words title, List<Group> groups) {
    public Section {
      groups = List.copyOf(groups);
    }

    /** The line that opens it; empty for the opening. */
    public String heading() {
      return title.plain();
    }
  }

  /**
   * Lines that are read together, one fact a line.
   *
   * @param titled whether the first of them names the group
   */
  public record Group(boolean titled, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /**
   * One fact, and how it is meant to be read.
   *
   * @param part of all votes, from 0 to 100, for votes; else 0
   */
  public record Line(Tone tone, Words words, int part) {
    private static final String ROOM = " ______________________________";

    /** A fact that is no part of a whole. */
    public Line(Tone tone, Words words) {
      this(tone, words, 0);
    }

    /** What it says. */
    public String text() {
      return words.plain();
    }

    /** The line as it stands in plain text. */
    String asText() {
      return tone == Tone.BLANK ? text() + ROOM : text();
    }
  }

  /** How a line is meant to be read, for a page that can show it. */
  public enum Tone {
    /** As it stands. */
    PLAIN,
    /** From the story. */
    STORY,
    /** What the player did. */
    DONE,
    /** What it did with a principle. */
    EFFECT,
    /** Something else begins here: another option, a law card, a question. */
    TURN,
    /** What it rests on. */
    SOURCE,
    /** Votes, and what they are for. */
    VOTES,
    /** The same, of what was gone on with. */
    VOTES_TAKEN,
    /** Something to fill in by hand. */
    BLANK,
    /** Where to cut the paper; what follows in the group is on the piece that is cut out. */
    CUT,
    /** What was offered, and how many took it. */
    OPTION,
    /** What was offered and nobody took. */
    OPTION_LEFT,
    /** What the picture and its table say as well: left out of a page that is short of room. */
    BESIDE_TABLE,
    /** The picture and its table in words and signs, for a page that has neither. */
    INSTEAD
  }

  /** What a section is about, for a page that sets some of them out in another way. */
  public enum Kind {
    OPENING,
    PATH,
    PARTITUR,
    /** The way a room went, a line a step. */
    WAY,
    /** Places a room talks about. */
    PLACES,
    /** What is agreed on, to fill in by hand. */
    AGREED,
    /** The other decisions, for whoever looks one up. */
    CHOICES,
    /** Law cards. */
    LAW,
    /** Reasons and what they rest on, for whoever looks one up. */
    REASONS,
    /** What a team's choices did with each principle. */
    PRINCIPLES,
    /** How a sheet is to be read. */
    ABOUT,
    /** A group for each who takes part, to cut out and keep. */
    STRIPS,
    /** What whoever leads the talk holds in the hand: begins a new sheet of paper. */
    SCRIPT,
    PROMPTS,
    OTHER
  }

  /**
   * The page as plain text, line by line: a heading has two empty lines before it, a group one. No
   * line is broken; whoever shows it does that, and a screen reader need not.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Section section : sections) {
      if (!section.heading().isEmpty()) {
        gap(lines);
        gap(lines);
        lines.add(section.heading());
      }
      for (int i = 0; i < section.groups().size(); i++) {
        if (i > 0) {
          gap(lines);
        }
        section.groups().get(i).lines().forEach(line -> lines.add(line.asText()));
      }
    }
    return lines;
  }

  private static void gap(List<String> lines) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
  }
}
