package no.sideomside.authoring.panel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Map;
import no.sideomside.rubric.Panel;
import no.sideomside.rubric.RatedOption;
import no.sideomside.rubric.RaterRole;
import no.sideomside.text.Sentence;
import no.sideomside.text.Texts;

/** What a panel said, for programs. */
public final class PanelJsonReport {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private final Texts texts;

  /** Remarks are told in the language of {@code texts}. */
  public PanelJsonReport(Texts texts) {
    this.texts = texts;
  }

  /** The whole report as one JSON object. */
  public String write(PanelReport report, Iterable<Sentence> remarks) {
    Panel panel = report.panel();
    JsonObject root = new JsonObject();
    root.addProperty("scenario", panel.scenario());
    root.addProperty("version", panel.version());
    root.addProperty("counts", report.counts());
    root.add("raters", raters(panel.raters()));
    JsonArray told = new JsonArray();
    remarks.forEach(remark -> told.add(texts.say(remark)));
    root.add("remarks", told);
    JsonArray options = new JsonArray();
    report.options().forEach(option -> options.add(option(option)));
    root.add("options", options);
    return GSON.toJson(root);
  }

  private static JsonObject option(PanelReport.Option option) {
    RatedOption rated = option.rated();
    JsonObject entry = new JsonObject();
    entry.addProperty("decision", rated.decision());
    entry.addProperty("option", rated.id());
    entry.addProperty("text", option.text());
    entry.addProperty("counts", rated.byAPanel());
    entry.add("raters", raters(rated.raters()));
    JsonArray lines = new JsonArray();
    for (PanelReport.Line line : option.lines()) {
      JsonObject each = new JsonObject();
      each.addProperty("principle", line.principle().id());
      each.addProperty("median", line.rating().median());
      each.addProperty("spread", line.rating().spread());
      each.addProperty("n", line.rating().n());
      each.addProperty("contested", line.rating().contested());
      each.addProperty("authors", line.authors());
      each.addProperty("authorsContested", line.discussed());
      each.addProperty("disagreement", line.rating().disagreed());
      each.addProperty("differs", line.differs());
      lines.add(each);
    }
    entry.add("principles", lines);
    JsonArray notes = new JsonArray();
    option.notes().forEach(notes::add);
    entry.add("notes", notes);
    return entry;
  }

  private static JsonObject raters(Map<RaterRole, Integer> raters) {
    JsonObject entry = new JsonObject();
    raters.forEach((role, count) -> entry.addProperty(role.id(), count));
    return entry;
  }
}
