package no.sideomside.authoring.map;

/** How a map looks. */
final class MapStyle {
  private MapStyle() {}

  /** The ways between the boxes. */
  static final String LINES =
      """

      .way { fill: none; stroke: #4d5a55; stroke-width: 1.5; stroke-linejoin: round; }
      """;

  /** The page around them: on the screen a graph, on paper a graph and a list. */
  static final String PAGE =
      """

      :root { color: #1c2321; background: #fff; font: 14px/1.35 system-ui, sans-serif; }
      body { margin: 1.5rem; overflow-wrap: anywhere; }
      header { max-width: 46rem; }
      h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
      p { margin: .3rem 0; }
      .legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
      :where(.legend li) { padding: .2rem .7rem; border: 2px solid; border-radius: 4px; }
      .frame { overflow: auto; margin-top: 1rem; padding-bottom: 26rem; }
      .map { position: relative; }
      .map > svg { position: absolute; inset: 0; }
      .box { position: absolute; box-sizing: border-box; border-width: 2px; border-radius: 4px;
        padding: 6px 10px 0; scroll-margin: 6rem; }
      .box.round { border-radius: 24px; padding-left: 18px; padding-right: 18px; }
      .box h2 { font-size: 15px; margin: 0; }
      .box h2, .box > .small { line-height: 18px; white-space: nowrap; overflow: hidden;
        text-overflow: ellipsis; }
      .small { font-size: 12px; color: #3f4a46; margin: 0; }
      .wholly { background: #e3f0e6; border-color: #2c6a3d; border-style: solid; }
      .partly { background: #fff1cf; border-color: #8a5a00; border-style: dashed; }
      .only_from_a_knot { background: #e7e9fb; border-color: #3c46a8; border-style: dotted; }
      .never { background: #fbe3df; border-color: #a3261b; border-style: double; border-width: 5px; }
      .share { height: 4px; margin: 3px 0 1px; background: #1c232126; }
      .share i { display: block; height: 100%; background: #1c2321; }
      summary { cursor: pointer; height: 24px; line-height: 24px; white-space: nowrap;
        overflow: hidden; text-overflow: ellipsis; }
      summary:focus-visible, a:focus-visible { outline: 3px solid #005fcc; outline-offset: 1px; }
      details[open] > summary { font-weight: 600; }
      .panel { position: absolute; z-index: 2; left: -2px; width: 26rem; max-height: 25rem;
        overflow: auto; background: #fff; border: 2px solid #1c2321; border-radius: 4px;
        padding: .6rem .9rem; box-shadow: 0 6px 18px #0004; }
      .panel ol { margin: 0; padding-left: 1.2rem; }
      .panel li, .paper li { margin-bottom: .55rem; }
      .left .panel { left: auto; right: -2px; }
      .box:focus-within, .box:target { z-index: 1; box-shadow: 0 0 0 4px #005fcc; }
      .scores { font-weight: 600; }
      .paper { display: none; }
      @media screen and (max-width: 40rem) {
        .frame { display: none; }
        .paper { display: block; }
      }
      @media print {
        @page { margin: 10mm; }
        body { margin: 0; }
        * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        .frame { overflow: visible; padding: 0; }
        .panel, .box details:last-child { display: none; }
        .paper { display: block; break-before: page; }
        .paper section { break-inside: avoid; }
        a { color: inherit; text-decoration: none; }
      }
      """;
}
