import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { visit } from './helpers/page.js';

/** Words with marks above and below, at their tallest and deepest. */
const words = {
  vi: 'NGHỊ QUYẾT Ễ Ặ Ợ Ẵ Ự Ỗ Ỵ ĐỘNG ẤY gợi ỹ ',
  km: 'ស្ត្រី ក្រុង ព្រហស្បតិ៍ កញ្ញា ខ្ញុំ ញ្ជ្រៃ ស៊្រី ',
};

type Language = keyof typeof words;

/** Every text that the elements set, made from attributes and from children. */
const samples: Record<string, (text: string) => string> = {
  'article of attributes': (text) =>
    `<news-article headline="${text}" lead="${text}" byline="${text}" category="${text}" source-name="${text}" published="06/05/2015 09:25" updated="07/05/2015"></news-article>`,
  'article of children': (text) =>
    `<news-article><h1>${text}</h1><p><time datetime="2015-05-06T09:25+07:00">${text}</time></p><p class="lead">${text}</p><p>${text}</p><h2>${text}</h2><ul><li>${text}</li><li>${text}</li></ul><table><tr><th>${text}</th></tr><tr><td>${text}</td></tr></table><p class="byline">${text}</p></news-article>`,
  teaser: (text) =>
    `<news-article variant="teaser" href="#a" headline="${text}" lead="${text}" published="06/05/2015"></news-article>`,
  'article still loading': () => `<news-article src="/test/pages/none.json"></news-article>`,
  'card of attributes': (text) =>
    `<service-link-card heading="${text}" description="${text}" href="#a" target="_blank" action-text="${text}"></service-link-card>`,
  'card of children': (text) =>
    `<service-link-card><h3><a href="#a">${text}</a></h3><p>${text}</p></service-link-card>`,
  'card in a row': (text) =>
    `<service-link-card variant="row" icon="/demo/pictures/icon-law.svg" heading="${text}" description="${text}" href="#a"></service-link-card>`,
  'group of attributes': (text) =>
    `<service-link-group heading="${text}"><service-link-card heading="${text}" href="#a"></service-link-card><service-link-card heading="${text}" href="#b"></service-link-card></service-link-group>`,
  'group of children': (text) =>
    `<service-link-group><h2>${text}</h2><p>${text}</p><a href="#a">${text}</a></service-link-group>`,
  'directory that is open': (text) =>
    `<link-directory label="${text}" filter="on" open><ul><li><a href="#a">${text}</a></li><li><a href="#b">${text}</a></li></ul></link-directory>`,
  'directory of groups': (text) =>
    `<link-directory variant="list"><h3>${text}</h3><ul><li>${text}<ul><li><a href="#a">${text}</a></li><li><a href="#b">${text}</a></li></ul></li></ul></link-directory>`,
  'directory of a select': (text) =>
    `<link-directory variant="columns" label="${text}"><select><optgroup label="${text}"><option value="#a">${text}</option></optgroup></select></link-directory>`,
  'photo of attributes': (text) =>
    `<photo-caption src="/demo/pictures/icon-law.svg" alt="x" caption="${text}" credit="${text}"></photo-caption>`,
  'photo of children': (text) =>
    `<photo-caption><figure><img src="/demo/pictures/icon-law.svg" alt="x" /><figcaption>${text}<small>${text}</small></figcaption></figure></photo-caption>`,
  'photo that is broken': (text) =>
    `<photo-caption src="/test/pages/none.jpg" loading="eager" width="30" height="20" alt="${text}" caption="${text}"></photo-caption>`,
  'way to the top': (text) => `<back-to-top placement="inline" label="${text}"></back-to-top>`,
  'way to the top of children': (text) =>
    `<back-to-top placement="inline"><a href="#top">${text}</a></back-to-top>`,
};

/** Only the text is red; pictures are not seen. No panel covers what follows it. */
const ink = `
  :root { color: #fff; -webkit-text-fill-color: #f00; --portal-accent: #fff; --link-directory-height: none }
  main > div { padding: 1.5em 0 }
  img, ::part(image), ::part(icon) { visibility: hidden !important }
  link-directory::part(panel) { position: static; box-shadow: none }`;

/** WCAG 2.2, 1.4.12. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** So much room that nothing can be cut. */
const roomy = '* { line-height: 3 !important; overflow: visible !important }';

interface Line {
  /** What and where. */
  of: string;
  heading: boolean;
  lineHeight: number;
  style: Record<'textTransform' | 'letterSpacing' | 'fontStyle' | 'textAlign' | 'hyphens' | 'overflowWrap', string>;
}

interface Shown {
  boxes: Record<string, [x: number, y: number, width: number, height: number]>;
  sideways: number;
  lines: Line[];
}

/** Runs in the page: shows the samples with these sheets, in their shadow trees too, and measures them. */
async function show(html: Record<string, string>, sheets: string[]): Promise<Shown> {
  const main = document.createElement('main');
  for (const [name, sample] of Object.entries(html)) {
    const box = document.createElement('div');
    box.title = name;
    box.innerHTML = sample;
    main.append(box);
  }
  document.body.append(main);
  const all = [...main.querySelectorAll<LitElement>('*')];
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  for (let round = 0; round < 2; round++) {
    await Promise.all(all.map((element) => element.updateComplete));
    await frame();
  }
  const roots = all.flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const text of sheets) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const root of [document, ...roots]) root.adoptedStyleSheets.push(sheet);
  }
  await document.fonts.ready;
  const lines: Line[] = [];
  for (const root of [main, ...roots]) {
    for (const element of root.querySelectorAll('*')) {
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if ((!own && element.localName !== 'input') || !element.getClientRects().length) continue;
      const css = getComputedStyle(element);
      const { textTransform, letterSpacing, fontStyle, textAlign, hyphens, overflowWrap } = css;
      const host = (element.getRootNode() as ShadowRoot).host ?? element;
      lines.push({
        of: `${host.closest('main > div')?.getAttribute('title')}: ${element.localName} ${element.part}`,
        heading: !!element.closest('h1,h2,h3,h4,h5,h6,[part=label]'),
        lineHeight: parseFloat(css.lineHeight) / parseFloat(css.fontSize),
        style: { textTransform, letterSpacing, fontStyle, textAlign, hyphens, overflowWrap },
      });
    }
  }
  const { left, top } = main.getBoundingClientRect();
  const boxes = [...main.children].map((box) => {
    const { x, y, width, height } = box.getBoundingClientRect();
    return [(box as HTMLElement).title, [x - left, y - top, width, height]];
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return { boxes: Object.fromEntries(boxes), sideways: scrollWidth - clientWidth, lines };
}

interface Condition {
  lang: Language;
  width: number;
  size: number;
  sheets?: string[];
  html?: Record<string, string>;
}

/** Everything at a condition. */
async function see({ lang, width, size, sheets = [], html }: Condition) {
  const text = words[lang].repeat(width > 600 ? 3 : 1).trim();
  const all = html ?? Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name, sample(text)]));
  const page = `:root { font-size: ${size}% }`;
  const { value, picture } = await visit<Shown>({
    path: '/test/pages/type.html',
    width,
    evaluate: `document.documentElement.lang = '${lang}', (${String(show)})(${JSON.stringify(all)}, ${JSON.stringify([page, ink, ...sheets])})`,
    picture: 'main',
  });
  return { ...value, inks: await inksOf(picture, value.boxes) };
}

/** The ink in each box of a picture, in pixels: how much red there is. */
async function inksOf(png: string, boxes: Shown['boxes']): Promise<Record<string, number>> {
  const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const bitmap = await createImageBitmap(blob);
  (window as any).__sizes ??= [];
  console.log(`size ${bitmap.width}x${bitmap.height} ${png.length}`);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  return Object.fromEntries(
    Object.entries(boxes).map(([name, [x, y, width, height]]) => {
      const { data } = context.getImageData(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
      let sum = 0;
      for (let at = 0; at < data.length; at += 4) sum += data[at]! - data[at + 1]!;
      return [name, sum / 255];
    }),
  );
}

describe('type', () => {
  for (const lang of ['vi', 'km'] as const)
    for (const width of [320, 1280])
      for (const size of [100, 200])
        for (const sheets of [[], [spacing]])
          it(`${lang} ${width} ${size} ${sheets.length}`, async () => {
            const t0 = performance.now();
            const a = await see({ lang, width, size, sheets });
            const b = await see({ lang, width, size, sheets: [...sheets, roomy] });
            const t1 = performance.now();
            const out = Object.keys(a.inks).map((n) => `${n}: ${a.inks[n]!.toFixed(0)} ${(100 * (1 - a.inks[n]! / b.inks[n]!)).toFixed(3)}%`);
            console.log(`${lang} ${width} ${size} ${sheets.length} side=${a.sideways} ${(t1 - t0).toFixed(0)}ms\n` + out.join('\n'));
            if (!sheets.length && width === 320 && size === 100)
              console.log([...new Set(a.lines.map((l) => `${l.of} ${l.heading ? 'H' : 'b'} ${l.lineHeight.toFixed(3)} ${Object.values(l.style).join(' ')}`))].join('\n'));
          });
});
