import { expect } from '@open-wc/testing';
import { visit } from './helpers/page.js';

/** Words with marks above and below, at their tallest and deepest. */
const words = {
  vi: 'NGHỊ QUYẾT Ễ Ặ Ợ ẴNG ỰC Ỗ Ỵ gợi ỹ ĐỘNG ẤY',
  km: 'ស្ត្រី ក្រុង ព្រហស្បតិ៍ កញ្ញា ខ្ញុំ ញ្ជ្រៃ ស៊្រី ប៉្រ៊ី',
};

type Language = keyof typeof words;

const floors = { vi: { heading: 1.35, body: 1.6 }, km: { heading: 1.6, body: 1.8 } };

/** Words for about two lines of the body. */
function wordsFor(lang: Language, width: number, size: number): string {
  const length = (14 * width) / size;
  const many = `${words[lang]} `.repeat(Math.ceil(length / words[lang].length));
  return many.slice(0, length).replace(/ \S*$/, '');
}

/** Every text that the elements set, from attributes and from children. */
const samplesOf = (text: string): Record<string, string> => ({
  'article of attributes': `
    <news-article headline="${text}" lead="${text}" byline="${text}" category="${text}"
      source-name="${text}" published="06/05/2015 09:25" updated="07/05/2015"></news-article>`,
  'article of children': `
    <news-article>
      <h1>${text}</h1>
      <p><time datetime="2015-05-06T09:25+07:00">${text}</time></p>
      <p class="lead">${text}</p>
      <p>${text}</p>
      <h2>${text}</h2>
      <ul><li>${text}</li></ul>
      <table><tr><th>${text}</th><td>${text}</td></tr></table>
      <p class="byline">${text}</p>
    </news-article>`,
  teaser: `
    <news-article variant="teaser" href="#a" headline="${text}" lead="${text}"
      published="06/05/2015"></news-article>`,
  'article that did not come': '<news-article src="#none"></news-article>',
  'card of attributes': `
    <service-link-card heading="${text}" description="${text}" href="#a" target="_blank"
      action-text="${text}"></service-link-card>`,
  'card of children': `
    <service-link-card><h3><a href="#a">${text}</a></h3><p>${text}</p></service-link-card>`,
  'card in a row': `
    <service-link-card variant="row" icon="/demo/pictures/icon-law.svg" heading="${text}"
      description="${text}" href="#a"></service-link-card>`,
  'group of attributes': `
    <service-link-group heading="${text}"><a href="#a">${text}</a></service-link-group>`,
  'group of children': `
    <service-link-group>
      <h2>${text}</h2>
      <p>${text}</p>
      <service-link-card heading="${text}" href="#a"></service-link-card>
      <service-link-card heading="${text}" href="#b"></service-link-card>
    </service-link-group>`,
  'directory that is open': `
    <link-directory label="${text}" filter="on" open>
      <ul><li><a href="#a">${text}</a></li><li><a href="#b">${text}</a></li></ul>
    </link-directory>`,
  'directory of groups': `
    <link-directory variant="list">
      <h3>${text}</h3>
      <ul><li>${text}<ul><li><a href="#a">${text}</a></li></ul></li></ul>
    </link-directory>`,
  'directory of a select': `
    <link-directory variant="columns" label="${text}">
      <select><optgroup label="${text}"><option value="#a">${text}</option></optgroup></select>
    </link-directory>`,
  'photo of attributes': `
    <photo-caption src="/demo/pictures/icon-law.svg" loading="eager" alt="" caption="${text}"
      credit="${text}"></photo-caption>`,
  'photo of children': `
    <photo-caption>
      <figure>
        <img src="/demo/pictures/icon-law.svg" alt="" />
        <figcaption>${text} <small>${text}</small></figcaption>
      </figure>
    </photo-caption>`,
  'photo that is broken': `
    <photo-caption src="/test/pages/none.jpg" loading="eager" width="3" height="2" alt="${text}"
      caption="${text}"></photo-caption>`,
  'way to the top': `
    <p style="block-size: 12em"></p>
    <back-to-top show-after="always" label="${text}"></back-to-top>`,
  'way to the top in its place': `
    <back-to-top placement="inline" label="${text}"></back-to-top>`,
  'way to the top of children': `
    <back-to-top placement="inline"><a href="#top">${text}</a></back-to-top>`,
});

/** Only the letters are red; pictures are not seen, and no panel covers what follows it. */
const ink = `
  :root { color: #fff; -webkit-text-fill-color: #f00; --portal-accent: #fff }
  * { text-decoration: none !important }
  img { visibility: hidden !important }
  back-to-top:not([placement])::part(pill) { position: fixed; inset: auto 0 1em auto }
  link-directory { --link-directory-height: none }
  link-directory::part(panel) { position: static; box-shadow: none }`;

/** WCAG 2.2, criterion 1.4.12. */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important }`;

/** So much room that nothing is cut and no line meets another. */
const roomy = '*, input { line-height: 2.4 !important; overflow: visible !important }';

interface Box {
  name: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Setting {
  name: string;
  lang: Language;
  heading: boolean;
  lineHeight: number;
  css: Record<
    'textTransform' | 'letterSpacing' | 'fontStyle' | 'textAlign' | 'hyphens' | 'overflowWrap',
    string
  >;
}

interface Shown {
  boxes: Box[];
  /** What reaches out of the window at its sides. */
  out: string[];
  /** How far the page scrolls sideways. */
  sideways: number;
  settings: Setting[];
}

interface Condition {
  lang: Language;
  width: number;
  /** Of the page's text, in per cent. */
  size: number;
  samples?: Record<string, string>;
  sheets?: string[];
}

/** Percentage of ink that each sample lacks beside the same with room; what lacks none is left out. */
type Losses = Record<string, number>;

/** Shows samples as they are and with room, without and with text spacing. */
async function see({ lang, width, size, samples, sheets = [] }: Condition) {
  const page = [`:root { font-size: ${size}% }`, ink, ...sheets];
  const variants = [[], [roomy], [spacing], [spacing, roomy]].map((own) => [...page, ...own]);
  const args = [width, lang, samples ?? samplesOf(wordsFor(lang, width, size)), variants];
  const { value, picture } = await visit<[Shown, Shown, Shown, Shown]>({
    path: '/test/pages/type.html',
    width: width * variants.length,
    still: true,
    evaluate: `showAll(...${JSON.stringify(args)})`,
    picture: 'body',
  });
  const t0 = performance.now();
  const inkIn = await inkOf(picture);
  console.log('decode ' + (performance.now() - t0));
  const losses = (own: Shown, room: Shown): Losses => {
    const all = own.boxes.map((box, at): [string, number] => {
      return [box.name, 100 * (1 - inkIn(box) / inkIn(room.boxes[at]!))];
    });
    return Object.fromEntries(all);
  };
  console.log('inks ' + (performance.now() - t0));
  const [usual, usualRoomy, spaced, spacedRoomy] = value;
  return {
    usual,
    spaced,
    losses: losses(usual, usualRoomy),
    spacedLosses: losses(spaced, spacedRoomy),
  };
}

/** How much red there is in a box of a picture. */
async function inkOf(png: string): Promise<(box: Box) => number> {
  const blob = await (await fetch(`data:image/png;base64,${png}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0);
  return (box) => {
    const [x, y, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height].map(
      Math.round,
    ) as [number, number, number, number];
    const { data } = context.getImageData(x, y, right - x, bottom - y);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) sum += data[at]! - data[at + 1]!;
    return sum;
  };
}

describe('type', () => {
  for (const lang of ['vi', 'km'] as const) {
    for (const width of [320, 1280]) {
      for (const size of [100, 200]) {
        it(`${lang} ${width} ${size}`, async () => {
          const t = performance.now();
          const s = await see({ lang, width, size });
          const m = (l: Losses) => Object.entries(l).filter(([, v]) => !(Math.abs(v) < 0.001)).map(([n, v]) => `   ${n} ${v.toFixed(3)}`).join('\n');
          console.log(`${lang} ${width} ${size} ${(performance.now() - t).toFixed()} ms; sideways ${s.usual.sideways} ${s.spaced.sideways}\n` + m(s.losses) + '\n spaced\n' + m(s.spacedLosses));
          console.log([...s.usual.out, '-', ...s.spaced.out].join('\n'));
          const bad = s.usual.settings.filter((x) => x.lineHeight + 1e-4 < floors[lang][x.heading ? 'heading' : 'body']);
          console.log(s.usual.settings.length + ' ' + JSON.stringify(bad));
        });
      }
    }
  }
  for (const lang of ['vi', 'km'] as const) {
    it(`proof ${lang}`, async () => {
      const t = wordsFor(lang, 320, 100);
      const samples = Object.fromEntries([1, 1.1, 1.2, 1.35, 1.5, 1.6].flatMap((h) => [
        [`cut ${h}`, `<h2 style="overflow:hidden;line-height:${h};margin:0">${t}</h2>`],
        [`tight ${h}`, `<h2 style="line-height:${h};margin:0">${t}</h2>`],
      ]));
      samples['mixed'] = `<news-article><h2 lang=km>${words.km}</h2><p lang=km>${words.km}</p><h3 lang=km>${words.km}</h3></news-article>`;
      const s = await see({ lang, width: 320, size: 100, samples });
      console.log(lang + JSON.stringify(s.losses, null, 1));
    });
  }
  for (const font of ['Khmer OS', 'Khmer OS Battambang', 'Khmer OS Muol Light', 'Khmer OS Siemreap', 'Khmer OS Content', 'Noto Serif Khmer'])
    it(`font ${font}`, async () => {
      const t = wordsFor('km', 320, 100);
      const samples = Object.fromEntries([1.6, 1.65, 1.7, 1.75, 1.8, 1.85].flatMap((h) => [
        [`h ${h}`, `<h2 style="line-height:${h};margin:0">${t}</h2>`],
        [`p ${h}`, `<p style="line-height:${h};margin:0">${t}</p>`],
      ]));
      samples['directory that is open'] = samplesOf(t)['directory that is open']!;
      const s = await see({ lang: 'km', width: 320, size: 100, samples, sheets: [`body { font-family: '${font}' }`] });
      console.log(font + JSON.stringify(s.losses, null, 1));
    });
});
