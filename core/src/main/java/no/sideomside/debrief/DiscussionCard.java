package no.sideomside.debrief;

import no.sideomside.attempt.Contested;
import no.sideomside.attempt.PanelFigure;
import no.sideomside.rubric.Principle;
import org.jspecify.annotations.Nullable;

/**
 * A principle left unscored on one option, since careful readers or a panel's raters disagree
 * (principles.md, «How a choice is scored» 8 and 9).
 *
 * @param column the decision; of one met twice, the first
 * @param principle which
 * @param option the option's text
 * @param taken whether it was the option taken there
 * @param argument the two arguments, or null where only a panel disagrees
 * @param panel the figure of a panel that disagrees, or null
 * @param authors the authors' score, told beside a panel's; 0 where they left it contested
 */
public record DiscussionCard(
    Column column,
    Reference<Principle> principle,
    String option,
    boolean taken,
    @Nullable Contested argument,
    @Nullable PanelFigure panel,
    int authors) {}
