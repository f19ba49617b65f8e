// Shows samples, and tells where they are and how their text is set.

const everyRoot = () => {
  const inside = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
  return [document, ...inside.filter(Boolean)];
};

const every = (selector) => everyRoot().flatMap((root) => [...root.querySelectorAll(selector)]);

/** Waits until every element has rendered, and every picture has arrived or failed. */
async function settled() {
  const busy = () =>
    document.querySelector(':state(loading)') || every('img').some(({ complete }) => !complete);
  for (let calm = 0; calm < 2; calm = busy() ? 0 : calm + 1) {
    await new Promise(requestAnimationFrame);
    await Promise.all(every('*').map((element) => element.updateComplete));
  }
  await document.fonts.ready;
}

/** The sample that an element belongs to. */
const sampleOf = (element) =>
  element.closest('main > div')?.title ?? sampleOf(element.getRootNode().host);

const nameOf = (element) =>
  `${sampleOf(element)}: ${element.localName} ${element.part.value}`.trim();

const holdsText = (element) =>
  element.matches('input') ||
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim());

function linesOf(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
}

/** How the text of an element is set. */
function settingOf(element) {
  const { lineHeight, fontSize, ...css } = getComputedStyle(element);
  const { textTransform, letterSpacing, fontStyle, textAlign, hyphens, overflowWrap } = css;
  return {
    name: nameOf(element),
    heading: !!element.closest('h1,h2,h3,h4,h5,h6,[part=label]'),
    lines: linesOf(element),
    lineHeight: parseFloat(lineHeight) / parseFloat(fontSize),
    css: { textTransform, letterSpacing, fontStyle, textAlign, hyphens, overflowWrap },
  };
}

/** Shows samples with these style sheets, which reach into shadow trees as a reader's own do. */
async function show(lang, samples, sheets) {
  document.documentElement.lang = lang;
  const main = document.createElement('main');
  for (const [name, html] of Object.entries(samples)) {
    const box = document.createElement('div');
    box.title = name;
    box.innerHTML = html;
    main.append(box);
  }
  document.body.append(main);
  await settled();
  for (const input of every('input')) input.value = input.getRootNode().host.label;
  for (const text of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const root of everyRoot()) root.adoptedStyleSheets.push(sheet);
  }
  do {
    frameElement.height = main.offsetHeight;
    await settled();
  } while (main.offsetHeight > innerHeight);

  const frame = frameElement.getBoundingClientRect();
  const shown = every('main *')
    .concat(every(':host *'))
    .filter((node) => node.checkVisibility());
  const out = ({ left, right }) => left < 0 || right > innerWidth;
  return {
    boxes: [...main.children].map((box) => {
      const { x, y, width, height } = box.getBoundingClientRect();
      return { name: box.title, x: frame.x + x, y: frame.y + y, width, height };
    }),
    out: shown.filter((element) => out(element.getBoundingClientRect())).map(nameOf),
    sideways: document.documentElement.scrollWidth - innerWidth,
    settings: shown.filter(holdsText).map(settingOf),
  };
}

/** The same samples in a window for each list of style sheets, side by side. */
const showAll = (width, lang, samples, variants) =>
  Promise.all(
    variants.map(async (sheets) => {
      const frame = document.createElement('iframe');
      frame.src = location.href;
      frame.width = width;
      document.body.append(frame);
      await new Promise((done) => (frame.onload = done));
      return frame.contentWindow.show(lang, samples, sheets);
    }),
  );
