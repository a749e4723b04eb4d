package no.sideomside.authoring.check;

/** One rule, or a family of rules that look at the same thing. It keeps nothing between stories. */
interface StoryRule {
  void check(Subject subject, Findings findings);
}
