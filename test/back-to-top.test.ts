import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../src/back-to-top/define.js';
import { needs } from './helpers/engine.js';
import {
  clear,
  part,
  put,
  putBack,
  replace,
  seen,
  settled,
  until,
  visit,
  warningsOf,
} from './helpers/page.js';

const page = (element: string): string => `<div>
  <a href="#first" id="first">đầu tiên</a>
  <div style="block-size:5000px"></div>
  ${element}
  <footer style="block-size:900px"><a href="#in-footer">chân trang</a></footer>
</div>`;

const own = '<back-to-top><a href="#top">Lên đầu</a></back-to-top>';

const shown = (): boolean =>
  getComputedStyle(part(document.querySelector('back-to-top') as Element, 'pill')).visibility ===
  'visible';

/** What has moved since, as the browser counts it. */
function shifts(): () => number {
  needs(PerformanceObserver.supportedEntryTypes.includes('layout-shift'), 'layout-shift');
  let sum = 0;
  const add = (entries: PerformanceEntryList): void => {
    for (const { value } of entries as (PerformanceEntry & { value: number })[]) sum += value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}

async function scrolled(to: number): Promise<void> {
  scrollTo({ top: to, behavior: 'instant' });
  await until(shown, 'shown');
}

describe('<back-to-top>', () => {
  beforeEach(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => {
    putBack();
    clear();
    scrollTo(0, 0);
  });

  it('is hidden, and no tab stop, until the reader has gone down a window’s height', async () => {
    await put(page(own));
    expect(shown()).to.equal(false);
    document.querySelector<HTMLElement>('back-to-top a')?.focus();
    expect(document.activeElement).to.equal(document.body);
    await scrolled(innerHeight * 1.5);
    document.querySelector<HTMLElement>('back-to-top a')?.focus();
    expect(document.activeElement?.textContent).to.equal('Lên đầu');
  });

  it('hides again at the top', async () => {
    await put(page(own));
    await scrolled(2500);
    scrollTo(0, 0);
    await until(() => !shown(), 'hidden');
  });

  it('goes to the top, and the next Tab is the first control of the page', async () => {
    await put(page(own));
    await scrolled(3000);
    document.querySelector<HTMLElement>('back-to-top a')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(scrollY).to.equal(0);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('first');
    expect(scrollY).to.equal(0);
    expect(document.body.hasAttribute('tabindex')).to.equal(false);
  });

  it('goes to the element that its address names, and Tab goes on from there', async () => {
    await put(
      page('<back-to-top><a href="#main">Lên</a></back-to-top>').replace(
        '<div style',
        '<main id="main">x <a href="#a" id="in-main">a</a></main><div style',
      ),
    );
    await scrolled(3000);
    document.querySelector<HTMLElement>('back-to-top a')?.click();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('in-main');
    expect(document.querySelector('main')?.hasAttribute('tabindex')).to.equal(false);
  });

  it('moves at once under reduced motion, and smoothly otherwise', async () => {
    await put(page(own));
    await scrolled(4000);
    document.querySelector<HTMLElement>('back-to-top a')?.click();
    expect(scrollY).to.equal(0);
    await emulateMedia({ reducedMotion: 'no-preference' });
    await scrolled(4000);
    document.querySelector<HTMLElement>('back-to-top a')?.click();
    expect(scrollY).to.be.greaterThan(0);
    await until(() => scrollY === 0, 'at the top');
  });

  it('works under <base href>, where a plain #top would leave the page', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    await put(page(own));
    await scrolled(3000);
    const before = location.href;
    document.querySelector<HTMLElement>('back-to-top a')?.click();
    expect(scrollY).to.equal(0);
    expect(location.href).to.equal(before);
    base.remove();
  });

  it('leaves a click with ctrl or another address to the browser', async () => {
    await put(page('<back-to-top show-after="always"><a href="/other">Lên</a></back-to-top>'));
    let prevented: boolean | undefined;
    const look = (event: Event): void => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    addEventListener('click', look);
    document.querySelector<HTMLElement>('back-to-top a')?.click();
    removeEventListener('click', look);
    expect(prevented).to.equal(false);
  });

  it('makes the link when there is none, in the page’s language', async () => {
    for (const [lang, words] of [
      ['vi', 'Lên đầu trang'],
      ['en', 'Back to top'],
      ['km', 'ត្រឡប់ទៅខាងលើ'],
    ]) {
      const element = await put('<back-to-top show-after="always"></back-to-top>', lang);
      expect(part(element, 'link').getAttribute('href')).to.equal('#top');
      expect(seen(element)).to.equal(words);
    }
  });

  it('never takes the focus by itself, also not on the next scroll after use', async () => {
    await put(page(own));
    await scrolled(3000);
    document.querySelector<HTMLElement>('back-to-top a')?.click();
    const first = document.querySelector<HTMLElement>('#first');
    first?.focus();
    await scrolled(2500);
    await settled();
    expect(document.activeElement).to.equal(first);
  });

  it('leaves the page’s own scroll handler alone, and listens to no scroll itself', async () => {
    const handler = (): void => undefined;
    window.onscroll = handler;
    const heard: string[] = [];
    const { addEventListener: add } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
      heard.push(type);
      add.call(this, type, ...rest);
    };
    await put(page(own));
    EventTarget.prototype.addEventListener = add;
    expect(window.onscroll).to.equal(handler);
    expect(heard).not.to.include('scroll');
    window.onscroll = null;
  });

  it('takes its words as text, not HTML', async () => {
    const element = await put(
      '<back-to-top show-after="always" label="&lt;b>x&lt;/b>"></back-to-top>',
    );
    expect(part(element, 'link').textContent).to.equal('<b>x</b>');
  });

  it('does not cover the footer: it rests in its own place while that is in view', async () => {
    await put(page(own));
    await scrolled(4000);
    expect(
      getComputedStyle(part(document.querySelector('back-to-top') as Element, 'pill')).position,
    ).to.equal('fixed');
    scrollTo(0, document.documentElement.scrollHeight);
    const pill = part(document.querySelector('back-to-top') as Element, 'pill');
    await until(() => getComputedStyle(pill).position === 'relative', 'at home');
    const footer = document.querySelector('footer') as Element;
    expect(pill.getBoundingClientRect().bottom).to.be.at.most(footer.getBoundingClientRect().top);
  });

  it('does not change the height of the page when it goes home', async () => {
    await put(page(own));
    await scrolled(4000);
    const before = document.documentElement.scrollHeight;
    scrollTo(0, before);
    await until(
      () => part(document.querySelector('back-to-top') as Element, 'pill').matches('.home'),
      'home',
    );
    expect(document.documentElement.scrollHeight).to.equal(before);
  });

  for (const [length, size] of Object.entries({ short: '1px', long: '5000px' }))
    it(`does not move when it comes, on a page that is ${length}`, async () => {
      const moved = shifts();
      await put(
        `<div style="block-size:${size}"></div><back-to-top show-after="always"></back-to-top>`,
      );
      await settled();
      expect(shown()).to.equal(true);
      expect(moved()).to.equal(0);
    });

  it('makes way for a focused control that it would cover', async () => {
    await put(
      page(
        `<button id="under" style="position:fixed;inset:auto 0 0 auto;inline-size:12em;block-size:5em">dưới</button>${own}`,
      ),
    );
    await scrolled(2500);
    document.querySelector<HTMLElement>('#under')?.focus();
    await until(() => !shown(), 'out of the way');
    document.querySelector<HTMLElement>('#first')?.focus({ preventScroll: true });
    await until(shown, 'back');
  });

  it('stays away on a page that is short', async () => {
    await put(
      '<div><div style="block-size:120vh"></div><back-to-top show-after="1px"></back-to-top></div>',
    );
    scrollTo(0, 200);
    await settled();
    expect(shown()).to.equal(false);
  });

  it('knows another scroller', async () => {
    await put(`<div><div id="box" style="block-size:300px;overflow:auto"><p>x</p><div style="block-size:3000px"></div></div>
      <back-to-top scroller="box" show-after="200px"></back-to-top></div>`);
    const box = document.querySelector('#box') as HTMLElement;
    box.scrollTop = 900;
    await until(shown, 'shown');
    part(document.querySelector('back-to-top') as Element, 'link').click();
    expect(box.scrollTop).to.equal(0);
  });

  it('warns once of a show-after that cannot be read, and works', async () => {
    const warnings = await warningsOf(() =>
      put(page('<back-to-top show-after="soon"></back-to-top>')),
    );
    expect(warnings.filter((line) => line.includes('show-after="soon"')).length).to.equal(1);
    await scrolled(innerHeight * 1.5);
  });

  it('does not fail, nor watch the page, when it is taken out before it has rendered', async () => {
    const refused: unknown[] = [];
    const refuse = (event: PromiseRejectionEvent): void => {
      refused.push(event.reason);
    };
    addEventListener('unhandledrejection', refuse);
    const { observe } = IntersectionObserver.prototype;
    let observed = 0;
    IntersectionObserver.prototype.observe = function (target) {
      observed++;
      observe.call(this, target);
    };
    try {
      const stage = document.createElement('div');
      stage.innerHTML = own;
      document.body.append(stage);
      stage.remove();
      await (stage.firstElementChild as LitElement).updateComplete;
      await settled();
      expect(refused.map(String)).to.deep.equal([]);
      expect(observed).to.equal(0);
    } finally {
      IntersectionObserver.prototype.observe = observe;
      removeEventListener('unhandledrejection', refuse);
    }
  });

  it('does not fail when the focus moves before it has rendered', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent): void => {
      errors.push(event.message);
      event.preventDefault();
    };
    addEventListener('error', note);
    try {
      const stage = document.createElement('div');
      stage.innerHTML = `<a href="#x">x</a>${own}`;
      document.body.append(stage);
      stage.querySelector('a')?.focus();
      await settled();
      stage.remove();
    } finally {
      removeEventListener('error', note);
    }
    expect(errors).to.deep.equal([]);
  });

  it('takes on the colour of the page behind it, also when the reader’s system turns dark', async () => {
    const { style } = document.documentElement;
    style.cssText = 'color-scheme: light dark; background: Canvas';
    try {
      await put(page(own));
      await scrolled(innerHeight * 1.5);
      const pill = part(document.querySelector('back-to-top') as Element, 'pill');
      const paper = (): string => getComputedStyle(document.documentElement).backgroundColor;
      for (const colorScheme of ['dark', 'light'] as const) {
        await emulateMedia({ colorScheme });
        await settled();
        expect(getComputedStyle(pill).backgroundColor).to.equal(paper());
      }
    } finally {
      style.cssText = '';
    }
  });

  it('is not printed', async () => {
    await emulateMedia({ media: 'print' });
    const element = await put('<back-to-top show-after="always"></back-to-top>');
    expect(part(element, 'pill').offsetHeight).to.equal(0);
    await emulateMedia({ media: 'screen' });
  });

  it('is in the page as a plain link when the script is off', async () => {
    const { value } = await visit<string>({
      path: '/demo/index.html',
      script: false,
      evaluate: 'document.querySelector("back-to-top a").getBoundingClientRect().height > 10',
    });
    expect(value).to.equal(true);
  });

  it('does not throw for a distance that no browser can measure', async () => {
    const warnings = await warningsOf(async () => {
      for (const far of ['1e400', 'Infinity', '1e22px', '9'.repeat(30)]) {
        const element = await put(`<back-to-top show-after="${far}"></back-to-top>`);
        expect(part(element, 'link').textContent, far).to.include('Lên đầu trang');
      }
    });
    expect(warnings.length).to.equal(4);
  });

  it('may leave the page before it has rendered: nothing is thrown, nothing goes on watching', async () => {
    const watching = new Set<IntersectionObserver>();
    class Counted extends IntersectionObserver {
      override observe(target: Element): void {
        super.observe(target);
        watching.add(this);
      }
      override disconnect(): void {
        super.disconnect();
        watching.delete(this);
      }
    }
    replace(window, 'IntersectionObserver', Counted);
    const stage = await put(`<div>${own}</div>`);
    expect(watching.size, 'while it is in the page').to.equal(2);
    for (const place of [document.createElement('div'), document.createDocumentFragment()]) {
      const element = document.createElement('back-to-top');
      stage.append(element);
      place.append(element);
      expect(await element.updateComplete).to.equal(true);
    }
    expect(watching.size).to.equal(2);
  });
});
