/**
 * What scenarios are scored against: principles, sources and law cards, read from a rubric folder,
 * and what a panel has said of a scenario's options.
 *
 * <p>Lives here: the records of {@code rubric.json}, {@code sources.json}, {@code law.json} and
 * {@code panel.json} and their readers. May not live here: anything about stories, players or what
 * counts in a debrief; another organisation changes the principles without touching Java. Start
 * reading at {@link no.sideomside.rubric.RubricFolder}.
 */
@NullMarked
package no.sideomside.rubric;

import org.jspecify.annotations.NullMarked;
