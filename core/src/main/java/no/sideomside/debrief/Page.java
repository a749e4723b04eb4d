package no.sideomside.debrief;

import java.util.ArrayList;
import java.util.List;
import no.sideomside.text.Texts;

/** A {@link Report} under way: one fact a line, a gap before what begins anew. */
public final class Page {
  private final Texts texts;
  private final List<Report.Section> sections = new ArrayList<>();
  private final List<Report.Group> groups = new ArrayList<>();
  private List<Report.Line> lines = new ArrayList<>();
  private Report.Kind kind = Report.Kind.OPENING;
  private String heading = "";
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
    put(Report.Tone.PLAIN, texts.get(key, arguments));
  }

  /** A line of the program's own that is read in a certain way. */
  public void tell(Report.Tone tone, String key, Object... arguments) {
    put(tone, texts.get(key, arguments));
  }

  /** A line as it stands in an attempt or a rubric folder; nothing where that is blank. */
  public void line(String text) {
    line(Report.Tone.PLAIN, text);
  }

  /** Such a line that is read in a certain way. */
  public void line(Report.Tone tone, String text) {
    if (!text.isBlank()) {
      put(tone, text);
    }
  }

  /**
   * So many votes for something.
   *
   * @param part of all votes, from 0 to 100
   */
  void votes(int part, String text) {
    lines.add(new Report.Line(Report.Tone.VOTES, oneLine(text), part));
  }

  private void put(Report.Tone tone, String text) {
    lines.add(new Report.Line(tone, oneLine(text)));
  }

  /** What a person wrote at a pause may hold line breaks; here one fact is one line. */
  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  /** The line that opens a section. */
  public void heading(String key, Object... arguments) {
    heading(Report.Kind.OTHER, key, arguments);
  }

  /** The line that opens a section of a certain kind. */
  public void heading(Report.Kind newKind, String key, Object... arguments) {
    endSection();
    kind = newKind;
    heading = oneLine(texts.get(key, arguments));
  }

  /** What comes belongs together. */
  public void gap() {
    endGroup();
  }

  /** What comes belongs together, under a name of its own. */
  public void group(String title) {
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
    if (!heading.isEmpty() || !groups.isEmpty()) {
      sections.add(new Report.Section(kind, heading, groups));
    }
    groups.clear();
    heading = "";
  }
}
