package no.sideomside.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.sideomside.rubric.Principle;
import no.sideomside.rubric.Rubric;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** Tells what an exploration found, in lines that a terminal of 80 columns can show. */
public final class ExplorationText {
  private static final int COLUMNS = 78;
  private static final int NAME = 38;

  /** As many of one kind as are told one by one; the JSON has them all. */
  private static final int MOST_TOLD = 40;

  private final Texts texts;
  private final Rubric rubric;
  private final StringBuilder out = new StringBuilder();

  /**
   * For explorations of one rubric's stories.
   *
   * @param texts the language to tell it in
   * @param rubric what the principles are called by
   */
  public ExplorationText(Texts texts, Rubric rubric) {
    this.texts = texts;
    this.rubric = rubric;
  }

  /** The whole of it, without a line break at its end. */
  public String write(Exploration found) {
    out.setLength(0);
    say(texts.get("authoring.head", found.scenario(), found.language().tag(), found.version()));
    how(found);
    for (VariantFound variant : found.variants()) {
      variant(found, variant);
    }
    breaks(found);
    missing(found);
    dominated(found);
    return out.toString().stripTrailing();
  }

  private void how(Exploration found) {
    if (found.proven()) {
      say(texts.get("authoring.proven", found.states(), found.moves()));
      if (found.loops()) {
        say(texts.get("authoring.loops"));
      }
      return;
    }
    if (found.stopped() != null) {
      say(texts.say(found.stopped()));
    }
    if (!found.untried().isEmpty()) {
      List<String> where = new ArrayList<>();
      found.untried().forEach((decision, states) -> where.add(decision + " (" + states + ")"));
      say(texts.get("authoring.untried", String.join(", ", where)));
    }
    say(texts.get("authoring.not_proven", found.runs(), String.valueOf(found.seed())));
    if (found.unended() > 0) {
      say(texts.get("authoring.unended", found.unended()));
    }
  }

  private void variant(Exploration found, VariantFound variant) {
    out.append('\n');
    if (found.variants().size() > 1 || variant.note() != null) {
      say(
          variant.note() == null
              ? texts.get("authoring.variant", variant.variant())
              : texts.get("authoring.variant_note", variant.variant(), variant.note()));
    }
    say(texts.get("authoring.endings"));
    for (ReachedEnding ending : variant.endings()) {
      String share = String.format(locale(), "%5.1f %%", 100 * ending.share());
      String paths =
          ending.paths() == null ? "" : " " + texts.get("authoring.paths", ending.paths());
      indented("  " + share + "  ", ending.id() + ": " + ending.title() + paths);
      route(ending.route());
    }
    out.append('\n');
    say(texts.get(found.proven() ? "authoring.each_path" : "authoring.each_path_seen"));
    figure(texts.get("authoring.decisions"), variant.decisions());
    figure(texts.get("authoring.words"), variant.words());
    figure(texts.get("authoring.pauses"), variant.pauses());
    out.append('\n');
    row(
        "",
        texts.get("authoring.stake"),
        texts.get("authoring.met"),
        texts.get("authoring.against"));
    for (PrincipleFound principle : variant.principles()) {
      row(
          (principle.trained() ? "• " : "  ") + name(principle.principle()),
          told(principle.atStake()),
          told(principle.met()),
          told(principle.against()));
    }
    say(texts.get("authoring.trained"));
  }

  private void breaks(Exploration found) {
    if (!found.breakdowns().isEmpty()) {
      out.append('\n');
      say(texts.get("authoring.breaks"));
      for (Breakdown broken : found.breakdowns()) {
        indented("  ", texts.say(broken.problem().told()));
        route(broken.route());
      }
    }
    if (found.noWayOut() != null) {
      out.append('\n');
      say(texts.get("authoring.no_way_out"));
      route(found.noWayOut());
    }
  }

  private void missing(Exploration found) {
    String proof = found.proven() ? "" : " " + texts.get("authoring.unproven");
    list(
        texts.get("authoring.no_endings") + proof,
        found.endings(),
        MetEnding::reached,
        ending -> ending.place() + ": " + ending.id());
    list(
        texts.get("authoring.no_decisions") + proof,
        found.decisions(),
        MetDecision::reached,
        decision -> decision.place() + ": " + decision.id());
    list(
        texts.get("authoring.no_options") + proof,
        found.options(),
        MetOption::reached,
        option -> at(option.place()) + option.id());
    list(
        texts.get("authoring.no_knots") + proof,
        found.knots(),
        MetKnot::reached,
        knot -> at(knot.place()) + knot.path());
    list(
        texts.get("authoring.no_lines") + proof,
        found.lines(),
        MetLine::reached,
        line -> line.place().toString());
  }

  private <T> void list(
      String title, List<T> all, Function<T, Reached> reached, Function<T, String> name) {
    List<T> missed = all.stream().filter(one -> reached.apply(one) != Reached.YES).toList();
    if (missed.isEmpty()) {
      return;
    }
    out.append('\n');
    say(title);
    for (T one : missed.subList(0, Math.min(missed.size(), MOST_TOLD))) {
      boolean knot = reached.apply(one) == Reached.ONLY_FROM_A_KNOT;
      indented("  ", name.apply(one) + (knot ? " " + texts.get("authoring.from_a_knot") : ""));
    }
    if (missed.size() > MOST_TOLD) {
      say("  " + texts.get("authoring.more", missed.size() - MOST_TOLD));
    }
  }

  private void dominated(Exploration found) {
    if (found.dominated().isEmpty()) {
      return;
    }
    out.append('\n');
    say(texts.get("authoring.dominated"));
    for (Dominated one : found.dominated()) {
      indented("  ", at(one.place()) + texts.get("authoring.dominated_by", one.option(), one.by()));
    }
  }

  private void figure(String name, @Nullable Span span) {
    say(String.format("  %-24s %s", name, span == null ? "–" : told(span)));
  }

  private void row(String name, String atStake, String met, String against) {
    String figures = String.format("%11s %11s %11s", atStake, met, against);
    if (name.length() > NAME) {
      say("  " + name);
    }
    String first = name.length() > NAME ? "" : name;
    out.append(("  " + String.format("%-" + NAME + "s ", first) + figures).stripTrailing());
    out.append('\n');
  }

  private String told(Span span) {
    Integer most = span.most();
    return most != null && most == span.fewest()
        ? String.valueOf(most)
        : span.fewest() + "–" + (most == null ? "∞" : most);
  }

  private String name(String principle) {
    return rubric
        .principle(principle)
        .map(Principle::name)
        .map(name -> name.in(texts.language()))
        .orElse(principle);
  }

  private static String at(@Nullable Object place) {
    return place == null ? "" : place + ": ";
  }

  private Locale locale() {
    return texts.language().locale();
  }

  /** As it can be copied into a terminal: broken where the shell takes it up again. */
  private void route(Route route) {
    String seed = " --seed " + route.seed();
    if (route.choices().isEmpty()) {
      say("      " + seed.strip());
      return;
    }
    StringBuilder line = new StringBuilder("      --choices ");
    for (int i = 0; i < route.choices().size(); i++) {
      boolean last = i == route.choices().size() - 1;
      String next = route.choices().get(i) + (last ? seed : ",");
      if (line.length() + next.length() > COLUMNS) {
        out.append(line).append("\\\n");
        line.setLength(0);
      }
      line.append(next);
    }
    out.append(line).append('\n');
  }

  private void say(String words) {
    indented("", words);
  }

  private void indented(String first, String words) {
    String indent = " ".repeat(first.length());
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : words.split("(?<=[^ ]) (?=[^ ])", -1)) {
      if (!empty && line.length() + 1 + word.length() > COLUMNS) {
        out.append(line.toString().stripTrailing()).append('\n');
        line.setLength(0);
        line.append(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
