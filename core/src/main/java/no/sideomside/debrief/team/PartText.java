package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sideomside.debrief.Mark;
import no.sideomside.debrief.Page;
import no.sideomside.debrief.Report;
import no.sideomside.rubric.Principle;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;

/** Writes what a team chose in one scenario. */
final class PartText {
  /** How many places the script has time for. */
  private static final int TALKED_ABOUT = 2;

  private final Page page;
  private final Texts texts;
  private final Language language;
  private final ScenarioPart part;
  private final boolean named;

  /**
   * A writer.
   *
   * @param named whether headings name the scenario, as where there are several
   */
  PartText(Page page, ScenarioPart part, boolean named) {
    this.page = page;
    this.texts = page.texts();
    this.language = texts.language();
    this.part = part;
    this.named = named;
  }

  /** Where they chose differently. */
  void differ() {
    page.heading(named ? "team.differ_heading_of" : "team.differ_heading", part.title());
    if (part.differ().isEmpty()) {
      page.say("team.differ_nowhere");
      return;
    }
    page.say("team.differ_how");
    for (SharedDecision decision : part.differ()) {
      options(decision);
      arguments(decision);
      question(decision);
      if (part.differ().indexOf(decision) < TALKED_ABOUT) {
        page.tell(Report.Tone.BLANK, "team.notes");
      }
    }
  }

  /** Where they chose alike, and whether they should look twice. */
  void agree() {
    if (part.agree().isEmpty()) {
      return;
    }
    page.heading(named ? "team.agree_heading_of" : "team.agree_heading", part.title());
    page.say("team.agree_how");
    for (SharedDecision decision : part.agree()) {
      options(decision);
      Agreement agreement = decision.agreement();
      if (agreement != null) {
        AgreementText.write(page, agreement, part.rubric());
      }
      arguments(decision);
      question(decision);
    }
  }

  private void options(SharedDecision decision) {
    page.group(decision.name());
    for (SharedOption option : decision.options()) {
      page.tell(
          option.share().any() ? Report.Tone.OPTION : Report.Tone.OPTION_LEFT,
          option.toAll() ? "team.option" : "team.option_not_to_all",
          ShareWords.of(texts, option.share()),
          option.words());
    }
    if (decision.others()) {
      page.say("team.other_options");
    }
    if (decision.noneFirst().any()) {
      page.say("team.none_first", ShareWords.of(texts, decision.noneFirst()));
    }
    if (!decision.atStake().isEmpty()) {
      page.tell(
          Report.Tone.EFFECT,
          "team.at_stake",
          decision.atStake().stream()
              .map(each -> principle(each.principle()))
              .collect(Collectors.joining("; ")));
    }
  }

  private void arguments(SharedDecision decision) {
    for (SharedArgument contested : decision.contested()) {
      page.say("team.contested", principle(contested.principle()));
      page.say("debrief.discussion_for", contested.argumentFor());
      page.say("debrief.discussion_against", contested.argumentAgainst());
    }
  }

  private void question(SharedDecision decision) {
    Words ask = decision.ask();
    if (ask != null) {
      page.tell(Report.Tone.TURN, "team.ask", ask);
    }
  }

  /** What the choices did with each principle, in the order of the rubric. */
  void principles() {
    page.heading(
        Report.Kind.PRINCIPLES,
        named ? "team.principles_heading_of" : "team.principles_heading",
        part.title());
    page.say("team.principles_how");
    Set<String> met = new LinkedHashSet<>();
    part.rubric().rubric().principles().forEach(each -> met.add(each.id()));
    part.decisions().forEach(each -> each.atStake().forEach(at -> met.add(at.principle())));
    List<String> silent = new ArrayList<>();
    for (String principle : met) {
      Map<SharedDecision, SharedPrinciple> moments = new LinkedHashMap<>();
      for (SharedDecision decision : part.decisions()) {
        decision.atStake().stream()
            .filter(each -> each.principle().equals(principle))
            .forEach(each -> moments.put(decision, each));
      }
      if (moments.isEmpty()) {
        silent.add(principle(principle));
      } else {
        principle(principle, moments);
      }
    }
    page.gap();
    if (!silent.isEmpty()) {
      page.say("team.principles_silent", String.join("; ", silent));
    }
  }

  private void principle(String id, Map<SharedDecision, SharedPrinciple> moments) {
    page.group(principle(id));
    part.rubric()
        .rubric()
        .principle(id)
        .ifPresent(known -> page.line(known.question().in(language)));
    places("team.places_for", moments, at -> at.of(Mark.FOR));
    places("team.places_against", moments, at -> at.of(Mark.AGAINST));
    places("team.places_untouched", moments, at -> at.of(Mark.UNTOUCHED));
    places("team.places_open", moments, SharedPrinciple::open);
  }

  private void places(
      String key,
      Map<SharedDecision, SharedPrinciple> moments,
      Function<SharedPrinciple, Share> many) {
    List<Words> places = new ArrayList<>();
    moments.forEach((decision, at) -> place(decision, many.apply(at)).ifPresent(places::add));
    if (!places.isEmpty()) {
      page.say(key, Words.joined("; ", places));
    }
  }

  private Optional<Words> place(SharedDecision decision, Share share) {
    return share.any()
        ? Optional.of(
            texts.words(
                "team.place",
                decision.name(),
                ShareWords.of(texts, share).toLowerCase(language.locale())))
        : Optional.empty();
  }

  private String principle(String id) {
    Principle known = part.rubric().rubric().principle(id).orElse(null);
    return known == null ? texts.get("debrief.principle_unknown", id) : known.name().in(language);
  }
}
