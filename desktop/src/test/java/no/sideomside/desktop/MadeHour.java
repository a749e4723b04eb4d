package no.sideomside.desktop;

import java.io.BufferedReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import no.sideomside.attempt.RoomTalk;
import no.sideomside.attempt.Session;
import no.sideomside.story.Decision;
import no.sideomside.story.Option;
import no.sideomside.text.Language;
import no.sideomside.text.SentenceException;
import no.sideomside.text.Texts;
import org.jspecify.annotations.Nullable;

/** An hour in a room as a team of seven has it: a story played to its end, votes at most places. */
final class MadeHour {
  private static final int ROOM = 7;

  private final Workplace workplace;

  /**
   * In a data folder.
   *
   * @param stories a folder of stories, or null for those that ship
   */
  MadeHour(Path data, @Nullable Path stories) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    workplace =
        new Workplace(
            new Console(new BufferedReader(Reader.nullReader()), nowhere, nowhere),
            Texts.in(Language.NB),
            false,
            data,
            stories);
  }

  /**
   * Plays one.
   *
   * @param own what the room puts in its own words, wherever it does
   * @return the file's id
   */
  String play(String scenario, Language language, long seed, String own) throws SentenceException {
    Session hour =
        Session.live(
            Objects.requireNonNull(new WindowWorld(workplace).scenario(scenario))
                .preferring(language),
            seed,
            workplace.attempts(),
            Clock.systemUTC());
    Random random = new Random(seed);
    while (!hour.attempt().ended()) {
      Decision decision = Objects.requireNonNull(hour.beat().decision());
      List<Option> options = decision.options();
      if (!decision.counts()) {
        hour.decide(options.get(random.nextInt(options.size())).id(), RoomTalk.NOTHING);
        continue;
      }
      Map<String, Integer> votes = votes(options, random);
      hour.decide(most(votes), new RoomTalk(votes, random.nextInt(6) == 0 ? own : null));
    }
    return hour.attempt().id();
  }

  /** Some rooms agree, most are split in two or three. */
  private static Map<String, Integer> votes(List<Option> options, Random random) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    options.forEach(option -> votes.put(option.id(), 0));
    int spread = random.nextInt(options.size()) + 1;
    for (int i = 0; i < ROOM; i++) {
      votes.merge(options.get(random.nextInt(spread)).id(), 1, Integer::sum);
    }
    return votes;
  }

  private static String most(Map<String, Integer> votes) {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
