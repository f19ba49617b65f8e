import { expect } from '@open-wc/testing';
import { visit } from './helpers/page.js';

const bar = `document.querySelector('news-article').shadowRoot.querySelector('article-tools').shadowRoot`;
/** A press of the print button; done when the browser's dialog would open. */
const press = `new Promise((done) => {
  ${bar}.querySelector('[part~=print]').click();
  const wait = () => (globalThis.prints ? done() : setTimeout(wait, 20));
  wait();
})`;
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

async function paper(act?: string): Promise<Paper> {
  const { pages } = await visit({
    path: '/test/pages/print.html',
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
      expect(printed.text.startsWith(squeeze('Sở tròn mười năm')), printed.text).to.equal(true);
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
      const { value } = await visit<number>({
        path: '/test/pages/host.html',
        evaluate: `(async () => {
          const frame = document.createElement('iframe');
          frame.src = '/test/pages/print.html';
          document.body.append(frame);
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
          const inside = frame.contentWindow;
          await new Promise(requestAnimationFrame);
          inside.document.querySelector('news-article').shadowRoot.querySelector('article-tools').shadowRoot.querySelector('[part~=print]').click();
          while (!inside.prints) await new Promise((done) => setTimeout(done, 20));
          const hidden = inside.document.adoptedStyleSheets.length;
          return inside.prints;
        })()`,
      });
      expect(value).to.equal(1);
    });

    it('prints nothing, and throws nothing, in a frame that may open no dialog', async () => {
      const { value, messages } = await visit<string>({
        path: '/test/pages/host.html',
        evaluate: `(async () => {
          const frame = document.createElement('iframe');
          frame.sandbox = 'allow-scripts allow-same-origin';
          frame.src = '/test/pages/classic.html';
          document.body.append(frame);
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
          const inside = frame.contentDocument;
          const tools = inside.createElement('article-tools');
          inside.querySelector('news-article').append(tools);
          await tools.updateComplete;
          tools.shadowRoot.querySelector('[part~=print]').click();
          await new Promise((done) => setTimeout(done, 500));
          return inside.querySelector('news-article').textContent.trim().slice(0, 5);
        })()`,
      });
      const ignored = /Ignored call to 'print\(\)'/;
      expect(messages.some((line) => ignored.test(line))).to.equal(true);
      expect(
        messages.filter((line) => line.startsWith('error:') && !ignored.test(line)),
      ).to.deep.equal([]);
      expect(value).not.to.equal('');
    });
  });

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
