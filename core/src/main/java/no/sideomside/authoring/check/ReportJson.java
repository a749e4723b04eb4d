package no.sideomside.authoring.check;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import no.sideomside.story.Severity;
import no.sideomside.text.Texts;

/** A report for programs. */
public final class ReportJson {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private final Texts texts;

  /** Reports in the language of {@code texts}. */
  public ReportJson(Texts texts) {
    this.texts = texts;
  }

  /** The whole report as one JSON object. */
  public String write(Report report) {
    JsonArray findings = new JsonArray();
    for (Finding finding : report.findings()) {
      JsonObject entry = new JsonObject();
      entry.addProperty("file", finding.file().toString());
      entry.addProperty("line", finding.line());
      entry.addProperty("severity", finding.level());
      entry.addProperty("rule", finding.rule().id());
      entry.addProperty("sentence", texts.say(finding.sentence()));
      entry.addProperty("page", finding.rule().page());
      findings.add(entry);
    }
    JsonObject root = new JsonObject();
    root.addProperty("stories", report.stories());
    root.addProperty("errors", report.count(Severity.ERROR));
    root.addProperty("warnings", report.count(Severity.WARNING));
    root.addProperty("infos", report.count(Severity.INFO));
    root.add("findings", findings);
    return GSON.toJson(root);
  }
}
