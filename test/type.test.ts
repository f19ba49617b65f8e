import { expect } from '@open-wc/testing';
import { visit } from './helpers/page.js';

/** Words with marks above and below, at their tallest and deepest. */
const words = {
  vi: 'NGHỊ QUYẾT Ễ Ặ Ợ ẴNG ỰC Ỗ Ỵ gợi ỹ ĐỘNG ẤY',
  km: 'ស្ត្រី ក្រុង ព្រហស្បតិ៍ កញ្ញា ខ្ញុំ កន្ត្រៃ បញ្ជី ប៉ុន្តែ',
};

type Language = keyof typeof words;

/** The least line heights. */
const floors = { vi: { heading: 1.35, body: 1.6 }, km: { heading: 1.6, body: 1.8 } };

/**
 * How many per cent of the ink may be missing. Khmer marks touch, in some fonts, where the deepest stands
 * right above the tallest; more so at the 1.5 of text spacing, which the reader asks for.
 */
const most = { vi: { usual: 0.02, spaced: 0.02 }, km: { usual: 0.2, spaced: 0.5 } };

/** Words for two lines or more of most texts; Khmer has many letters that take no room. */
function wordsFor(lang: Language, width: number, size: number): string {
  const length = ((lang === 'km' ? 24 : 14) * width) / size;
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
    <div style="block-size: 16em"></div>
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
  heading: boolean;
  /** How many lines it has. */
  lines: number;
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

/** How many per cent of its ink each sample lacks beside the same with room. */
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
  const inkIn = await inkOf(picture);
  const losses = (own: Shown, room: Shown): Losses => {
    const all = own.boxes.map((box, at): [string, number] => {
      return [box.name, 100 * (1 - inkIn(box) / inkIn(room.boxes[at]!))];
    });
    return Object.fromEntries(all);
  };
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

/** The samples that lack more ink than may be. */
const over = (losses: Losses, limit: number): string[] =>
  Object.entries(losses)
    .filter(([, loss]) => !(loss <= limit))
    .map(([name, loss]) => `${name}: ${loss.toFixed(2)} %`);

describe('type', () => {
  for (const lang of ['vi', 'km'] as const) {
    describe(lang === 'vi' ? 'for Vietnamese' : 'for Khmer', () => {
      for (const [width, size] of [
        [320, 100],
        [320, 200],
        [1280, 100],
        [1280, 200],
      ] as const) {
        describe(`at ${width} px, text at ${size} %`, () => {
          let seen: Awaited<ReturnType<typeof see>>;

          before(async () => {
            seen = await see({ lang, width, size });
          });

          it('shows all the ink of every text: nothing is cut, no line covers another', () => {
            const { settings } = seen.usual;
            expect(settings.filter(({ lines }) => lines > 1).length).to.be.greaterThan(20);
            expect(over(seen.losses, most[lang].usual)).to.deep.equal([]);
          });

          it('shows all of it with the text spacing of WCAG, too', () => {
            expect(over(seen.spacedLosses, most[lang].spaced)).to.deep.equal([]);
          });

          it('needs no scrolling sideways, with text spacing neither', () => {
            const { usual, spaced } = seen;
            expect([...usual.out, ...spaced.out]).to.deep.equal([]);
            expect([usual.sideways, spaced.sideways]).to.deep.equal([0, 0]);
          });

          it('keeps the least line heights of headings and of all other text', () => {
            const { settings } = seen.usual;
            const headings = settings.filter(({ heading }) => heading);
            expect(headings.length).to.be.greaterThan(10);
            expect(settings.length - headings.length).to.be.greaterThan(30);
            const low = settings.filter(({ heading, lineHeight }) => {
              return lineHeight < floors[lang][heading ? 'heading' : 'body'] - 0.001;
            });
            expect(low.map(({ name, lineHeight }) => `${name} ${lineHeight}`)).to.deep.equal([]);
          });

          it('is not justified, hyphenated, in capitals or spaced; breaks words too long', () => {
            for (const { name, css } of seen.usual.settings) {
              expect(css.textAlign, name).not.to.equal('justify');
              expect(css.hyphens, name).to.equal('manual');
              expect(css.textTransform, name).to.equal('none');
              expect(css.letterSpacing, name).to.equal('normal');
              expect(css.overflowWrap, name).to.match(/^(break-word|anywhere)$/);
              if (lang === 'km') expect(css.fontStyle, name).to.equal('normal');
            }
          });
        });
      }

      it('would be seen to be cut, or too tight', async () => {
        const text = wordsFor(lang, 640, 100);
        const samples = {
          cut: `<h2 style="overflow: hidden; line-height: 1">${text}</h2>`,
          tight: `<h2 style="line-height: 0.9">${text}</h2>`,
          whole: `<h2 style="line-height: 2">${text}</h2>`,
        };
        const { losses } = await see({ lang, width: 320, size: 100, samples });
        expect(losses['cut']).to.be.greaterThan(0.5);
        expect(losses['tight']).to.be.greaterThan(0.5);
        expect(losses['whole']).to.equal(0);
      });

      it('would be seen to be cut in the elements', async () => {
        const sheets = [':host, * { --_tight: 1.1 !important } h1, h2, h3 { overflow: hidden }'];
        const { losses } = await see({ lang, width: 320, size: 100, sheets });
        const cut = over(losses, most[lang].usual).map((line) => line.replace(/:.*/, ''));
        expect(cut).to.include.members([
          'article of attributes',
          'article of children',
          'teaser',
          'card of attributes',
          'card of children',
          'group of attributes',
          'group of children',
          'directory of groups',
        ]);
      });
    });
  }
});
