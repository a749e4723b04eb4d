/**
 * What scenarios are scored against: principles, sources and law cards, read from a rubric folder.
 *
 * <p>Lives here: the records of {@code rubric.json}, {@code sources.json} and {@code law.json} and
 * their reader. May not live here: anything about stories, players or scores; another organisation
 * changes the principles without touching Java. Start reading at {@link
 * no.sideomside.rubric.RubricFolder}.
 */
@NullMarked
package no.sideomside.rubric;

import org.jspecify.annotations.NullMarked;
