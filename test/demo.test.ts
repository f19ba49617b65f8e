import { expect } from '@open-wc/testing';
import { type AxNode, nodesOf, visit } from './helpers/page.js';

const pages = {
  vi: { path: '/demo/index.html', dateline: 'Thứ tư, 06/05/2015 09:25', action: 'Xem chi tiết' },
  en: { path: '/demo/en.html', dateline: 'Wednesday, 6 May 2015, 09:25', action: 'View details' },
  km: { path: '/demo/km.html', dateline: 'ថ្ងៃពុធ ទី6 ខែឧសភា ឆ្នាំ2015 ម៉ោង 09:25', action: 'មើលលម្អិត' },
};

const find = (tree: AxNode, role: string): AxNode[] =>
  nodesOf(tree).filter((node) => node.role === role);

describe('the demo portal page', () => {
  for (const [lang, { path, dateline, action }] of Object.entries(pages)) {
    describe(`in ${lang}`, () => {
      it('is an article with headings in order, figures, a list of three cards and two disclosures', async () => {
        const { tree } = await visit({ path, tree: true });
        const levels = find(tree, 'heading').map(({ level }) => level ?? 0);
        expect(levels[0]).to.equal(1);
        levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).to.be.at.most(1));
        expect(find(tree, 'article').length).to.equal(1);
        expect(find(tree, 'article')[0]?.name).to.equal(find(tree, 'heading')[0]?.name);
        expect(find(tree, 'figure').length).to.equal(3);
        const names = nodesOf(tree)
          .filter(({ role, level }) => role === 'heading' && level === 3)
          .map(({ name }) => name);
        expect(new Set(names).size).to.equal(3);
        const linked = find(tree, 'link').map(({ name }) => name);
        for (const name of names) expect(linked.filter((link) => link === name).length).to.equal(1);
        expect(linked).not.to.include(action);
        expect(find(tree, 'DisclosureTriangle').length).to.equal(2);
      });

      it('has the three cards in a list of three', async () => {
        const { value } = await visit<number[]>({
          path,
          evaluate: `[...document.querySelector('service-link-group').shadowRoot.querySelectorAll('ul')].map((list) => list.querySelectorAll(':scope > li').length)`,
        });
        expect(value).to.deep.equal([3]);
      });

      it('shows the dateline, and the words of its language on the cards', async () => {
        const { value, messages } = await visit<string[]>({
          path,
          evaluate: `[document.querySelector('time').innerText, document.querySelector('service-link-card').shadowRoot.querySelector('[part=action] span').innerText]`,
        });
        expect(value).to.deep.equal([dateline, action]);
        expect(messages.filter((line) => !line.includes('404'))).to.deep.equal([]);
      });

      it('is whole with scripts off: text, pictures and working links', async () => {
        const { value } = await visit<{ hidden: number; links: number; pictures: number }>({
          path,
          script: false,
          evaluate: `({
            hidden: [...document.querySelectorAll('main *')].filter((node) => node.textContent.trim() && !node.getClientRects().length).length,
            links: document.querySelectorAll('main a[href]').length,
            pictures: document.querySelectorAll('main img').length,
          })`,
        });
        expect(value.hidden).to.equal(0);
        expect(value.links).to.be.greaterThan(20);
        expect(value.pictures).to.equal(7);
      });

      for (const script of [true, false]) {
        it(`does not scroll sideways at 320 px, script ${script ? 'on' : 'off'}`, async () => {
          const { value } = await visit<number>({
            path,
            width: 320,
            script,
            evaluate: 'document.documentElement.scrollWidth',
          });
          expect(value).to.equal(320);
        });
      }

      for (const width of [320, 390, 1280]) {
        it(`does not jump when its elements come alive, at ${width} px`, async () => {
          // The browser's own measure does not count what gets a new place in a shadow tree.
          const evaluate = `[...document.querySelectorAll('news-article > *, news-article img')].map((node) => Math.round(node.getBoundingClientRect().y))`;
          // Without its script, yet in a browser that runs scripts: as in the moments before it comes.
          const places = async (policy: string): Promise<number[]> =>
            (await visit<number[]>({ path: path + policy, width, evaluate })).value;
          const [before, after] = [await places(`?policy=script-src 'none'`), await places('')];
          const jumps = after.map((y, index) => Math.abs(y - (before[index] ?? 0)));
          // The dateline stands a little lower in its line.
          expect(Math.max(...jumps.slice(2)), jumps.join()).to.be.at.most(2);
          expect(Math.max(...jumps)).to.be.at.most(8);
        });
      }

      it('asks only for what it names, from its own place', async () => {
        const { requests } = await visit({ path });
        expect(requests.length).to.be.greaterThan(4);
        for (const address of requests.filter((own) => !own.includes('web-dev-server'))) {
          expect(new URL(address).pathname).to.match(
            /^\/(demo\/|dist\/cdn\/portal-elements\.(js|css)$|favicon\.ico$)/,
          );
        }
      });
    });
  }

  it('has one script, and it is what a webmaster would write', async () => {
    for (const { path } of Object.values(pages)) {
      const html = await (await fetch(path)).text();
      expect(html.replace(/<script[^>]*web-socket[^>]*>/g, '').match(/<script/g)?.length).to.equal(
        1,
      );
      expect(html).not.to.match(/ style="| on\w+="|<style/);
    }
  });
});
