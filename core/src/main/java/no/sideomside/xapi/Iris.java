package no.sideomside.xapi;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The names that statements use. Those of verbs and activities are ADL's and the Serious Games
 * profile's (e-UCM); the rest are ours, under a top domain that RFC 2606 reserves so that nobody
 * can ever own it: they name, and lead nowhere.
 */
final class Iris {
  private static final String OURS = "https://side-om-side.invalid/";
  private static final String EXTENSION = OURS + "xapi/ext/";

  /** Whose accounts the pseudonyms are. */
  static final String PLAYERS = OURS + "players";

  /** Says by which agreement a statement is written; another number if its meaning changes. */
  static final String AGREEMENT = OURS + "xapi/1";

  static final String INITIALIZED = "http://adlnet.gov/expapi/verbs/initialized";
  static final String PREFERRED = "http://adlnet.gov/expapi/verbs/preferred";
  static final String COMPLETED = "http://adlnet.gov/expapi/verbs/completed";

  static final String COMPLETABLE =
      "https://rage.e-ucm.es/xapi/seriousgames/activities/Completable";
  static final String ALTERNATIVE =
      "https://rage.e-ucm.es/xapi/seriousgames/activities/Alternative";

  static final String STORY = EXTENSION + "story-sha256";
  static final String RUBRIC = EXTENSION + "rubric-sha256";
  static final String MODE = EXTENSION + "mode";
  static final String VARIANT = EXTENSION + "variant";
  static final String INDEX = EXTENSION + "decision-index";
  static final String COUNTS = EXTENSION + "counts-as-decision";
  static final String OFFERED = EXTENSION + "offered";
  static final String NONE_FIRST = EXTENSION + "none-first";
  static final String DANGER = EXTENSION + "danger-near";
  static final String SCORES = EXTENSION + "principles";
  static final String CONTESTED = EXTENSION + "contested";
  static final String PANEL = EXTENSION + "panel";
  static final String LIMIT = EXTENSION + "limit";
  static final String FLOOR = EXTENSION + "floor";
  static final String ENDING = EXTENSION + "ending";

  private Iris() {}

  static String scenario(String scenario) {
    return OURS + "scenario/" + safe(scenario);
  }

  static String decision(String scenario, String decision) {
    return scenario(scenario) + "/decision/" + safe(decision);
  }

  /** An id from a file may hold anything; in an address it holds only what an address may. */
  private static String safe(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
