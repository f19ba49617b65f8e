import { expect } from '@open-wc/testing';
import { engine } from './helpers/engine.js';
import { visit } from './helpers/page.js';

const press = 'press()';
/** The page’s nodes and sheets, to be compared. */
const state = `[document.documentElement.outerHTML, document.adoptedStyleSheets.length,
  document.querySelector('news-article').shadowRoot.adoptedStyleSheets.length,
  document.querySelector('news-article').shadowRoot.innerHTML].join('|')`;

const host = [
  'Đầu trang của cổng',
  'Cột bên',
  'Ô bên cạnh',
  'Chữ trần của CMS',
  'Tin khác',
  'Chân trang',
];
const article = [
  'Sở tròn mười năm',
  'Thứ tư, 06/05/2015 09:25',
  'Gần 200 đại biểu đã dự.',
  'Kế hoạch 12',
  'Trao bức trướng.',
  'Ảnh: Mai Tú',
  'Trụ sở bên sông.',
  'Phụ lục ở đây.',
  'Văn Hà',
  'Nguồn: Báo Sông Lành',
];
const controls = ['Lưu', 'Sao chép liên kết', 'A+', '100 %', 'Lên đầu trang'];

/** The host’s styles cut its page off after one screen; without them it is whole. */
const plain = `document.querySelector('link[rel=stylesheet]').remove();`;

/** Text without white space: a PDF breaks it where lines end. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

interface Paper {
  text: string;
  has(words: string): boolean;
  count: number;
  pictures: number[];
}

async function paper(act?: string, path = '/test/pages/print.html'): Promise<Paper> {
  const { pages } = await visit({
    path,
    print: true,
    ...(act && { act }),
  });
  const text = squeeze(pages.map((page) => page.text).join(''));
  return {
    text,
    has: (words) => text.includes(squeeze(words)),
    count: pages.length,
    pictures: pages.map(({ pictures }) => pictures),
  };
}

/** Where an article stands; each is a layout of test/pages/print-layouts.js. */
const layouts: Record<string, string> = {
  boxes: 'columns, details, a form, a list, a table',
  grid: 'a grid in a flex box',
  visibility: 'the page shows only its own print area, by `visibility`',
  'visibility-ours': 'the same, and it hides <news-article>',
  'visibility-slotted': 'the same, slotted into an element of the page',
  children: 'the page hides articles, and all children of its body, which this one is',
  wrapped: 'the page hides what the article stands in',
  scroll: 'the article is fixed, and scrolls',
  inner: 'a box around it scrolls',
  viewport: 'the article is taller than the window, far away, contained, transformed, transparent',
  modal: 'a modal dialog',
  text: 'bare text beside it',
  slotted: 'slotted into an element of the page, bare text around it',
  shadow: 'the shadow tree of an element of the page',
  closed: 'slotted into a closed shadow tree',
  moved: 'the page moves the article, and inserts a header, before printing',
};
/** Those longer than a sheet: what 20 paragraphs need, and the long headline. */
const pagesOf: Record<string, number> = { scroll: 4, inner: 4, modal: 4, text: 2 };

const at = (layout: string): string => `/test/pages/print-layouts.html?layout=${layout}`;

/** What stands around the articles of the layouts. */
const rest = /(Phần|trang|Bìa|nhắc) thừa/i;

/** Opens a page in a frame, `inside`. */
const frame = (path: string, sandbox?: string): string => `
  const frame = document.createElement('iframe');
  ${sandbox ? `frame.sandbox = '${sandbox}';` : ''}
  frame.src = '${path}';
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const inside = frame.contentWindow;
  const later = () => new Promise((done) => setTimeout(done, 20));`;

describe('on paper', () => {
  describe('the print tool', () => {
    let printed: Paper;
    before(async () => {
      printed = await paper(press);
    });

    for (const words of article) {
      it(`prints “${words}”`, () => {
        expect(printed.has(words), printed.text).to.equal(true);
      });
    }
    for (const words of [...host, ...controls]) {
      it(`does not print “${words}” of the page around it`, () => {
        expect(printed.has(words), printed.text).to.equal(false);
      });
    }

    it('begins with the headline', () => {
      // Firefox writes the address, which stands last, first into its file.
      const text = printed.text.replace(squeeze('Địa chỉ: https://songlanh.example/tin/5'), '');
      expect(text.startsWith(squeeze('Sở tròn mười năm')), printed.text).to.equal(true);
    });

    it('prints the article’s address', () => {
      expect(printed.has('Địa chỉ: https://songlanh.example/tin/5')).to.equal(true);
    });

    it('prints where links lead, also those that the author wrote short, and not those within the page', () => {
      expect(printed.text).to.match(/Kếhoạch12\(http:\/\/[^)]*\/van-ban\/12\)/);
      expect(printed.has('quyết định (https://bo.example/qd)')).to.equal(true);
      expect(printed.text).to.match(/phụlục\./);
    });

    it('prints every picture, also the lazy ones further down, on no more pages than it needs', () => {
      expect(printed.count).to.equal(2);
      expect(printed.pictures.reduce((sum, one) => sum + one, 0)).to.equal(2);
    });

    it('changes no node of the page, and leaves it as it was, also when printing is cancelled', async () => {
      const { value } = await visit<[string, string, string, number]>({
        path: '/test/pages/print.html',
        evaluate: `(async () => {
          const before = ${state};
          await ${press};
          const during = ${state};
          dispatchEvent(new Event('afterprint'));
          const after = ${state};
          globalThis.prints = 0;
          await ${press};
          // A browser that does not tell of the end: the reader goes on.
          dispatchEvent(new PointerEvent('pointerdown'));
          return [before === after, before === ${state}, before === during];
        })()`,
      });
      // Only the sheets differ while it prints.
      expect(value).to.deep.equal([true, true, false]);
    });

    it('prints the whole page the next time that the reader asks the browser to', async () => {
      const again = await paper(
        `(async () => { await ${press}; dispatchEvent(new Event('afterprint')); ${plain} })()`,
      );
      for (const words of host) expect(again.has(words), words).to.equal(true);
    });

    it('prints from inside a frame', async () => {
      const { value } = await visit<string>({
        path: '/test/pages/host.html',
        evaluate: `(async () => {
          ${frame('/test/pages/print.html')}
          await inside.press();
          return inside.onPaper();
        })()`,
      });
      for (const words of host) expect(value).not.to.include(words);
      expect(value.trim().startsWith('Sở tròn mười năm'), value).to.equal(true);
    });

    it('prints nothing in a frame that may open no dialog, and leaves it when the reader goes on', async () => {
      const { value, messages } = await visit<[string, string]>({
        path: '/test/pages/host.html',
        evaluate: `(async () => {
          ${frame('/test/pages/print-layouts.html?layout=plain&native', 'allow-scripts allow-same-origin')}
          (await inside.printButton()).click();
          while (${rest}.test(inside.onPaper())) await later();
          const during = inside.onPaper();
          inside.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
          return [during, inside.onPaper()];
        })()`,
      });
      const ignored = /Ignored call to 'print\(\)'/;
      // The others say nothing of it.
      expect(messages.some((line) => ignored.test(line))).to.equal(engine === 'Chromium');
      expect(
        messages.filter((line) => line.startsWith('error:') && !ignored.test(line)),
      ).to.deep.equal([]);
      expect(value[0]).to.include('Cuối bài');
      expect(value[1]).to.include('Phần thừa bên');
    });
  });

  describe('the print tool, wherever the article stands,', () => {
    for (const [layout, where] of Object.entries(layouts)) {
      it(`prints it whole and alone: ${where}`, async () => {
        const printed = await paper(press, at(layout));
        expect(printed.text.startsWith(squeeze('Đầu bài')), printed.text).to.equal(true);
        expect(printed.has('văn bản (http'), printed.text).to.equal(true);
        expect(printed.has('Cuối bài'), printed.text).to.equal(true);
        expect(printed.text).not.to.match(/thừa/i);
        const count = pagesOf[layout] ?? 1;
        // A paper of Firefox takes a little less.
        expect(printed.count).to.be.within(
          count,
          engine === 'Firefox' && count > 1 ? count + 1 : count,
        );
      });
    }

    it('uses the width of the sheet', async () => {
      const { value } = await visit<number>({
        path: at('visibility-ours'),
        evaluate: `(async () => {
          await press();
          const article = document.querySelector('news-article').shadowRoot.querySelector('article');
          return asPaper(() => article.getBoundingClientRect().width);
        })()`,
      });
      expect(value).to.equal(1280);
    });

    it('prints each line of a headline under the one before, where bare text is hidden around it', async () => {
      const { value } = await visit<number>({
        path: at('text'),
        evaluate: `(async () => {
          await press();
          const lines = [];
          asPaper(() => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector('h2'));
            for (const { top } of range.getClientRects()) lines.push(top);
          });
          return Math.min(...lines.slice(1).map((top, index) => top - lines[index]));
        })()`,
      });
      expect(value).to.be.at.least(40);
    });

    it('keeps up with a page that inserts nodes while it waits to be printed', async () => {
      const { value } = await visit<string>({
        path: at('plain'),
        evaluate: `(async () => {
          await press();
          insert();
          await later();
          return onPaper();
        })()`,
      });
      expect(value).to.include('Cuối bài');
      expect(value).not.to.match(rest);
    });

    for (const layout of ['listener', 'moved']) {
      it(`prints it alone where a browser prints at once and the page has a listener: ${layout}`, async () => {
        const { value } = await visit<string[]>({
          path: at(layout),
          evaluate: `(async () => {
            const seen = [];
            globalThis.print = () => {
              dispatchEvent(new Event('beforeprint'));
              seen.push(onPaper());
              dispatchEvent(new Event('afterprint'));
              seen.push(onPaper());
              globalThis.prints = 1;
            };
            await press();
            return seen;
          })()`,
        });
        expect(value[0]).to.include('Cuối bài');
        expect(value[0]).not.to.match(rest);
        expect(value[1]).to.include('Đầu trang thừa');
      });
    }

    it('ends when the article is taken out of the page meanwhile', async () => {
      const { value } = await visit<string>({
        path: at('plain'),
        evaluate: `(async () => {
          await press();
          document.querySelector('article').remove();
          await later();
          return onPaper();
        })()`,
      });
      expect(value).to.include('Phần thừa bên');
    });

    it('prints alone, and leaves the page as it was, where sheets cannot be adopted', async () => {
      const { pages, value } = await visit<boolean>({
        path: at('plain&old'),
        print: true,
        act: `(async () => {
          globalThis.before = document.documentElement.outerHTML;
          await press();
        })()`,
        evaluate: 'globalThis.before === document.documentElement.outerHTML',
      });
      const text = pages.map((page) => page.text).join('');
      expect(text).to.include('Cuối bài');
      expect(text).not.to.match(/thừa/i);
      expect(value).to.equal(true);
    });

    it('prints 300 lazy photos', async () => {
      const printed = await paper(press, at('photos'));
      expect(printed.pictures.reduce((sum, one) => sum + one, 0)).to.equal(300);
      expect(printed.has('Cuối bài')).to.equal(true);
    });

    it('is quick with an article of 200,000 words, 2,000 links and as many hidden tooltips', async () => {
      const { value } = await visit<[number, string]>({
        path: at('long'),
        evaluate: `(async () => {
          const start = performance.now();
          await press();
          dispatchEvent(new Event('beforeprint'));
          const took = performance.now() - start;
          const last = [...document.querySelectorAll('.tip')].pop();
          return [took, asPaper(() => getComputedStyle(last).visibility)];
        })()`,
      });
      expect(value[0]).to.be.below(3000);
      expect(value[1]).to.equal('hidden');
    });
  });

  describe('the print tool, while it waits for pictures,', () => {
    /** What is done meanwhile; then the picture comes. Gives back how often it printed. */
    const meanwhile = async (act: string): Promise<unknown> => {
      const { value } = await visit({
        path: at('late'),
        evaluate: `(async () => {
          const tools = findTools();
          const button = tools.shadowRoot.querySelector('[part~=print]');
          const image = document.querySelector('img');
          Object.defineProperty(image, 'complete', { value: false });
          // It comes when the test says so; a load does not go up to the window.
          document.addEventListener('load', (event) => {
            if (event.isTrusted && event.target === image) event.stopImmediatePropagation();
          }, true);
          button.click();
          while (!tools.shadowRoot.querySelector('[part=status]').textContent.trim()) await later();
          ${act};
          // A second row has its own file to wait for.
          for (let round = 0; round < 20; round++) await later();
          for (let round = 0; round < 5; round++) {
            image.dispatchEvent(new Event('load'));
            await later();
          }
          return globalThis.prints ?? 0;
        })()`,
      });
      return value;
    };

    it('prints once, however often it is asked to, also by a second row for the same article', async () => {
      const second = `document.querySelectorAll('article-tools')[1].shadowRoot.querySelector('[part~=print]')`;
      expect(await meanwhile(`button.click(); ${second}.click()`)).to.equal(1);
    });
    it('prints nothing when the tools are taken away', async () => {
      expect(await meanwhile('tools.remove()')).to.equal(0);
    });
    it('prints nothing when the article is taken away', async () => {
      expect(await meanwhile(`document.querySelector('main').remove()`)).to.equal(0);
    });
    it('prints when they are only moved', async () => {
      expect(await meanwhile(`document.body.append(document.querySelector('main'))`)).to.equal(1);
    });
    it('touches only pictures that are lazy', async () => {
      const { value } = await visit<string[]>({
        path: at('plain'),
        evaluate: `(async () => {
          const told = [];
          document.querySelector('article').insertAdjacentHTML('beforeend',
            '<img alt="1"><img alt="2" loading="eager"><img alt="3" loading="LAZY">');
          const watch = new MutationObserver((records) => {
            for (const { target } of records) told.push(target.alt);
          });
          watch.observe(document.body, { subtree: true, attributes: true });
          await press();
          return [...new Set(told), document.querySelector('[alt="3"]').getAttribute('loading')];
        })()`,
      });
      expect(value).to.deep.equal(['3', 'LAZY']);
    });
  });

  for (const [what, print] of [
    ['has none', 'undefined'],
    ['refuses', `() => { throw new Error('no') }`],
  ]) {
    it(`leaves the page as it is, and says why in the console, where printing ${what ?? ''}`, async () => {
      const { value, messages } = await visit<string>({
        path: at('plain'),
        evaluate: `(async () => {
          globalThis.print = ${print ?? ''};
          const { warn } = console;
          const warned = new Promise((done) => {
            console.warn = (...words) => { warn(...words); done(); };
          });
          addEventListener('unhandledrejection', () => warn('unhandled'));
          (await printButton()).click();
          await warned;
          await later();
          return onPaper();
        })()`,
      });
      expect(value).to.include('Phần thừa bên');
      expect(
        messages.filter((line) => /^(warn|error)/.test(line) && !line.includes('Lit is')).length,
      ).to.equal(1);
      expect(messages.join()).to.include('<article-tools> print:');
    });
  }

  describe('the browser’s own printing of the whole page', () => {
    it('has the article with its address and all pictures, and no controls', async () => {
      const printed = await paper(plain);
      for (const words of [...article, ...host]) {
        expect(printed.has(words), words).to.equal(true);
      }
      for (const words of controls) expect(printed.has(words), words).to.equal(false);
      expect(printed.has('Địa chỉ: https://songlanh.example/tin/5')).to.equal(true);
    });
  });
});
