// Runs inside a copy of a page, after axe-core: looks at the page at several widths and text sizes
// and leaves what it saw as JSON, in Base64, where --dump-dom finds it.
// {{PAGE}} is the page itself as a JSON string.
(async () => {
  const page = {{PAGE}};
  const axeSource = document.getElementById('axe-source').textContent;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

  const audited = async (win) => {
    const result = await win.axe.run(win.document, {
      runOnly: {type: 'tag', values: tags},
      resultTypes: ['violations', 'incomplete'],
    });
    const said = (rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}: ${node.html.slice(0, 160)}`);
    return {
      passes: result.passes.length,
      violations: result.violations.flatMap(said),
      unsure: result.incomplete.flatMap(said),
    };
  };

  // What scrolls sideways inside the page: a picture or a table that is wider than the page.
  const sideways = (doc) =>
    [...doc.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => /auto|scroll/.test(doc.defaultView.getComputedStyle(element).overflowX))
      .map((element) => (element.querySelector('svg, .map') ? 'picture' : element.querySelector('table') ? 'table' : element.outerHTML.slice(0, 160)));

  // Which elements stand out to the right, for whoever has to mend it.
  const standingOut = (doc, width) =>
    [...doc.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('svg, .wide, .frame'))
      .slice(0, 3)
      .map((element) => element.outerHTML.slice(0, 160));

  const at = async (width, letters, audit) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = `width:${width}px;height:900px;border:0`;
    const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
    frame.srcdoc = page;
    document.body.append(frame);
    await loaded;
    const win = frame.contentWindow;
    win.document.documentElement.style.fontSize = `${letters}%`;
    const over = win.document.documentElement.scrollWidth - win.innerWidth;
    const seen = {
      width,
      letters,
      over,
      standingOut: over > 0 ? standingOut(win.document, width) : [],
      sideways: sideways(win.document),
    };
    if (audit) {
      win.eval(axeSource);
      seen.axe = await audited(win);
    }
    frame.remove();
    return seen;
  };

  const headings = () => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) => Number(h.tagName[1]));

  // Scripts of this check aside, what the page would fetch.
  const fetched = () =>
    [...document.querySelectorAll('[src], [href], [srcset], [data], [poster]')]
      .flatMap((element) => ['src', 'href', 'srcset', 'data', 'poster'].map((name) => element.getAttribute(name)))
      .filter((address) => address !== null && !address.startsWith('#') && !address.startsWith('data:'));

  let seen;
  try {
    seen = {
      language: document.documentElement.lang,
      title: document.title,
      headings: headings(),
      fetched: fetched(),
      asWritten: await audited(window),
      at: [await at(320, 100, true), await at(640, 200, true), await at(1280, 200, false), await at(320, 200, false)],
    };
  } catch (fault) {
    seen = {fault: String(fault && fault.stack || fault)};
  }
  const bytes = new TextEncoder().encode(JSON.stringify(seen));
  let text = '';
  bytes.forEach((byte) => { text += String.fromCharCode(byte); });
  document.documentElement.innerHTML = `<body><pre id="page-check">${btoa(text)}</pre></body>`;
})();
