package no.sideomside.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Attempts for tests that need no story. */
final class Attempts {
  private Attempts() {}

  static Attempt inProgress(String id) {
    return attempt(id, "2026-11-21T10:00:00Z", List.of(decision("stillheten", "vent")));
  }

  static Attempt attempt(String id, String startedAt, List<TakenDecision> decisions) {
    return new Attempt(
        Attempt.SCHEMA,
        id,
        "p-1",
        "lun måke",
        "bilturen",
        "1",
        "Bilturen",
        "nb",
        "0".repeat(64),
        "1".repeat(64),
        Mode.PRACTICE,
        42,
        1,
        null,
        List.of("Skrevet uten egen erfaring."),
        Instant.parse(startedAt),
        null,
        null,
        null,
        decisions,
        null);
  }

  static TakenDecision decision(String id, String chosen) {
    return new TakenDecision(
        id,
        Instant.parse("2026-11-21T10:01:00Z"),
        List.of(new Said("Jonas", "Vet ikke. Æøå «og» \"hermetegn\" & <b>.")),
        "Hva gjør stillhet med deg?",
        "«Er det greit at det er stille?»",
        false,
        chosen,
        true,
        new TakenPause("Hva håper du?", List.of("At han hviler.")),
        null,
        null,
        List.of(option("vent"), option("spør")));
  }

  static TakenOption option(String id) {
    return new TakenOption(
        id,
        "Vent litt.",
        false,
        List.of(new Contested("mening", "Det er hans mål.", "Det er ditt mål.")),
        Map.of("relasjon", 2),
        Map.of(),
        null,
        null,
        "I bilen må ingen levere noe.",
        List.of(new TakenSource("000-P2", "staff", null)),
        List.of(new Said("Jonas", "Kanskje tenkte Jonas: Hun spør ikke.")),
        "Du ventet.",
        List.of());
  }
}
