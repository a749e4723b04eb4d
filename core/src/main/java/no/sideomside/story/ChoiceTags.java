package no.sideomside.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.sideomside.rubric.Rubric;
import no.sideomside.rubric.RubricFolder;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The tags of one choice, read.
 *
 * @param id its id, or null where it has none
 * @param free whether it is mere navigation
 * @param scores principle to value
 * @param discussed principles left open
 * @param limit law card, or null
 * @param floor law card, or null
 * @param faults what is wrong with them, in order
 */
public record ChoiceTags(
    @Nullable String id,
    boolean free,
    Map<String, Integer> scores,
    Set<String> discussed,
    @Nullable String limit,
    @Nullable String floor,
    List<Sentence> faults) {
  /** How many principles an option may move: {@code principles.md}, how a choice is scored, 1. */
  private static final int MOST_SCORES = 3;

  private static final Pattern SCORE = Pattern.compile("[+−-][12]");

  /** Reads the tags of one choice; what is wrong with them is in {@link #faults}. */
  public static ChoiceTags of(List<Tag> tags, RubricFolder rubric) {
    return new Reader(rubric).read(tags);
  }

  /** The option they make of a choice, with what the hidden lines behind it say. */
  Option option(Machine.Offered choice, List<Discussion> discussions, Behind behind) {
    return new Option(
        id == null ? "" : id,
        choice.text(),
        free,
        scores,
        discussions,
        limit,
        floor,
        String.join(" ", behind.why),
        behind.sources,
        behind.thoughts,
        String.join(" ", behind.recap),
        behind.law,
        choice.place());
  }

  private static final class Reader {
    private final Rubric rubric;
    private final LineTags values;
    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Set<String> discussed = new LinkedHashSet<>();
    private final List<Sentence> faults = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String limit;
    private @Nullable String floor;
    private boolean free;

    Reader(RubricFolder folder) {
      rubric = folder.rubric();
      values = new LineTags(List.of(), folder);
    }

    ChoiceTags read(List<Tag> tags) {
      for (Tag tag : tags) {
        try {
          read(tag);
        } catch (TagFault e) {
          faults.add(e.sentence());
        }
      }
      if (id == null && tags.stream().noneMatch(tag -> tag.key().equals("id"))) {
        faults.add(Sentence.of("story.choice_without_id"));
      }
      if (scores.size() > MOST_SCORES) {
        faults.add(Sentence.of("story.too_many_scores", scores.size()));
      }
      if (free && !(scores.isEmpty() && discussed.isEmpty())) {
        faults.add(Sentence.of("story.free_with_scores"));
      }
      for (String principle : discussed) {
        if (scores.containsKey(principle)) {
          faults.add(Sentence.of("story.scored_and_discussed", principle));
        }
      }
      return new ChoiceTags(id, free, scores, discussed, limit, floor, faults);
    }

    private void read(Tag tag) throws TagFault {
      switch (tag.key()) {
        case "id" -> {
          if (id != null) {
            throw new TagFault("tag_twice", "id");
          }
          if (tag.value().equals("none")) {
            throw new TagFault("none_is_taken");
          }
          id = values.id(tag);
        }
        case "free" -> {
          if (!tag.value().isEmpty()) {
            throw new TagFault("no_value_here", tag.key());
          }
          free = true;
        }
        case "discuss" -> {
          if (!discussed.add(values.principle(tag))) {
            throw new TagFault("tag_twice", "discuss: " + tag.value());
          }
        }
        case "limit" -> limit = once(tag, limit);
        case "floor" -> floor = once(tag, floor);
        default -> score(tag);
      }
    }

    private String once(Tag tag, @Nullable String before) throws TagFault {
      if (before != null) {
        throw new TagFault("tag_twice", tag.key());
      }
      return values.card(tag);
    }

    private void score(Tag tag) throws TagFault {
      if (rubric.principle(tag.key()).isEmpty()) {
        if (TagKeys.ALL.contains(tag.key())) {
          throw new TagFault("not_on_a_choice", tag.key());
        }
        throw SCORE.matcher(tag.value()).matches()
            ? new TagFault("unknown_principle", tag.key(), LineTags.principles(rubric))
            : new TagFault("unknown_key", tag.key(), Nearest.to(tag.key(), TagKeys.ALL));
      }
      if (!SCORE.matcher(tag.value()).matches()) {
        throw new TagFault("bad_score", tag.key(), tag.value());
      }
      int size = tag.value().charAt(1) - '0';
      Integer before = scores.put(tag.key(), tag.value().charAt(0) == '+' ? size : -size);
      if (before != null) {
        throw new TagFault("tag_twice", tag.key());
      }
    }
  }
}
