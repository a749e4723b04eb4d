package no.sideomside.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A trainer's folder of stories, scored against the rubric the program ships with. */
final class OwnStories {
  /** Two decisions, the second with a pause; four ways through. */
  static final String SMALL =
      """
      # id: prove
      # title: Prøven
      # language: nb
      # minutes: 5
      # trains: relasjon
      # content_note: Om å vente.
      # cast: jonas = Jonas

      Han står ute.
      Jonas: Hei. # decision: dora
      *   [Gå ut til ham. # id: ut # relasjon: +1]
          Døra er hans. # why # source: 000-P2 staff
          Kanskje tenkte Jonas: Nå kommer hun. # thought: jonas
          Du gikk ut. # recap
          Han nikker.
      *   [Bli stående. # id: vent # egenmakt: +1]
          Tida er hans. # why # source: 000-P2 staff
          Du ble stående. # recap
          Han ser ned.
      -   Regnet øker. # decision: regnet
      Hva håper du at Jonas merker nå? # pause
      At jeg blir. # hope
      At det haster lite. # hope
      *   [Si noe om regnet. # id: regn # relasjon: +1]
          Regnet er felles. # why # source: 000-P2 staff
          Du snakket om regnet. # recap
          Jonas: Ja.
      *   [Ti stille. # id: ti # mening: -1]
          Ingen spurte. # why # source: 000-P2 staff
          Du tidde. # recap
          Han trekker opp hetta.
      -   Bussen kommer. # ending: bussen = Bussen kom
      -> END
      """;

  /** The same in English. */
  static final String SMALL_EN =
      """
      # id: prove
      # title: The test
      # language: en
      # minutes: 5
      # trains: relasjon
      # content_note: About waiting.
      # cast: jonas = Jonas

      He stands outside.
      Jonas: Hello. # decision: dora
      *   [Go out to him. # id: ut # relasjon: +1]
          The door is his. # why # source: 000-P2 staff
          Perhaps Jonas thought: Here she comes. # thought: jonas
          You went out. # recap
          He nods.
      *   [Stay where you are. # id: vent # egenmakt: +1]
          The time is his. # why # source: 000-P2 staff
          You stayed. # recap
          He looks down.
      -   The rain grows. # decision: regnet
      What do you hope Jonas notices now? # pause
      That I stay. # hope
      That there is no hurry. # hope
      *   [Say something about the rain. # id: regn # relasjon: +1]
          The rain is shared. # why # source: 000-P2 staff
          You talked about the rain. # recap
          Jonas: Yes.
      *   [Keep quiet. # id: ti # mening: -1]
          Nobody asked. # why # source: 000-P2 staff
          You kept quiet. # recap
          He pulls up his hood.
      -   The bus comes. # ending: bussen = The bus came
      -> END
      """;

  private final Path folder;

  OwnStories(Path folder) {
    this.folder = folder;
  }

  /** The folder, as {@code --stories} takes it. */
  String path() {
    return folder.toString();
  }

  /** Writes {@code <id>/<id>.<language>.ink}. */
  OwnStories with(String id, String language, String text) {
    write(file(id, language), text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Writes a source that need not be text. */
  OwnStories with(String id, String language, byte[] bytes) {
    write(file(id, language), bytes);
    return this;
  }

  /** Writes any other file. */
  OwnStories withFile(String name, String text) {
    write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Where a story stands. */
  Path file(String id, String language) {
    return folder.resolve(id).resolve(id + "." + language + ".ink");
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
