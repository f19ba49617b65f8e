import { expect } from '@open-wc/testing';
import '../src/service-link-card/define.js';
import '../src/service-link-group/define.js';
import { needs } from './helpers/engine.js';
import { clear, part, put, seen, settled, until, warningsOf } from './helpers/page.js';

const card = (name: string): string =>
  `<service-link-card><h3><a href="#${name}">${name}</a></h3></service-link-card>`;
const group = (attributes: string, inside = card('A') + card('B') + card('C')): string =>
  `<service-link-group ${attributes}>${inside}</service-link-group>`;

/** How many cards stand in the first row. */
const columns = (element: Element, item = 'service-link-card'): number => {
  const tops = [...element.querySelectorAll(item)].map((one) => one.getBoundingClientRect().top);
  return tops.filter((top) => Math.abs(top - (tops[0] ?? 0)) < 1).length;
};

describe('<service-link-group>', () => {
  afterEach(clear);

  it('is a list with an item for each card', async () => {
    const element = await put(group(''));
    expect(part(element, 'list').localName).to.equal('ul');
    expect(part(element, 'list').children.length).to.equal(3);
    for (const one of element.children)
      expect(one.assignedSlot?.parentElement?.localName).to.equal('li');
  });

  it('shows heading, text and banner over the cards, wherever they were written', async () => {
    const element = await put(
      group(
        '',
        `${card('A')}<p>Giới thiệu</p><h2>Dịch vụ</h2><img src="/demo/pictures/banner-480.jpg" alt="">`,
      ),
    );
    expect(seen(element)).to.equal('Dịch vụ\nGiới thiệu\nA\nXem chi tiết');
    const list = part(element, 'list').getBoundingClientRect();
    expect(element.querySelector('img')?.getBoundingClientRect().top).to.be.below(list.top);
  });

  it('makes heading and banner from attributes', async () => {
    const element = await put(
      group(
        'heading="Dịch vụ" heading-level="4" banner="/demo/pictures/banner-480.jpg" banner-alt="Bến sông" banner-href="/dv"',
      ),
    );
    expect(part(element, 'heading').localName).to.equal('h4');
    expect(part<HTMLImageElement>(element, 'banner').alt).to.equal('Bến sông');
    expect(part<HTMLAnchorElement>(element, 'link').href).to.equal(`${location.origin}/dv`);
  });

  it('lays the author’s own <ul> out as the same grid', async () => {
    const stage = await put(
      `<div style="inline-size:60em">${group('', `<ul><li>${card('A')}</li><li>${card('B')}</li></ul>`)}</div>`,
    );
    expect(columns(stage)).to.equal(2);
    expect(stage.querySelector('service-link-group')?.shadowRoot?.querySelector('ul')).to.equal(
      null,
    );
  });

  it('has as many columns as fit, at most as many as asked for', async () => {
    const at = async (width: string, attributes: string): Promise<number> =>
      columns(await put(`<div style="inline-size:${width}">${group(attributes)}</div>`));
    expect(await at('60em', '')).to.equal(3);
    expect(await at('60em', 'columns="2"')).to.equal(2);
    expect(await at('20em', '')).to.equal(1);
    expect(await at('33em', '')).to.equal(2);
    expect(await at('33em', 'variant="row"')).to.equal(3);
    expect(await at('60em', 'variant="stack"')).to.equal(1);
  });

  it('makes the cards of a row equally high', async () => {
    const stage = await put(
      `<div style="inline-size:60em">${group('', card('A') + card('dài '.repeat(60)))}</div>`,
    );
    const [one, two] = [...stage.querySelectorAll('service-link-card')].map(
      (element) => element.getBoundingClientRect().height,
    );
    expect(one).to.be.closeTo(two ?? 0, 1);
  });

  for (const columns of ['-3', '0', 'many', '2.5']) {
    it(`takes columns="${columns}" as auto and warns once`, async () => {
      const warnings = await warningsOf(() => put(group(`columns="${columns}"`)));
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include(`columns="${columns}"`);
    });
  }

  it('follows cards that come, go and change places', async () => {
    const element = await put(group(''));
    element.append(element.firstElementChild as Element);
    element.insertAdjacentHTML('beforeend', card('D'));
    element.querySelector('[href="#B"]')?.closest('service-link-card')?.remove();
    await settled();
    expect(seen(element).match(/^.$/gm)).to.deep.equal(['C', 'A', 'D']);
  });

  for (const [how, wrap] of Object.entries({
    'cards alone': (cards: string[]) => cards.join(''),
    'a list': (cards: string[]) => `<ul>${cards.map((one) => `<li>${one}</li>`).join('')}</ul>`,
  })) {
    it(`lays out what is far down a long group of ${how} only when the reader comes near`, async () => {
      needs(CSS.supports('overflow-clip-margin', '1em'), 'overflow-clip-margin');
      const names = Array.from({ length: 90 }, (_, index) => `Dịch vụ ${index}`);
      const element = await put(group('variant="stack"', wrap(names.map(card))));
      const links = [...element.querySelectorAll('a')];
      scrollTo(0, 0);
      await settled();
      const drawn = (index: number): boolean | undefined =>
        links[index]?.checkVisibility({ contentVisibilityAuto: true });
      expect([0, 20, 89].map(drawn)).to.deep.equal([true, true, false]);
      // They can be found and reached all the same.
      expect(links.every((link) => link.checkVisibility())).to.equal(true);
      links[89]?.focus();
      await until(() => drawn(89), 'the last card is drawn');
      const { top, bottom } = (links[89] as Element).getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight).to.equal(true);
    });
  }

  it('leaves room for the ring of the focus where it cuts off what reaches out of a card', async () => {
    needs(CSS.supports('overflow-clip-margin', '1em'), 'overflow-clip-margin');
    const names = Array.from({ length: 30 }, (_, index) => String(index));
    const element = await put(group('', names.map(card).join('')));
    const [first, last] = [0, 29].map((index) =>
      getComputedStyle(part(element, 'list').children[index] as Element),
    );
    expect(first?.contentVisibility).to.equal('visible');
    expect(last?.contentVisibility).to.equal('auto');
    expect(parseFloat(last?.overflowClipMargin ?? '')).to.be.at.least(6);
  });
});
