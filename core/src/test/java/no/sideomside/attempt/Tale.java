package no.sideomside.attempt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.sideomside.story.InkCompiler;
import no.sideomside.story.JavetInkCompiler;
import no.sideomside.story.Script;
import no.sideomside.story.Shelf;
import no.sideomside.text.SentenceException;

/** A story of three decisions, compiled by the real compiler; one engine serves all tests. */
final class Tale {
  /** Three decisions, a pause at the second, danger near after the first option of the first. */
  static final String NB =
      """
      # id: tale
      # title: Fortellingen
      # language: nb
      # version: 3
      # cast: jonas = Jonas
      # variants: 2
      # variant_note: 1 Bussen var i rute.
      # variant_note: 2 Bussen var sen.
      # credit: Takk til ingen.
      VAR variant = 1
      Jonas: Hei. # decision: en
      Hvorfor? # ask
      «Vil du?» # could_ask
      *   [Gå. # id: gaa # relasjon: +1]
          Fordi. # why # source: 000-P2 staff
          Kanskje tenkte Jonas: Nå. # thought: jonas
          Du gikk. # recap
          Han går mot sporet. # danger: near
      *   [Stå. # id: staa # relasjon: -1]
          Derfor. # why # source: 000-P2 staff
          Han står.
      -   Midt i. # decision: to
      Hva håper du? # pause
      At han blir. # hope
      At han ser meg. # hope
      *   [Vente. # id: vente # relasjon: +2]
          Tid. # why # source: 000-P2 staff
          Han puster. # danger: past
      *   [Rope. # id: rope # relasjon: -2]
          Støy. # why # source: 000-P2 staff
          Han rykker til.
      -   Sist. # decision: tre
      *   [Sette seg. # id: sette # relasjon: +1]
          Ro. # why # source: 000-P2 staff
          Dere sitter.
      *   [Dra. # id: dra # relasjon: -1]
          Avstand. # why # source: 000-P2 staff
          Du drar.
      -   { variant == 2: Bussen er sen. | Bussen er i rute. } # ending: slutt = Slutten
      -> END
      """;

  /** The same in English. */
  static final String EN =
      NB.replace("language: nb", "language: en")
          .replace("Fortellingen", "The tale")
          .replace("[Gå.", "[Go.")
          .replace("Midt i.", "In the midst.")
          .replace("= Slutten", "= The end");

  private static final InkCompiler COMPILER = new JavetInkCompiler();

  private Tale() {}

  /** A script of a text that must be without errors. */
  static Script script(Path folder, String text) throws SentenceException {
    write(
        folder.resolve("rubric.json"),
        """
        {"version": "1", "groups": [{"id": "g", "name": {"nb": "G"}}],
         "principles": [{"id": "relasjon", "group": "g", "name": {"nb": "N"},
           "question": {"nb": "Q"}, "shownBy": {"nb": "S"}, "against": {"nb": "A"},
           "anchors": []}]}
        """);
    write(
        folder.resolve("sources.json"),
        """
        {"works": [{"id": "000", "author": "A", "year": "2010", "title": {"nb": "T"}}],
         "sources": [{"id": "000-P2", "work": "000", "says": {"nb": "S"}}]}
        """);
    write(folder.resolve("law.json"), "{\"cards\": []}");
    return Shelf.open(write(folder.resolve("tale.ink"), text), COMPILER, null);
  }

  private static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
