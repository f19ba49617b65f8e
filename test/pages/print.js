/** What the browser's dialog would do is done by the test, which is told when it would open; not with `?native`. */
const count = () => {
  globalThis.prints = (globalThis.prints ?? 0) + 1;
};
if (!location.search.includes('native')) globalThis.print = count;

/** The tools of the first article, also within shadow trees. */
globalThis.findTools = (root = document) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'article-tools') return element;
    const inside = element.shadowRoot && globalThis.findTools(element.shadowRoot);
    if (inside) return inside;
  }
  return undefined;
};

/** The print button, once it is there. */
globalThis.printButton = async () => {
  const find = () => globalThis.findTools()?.shadowRoot?.querySelector('[part~=print]');
  while (!find()) await globalThis.later();
  return find();
};

/** Presses the print button; done when the browser's dialog would open. */
globalThis.press = async () => {
  const before = globalThis.prints;
  (await globalThis.printButton()).click();
  while (globalThis.prints === before) await globalThis.later();
};

/** Does something while the print styles of adopted sheets hold on the screen. */
globalThis.asPaper = (act) => {
  const rules = (document.adoptedStyleSheets ?? []).flatMap(({ cssRules }) => [...cssRules]);
  const forPrint = rules.filter(({ media }) => media?.mediaText === 'print');
  for (const { media } of forPrint) media.mediaText = 'all';
  const result = act();
  for (const { media } of forPrint) media.mediaText = 'print';
  return result;
};

/** What the page would say on paper, outside of shadow trees. */
globalThis.onPaper = () => globalThis.asPaper(() => document.body.innerText);

/** After what is going on. */
globalThis.later = () => new Promise((done) => setTimeout(done, 20));
