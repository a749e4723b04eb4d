package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Language;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a team may be told of one scenario.
 *
 * @param title its title
 * @param version the version all have played, which may be blank; null where there were several
 * @param differ decisions where not all chose alike, most different first
 * @param agree decisions where all did, in story order
 * @param rubric the names of its principles and law cards
 */
record ScenarioPart(
    Words title,
    @Nullable String version,
    List<SharedDecision> differ,
    List<SharedDecision> agree,
    RubricFolder rubric) {
  ScenarioPart {
    differ = List.copyOf(differ);
    agree = List.copyOf(agree);
  }

  /** Whether too few have met every decision. */
  boolean empty() {
    return differ.isEmpty() && agree.isEmpty();
  }

  /** Every decision that is told of, in story order. */
  List<SharedDecision> decisions() {
    List<SharedDecision> all = new ArrayList<>(differ);
    all.addAll(agree);
    all.sort(SharedDecision.STORY);
    return all;
  }

  static ScenarioPart of(
      TeamFolder folder, List<Playing> playings, RubricFolder rubric, Language language) {
    List<SharedDecision> differ = new ArrayList<>();
    List<SharedDecision> agree = new ArrayList<>();
    Editions editions = new Editions(folder);
    for (List<Meeting> met : FirstMeetings.of(playings).values()) {
      for (List<Meeting> together : editions.of(met)) {
        DecisionCount.of(folder, language, together)
            .ifPresent(told -> (told.agreement() == null ? differ : agree).add(told));
      }
    }
    differ.sort(SharedDecision.DISAGREEMENT);
    agree.sort(SharedDecision.STORY);
    List<String> versions =
        playings.stream().map(each -> each.telling().version()).distinct().toList();
    return new ScenarioPart(
        title(playings, language),
        versions.size() == 1 ? versions.get(0) : null,
        differ,
        agree,
        rubric);
  }

  /** As most have read it, in the language of the sheet where anybody has. */
  static Words title(List<Playing> playings, Language language) {
    Wordings titles = new Wordings();
    playings.stream()
        .collect(Collectors.groupingBy(each -> each.telling().language() + "\n" + each.title()))
        .values()
        .forEach(
            same -> titles.add(same.get(0).telling().language(), same.get(0).title(), same.size()));
    return titles.in(language).orElse(Words.of(playings.get(0).scenario()));
  }
}
