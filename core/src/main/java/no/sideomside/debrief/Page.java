package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/** A {@link Report} under way: one fact a line, a gap before what begins anew. */
public final class Page {
  private final Texts texts;
  private final List<Report.Section> sections = new ArrayList<>();
  private final List<Report.Group> groups = new ArrayList<>();
  private List<Report.Line> lines = new ArrayList<>();
  private Report.Kind kind = Report.Kind.OPENING;
  private Words heading = Words.of("");
  private boolean titled;

  /** An empty page. */
  public Page(Texts texts) {
    this.texts = texts;
  }

  /** The language it is written in. */
  public Texts texts() {
    return texts;
  }

  /** A line of the program's own. */
  public void say(String key, Object... arguments) {
    put(Report.Tone.PLAIN, texts.words(key, arguments));
  }

  /** A line of the program's own that is read in a certain way. */
  public void tell(Report.Tone tone, String key, Object... arguments) {
    put(tone, texts.words(key, arguments));
  }

  /** A line as it stands in a rubric folder; nothing where that is blank. */
  public void line(String text) {
    line(Words.of(text));
  }

  /** A line as it stands in an attempt; nothing where that is blank. */
  public void line(Words words) {
    line(Report.Tone.PLAIN, words);
  }

  /** Such a line that is read in a certain way. */
  public void line(Report.Tone tone, Words words) {
    if (!words.isBlank()) {
      put(tone, words);
    }
  }

  /**
   * So many votes for something.
   *
   * @param part of all votes, from 0 to 100
   */
  void votes(Report.Tone tone, int part, Words words) {
    lines.add(new Report.Line(tone, words.onOneLine(), part));
  }

  /** What a person wrote at a pause may hold line breaks; here one fact is one line. */
  private void put(Report.Tone tone, Words words) {
    lines.add(new Report.Line(tone, words.onOneLine()));
  }

  /** The line that opens a section. */
  public void heading(String key, Object... arguments) {
    heading(Report.Kind.OTHER, key, arguments);
  }

  /** The line that opens a section of a certain kind. */
  public void heading(Report.Kind newKind, String key, Object... arguments) {
    endSection();
    kind = newKind;
    heading = texts.words(key, arguments).onOneLine();
  }

  /** What comes belongs together. */
  public void gap() {
    endGroup();
  }

  /** What comes belongs together, under a name of its own. */
  public void group(String title) {
    group(Words.of(title));
  }

  /** Such a name, where it may be in another language than the page. */
  public void group(Words title) {
    endGroup();
    titled = !title.isBlank();
    line(title);
  }

  /** What has been said so far, as a report. */
  public Report report() {
    endSection();
    return new Report(texts.language(), sections);
  }

  List<String> lines() {
    return report().lines();
  }

  private void endGroup() {
    groups.add(new Report.Group(titled, lines));
    lines = new ArrayList<>();
    titled = false;
  }

  private void endSection() {
    if (!lines.isEmpty()) {
      endGroup();
    }
    if (!heading.isBlank() || !groups.isEmpty()) {
      sections.add(new Report.Section(kind, heading, groups));
    }
    groups.clear();
    heading = Words.of("");
  }
}
