package no.sideomside.authoring.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sideomside.story.Problem;
import no.sideomside.story.Severity;
import no.sideomside.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Says in plain words what the compiler's most common complaints mean, and what to do. */
final class InkMistakes {
  /** A complaint, by a word of it that no other has, and what it means. */
  private record Mistake(Pattern said, Rule rule, String key) {}

  private static final List<Mistake> MISTAKES =
      List.of(
          mistake(
              "ivert target not found: '(?:-> )?(.*?)'", Rule.DIVERT_TARGET, "check.ink.no_target"),
          mistake("target not found: '(?:-> )?(.*?)'", Rule.DIVERT_TARGET, "check.ink.no_target"),
          mistake("requires (\\d+) arguments", Rule.DIVERT_TARGET, "check.ink.arguments"),
          mistake("doesn't take parameters", Rule.DIVERT_TARGET, "check.ink.no_arguments"),
          mistake("Apparent loose end", Rule.NO_ENDING, "check.ink.loose_end"),
          mistake("Unresolved variable: (.*)", Rule.INK, "check.ink.variable"),
          mistake("could not be found to assign to: '(.*?)'", Rule.INK, "check.ink.variable"),
          mistake("name has already been used", Rule.INK, "check.ink.name_twice"),
          mistake("already (?:declared|exists|contains)", Rule.INK, "check.ink.name_twice"),
          mistake("closing '\\]'", Rule.INK, "check.ink.bracket"),
          mistake("closing (?:brace )?'\\}'", Rule.INK, "check.ink.brace"),
          mistake("closing .*'\\)'", Rule.INK, "check.ink.parenthesis"),
          mistake("closing? quote|close quote", Rule.INK, "check.ink.quote"),
          mistake("Empty diverts", Rule.INK, "check.ink.empty_divert"),
          mistake("Blank choice|Choice is completely empty", Rule.INK, "check.ink.empty_choice"),
          mistake("end of line after (?:knot|stitch)", Rule.INK, "check.ink.knot_line"),
          mistake("at least one line within", Rule.INK, "check.ink.empty_knot"),
          mistake("'- else:'|'else'", Rule.INK, "check.ink.else"),
          mistake("missing a ':'", Rule.INK, "check.ink.colon"),
          mistake("gather \\(the dashes\\)", Rule.INK, "check.ink.dashes"),
          mistake("marked as a function", Rule.INK, "check.ink.function"),
          mistake("must be called as a function", Rule.INK, "check.ink.call"),
          mistake("Functions may not contain", Rule.INK, "check.ink.in_function"),
          mistake("[Ee]xpression after '~'|Logic following a '~'", Rule.INK, "check.ink.tilde"),
          mistake("Do you need a '~'", Rule.INK, "check.ink.tilde"),
          mistake("Tags aren't allowed inside of strings", Rule.INK, "check.ink.hash"),
          mistake("initial value|global variable assignments", Rule.INK, "check.ink.initial"),
          mistake("Recursive INCLUDE", Rule.INK, "check.ink.include"),
          mistake("some kind of logic", Rule.INK, "check.ink.braces"),
          mistake("Expected .* but saw", Rule.INK, "check.ink.unexpected"));

  private InkMistakes() {}

  private static Mistake mistake(String said, Rule rule, String key) {
    return new Mistake(Pattern.compile(said), rule, key);
  }

  /** Tells a problem that Ink's compiler has found. */
  static void tell(Problem problem, Findings findings) {
    String said = String.valueOf(problem.sentence().arguments().get(0));
    for (Mistake mistake : MISTAKES) {
      Matcher matcher = mistake.said.matcher(said);
      if (matcher.find()) {
        Severity severity = mistake.rule == Rule.NO_ENDING ? Severity.ERROR : problem.severity();
        findings.add(mistake.rule, severity, problem.place(), explained(said, mistake, matcher));
        return;
      }
    }
    findings.add(Rule.INK, problem.severity(), problem.place(), problem.sentence());
  }

  private static Sentence explained(String said, Mistake mistake, Matcher matcher) {
    @Nullable String name = matcher.groupCount() > 0 ? matcher.group(1) : null;
    return Sentence.of(
        "check.ink_explained",
        Sentence.of("story.ink_says", said.replaceAll("[.!?\\s]++$", "")),
        Sentence.of(mistake.key, name == null ? "" : name));
  }
}
