package no.sideomside.debrief.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.sideomside.attempt.Contested;
import no.sideomside.attempt.TakenDecision;
import no.sideomside.debrief.Counting;
import no.sideomside.debrief.Moment;
import no.sideomside.debrief.Moments;
import no.sideomside.text.Language;
import no.sideomside.text.Texts;
import no.sideomside.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Counts what players chose at one decision, and turns every count into a word at once. The counts
 * never leave this class.
 */
final class DecisionCount {
  private final TeamFolder folder;
  private final Language language;
  private final List<Meeting> meetings;
  private final Map<Pick, Integer> picks = new LinkedHashMap<>();

  private DecisionCount(TeamFolder folder, Language language, List<Meeting> meetings) {
    this.folder = folder;
    this.language = language;
    this.meetings = meetings;
    meetings.forEach(each -> picks.merge(new Pick(each.offer(), each.chosen()), 1, Integer::sum));
  }

  /** A decision as it was put, and what was taken: the same for many players. */
  private record Pick(Offer offer, String chosen) {
    TakenDecision in(TeamFolder folder) {
      TakenDecision decision = folder.whole(offer);
      return new TakenDecision(
          decision.id(),
          null,
          List.of(),
          null,
          null,
          decision.danger(),
          chosen,
          false,
          null,
          null,
          null,
          decision.options());
    }
  }

  /**
   * What may be told of a decision; empty where fewer than {@value TeamSheet#ENOUGH} players have
   * met it, or where it does not count as one.
   *
   * @param language what it is to be told in, where it was met in that
   * @param meetings one a player, that may be laid together
   */
  static Optional<SharedDecision> of(TeamFolder folder, Language language, List<Meeting> meetings) {
    if (meetings.size() < TeamSheet.ENOUGH
        || meetings.stream().noneMatch(each -> folder.whole(each.offer()).counts())) {
      return Optional.empty();
    }
    return Optional.of(new DecisionCount(folder, language, meetings).count());
  }

  private SharedDecision count() {
    List<SharedOption> options = options();
    int none = (int) meetings.stream().filter(Meeting::noneFirst).count();
    Wordings ask = new Wordings();
    picks.forEach((pick, many) -> ask.add(language(pick), pick.offer().ask(), many));
    return new SharedDecision(
        meetings.get(0).offer().decision(),
        name(),
        options,
        offered().size() > options.size(),
        Share.of(none, meetings.size()),
        ask.in(language).orElse(null),
        principles(),
        contested(options),
        agreement(),
        meetings.stream().mapToInt(Meeting::place).average().orElse(0));
  }

  /** The words it was met at, where they may be told; else its id, as its author named it. */
  private Words name() {
    Wordings words = new Wordings();
    picks.forEach((pick, many) -> words.add(language(pick), pick.offer().words(), many));
    return words
        .in(language)
        .map(each -> Texts.in(language).words("debrief.name", each))
        .orElseGet(this::id);
  }

  private Words id() {
    Offer offer = offers().get(0);
    String name = offer.decision().replace('-', ' ').replace('_', ' ');
    return told(offer, name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
  }

  private static Words told(Offer offer, String text) {
    return Words.in(Language.of(offer.telling().language()).orElse(null), text);
  }

  private static String language(Pick pick) {
    return pick.offer().telling().language();
  }

  /** Option id to how many it was put to, in story order as far as all were put the same. */
  private Map<String, Integer> offered() {
    Map<String, Integer> offered = new LinkedHashMap<>();
    for (Offer offer : offers()) {
      offer.options().forEach(option -> offered.put(option.id(), 0));
    }
    picks.forEach(
        (pick, many) ->
            pick.offer().options().forEach(each -> offered.merge(each.id(), many, Integer::sum)));
    return offered;
  }

  private List<SharedOption> options() {
    List<SharedOption> options = new ArrayList<>();
    offered()
        .forEach(
            (id, to) -> {
              if (to >= TeamSheet.ENOUGH) {
                int took =
                    picks.entrySet().stream()
                        .filter(entry -> entry.getKey().chosen().equals(id))
                        .mapToInt(Map.Entry::getValue)
                        .sum();
                options.add(
                    new SharedOption(
                        id, words(id), Share.of(took, meetings.size()), to == meetings.size()));
              }
            });
    return options;
  }

  private Words words(String option) {
    Wordings words = new Wordings();
    picks.forEach(
        (pick, many) ->
            pick.offer().options().stream()
                .filter(each -> each.id().equals(option))
                .forEach(each -> words.add(language(pick), each.text(), many)));
    return words.in(language).orElse(Words.of(option));
  }

  private List<SharedPrinciple> principles() {
    Map<String, PrincipleCount> tallies = new LinkedHashMap<>();
    picks.forEach(
        (pick, many) -> {
          TakenDecision decision = pick.in(folder);
          for (Moment moment : Moments.of(0, decision)) {
            tallies
                .computeIfAbsent(moment.principle(), id -> new PrincipleCount())
                .add(moment.mark(), many);
          }
          for (String principle : disputed(decision)) {
            tallies.computeIfAbsent(principle, id -> new PrincipleCount()).addOpen(many);
          }
        });
    List<SharedPrinciple> told = new ArrayList<>();
    tallies.forEach((principle, tally) -> tally.told(principle).ifPresent(told::add));
    return told;
  }

  private static List<String> disputed(TakenDecision decision) {
    return decision
        .taken()
        .filter(taken -> !taken.free())
        .map(Counting::disputed)
        .orElse(List.of());
  }

  /** Both arguments, for every principle left open on an option that somebody took. */
  private List<SharedArgument> contested(List<SharedOption> options) {
    Set<String> taken =
        options.stream()
            .filter(each -> each.share().any())
            .map(SharedOption::id)
            .collect(Collectors.toSet());
    Map<String, SharedArgument> contested = new LinkedHashMap<>();
    for (Offer offer : offers()) {
      folder.whole(offer).options().stream()
          .filter(option -> taken.contains(option.id()))
          .flatMap(option -> option.discuss().stream())
          .map(each -> argument(offer, each))
          .forEach(each -> contested.putIfAbsent(each.principle(), each));
    }
    return List.copyOf(contested.values());
  }

  private static SharedArgument argument(Offer offer, Contested contested) {
    return new SharedArgument(
        contested.principle(),
        told(offer, contested.argumentFor()),
        told(offer, contested.argumentAgainst()));
  }

  /** What was put to them: first in the language of the sheet, first what held most options. */
  private List<Offer> offers() {
    return picks.keySet().stream()
        .map(Pick::offer)
        .distinct()
        .sorted(
            Comparator.comparing((Offer offer) -> !isInLanguage(offer))
                .thenComparing(offer -> -offer.options().size()))
        .toList();
  }

  private boolean isInLanguage(Offer offer) {
    return offer.telling().language().equals(language.tag());
  }

  private @Nullable Agreement agreement() {
    Pick pick = picks.keySet().iterator().next();
    if (picks.keySet().stream().anyMatch(each -> !each.chosen().equals(pick.chosen()))) {
      return null;
    }
    TakenDecision decision = pick.in(folder);
    return decision.taken().map(taken -> Agreement.on(decision, taken)).orElse(null);
  }
}
