package no.sideomside.attempt;

/**
 * What a panel of raters said of one principle on one option.
 *
 * @param median from −2 to 2
 * @param n how many rated
 * @param spread highest minus lowest rating; 2 or more is disagreement and not counted
 */
public record PanelFigure(double median, int n, int spread) {}
