import { expect } from '@open-wc/testing';
import { engine } from './helpers/engine.js';
import { visit } from './helpers/page.js';

/** Where each picture and each author's text stands: its name and its top. */
const places = `[...document.querySelectorAll('main :is(img, p, h2, h3, a, em, li, time)')].map((node) => {
  const words = node.textContent.trim();
  const range = document.createRange();
  range.selectNodeContents(node);
  const { y } = (words ? range : node).getBoundingClientRect();
  return [words.slice(0, 24) || node.alt || node.localName, Math.round(y * 10) / 10];
})`;

/** In SharePoint's paragraphs and in tables the style sheet cannot see that there is no text beside the picture. */
const unsure =
  /^(Quầy tiếp|Bộ phận một cửa|Sau ảnh thứ ba|Hội trường|Hội trường tỉnh|Sau ảnh thứ tư|p)\.?$/;

describe('a page that is enhanced after it has been painted', () => {
  for (const width of [320, 390, 1280]) {
    it(`does not jump where portal-elements.css is, at ${width} px`, async () => {
      const at = async (query: string): Promise<[string, number][]> => {
        const path = `/test/pages/still.html${query}`;
        return (await visit<[string, number][]>({ path, width, evaluate: places })).value;
      };
      const [before, after] = [await at(`?policy=script-src 'none'`), await at('')];
      expect(after.map(([name]) => name)).to.deep.equal(before.map(([name]) => name));
      expect(after.length).to.be.greaterThan(45);

      // By how much each stands elsewhere than what came before it.
      let last = 0;
      const jumps = after.map(([name, y], index) => {
        const moved = y - (before[index]?.[1] ?? 0);
        const jump = { name, by: Math.abs(moved - last) };
        last = moved;
        return jump;
      });
      // The others make the line of a date higher by its font.
      const most = engine === 'Chromium' ? 2.5 : 4.5;
      for (const { name, by } of jumps)
        expect(by, name).to.be.at.most(unsure.test(name) ? 10 : most);
    });
  }

  it('is enhanced at all', async () => {
    const evaluate = `document.querySelectorAll('news-article, photo-caption, service-link-card, service-link-group').length`;
    const { value, messages } = await visit<number>({ path: '/test/pages/still.html', evaluate });
    expect(value).to.equal(16);
    expect(messages).to.deep.equal([]);
  });
});
