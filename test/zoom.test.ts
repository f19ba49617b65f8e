import { expect } from '@open-wc/testing';
import {
  emulateMedia,
  executeServerCommand,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import 'axe-core';
import type * as Axe from 'axe-core';
import '../src/photo-caption/define.js';
import { gone } from '../src/photo-caption/zoom.history.js';
import { boxOf, engine, needs } from './helpers/engine.js';
import {
  clear,
  nodesOf,
  part,
  put,
  seen,
  settled,
  until,
  visit,
  warningsOf,
} from './helpers/page.js';

const { axe } = window as unknown as { axe: typeof Axe };

const small = '/demo/pictures/hall-480.jpg';
const large = `${location.origin}/demo/pictures/hall-1600.jpg`;
const caption =
  'Lễ kỷ niệm, xem <a href="#bai" id="xem">toàn văn</a>. <small>Ảnh: <a href="/mai-tu">Mai Tú</a></small>';
const figure = (more = '', alt = 'Hội trường', src = small): string =>
  `<photo-caption zoom ${more}><figure><img src="${src}" srcset="${src} 480w, ${large} 1600w" sizes="10px" alt="${alt}"><figcaption>${caption}</figcaption></figure></photo-caption>`;
const bare = (alt: string, more = ''): string =>
  `<photo-caption zoom ${more}><img src="${small}" alt="${alt}"></photo-caption>`;
const three = `<article>${bare('Một')}<p>Đoạn.</p>${bare('Hai')}${bare('Ba')}</article>`;

const dialogOf = (element: Element): HTMLDialogElement | undefined =>
  element.shadowRoot?.querySelector('dialog') ?? undefined;
const isOpen = (element: Element): boolean => !!dialogOf(element)?.matches('[open]:modal');
const openDialogs = (): number =>
  [...document.querySelectorAll('photo-caption')].filter(isOpen).length;
const stageOf = (element: Element): HTMLElement =>
  dialogOf(element)?.querySelector('.stage') as HTMLElement;
const full = (element: Element): HTMLImageElement => part<HTMLImageElement>(element, 'full');
const focused = (element: Element): string | undefined =>
  element.shadowRoot?.activeElement?.getAttribute('part') ?? undefined;
const nameOfDialog = (element: Element): string | null | undefined =>
  dialogOf(element)?.getAttribute('aria-label');
const status = (element: Element): string | null | undefined =>
  dialogOf(element)?.querySelector('[role=status]')?.textContent;

/** Whether the picture that is shown has come, and is the one to stay. */
const isThere = (element: Element): boolean => {
  const image = dialogOf(element)?.querySelector('img');
  return !!image?.complete && image.naturalWidth > 0 && !image.classList.contains('copy');
};

/** Opens a photo by its button, as a click of the mouse does, and waits for the picture. */
async function open(element: Element): Promise<void> {
  part(element, 'zoom').click();
  await until(() => isOpen(element), 'open');
}

/** Opens it by the keyboard. */
async function openByKey(element: Element): Promise<void> {
  part(element, 'zoom').focus();
  await sendKeys({ press: 'Enter' });
  await until(() => isOpen(element), 'open');
}

/** Waits until nothing is open and the history is as it was. */
async function closed(element: Element): Promise<void> {
  await until(() => !dialogOf(element), 'closed');
  await until(() => !JSON.stringify(history.state)?.includes('portal-elements-zoom'), 'gone back');
}

async function clickOn(target: Element, x = 0.5, y = 0.5): Promise<void> {
  const { left, top, width, height } = target.getBoundingClientRect();
  const position = [left + width * x, top + height * y].map(Math.round) as [number, number];
  await sendMouse({ type: 'click', position });
}

/** Presses a key while another is held. */
async function withKey(held: string, press: string): Promise<void> {
  await sendKeys({ down: held });
  await sendKeys({ press });
  await sendKeys({ up: held });
}

/** The address of the server that answers as it should not. */
const badServer = async (): Promise<string> =>
  (await executeServerCommand<{ address: string }, object>('content-server', {})).address;

const photos = (article: Element): Element[] => [...article.querySelectorAll('photo-caption')];

const isLoaded = (name: string): boolean =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(name));

describe('<photo-caption zoom>', () => {
  before(() => setViewport({ width: 1280, height: 800 }));

  afterEach(async () => {
    for (const element of document.querySelectorAll('photo-caption')) {
      if (!dialogOf(element)) continue;
      dialogOf(element)?.close();
      await closed(element);
    }
    clear();
    // WebKit refuses what a page asks of its history more than 100 times in 10 seconds.
    if (engine === 'WebKit') await new Promise((done) => setTimeout(done, 300));
  });

  it('loads what opens the photo on first use, not before', async () => {
    const element = await put(figure());
    await until(() => element.querySelector('img')?.complete, 'loaded');
    expect(isLoaded('/photo-caption/zoom.ts')).to.equal(false);
    await open(element);
    // Of the self-contained script it is a part.
    expect(isLoaded('/photo-caption/zoom.ts')).to.equal(
      isLoaded('/photo-caption/photo-caption.ts'),
    );
  });

  describe('the button', () => {
    it('names the photo: by its alt, else its caption', async () => {
      const stage = await put(
        `<div>${bare('Bến sông')}${bare('', 'caption="Lễ  kỷ niệm"')}<photo-caption zoom src="${small}" alt="Trụ sở"></photo-caption>${bare('')}</div>`,
      );
      const names = photos(stage).map((photo) => part(photo, 'zoom').getAttribute('aria-label'));
      expect(names).to.deep.equal([
        'Phóng to ảnh: Bến sông',
        'Phóng to ảnh: Lễ kỷ niệm',
        'Phóng to ảnh: Trụ sở',
        'Phóng to ảnh',
      ]);
    });

    it('stands on the upper end corner of the photo, whatever the size of the text; smaller on a small one', async () => {
      const wide = (width: number, more = ''): string =>
        figure(more).replace('<img', `<img width="${width}"`);
      for (const [html, side, size] of [
        [bare('x'), 'right', 44],
        [`<div dir="rtl">${bare('x')}</div>`, 'left', 44],
        [wide(200, 'ratio="3/2"'), 'right', 44],
        [wide(200), 'right', 44],
        [wide(90), 'right', 32],
        [`<div style="inline-size:300px">${wide(1600)}</div>`, 'right', 44],
        [`<div style="inline-size:150px">${wide(1600)}</div>`, 'right', 33],
        [`<div style="font-size:0">${wide(1600)}</div>`, 'right', 44],
        [`<div style="font-size:40px">${wide(1600)}</div>`, 'right', 44],
      ] as const) {
        const stage = await put(html);
        const element = stage.querySelector('photo-caption') ?? stage;
        const image = element.querySelector('img') as HTMLImageElement;
        await until(() => image.naturalWidth, 'loaded');
        await settled();
        const at = image.getBoundingClientRect();
        const button = part(element, 'zoom').getBoundingClientRect();
        expect(button.width).to.equal(size);
        expect(button.height).to.equal(size);
        expect(button.top - at.top).to.be.closeTo(8, 1);
        expect(Math.abs(button[side] - at[side])).to.be.closeTo(8, 1);
      }
    });

    it('is darker under the mouse', async () => {
      const element = await put(bare('x'));
      const button = part(element, 'zoom');
      await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
      const before = getComputedStyle(button).backgroundColor;
      const { left, top } = button.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(left + 20), Math.round(top + 20)] });
      expect([before, getComputedStyle(button).backgroundColor]).to.deep.equal([
        'rgba(0, 0, 0, 0.65)',
        'rgb(0, 0, 0)',
      ]);
      await sendMouse({ type: 'move', position: [0, 0] });
    });

    it('is not there without zoom, in print, while the photo is broken, nor inside a link of the page', async () => {
      const element = await put(figure());
      expect(seen(part(element, 'zoom'))).to.equal('');
      await emulateMedia({ media: 'print' });
      expect(getComputedStyle(part(element, 'zoom')).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
      element.removeAttribute('zoom');
      await settled();
      const zoomOf = (one: Element): string | undefined =>
        one.shadowRoot?.querySelector('[part=zoom]')?.localName;
      expect(zoomOf(element)).to.equal(undefined);
      const broken = await put(bare('x').replace(small, '/missing-zoom.jpg'));
      expect(zoomOf(broken) ?? 'waits').to.be.oneOf(['button', 'waits']);
      await until(() => broken.matches(':state(broken)'), 'broken');
      await settled();
      expect(zoomOf(broken)).to.equal(undefined);
      const link = await put(`<a href="#bai">${bare('x')}</a>`);
      expect(zoomOf(link.firstElementChild as Element)).to.equal(undefined);
      expect(zoomOf(await put('<photo-caption zoom></photo-caption>'))).to.equal(undefined);
    });

    it('is not there where the browser has no modal dialogs; links stay links', async () => {
      const { prototype } = HTMLDialogElement;
      const { showModal } = prototype;
      Reflect.deleteProperty(prototype, 'showModal');
      try {
        const stage = await put(
          `<div>${bare('x')}<photo-caption zoom><a href="#lon"><img src="${small}" alt="x"></a></photo-caption></div>`,
        );
        for (const photo of photos(stage)) {
          expect(photo.shadowRoot?.querySelector('[part=zoom]')?.localName).to.equal(undefined);
        }
        stage.querySelector('a')?.click();
        await until(() => location.hash === '#lon', 'followed');
        expect(openDialogs()).to.equal(0);
      } finally {
        prototype.showModal = showModal;
        history.replaceState(null, '', location.pathname + location.search);
      }
    });
  });

  describe('opens', () => {
    it('by a click on the button, by Enter and by the space bar', async () => {
      const element = await put(figure());
      await clickOn(part(element, 'zoom'));
      await until(() => isOpen(element), 'open by click');
      for (const key of ['Enter', 'Space']) {
        await sendKeys({ press: 'Escape' });
        await closed(element);
        part(element, 'zoom').focus();
        await sendKeys({ press: key });
        await until(() => isOpen(element), `open by ${key}`);
      }
    });

    it('by a click on the photo, the author’s or the one of src; not on its caption or beside it', async () => {
      for (const html of [
        figure(),
        `<photo-caption zoom src="${small}" alt="x" caption="Chú thích"></photo-caption>`,
      ]) {
        const element = await put(html);
        const find = (selector: string): HTMLElement =>
          (element.querySelector(selector) ??
            element.shadowRoot?.querySelector(selector)) as HTMLElement;
        const image = find('img') as HTMLImageElement;
        await until(() => image.naturalWidth, 'loaded');
        expect(getComputedStyle(image).cursor).to.equal('zoom-in');
        find('figcaption').click();
        part(element, 'figure').click();
        await settled();
        expect(isOpen(element)).to.equal(false);
        await clickOn(image);
        await until(() => isOpen(element), 'open');
        await sendKeys({ press: 'Escape' });
        await closed(element);
      }
    });

    it('from a link round the photo, by click and Enter; the mark on it is no second stop of Tab', async () => {
      const element = await put(
        `<photo-caption zoom><figure><a href="${large}"><img src="${small}" alt="x"></a><figcaption><a href="#b">b</a></figcaption></figure></photo-caption>`,
      );
      const [link, next] = element.querySelectorAll('a');
      const mark = part(element, 'zoom');
      expect([mark.localName, mark.tabIndex, mark.textContent.trim()]).to.deep.equal([
        'span',
        -1,
        '',
      ]);
      expect(getComputedStyle(mark).pointerEvents).to.equal('none');
      link?.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === next).to.equal(true);
      await withKey('Shift', 'Tab');
      await sendKeys({ press: 'Enter' });
      await until(() => isOpen(element) && isThere(element), 'open');
      expect(full(element).src).to.equal(large);
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expect(document.activeElement === link).to.equal(true);
      await clickOn(mark);
      await until(() => isOpen(element), 'open by click on the mark');
    });

    it('from the link that href makes', async () => {
      const element = await put(
        `<photo-caption zoom src="${small}" alt="x" href="${large}"></photo-caption>`,
      );
      expect(part(element, 'zoom').localName).to.equal('span');
      part(element, 'link').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => isOpen(element) && isThere(element), 'open');
      expect(full(element).src).to.equal(large);
    });

    it('not by a click with a key, nor one that the page has answered itself', async () => {
      const element = await put(
        `<photo-caption zoom><a href="#lon"><img src="${small}" alt="x"></a></photo-caption>`,
      );
      const link = element.querySelector('a') as HTMLElement;
      const click = (init: MouseEventInit): boolean => {
        let prevented = true;
        addEventListener(
          'click',
          (event) => {
            prevented = event.defaultPrevented;
            event.preventDefault();
          },
          { once: true },
        );
        link.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }),
        );
        return prevented;
      };
      for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
        expect(click({ [key]: true }), key).to.equal(false);
      }
      link.addEventListener('click', (event) => event.preventDefault(), { once: true });
      link.click();
      await settled();
      expect(openDialogs()).to.equal(0);
      expect(click({})).to.equal(true);
      await until(() => isOpen(element), 'open');
    });

    it('once for two quick clicks, and one at a time', async () => {
      const article = await put(three);
      const [one, two] = photos(article) as [Element, Element];
      part(one, 'zoom').click();
      part(one, 'zoom').click();
      part(two, 'zoom').click();
      await until(() => openDialogs(), 'open');
      await settled();
      expect(openDialogs()).to.equal(1);
      expect(one.shadowRoot?.querySelectorAll('dialog').length).to.equal(1);
    });

    it('nothing when the photo has left the page meanwhile', async () => {
      const element = await put(figure());
      part(element, 'zoom').click();
      element.remove();
      await import('../src/photo-caption/zoom.js');
      await settled();
      expect(dialogOf(element)?.localName).to.equal(undefined);
      expect(history.state).to.equal(null);
    });

    it('where what opens it does not come: the link is followed, else there is one warning', async () => {
      const { value, messages } = await visit<[string, string]>({
        path: '/test/pages/zoom-offline.html',
        evaluate: `(async () => {
          const photo = document.querySelector('#plain');
          await photo.updateComplete;
          const { warn } = console;
          const warned = new Promise((done) => {
            console.warn = (...args) => done(warn(...args));
          });
          photo.shadowRoot.querySelector('[part=zoom]').click();
          await warned;
          const before = location.hash;
          const arrived = new Promise((done) => addEventListener('hashchange', done));
          document.querySelector('#linked img').click();
          await arrived;
          return [before, location.hash];
        })()`,
      });
      expect(value).to.deep.equal(['', '#anh-lon']);
      expect(messages.filter((message) => message.includes('<photo-caption>')).length).to.equal(1);
      expect(
        messages.filter((message) => /^error: (?!Failed to load|Loading module)/.test(message)),
      ).to.deep.equal([]);
    });
  });

  describe('the dialog', () => {
    it('fills the window, is named for the photo, takes the focus and gives it back', async () => {
      const element = await put(figure());
      await openByKey(element);
      expect(nameOfDialog(element)).to.equal('Phóng to ảnh: Hội trường');
      const { left, top, width, height } = (dialogOf(element) as Element).getBoundingClientRect();
      expect([left, top, width, height]).to.deep.equal([0, 0, innerWidth, innerHeight]);
      expect(focused(element)).to.equal('close');
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expect(focused(element)).to.equal('zoom');
    });

    it('fills the window under CSS zoom too', async () => {
      const stage = await put(`<div style="zoom: 2">${figure()}</div>`);
      const element = stage.querySelector('photo-caption') as Element;
      await open(element);
      const { width, height } = boxOf(dialogOf(element) as Element);
      expect([Math.round(width), Math.round(height)]).to.deep.equal([innerWidth, innerHeight]);
    });

    it('closes by its button and by a click beside the photo, not on the photo or its caption', async () => {
      const element = await put(figure());
      await openByKey(element);
      await sendKeys({ press: 'Enter' });
      await closed(element);
      await open(element);
      await until(() => isThere(element), 'shown');
      await clickOn(full(element));
      await clickOn(part(element, 'full-caption'), 0.02);
      await settled();
      expect(isOpen(element)).to.equal(true);
      await clickOn(stageOf(element), 0.01);
      await closed(element);
      expect(focused(element)).to.equal('zoom');
    });

    // The order of focus: previous, next, actual size, close, the photo while it scrolls, links of the caption.
    it('has its stops of Tab in the order in which they are seen', async () => {
      const article = await put(`<article>${figure()}${figure()}${figure()}</article>`);
      const [, element] = photos(article) as [Element, Element];
      await setViewport({ width: 500, height: 600 });
      try {
        await open(element);
        await until(() => isThere(element), 'shown');
        const stop = (): string => {
          const at = element.shadowRoot?.activeElement;
          return at?.getAttribute('part') ?? at?.textContent?.trim() ?? '';
        };
        const tab = async (times: number): Promise<string[]> => {
          const stops = [];
          for (let time = 0; time < times; time++) {
            stops.push(stop());
            await sendKeys({ press: 'Tab' });
          }
          return stops;
        };
        part(element, 'previous').focus();
        expect(await tab(6)).to.deep.equal([
          'previous',
          'next',
          'actual-size',
          'close',
          'toàn văn',
          'Mai Tú',
        ]);
        part(element, 'actual-size').focus();
        await sendKeys({ press: 'Enter' });
        expect((await tab(4)).map((name) => name || 'photo')).to.deep.equal([
          'actual-size',
          'close',
          'photo',
          'toàn văn',
        ]);
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });

    it('has no violation of accessibility, also in actual size, and says what its buttons do', async () => {
      const article = await put(`<article>${figure()}${figure()}</article>`);
      const [element] = photos(article) as [Element];
      await setViewport({ width: 500, height: 600 });
      try {
        await open(element);
        await until(() => isThere(element), 'shown');
        await until(
          () => getComputedStyle(dialogOf(element) as Element).opacity === '1',
          'faded in',
        );
        for (const pressed of ['false', 'true']) {
          expect(part(element, 'actual-size').getAttribute('aria-pressed')).to.equal(pressed);
          const { violations } = await axe.run(article, {
            rules: { 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
          });
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).to.deep.equal(
            [],
          );
          part(element, 'actual-size').click();
        }
        axe.setup(element);
        const names = ['previous', 'next', 'actual-size', 'close', 'dialog'].map((name) =>
          axe.commons.text.accessibleText(part(element, name)),
        );
        axe.teardown();
        expect(names).to.deep.equal([
          'Ảnh trước',
          'Ảnh sau',
          'Kích thước thật',
          'Đóng',
          'Phóng to ảnh: Hội trường',
        ]);
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });

    it('is a dialog in the tree of accessibility, clean under a strict policy', async () => {
      const { tree, messages } = await visit({
        path: '/test/pages/zoom.html?strict=lit-html',
        tree: true,
      });
      const nodes = nodesOf(tree);
      const dialog = nodes.find(({ role }) => role === 'dialog');
      expect(dialog?.name).to.equal('Phóng to ảnh: Hội trường');
      const inside = nodesOf(dialog as typeof tree);
      expect(inside.filter(({ role }) => role === 'button').map(({ name }) => name)).to.deep.equal([
        'Ảnh trước',
        'Ảnh sau',
        'Đóng',
      ]);
      expect(inside.filter(({ role }) => role === 'image').map(({ name }) => name)).to.deep.equal([
        'Hội trường',
      ]);
      expect(inside.filter(({ role }) => role === 'link').map(({ name }) => name)).to.deep.equal([
        'toàn văn',
      ]);
      expect(messages.filter((message) => message.startsWith('error'))).to.deep.equal([]);
    });

    it('speaks the language of the photo', async () => {
      for (const [lang, words] of [
        ['en', ['Enlarge photo: x', 'Close']],
        ['km', ['ពង្រីករូបថត៖ x', 'បិទ']],
      ] as const) {
        const element = await put(bare('x'), lang);
        await open(element);
        expect([
          nameOfDialog(element),
          part(element, 'close').getAttribute('aria-label'),
        ]).to.deep.equal(words);
        await sendKeys({ press: 'Escape' });
        await closed(element);
      }
    });

    it('shows caption and credit, the author’s and those of attributes, with their links and without ids', async () => {
      const element = await put(figure('credit="Sơn Na Ri"'));
      await open(element);
      expect(seen(part(element, 'full-caption'))).to.equal(
        'Lễ kỷ niệm, xem toàn văn. Ảnh: Mai Tú\nẢnh: Sơn Na Ri',
      );
      const links = [...part(element, 'full-caption').querySelectorAll('a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#bai', '/mai-tu']);
      expect(dialogOf(element)?.querySelector('[id]')?.id).to.equal(undefined);
      expect(document.querySelectorAll('#xem').length).to.equal(1);
    });

    it('is reached whole by scrolling at 320 × 256 with a caption of 2,000 characters', async () => {
      const words = 'Trao bức trướng. '.repeat(125);
      const element = await put(figure().replace(caption, `${words}<a href="#cuoi">cuối</a>`));
      await setViewport({ width: 320, height: 256 });
      try {
        await open(element);
        await until(() => isThere(element), 'shown');
        const dialog = dialogOf(element) as HTMLElement;
        expect(dialog.scrollWidth).to.equal(320);
        expect(full(element).getBoundingClientRect().height).to.be.above(100);
        dialog.querySelector<HTMLElement>('a')?.focus();
        const link = dialog.querySelector('a') as Element;
        await until(() => dialog.scrollTop, 'scrolled');
        const { top, bottom } = link.getBoundingClientRect();
        expect(top > 0 && bottom <= 256).to.equal(true);
        // The bar stays.
        expect(part(element, 'close').getBoundingClientRect().top).to.be.closeTo(8, 1);
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });

    for (const [size, html] of [
      ['plain', three],
      ['200 % by CSS zoom', `<div style="zoom: 2">${three}</div>`],
      ['200 %', `<div style="font-size: 200%">${three}</div>`],
      ['200 % from right to left', `<div dir="rtl" style="font-size: 200%">${three}</div>`],
    ] as const) {
      it(`has every control in the window at 320, in one row, at a size of text of ${size}`, async () => {
        needs(engine !== 'WebKit', 'media queries of a sheet that nobody wore at the last resize');
        await setViewport({ width: 320, height: 568 });
        try {
          const stage = await put(html);
          const element = stage.querySelectorAll('photo-caption')[1] as Element;
          // Larger than its place, so that the button of its actual size is there too.
          element.setAttribute('href', large);
          await open(element);
          await until(() => isThere(element) && !part(element, 'actual-size').hidden, 'shown');
          const controls = ['position', 'previous', 'next', 'actual-size', 'close'].map((name) =>
            boxOf(part(element, name)),
          );
          expect(
            controls.map(({ left, right }) => left >= 0 && right <= 320),
            'in the window',
          ).to.deep.equal(controls.map(() => true));
          const buttons = controls.slice(1);
          expect(new Set(buttons.map(({ top }) => Math.round(top))).size).to.equal(1);
          for (const { width, height } of buttons) {
            expect(width).to.be.within(43.5, 45);
            expect(height).to.be.closeTo(width, 0.5);
          }
          const edges = controls
            .map(({ left, right }) => [left, right])
            .sort(([a = 0], [b = 0]) => a - b);
          edges.slice(1).forEach(([left = 0], index) => {
            expect(left, 'apart').to.be.at.least(edges[index]?.[1] ?? 0);
          });
          expect(dialogOf(element)?.scrollWidth).to.equal(dialogOf(element)?.clientWidth);
          const { scrollWidth, clientWidth } = part(element, 'position');
          expect(scrollWidth, 'words in their place').to.be.at.most(clientWidth);
        } finally {
          await setViewport({ width: 1280, height: 800 });
        }
      });
    }

    it('takes nothing from the styles of the page but its font', async () => {
      const element = (
        await put(
          `<div style="font: italic 700 0/1 serif; white-space: nowrap; letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; text-indent: 40px; text-align: right; visibility: hidden; pointer-events: none; cursor: wait; text-shadow: 1px 1px red">${figure()}</div>`,
        )
      ).querySelector('photo-caption') as Element;
      await open(element);
      for (const target of [dialogOf(element) as Element, part(element, 'full-caption')]) {
        const style = getComputedStyle(target);
        expect(
          [
            style.fontFamily,
            style.fontSize,
            style.fontStyle,
            style.fontWeight,
            style.whiteSpace,
            style.letterSpacing,
            style.wordSpacing,
            style.textTransform,
            style.textIndent,
            style.visibility,
            style.pointerEvents,
            style.cursor,
            style.textShadow,
          ].join('; '),
        ).to.equal(
          'serif; 16px; normal; 400; normal; normal; 0px; none; 0px; visible; auto; auto; none',
        );
      }
      expect(part(element, 'close').getBoundingClientRect().width).to.equal(44);
    });

    it('centres its caption, of one line and of two', async () => {
      for (const words of ['Lễ kỷ niệm.', 'Trao bức trướng chúc mừng mười năm. '.repeat(4)]) {
        const element = await put(
          `<photo-caption zoom caption="${words}"><img src="${small}" alt="x"></photo-caption>`,
        );
        await open(element);
        const range = document.createRange();
        range.selectNodeContents(part(element, 'full-caption').firstElementChild as Element);
        const lines = [...range.getClientRects()].filter(({ width }) => width);
        for (const { left, right } of lines) {
          expect((left + right) / 2).to.be.closeTo(innerWidth / 2, 4);
        }
        expect(lines.length).to.equal(words.length > 40 ? 2 : 1);
        await sendKeys({ press: 'Escape' });
        await closed(element);
      }
    });

    it('changes its language with the page', async () => {
      const element = await put(bare('x'));
      await open(element);
      (element.parentElement as Element).setAttribute('lang', 'en');
      await until(() => nameOfDialog(element) === 'Enlarge photo: x', 'in English');
      expect(part(element, 'close').getAttribute('aria-label')).to.equal('Close');
    });

    it('fades in, but for readers who want no motion', async () => {
      const element = await put(figure());
      const animation = async (): Promise<string> => {
        await open(element);
        const { animationName } = getComputedStyle(dialogOf(element) as Element);
        await sendKeys({ press: 'Escape' });
        await closed(element);
        return animationName;
      };
      await emulateMedia({ reducedMotion: 'no-preference' });
      expect(await animation()).to.equal('appear');
      await emulateMedia({ reducedMotion: 'reduce' });
      try {
        expect(await animation()).to.equal('none');
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });

    it('keeps its controls visible in forced colours', async () => {
      const { value } = await visit<string[]>({
        path: '/test/pages/zoom.html',
        forcedColors: true,
        evaluate: `(() => {
          const root = document.querySelector('photo-caption').shadowRoot;
          const { backgroundColor, color } = getComputedStyle(root.querySelector('dialog'));
          const { borderTopColor, borderTopWidth } = getComputedStyle(root.querySelector('[part=close]'));
          return [backgroundColor !== color, borderTopWidth, borderTopColor !== backgroundColor];
        })()`,
      });
      expect(value).to.deep.equal([true, '1px', true]);
    });

    it('leaves the page behind where it is: what the dialog cannot use of a wheel or finger is held', async () => {
      const element = await put(figure());
      await open(element);
      await until(() => isThere(element), 'shown');
      const wheel = (init: WheelEventInit, target: Element = stageOf(element)): boolean =>
        !target.dispatchEvent(
          new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY: 100, ...init }),
        );
      expect(wheel({})).to.equal(true);
      expect(wheel({ ctrlKey: true })).to.equal(false);
      await until(() => !part(element, 'actual-size').hidden, 'larger');
      part(element, 'actual-size').click();
      expect(wheel({})).to.equal(false);
      expect(wheel({}, part(element, 'close'))).to.equal(true);
      expect(getComputedStyle(stageOf(element)).overscrollBehaviorY).to.equal('contain');
    });

    it('leaves the page behind where it is, whatever key is pressed', async () => {
      const stage = await put(`<div>${figure()}<p style="block-size: 300vh">Bài</p></div>`);
      const element = stage.querySelector('photo-caption') as Element;
      await open(element);
      await until(() => isThere(element), 'shown');
      for (const at of ['close', 'full']) {
        if (at === 'full') await clickOn(full(element));
        for (const press of ['ArrowDown', 'PageDown', 'End']) await sendKeys({ press });
        if (at === 'full') await sendKeys({ press: 'Space' });
        await settled();
      }
      expect(isOpen(element)).to.equal(true);
      expect(scrollY).to.equal(0);
      await sendKeys({ press: 'Escape' });
      await closed(element);
      await sendKeys({ press: 'PageDown' });
      await until(() => scrollY > 0, 'the page itself scrolls');
      scrollTo(0, 0);
    });

    it('leaves pinching to the browser', async () => {
      const element = await put(figure());
      await open(element);
      expect(getComputedStyle(stageOf(element)).touchAction).to.equal('pan-y pinch-zoom');
    });
  });

  describe('the history', () => {
    it('has one entry more while it is open, which Back leaves', async () => {
      history.replaceState({ page: 7 }, '');
      const element = await put(figure());
      const { length } = history;
      await openByKey(element);
      expect(Object.keys(history.state as object)).to.deep.equal(['page', 'portal-elements-zoom']);
      history.back();
      await closed(element);
      expect(history.state).to.deep.equal({ page: 7 });
      expect(focused(element)).to.equal('zoom');
      expect(history.length).to.be.at.most(length + 1);
      history.replaceState(null, '');
    });

    it('is gone back in once, however often it is closed', async () => {
      const element = await put(figure());
      await open(element);
      const { back } = history;
      let backs = 0;
      history.back = () => {
        backs++;
        back.call(history);
      };
      try {
        part(element, 'close').click();
        part(element, 'zoom').click();
        element.remove();
        await gone();
        await closed(element);
      } finally {
        history.back = back;
      }
      expect(backs).to.equal(1);
    });

    it('is at most one entry longer after ten times, and the page’s own state is back', async () => {
      history.replaceState('của trang', '');
      const element = await put(figure());
      const { length } = history;
      for (let time = 0; time < 10; time++) {
        await open(element);
        await sendKeys({ press: 'Escape' });
        // At once again: the browser has not gone back yet.
        await until(() => !dialogOf(element), 'closed');
      }
      await closed(element);
      expect(history.length).to.be.at.most(length + 1);
      expect(history.state).to.equal('của trang');
      history.replaceState(null, '');
    });

    for (const browser of ['a browser that names its entries', 'an older browser'] as const) {
      describe(`in ${browser}`, () => {
        const own = Object.getOwnPropertyDescriptor(window, 'navigation');
        const isOlder = browser === 'an older browser';

        before(() => {
          needs(isOlder || !!own, 'names of the entries of the history (navigation)');
          if (isOlder && own) Object.defineProperty(window, 'navigation', { value: undefined });
        });

        after(() => {
          if (own) Object.defineProperty(window, 'navigation', own);
        });

        it('is gone back in, to the page’s own state', async () => {
          history.replaceState({ page: 7 }, '');
          const element = await put(figure());
          await open(element);
          expect(window.navigation === undefined).to.equal(isOlder);
          await sendKeys({ press: 'Escape' });
          await closed(element);
          expect(history.state).to.deep.equal({ page: 7 });
          await open(element);
          history.back();
          await closed(element);
          expect(history.state).to.deep.equal({ page: 7 });
          history.replaceState(null, '');
        });

        it('is gone back in when the page has put its own state into our entry', async () => {
          const element = await put(figure());
          history.replaceState('của trang', '');
          await open(element);
          const more = isOlder ? (history.state as object) : {};
          history.replaceState({ ...more, scroll: 120 }, '');
          await sendKeys({ press: 'Escape' });
          await until(() => history.state === 'của trang', 'back');
          expect(openDialogs()).to.equal(0);
          history.replaceState(null, '');
        });

        it('is left alone when the page has given our entry another address', async () => {
          const element = await put(figure());
          const before = location.href;
          await open(element);
          const { back } = history;
          let backs = 0;
          history.back = () => {
            backs++;
          };
          history.replaceState({ ...(history.state as object) }, '', '?bai=2');
          element.remove();
          await gone();
          history.back = back;
          expect(backs).to.equal(0);
          history.back();
          await until(() => location.href === before, 'back');
        });

        it('uses an entry again that a dialog has left behind', async () => {
          const element = await put(figure());
          await open(element);
          const left = history.state as unknown;
          history.pushState('trang khác', '');
          element.remove();
          await gone();
          history.back();
          await until(() => history.state !== 'trang khác', 'back');
          expect(history.state).to.deep.equal(left);
          const { pushState } = history;
          let pushed = 0;
          history.pushState = () => {
            pushed++;
          };
          const other = await put(figure());
          await open(other);
          history.pushState = pushState;
          expect(pushed).to.equal(0);
          await sendKeys({ press: 'Escape' });
          await closed(other);
          expect(history.state).to.equal(null);
        });
      });
    }

    it('is one entry longer after a reload while it is open, which closing leaves', async () => {
      const frame = document.createElement('iframe');
      const opened = async (): Promise<Window> => {
        await until(
          () =>
            frame.contentDocument
              ?.querySelector('photo-caption')
              ?.shadowRoot?.querySelector('dialog[open]'),
          'open',
        );
        return frame.contentWindow as Window;
      };
      frame.src = '/test/pages/zoom.html';
      document.body.append(frame);
      const before = await opened();
      const { length } = history;
      const { state } = before.history;
      await new Promise((done) => {
        frame.addEventListener('load', done, { once: true });
        before.location.reload();
      });
      // The page opens its photo by itself.
      const page = await opened();
      expect(history.length).to.equal(length);
      expect(page.history.state).to.deep.equal(state);
      const dialog = page.document
        .querySelector('photo-caption')
        ?.shadowRoot?.querySelector('dialog');
      dialog?.close();
      await until(() => page.history.state === null, 'back');
      frame.remove();
    });

    it('is left alone when the page has gone elsewhere meanwhile', async () => {
      const element = await put(figure());
      await open(element);
      history.pushState('trang khác', '');
      const { back } = history;
      let backs = 0;
      history.back = () => {
        backs++;
      };
      element.remove();
      await gone();
      history.back = back;
      expect([backs, history.state]).to.deep.equal([0, 'trang khác']);
      history.go(-2);
      await until(() => history.state === null, 'back');
    });

    it('opens and closes where the page may add no entry', async () => {
      const { pushState } = history;
      history.pushState = () => {
        throw new DOMException('no', 'SecurityError');
      };
      try {
        const element = await put(figure());
        await open(element);
        await sendKeys({ press: 'Escape' });
        await closed(element);
        expect(history.state).to.equal(null);
      } finally {
        history.pushState = pushState;
      }
    });

    it('a link of the caption within the page closes and arrives; Back then leads to the page as it was', async () => {
      const stage = await put(
        `<div>${figure()}<p style="margin-block-start:200vh" id="bai">Bài</p></div>`,
      );
      const element = stage.querySelector('photo-caption') as Element;
      const before = location.href;
      await open(element);
      await clickOn(part(element, 'full-caption').querySelector('a') as Element);
      await until(() => !dialogOf(element), 'closed');
      expect(location.hash).to.equal('#bai');
      const { top } = (stage.querySelector('#bai') as Element).getBoundingClientRect();
      expect(top >= 0 && top < innerHeight).to.equal(true);
      history.back();
      await until(() => location.href === before, 'back');
      expect(history.state).to.equal(null);
      expect(openDialogs()).to.equal(0);
    });

    it('other links of the caption are left to the browser', async () => {
      const element = await put(figure());
      await open(element);
      const [, link] = part(element, 'full-caption').querySelectorAll('a');
      let prevented: boolean | undefined;
      const stay = (event: Event): void => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener('click', stay, { once: true });
      link?.click();
      expect(prevented).to.equal(false);
      expect(isOpen(element)).to.equal(true);
    });
  });

  describe('the sequence', () => {
    it('is that of the article: by buttons, arrows, Home and End; it ends at its ends', async () => {
      const article = await put(`<div>${three}${bare('Ngoài bài')}</div>`);
      const [element] = photos(article) as [Element];
      await openByKey(element);
      const shown = (): string => part(element, 'position').textContent.trim();
      expect(shown()).to.equal('1 / 3');
      await sendKeys({ press: 'ArrowRight' });
      expect([shown(), nameOfDialog(element)]).to.deep.equal(['2 / 3', 'Phóng to ảnh: Hai']);
      expect(status(element)).to.equal('Ảnh 2 / 3: Hai');
      expect(full(element).alt).to.equal('Hai');
      await sendKeys({ press: 'End' });
      expect(shown()).to.equal('3 / 3');
      await sendKeys({ press: 'ArrowRight' });
      expect(shown()).to.equal('3 / 3');
      await sendKeys({ press: 'ArrowLeft' });
      expect(shown()).to.equal('2 / 3');
      await sendKeys({ press: 'Home' });
      expect(shown()).to.equal('1 / 3');
      await clickOn(part(element, 'next'));
      await clickOn(part(element, 'next'));
      expect(shown()).to.equal('3 / 3');
      expect(part(element, 'next').getAttribute('aria-disabled')).to.equal('true');
      expect(part(element, 'previous').getAttribute('aria-disabled')).to.equal('false');
      expect(focused(element)).to.equal('next');
      await clickOn(part(element, 'next'));
      expect(shown()).to.equal('3 / 3');
      await clickOn(part(element, 'previous'));
      expect(shown()).to.equal('2 / 3');
      await sendKeys({ press: 'Escape' });
      await closed(element);
      expect(focused(element)).to.equal('zoom');
    });

    it('leaves keys with Alt, Ctrl or Shift to the browser', async () => {
      const article = await put(three);
      const [element] = photos(article) as [Element];
      await open(element);
      for (const key of ['Alt', 'Control', 'Shift']) await withKey(key, 'ArrowDown');
      for (const key of ['Control', 'Shift']) await withKey(key, 'ArrowRight');
      for (const key of ['Control', 'Shift']) await withKey(key, 'End');
      expect(part(element, 'position').textContent.trim()).to.equal('1 / 3');
    });

    it('is that of the group, wherever in the page; of an article those without group', async () => {
      const stage = await put(
        `<div>${bare('A', 'group="g"')}<article>${bare('B')}${bare('C', 'group="g"')}${bare('D')}<photo-caption><img src="${small}" alt="không"></photo-caption></article>${bare('E', 'group="h"')}</div>`,
      );
      const [a, b, , , , e] = photos(stage) as [
        Element,
        Element,
        Element,
        Element,
        Element,
        Element,
      ];
      for (const [element, names] of [
        [a, ['A', 'C']],
        [b, ['B', 'D']],
      ] as const) {
        await open(element);
        expect(full(element).alt).to.equal(names[0]);
        await sendKeys({ press: 'End' });
        expect(part(element, 'position').textContent.trim()).to.equal('2 / 2');
        expect(full(element).alt).to.equal(names[1]);
        await sendKeys({ press: 'Escape' });
        await closed(element);
      }
      await open(e);
      expect(
        dialogOf(e)?.querySelector('[part=position],[part=next],[part=previous]')?.localName,
      ).to.equal(undefined);
      expect(status(e)).to.equal('');
    });

    it('is that of the article of a shadow tree', async () => {
      const host = await put<HTMLElement>('<div></div>');
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<article><slot></slot></article>`;
      host.innerHTML = bare('Một') + bare('Hai');
      await settled();
      const [element] = photos(host) as [Element];
      await open(element);
      expect(part(element, 'position').textContent.trim()).to.equal('1 / 2');
    });

    it('leaves out what has no picture', async () => {
      const article = await put(
        `<article>${bare('Một')}<photo-caption zoom></photo-caption><photo-caption zoom><img alt="x"></photo-caption><photo-caption zoom src="javascript:1" alt="x"></photo-caption><photo-caption zoom src="${small}" alt="Hai"></photo-caption></article>`,
      );
      const [element] = photos(article) as [Element];
      await open(element);
      await sendKeys({ press: 'ArrowRight' });
      expect(status(element)).to.equal('Ảnh 2 / 2: Hai');
    });

    it('keeps a broken photo in it, and shows its alt', async () => {
      const article = await put(
        `<article>${bare('Một')}${bare('Bến sông').replace(small, '/missing-two.jpg')}</article>`,
      );
      const [element] = photos(article) as [Element];
      await open(element);
      await sendKeys({ press: 'ArrowRight' });
      await until(() => seen(stageOf(element)) === 'Bến sông', 'alt');
      expect(focused(element)).to.equal('close');
    });

    it('keeps the frame of a broken photo away from the edges of a narrow window', async () => {
      const alt = 'Hai người cùng cầm một bức trướng đóng khung trên sân khấu hội trường. '.repeat(
        20,
      );
      const article = await put(
        `<article>${bare('Một')}${bare(alt).replace(small, '/missing-two.jpg')}</article>`,
      );
      const [element] = photos(article) as [Element];
      await setViewport({ width: 390, height: 600 });
      try {
        await open(element);
        await sendKeys({ press: 'ArrowRight' });
        await until(() => seen(stageOf(element)).startsWith('Hai người'), 'alt');
        const frame = (stageOf(element).firstElementChild as Element).getBoundingClientRect();
        const stage = stageOf(element).getBoundingClientRect();
        expect([
          frame.left - stage.left,
          stage.right - frame.right,
          frame.top - stage.top,
          stage.bottom - frame.bottom,
        ]).to.deep.equal([16, 16, 16, 16]);
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });

    it('keeps the focus when the control that had it is no more', async () => {
      const article = await put(`<article>${figure()}${bare('Hai')}</article>`);
      const [element] = photos(article) as [Element];
      await open(element);
      part(element, 'full-caption').querySelector('a')?.focus();
      await sendKeys({ press: 'ArrowRight' });
      expect(focused(element)).to.equal('close');
      await sendKeys({ press: 'ArrowLeft' });
      expect(part(element, 'position').textContent.trim()).to.equal('1 / 2');
    });

    it('is mirrored where the text runs from right to left: keys, arrows and swipes', async () => {
      const stage = await put(`<div dir="rtl">${three}</div>`, 'ar');
      const [element] = photos(stage) as [Element];
      await open(element);
      const shown = (): string => part(element, 'position').textContent.trim();
      await sendKeys({ press: 'ArrowLeft' });
      expect(shown()).to.equal('2 / 3');
      await sendKeys({ press: 'ArrowRight' });
      expect(shown()).to.equal('1 / 3');
      swipe(element, 100, 0);
      expect(shown()).to.equal('2 / 3');
      const [next, previous] = ['next', 'previous'].map((name) => part(element, name));
      const turn = (button?: Element): string =>
        getComputedStyle(button?.querySelector('svg') as Element).transform;
      expect([turn(next), turn(previous)]).to.deep.equal([
        'matrix(0, 1, -1, 0, 0, 0)',
        'matrix(0, -1, 1, 0, 0, 0)',
      ]);
      expect((next as Element).getBoundingClientRect().left).to.be.below(
        (previous as Element).getBoundingClientRect().left,
      );
      expect(part(element, 'close').getBoundingClientRect().left).to.be.below(100);
    });

    /** A finger that goes this far. */
    function swipe(
      element: Element,
      x: number,
      y: number,
      more: PointerEventInit = {},
      second = false,
    ): void {
      const send = (type: string, init: PointerEventInit): void => {
        stageOf(element).dispatchEvent(
          new PointerEvent(type, {
            bubbles: true,
            pointerType: 'touch',
            pointerId: 5,
            ...init,
            ...more,
          }),
        );
      };
      send('pointerdown', { clientX: 400, clientY: 400 });
      if (second) send('pointerdown', { clientX: 500, clientY: 400, pointerId: 6 });
      send('pointerup', { clientX: 400 + x, clientY: 400 + y });
    }

    it('follows a swipe of one finger, far enough and more across than down', async () => {
      const article = await put(three);
      const [element] = photos(article) as [Element];
      await open(element);
      await until(() => isThere(element), 'shown');
      const shown = (): string => part(element, 'position').textContent.trim();
      swipe(element, -40, 0);
      swipe(element, -100, -120);
      swipe(element, -100, 0, { pointerType: 'mouse' });
      swipe(element, -100, 0, {}, true);
      expect(shown()).to.equal('1 / 3');
      swipe(element, -100, 20);
      expect(shown()).to.equal('2 / 3');
      swipe(element, 100, 20);
      expect(shown()).to.equal('1 / 3');
    });

    it('of 300 photos opens and steps fast, and asks for three pictures', async () => {
      performance.clearResourceTimings();
      performance.setResourceTimingBufferSize(2000);
      const all = Array.from({ length: 300 }, (_, index) =>
        bare(
          `Hội trường, hàng ghế ${index}`,
          `group="nhiều" href="/demo/pictures/hall-1600.jpg?photo=${index}"`,
        ),
      );
      const stage = await put(`<div>${all.join('')}</div>`);
      const asked = (): string[] => [
        ...new Set(
          performance
            .getEntriesByType('resource')
            .flatMap(({ name }) => /photo=(\d+)/.exec(name)?.[1] ?? []),
        ),
      ];
      const element = photos(stage)[150] as Element;
      const start = performance.now();
      await open(element);
      expect(performance.now() - start).to.be.below(500);
      await until(() => asked().length === 3, 'three');
      await settled();
      expect(asked().sort()).to.deep.equal(['149', '150', '151']);
      const step = performance.now();
      await sendKeys({ press: 'ArrowRight' });
      await until(() => full(element).src.endsWith('photo=151'), 'shown');
      expect(performance.now() - step).to.be.below(500);
      await until(() => asked().length === 4, 'the next');
      expect(part(element, 'position').textContent.trim()).to.equal('152 / 300');
    });
  });

  describe('the full picture', () => {
    for (const [what, html, source] of [
      ['href', bare('x', `href="${large}"`), large],
      [
        'a link round the photo',
        `<photo-caption zoom><a href="${large}"><img src="${small}" alt="x"></a></photo-caption>`,
        large,
      ],
      ['the widest candidate of srcset', figure('', 'x'), large],
      ['the photo itself', bare('x'), location.origin + small],
      [
        'the photo itself where href is refused',
        bare('x', 'href="javascript:alert(1)"'),
        location.origin + small,
      ],
      [
        'the page’s where the full one is missing',
        bare('x', 'href="/missing-full.jpg"'),
        location.origin + small,
      ],
      [
        'the page’s where the link is no picture',
        `<photo-caption zoom><a href="/test/pages/host.html"><img src="${small}" alt="x"></a></photo-caption>`,
        location.origin + small,
      ],
    ] as const) {
      it(`is that of ${what}`, async () => {
        const element = await put(html);
        await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
        element.querySelector('img')?.click();
        await until(() => isOpen(element) && isThere(element), 'shown');
        expect(full(element).src).to.equal(source);
        expect(full(element).alt).to.equal('x');
      });
    }

    for (const [kind, html] of [
      [
        'child',
        bare('Bến sông', `fallback-src="${small}"`).replace(
          `<img src="${small}"`,
          '<img src="/missing-nine.jpg"',
        ),
      ],
      [
        'attribute',
        `<photo-caption zoom fallback-src="${small}" src="/missing-ten.jpg" loading="eager" alt="Bến sông"></photo-caption>`,
      ],
    ] as const) {
      it(`is the one of fallback-src where the page shows that in the place of the ${kind}’s`, async () => {
        const element = await put(html);
        await until(() => part<HTMLImageElement>(element, 'image').naturalWidth, 'replaced');
        await settled();
        await clickOn(part(element, 'image'));
        await until(() => isOpen(element) && isThere(element), 'shown');
        expect(full(element).src).to.equal(location.origin + small);
        expect(full(element).alt).to.equal('Bến sông');
      });
    }

    it('is the page’s where the full one has no byte', async () => {
      const element = await put(bare('x', `href="${await badServer()}/empty"`));
      await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
      element.querySelector('img')?.click();
      await until(() => isOpen(element) && isThere(element), 'shown');
      expect(full(element).src).to.equal(location.origin + small);
    });

    it('is stood in for by the page’s while it is on its way, drawn as large; one that never answers can be left', async () => {
      const never = `${await badServer()}/silent`;
      const article = await put(
        `<article>${bare('Một', `href="${never}?1"`)}<photo-caption zoom src="${never}?2" loading="lazy" alt="Hai"></photo-caption></article>`,
      );
      const [element] = photos(article) as [Element];
      await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
      await open(element);
      expect(full(element).src).to.equal(location.origin + small);
      expect(full(element).getBoundingClientRect().height).to.equal(stageOf(element).clientHeight);
      await sendKeys({ press: 'ArrowRight' });
      expect(seen(stageOf(element))).to.equal('Đang tải…');
      await sendKeys({ press: 'Escape' });
      await closed(element);
    });

    it('that is still on its way when it is closed tells nobody, and so holds nothing of the page', async () => {
      const asked: HTMLImageElement[] = [];
      const { Image: Built } = window;
      window.Image = class extends Built {
        constructor(width?: number, height?: number) {
          super(width, height);
          asked.push(this);
        }
      };
      try {
        const element = await put(bare('Một', `href="${await badServer()}/silent"`));
        await until(() => element.querySelector('img')?.naturalWidth, 'loaded');
        await open(element);
        expect(asked.some(({ onload }) => onload)).to.equal(true);
        await sendKeys({ press: 'Escape' });
        await closed(element);
      } finally {
        window.Image = Built;
      }
      expect(asked.filter(({ onload, onerror }) => onload ?? onerror)).to.have.length(0);
    });

    it('is never larger than its pixels; 100 % is offered only where it is larger than its place', async () => {
      const element = await put(bare('x'));
      await open(element);
      await until(() => isThere(element), 'shown');
      await settled();
      expect(full(element).getBoundingClientRect().width).to.equal(480);
      expect(getComputedStyle(part(element, 'actual-size')).display).to.equal('none');
      await setViewport({ width: 400, height: 600 });
      await until(() => !part(element, 'actual-size').hidden, 'offered');
      expect(full(element).getBoundingClientRect().width).to.be.closeTo(400, 0.1);
      await setViewport({ width: 1280, height: 800 });
      await until(() => part(element, 'actual-size').hidden, 'no longer');
    });

    it('at 100 % is scrolled by the keys, from its middle', async () => {
      const element = await put(figure());
      await open(element);
      await until(() => isThere(element) && !part(element, 'actual-size').hidden, 'shown');
      part(element, 'actual-size').focus();
      await sendKeys({ press: 'Enter' });
      const stage = stageOf(element);
      expect(part(element, 'actual-size').getAttribute('aria-pressed')).to.equal('true');
      expect(full(element).getBoundingClientRect().width).to.equal(1600);
      const { scrollLeft, scrollTop } = stage;
      expect(scrollLeft).to.be.closeTo((stage.scrollWidth - stage.clientWidth) / 2, 1);
      expect(scrollTop).to.be.above(0);
      await sendKeys({ press: 'ArrowRight' });
      await until(() => stage.scrollLeft > scrollLeft, 'scrolled');
      await sendKeys({ press: 'ArrowUp' });
      await until(() => stage.scrollTop < scrollTop, 'scrolled up');
      part(element, 'actual-size').click();
      await settled();
      expect(full(element).getBoundingClientRect().width).to.be.below(1280);
    });

    for (const [name, size] of [
      ['wide', [20000, 10]],
      ['tall', [10, 20000]],
    ] as const) {
      it(`of ${size.join(' × ')} pixels is seen at once in its own size, and all of it can be scrolled to`, async () => {
        const element = await put(
          `<photo-caption zoom src="/test/pages/${name}.svg" alt="x"></photo-caption>`,
        );
        await open(element);
        await until(() => isThere(element), 'shown');
        await until(() => stageOf(element).classList.contains('actual'), 'actual');
        const { width, height } = full(element).getBoundingClientRect();
        expect([width, height]).to.deep.equal(size);
        const stage = stageOf(element);
        stage.focus();
        await sendKeys({ press: name === 'wide' ? 'ArrowRight' : 'End' });
        await until(() => stage.scrollLeft + stage.scrollTop > 0, 'scrolled');
      });
    }
  });

  describe('its life', () => {
    it('ends when the photo leaves the page, with its entry of the history and its listeners', async () => {
      const element = await put(figure());
      const stage = element.parentElement as Element;
      const counts = new Map<string, number>();
      const { addEventListener: add, removeEventListener: remove } = window;
      window.addEventListener = function (
        this: Window,
        type: string,
        listener: EventListener,
        options?: AddEventListenerOptions,
      ) {
        counts.set(type, (counts.get(type) ?? 0) + 1);
        options?.signal?.addEventListener('abort', () =>
          counts.set(type, (counts.get(type) ?? 0) - 1),
        );
        if (options?.once) counts.set(type, (counts.get(type) ?? 0) - 1);
        add.call(window, type, listener, options);
      } as typeof add;
      try {
        await open(element);
        expect(counts.get('popstate')).to.equal(1);
        element.remove();
        expect(dialogOf(element)?.localName).to.equal(undefined);
        await closed(element);
        expect([...counts.values()].filter(Boolean)).to.deep.equal([]);
      } finally {
        window.addEventListener = add;
        window.removeEventListener = remove;
      }
      stage.append(element);
      await settled();
      await open(element);
      expect(nameOfDialog(element)).to.equal('Phóng to ảnh: Hội trường');
    });

    it('ends when the page hides what the photo stands in: a carousel, a tab', async () => {
      const stage = await put<HTMLElement>(`<div>${figure()}</div>`);
      const element = stage.querySelector('photo-caption') as Element;
      await open(element);
      stage.style.display = 'none';
      await closed(element);
      expect(history.state).to.equal(null);
      stage.style.display = '';
      await open(element);
    });

    it('does not begin when that is hidden before what opens the photo has come', async () => {
      const stage = await put<HTMLElement>(`<div>${figure()}</div>`);
      const element = stage.querySelector('photo-caption') as Element;
      part(element, 'zoom').click();
      stage.style.display = 'none';
      await import('../src/photo-caption/zoom.js');
      await settled();
      await closed(element);
      expect(openDialogs()).to.equal(0);
    });

    it('goes on when the page is printed', async () => {
      const element = await put(figure());
      await open(element);
      await emulateMedia({ media: 'print' });
      await settled();
      expect(getComputedStyle(dialogOf(element) as Element).display).to.equal('none');
      await emulateMedia({ media: 'screen' });
      await settled();
      expect(isOpen(element)).to.equal(true);
    });

    it('ends when the photo is moved, and begins again', async () => {
      const stage = await put(`<div>${figure()}<section></section></div>`);
      const element = stage.querySelector('photo-caption') as Element;
      await open(element);
      stage.querySelector('section')?.append(element);
      await closed(element);
      await open(element);
      expect(openDialogs()).to.equal(1);
    });

    it('goes on when the children change', async () => {
      const article = await put(`<article>${figure()}${bare('Hai')}</article>`);
      const [element, two] = photos(article) as [Element, Element];
      await open(element);
      // The figure goes, and with it the element of the shadow root.
      element.replaceChildren();
      two.replaceChildren();
      await settled();
      expect(isOpen(element)).to.equal(true);
      await sendKeys({ press: 'ArrowRight' });
      expect(part(element, 'position').textContent.trim()).to.equal('2 / 2');
      await sendKeys({ press: 'Escape' });
      await closed(element);
    });

    it('says nothing in the console', async () => {
      const warnings = await warningsOf(async () => {
        const element = await put(figure());
        await open(element);
        await until(() => isThere(element), 'shown');
        await sendKeys({ press: 'Escape' });
        await closed(element);
      });
      expect(warnings).to.deep.equal([]);
    });
  });
});
