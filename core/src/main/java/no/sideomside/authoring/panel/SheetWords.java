package no.sideomside.authoring.panel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sideomside.rubric.RaterRole;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;

/** The words of a sheet that are read back, whichever language it is in. */
final class SheetWords {
  /** What stands at the top of a sheet, a line each: a name and its value. */
  enum Top {
    SCENARIO("panel.top.scenario"),
    TITLE("panel.top.title"),
    LANGUAGE("panel.top.language"),
    VERSION("panel.top.version"),
    STORY("panel.top.story"),
    NAME("panel.top.name"),
    ROLE("panel.top.role");

    final String key;

    Top(String key) {
      this.key = key;
    }
  }

  /** The columns, in order. */
  enum Column {
    DECISION("panel.column.decision"),
    SITUATION("panel.column.situation"),
    OPTION("panel.column.option"),
    TEXT("panel.column.text"),
    PRINCIPLE("panel.column.principle"),
    QUESTION("panel.column.question"),
    RATING("panel.column.rating"),
    NOTE("panel.column.note");

    final String key;

    Column(String key) {
      this.key = key;
    }
  }

  private static final List<Texts> LANGUAGES =
      List.of(Texts.in(Language.NB), Texts.in(Language.EN));

  private SheetWords() {}

  /** Whether a cell says this, in any language, whatever is capital. */
  static boolean says(String cell, String key) {
    String plain = plain(cell);
    return LANGUAGES.stream().anyMatch(texts -> plain(texts.get(key)).equals(plain));
  }

  static String role(RaterRole role) {
    return switch (role) {
      case PEER_WORKER -> "panel.role.peer_worker";
      case RELATIVE -> "panel.role.relative";
      case STAFF -> "panel.role.staff";
      case OTHER -> "panel.role.other";
    };
  }

  /** The role a cell names, or empty. */
  static Optional<RaterRole> role(String cell) {
    for (RaterRole role : RaterRole.values()) {
      if (says(cell, role(role))) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /** The column a cell heads, or empty. */
  static Optional<Column> column(String cell) {
    for (Column column : Column.values()) {
      if (says(cell, column.key)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  private static String plain(String cell) {
    return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", " ");
  }
}
