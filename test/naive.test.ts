import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../src/back-to-top/define.js';
import '../src/service-link-card/define.js';
import { clear, part, put, until } from './helpers/page.js';

/**
 * The checks of `back-to-top.test.ts` and `service-link-card.test.ts` on naive versions, as one would
 * write them first: each must fail there, and hold for ours. So the checks can fail.
 */
class NaiveTop extends HTMLElement {
  connectedCallback(): void {
    this.innerHTML = '<a href="#top" style="position:fixed;inset:auto 0 0 auto">Lên</a>';
    this.onclick = (event) => {
      event.preventDefault();
      scrollTo({ top: 0, behavior: 'smooth' });
    };
  }
}

class NaiveCard extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    const link = document.createElement('a');
    link.href = this.getAttribute('href') ?? '';
    const heading = document.createElement('h3');
    heading.textContent = this.getAttribute('heading');
    const more = document.createElement('span');
    more.textContent = 'Xem chi tiết';
    link.append(heading, more);
    root.append(link);
  }
}

customElements.define('naive-top', NaiveTop);
customElements.define('naive-card', NaiveCard);

/** Each check tells whether an element passes, without throwing. */
const rows: Record<
  string,
  { naive: string; ours: string; check: (tag: string) => Promise<boolean> }
> = {
  'after back-to-top the next Tab is the first control of the page': {
    naive: 'naive-top',
    ours: 'back-to-top',
    check: async (tag) => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await put(
        `<div><a href="#first" id="first">a</a><div style="block-size:4000px"></div><${tag}></${tag}><footer><a href="#f">f</a></footer></div>`,
      );
      scrollTo({ top: 2500, behavior: 'instant' });
      const element = document.querySelector<HTMLElement>(tag);
      const link = (): HTMLElement | null | undefined =>
        (element?.shadowRoot ?? element)?.querySelector('a');
      await until(() => link()?.checkVisibility({ visibilityProperty: true }), 'shown');
      link()?.focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
      return document.activeElement?.id === 'first';
    },
  },
  'back-to-top moves at once under reduced motion': {
    naive: 'naive-top',
    ours: 'back-to-top',
    check: async (tag) => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await put(`<div><div style="block-size:4000px"></div><${tag}></${tag}></div>`);
      scrollTo({ top: 2500, behavior: 'instant' });
      const element = document.querySelector<HTMLElement>(tag);
      const link = (): HTMLElement | null | undefined =>
        (element?.shadowRoot ?? element)?.querySelector('a');
      await until(() => link()?.checkVisibility({ visibilityProperty: true }), 'shown');
      link()?.click();
      return scrollY === 0;
    },
  },
  'back-to-top is not printed': {
    naive: 'naive-top',
    ours: 'back-to-top',
    check: async (tag) => {
      await emulateMedia({ media: 'print' });
      const element = await put(`<${tag} show-after="always"></${tag}>`);
      const height = (element.shadowRoot ?? element).querySelector<HTMLElement>('a')?.offsetHeight;
      await emulateMedia({ media: 'screen' });
      return height === 0;
    },
  },
  'a card makes no link of javascript:': {
    naive: 'naive-card',
    ours: 'service-link-card',
    check: async (tag) => {
      const card = await put(`<${tag} heading="A" href="javascript:void 0"></${tag}>`);
      return !card.shadowRoot?.querySelector('a')?.href;
    },
  },
  'a card’s link is named by its heading alone': {
    naive: 'naive-card',
    ours: 'service-link-card',
    check: async (tag) => {
      const card = await put(`<${tag} heading="A" href="/a"></${tag}>`);
      return card.shadowRoot?.querySelector('a')?.textContent === 'A';
    },
  },
  'a card keeps its target': {
    naive: 'naive-card',
    ours: 'service-link-card',
    check: async (tag) => {
      const card = await put(`<${tag} heading="A" href="/a" target="_blank"></${tag}>`);
      return card.shadowRoot?.querySelector('a')?.target === '_blank';
    },
  },
};

describe('what was measured in the field', () => {
  afterEach(() => {
    clear();
    scrollTo(0, 0);
  });

  for (const [row, { naive, ours, check }] of Object.entries(rows)) {
    it(`${row}: a naive version fails, ours does not`, async () => {
      expect(await check(naive), naive).to.equal(false);
      clear();
      scrollTo({ top: 0, behavior: 'instant' });
      expect(await check(ours), ours).to.equal(true);
    });
  }

  it('shows a day as that day, where Date would shift it', async () => {
    await import('../src/news-article/define.js');
    const article = await put(
      '<news-article headline="A" published="06/05/2015 09:25"></news-article>',
    );
    expect(new Date('06/05/2015 09:25').getMonth()).to.equal(5);
    expect(part(article, 'dateline').innerText.trim()).to.equal('Thứ tư, 06/05/2015 09:25');
  });
});
