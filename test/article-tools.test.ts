import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../src/news-article/define.js';
import type { Subject } from '../src/classes.js';
import { firstUse } from '../src/core/first-use.js';
import { boxOf, engine as browser } from './helpers/engine.js';
import { engine, fails, neverEnds, speaks, voice } from './helpers/speech.js';
import {
  afterwards,
  clear,
  part,
  put,
  putBack,
  replace,
  seen,
  settled,
  until,
  warningsOf,
} from './helpers/page.js';

const body = `<h2>Sở tròn mười năm</h2><time datetime="2015-05-06T09:25:00+07:00">06/05/2015</time>
  <p class="lead">Gần 200 đại biểu đã dự.</p><p id="first">Năm 2005, Sở có 19 cán bộ.</p>`;
const article = (tools: string, attributes = ''): string =>
  `<article>${body}<article-tools tools="${tools}" ${attributes}></article-tools></article>`;

/** The first `<article-tools>` of the stage, also inside a `<news-article>`. */
async function bar(html: string): Promise<LitElement> {
  const stage = (await put(`<div>${html}</div>`)) as Element;
  const inside = stage.querySelector('news-article')?.shadowRoot ?? stage;
  const tools = inside.querySelector<LitElement>('article-tools') as LitElement;
  // What comes in files of its own is there; a voice may still be looked for.
  await until(
    () => !tools.shadowRoot?.querySelector('.kept [part="button tool "], .kept button:empty'),
    'here',
  );
  return tools;
}

const names = (tools: Element): string[] =>
  [...(tools.shadowRoot?.querySelectorAll('li:not(.kept) :is(button,a)') ?? [])].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent.trim(),
  );

const status = (tools: Element): string => part(tools, 'status').textContent.trim();

/** A real click in the middle of a part. */
async function click(tools: Element, name: string): Promise<void> {
  const button = part(tools, name);
  button.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = boxOf(button);
  await sendMouse({
    type: 'click',
    position: [x + width / 2, y + height / 2].map(Math.round) as [number, number],
  });
  await settled();
}

describe('<article-tools>', () => {
  afterEach(() => {
    putBack();
    clear();
  });

  describe('the row', () => {
    it('is a list of real buttons, in the order that is asked for, each once', async () => {
      const tools = await bar(article('save print text-size print'));
      expect(tools.shadowRoot?.querySelectorAll('ul > li').length).to.equal(3);
      expect(names(tools)).to.deep.equal([
        'Lưu',
        'In',
        'A\u2212, Chữ nhỏ hơn',
        '100\u00a0%, Cỡ chữ bình thường',
        'A+, Chữ to hơn',
      ]);
    });

    it('has every tool by default, but for what the browser cannot do', async () => {
      const tools = await bar('<article><article-tools></article-tools></article>');
      const shown = names(tools).join();
      for (const name of ['In', 'Lưu', 'Sao chép liên kết']) expect(shown).to.include(name);
      expect(shown.includes('Chia sẻ')).to.equal('share' in navigator);
    });

    it('warns of a tool that it does not know, and shows the others', async () => {
      let tools!: LitElement;
      const warnings = await warningsOf(async () => {
        tools = await bar(article('fax print'));
      });
      expect(names(tools)).to.deep.equal(['In']);
      expect(warnings).to.deep.equal([
        '<article-tools> tools="fax": không dùng được; cần | cannot be used; needs: print save text-size listen share',
      ]);
    });

    it('takes no name of JavaScript’s for a tool', async () => {
      const warnings = await warningsOf(async () => {
        expect(names(await bar(article('constructor toString print')))).to.deep.equal(['In']);
      });
      expect(warnings.length).to.equal(2);
    });

    it('is as high with the sizes of the text as without them, which come later', async () => {
      const without = await bar(article('print save'));
      const { height } = boxOf(part(without, 'bar'));
      const tools = await bar(article('print text-size save'));
      expect(boxOf(part(tools, 'bar')).height).to.equal(height);
    });

    it('has room for controls of the author’s own', async () => {
      const tools = await bar(
        '<article><article-tools tools="print"><button>Góp ý</button></article-tools></article>',
      );
      expect(seen(tools)).to.equal('In\nGóp ý');
    });

    it('warns when it stands in no article and names none', async () => {
      const lonely = await warningsOf(() => put('<div><article-tools></article-tools></div>'));
      expect(lonely).to.deep.equal([
        '<article-tools> : không dùng được; cần | cannot be used; needs: <article>',
      ]);
    });

    it('is reached and used by the keyboard, in the order in which it is seen', async () => {
      const tools = await bar(article('print text-size save'));
      const reached: string[] = [];
      part(tools, 'print').focus();
      for (let step = 0; step < 5; step++) {
        reached.push((tools.shadowRoot?.activeElement as HTMLElement).part.value);
        await sendKeys({ press: 'Tab' });
      }
      expect(reached).to.deep.equal([
        'button tool print',
        'button smaller',
        'button normal',
        'button larger',
        'button tool save',
      ]);
    });

    for (const [key, name] of [
      ['Enter', 'Enter'],
      ['Space', 'the space bar'],
    ] as const) {
      it(`is worked by ${name}`, async () => {
        replace(window, 'print', () => undefined);
        const tools = await bar(article('print text-size save'));
        const told: string[] = [];
        for (const type of ['print', 'save']) {
          tools.addEventListener(type, (event) => {
            event.preventDefault();
            told.push(type);
          });
        }
        for (const name of ['print', 'larger', 'save']) {
          part(tools, name).focus();
          await sendKeys({ press: key });
          await settled();
        }
        expect(told).to.deep.equal(['print', 'save']);
        expect(part(tools, 'normal').textContent.trim()).to.equal('125\u00a0%');
      });
    }

    it('is for the article that `for` names, from wherever it stands', async () => {
      const stage = await put(
        '<div><article id="own"><h2>Bài khác</h2></article><article><h2>Bên cạnh</h2><p></p></article></div>',
      );
      const inside = (stage.querySelector('p') as Element).attachShadow({ mode: 'open' });
      inside.innerHTML = '<article-tools for="own" tools="print"></article-tools>';
      await settled();
      const tools = inside.firstElementChild as Element;
      const told: string[] = [];
      tools.addEventListener('print', (event) => {
        event.preventDefault();
        told.push((Reflect.get(event, 'subject') as Subject).headline);
      });
      part(tools, 'print').click();
      expect(told).to.deep.equal(['Bài khác']);
    });

    it('does nothing to another article when `for` names none, and warns', async () => {
      let prints = 0;
      replace(window, 'print', () => prints++);
      let tools!: LitElement;
      const warnings = await warningsOf(async () => {
        tools = await bar(article('print text-size', 'for="nope"'));
        part(tools, 'print').click();
        await click(tools, 'larger');
      });
      expect(prints).to.equal(0);
      expect(tools.parentElement?.getAttribute('style')).to.equal(null);
      expect(warnings).to.include(
        '<article-tools> for="nope": không dùng được; cần | cannot be used; needs: <article id>',
      );
    });

    it('throws nothing when it names an article and is changed after it has left the page', async () => {
      const tools = await bar(
        `<article id="tin">${body}</article><article-tools for="tin"></article-tools>`,
      );
      tools.remove();
      tools.setAttribute('for', 'khac');
      await tools.updateComplete;
      expect(tools.isConnected).to.equal(false);
    });

    it('throws nothing when it is moved into a frame and back', async () => {
      const errors: string[] = [];
      const note = ({ message }: ErrorEvent): void => void errors.push(message);
      const refuse = ({ reason }: PromiseRejectionEvent): void => void errors.push(String(reason));
      addEventListener('error', note);
      addEventListener('unhandledrejection', refuse);
      const stage = await put(`<div><news-article tools="print">${body}</news-article></div>`);
      const frame = document.createElement('iframe');
      stage.append(frame);
      const host = stage.querySelector('news-article') as LitElement;
      frame.contentDocument?.body.append(host);
      await host.updateComplete;
      stage.append(host);
      await settled();
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', refuse);
      expect(errors).to.deep.equal([]);
      expect(seen(host)).to.include('In');
    });

    it('speaks English under a `lang` that is no language', async () => {
      await put(`<div lang="constructor">${article('print')}</div>`, '');
      const tools = document.querySelector('article-tools') as Element;
      expect(names(tools)).to.deep.equal(['Print']);
    });

    for (const width of [320, 390, 1280]) {
      it(`has targets of at least 24 px and stays inside a window of ${width} px, also at 200 %`, async () => {
        await setViewport({ width, height: 800 });
        const tools = await bar(article('print save text-size share'));
        for (let step = 0; step < 5; step++) {
          for (const button of tools.shadowRoot?.querySelectorAll('button') ?? []) {
            const box = boxOf(button);
            expect(box.width, button.part.value).to.be.at.least(24);
            expect(box.height, button.part.value).to.be.at.least(24);
            expect(box.right, button.part.value).to.be.at.most(width);
            // Each is rounded by itself.
            expect(button.scrollWidth, button.part.value).to.be.at.most(button.clientWidth + 1);
          }
          await click(tools, 'larger');
        }
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
        await setViewport({ width: 800, height: 600 });
      });
    }
  });

  describe('in a <news-article>', () => {
    it('stands under the dateline when `tools` asks for it', async () => {
      const tools = await bar(`<news-article tools="print save">${body}</news-article>`);
      expect(names(tools)).to.deep.equal(['In', 'Lưu']);
      const host = (tools.getRootNode() as ShadowRoot).host;
      const order = seen(host).split('\n');
      expect(order.indexOf('In')).to.be.within(
        order.indexOf('06/05/2015'),
        order.indexOf('Gần 200 đại biểu đã dự.'),
      );
    });

    it('gives way to the author’s own, wherever it stands and without a slot', async () => {
      const stage = await put(
        `<div><news-article tools="print">${body}<article-tools tools="save"></article-tools></news-article></div>`,
      );
      const host = stage.querySelector('news-article') as Element;
      expect(host.shadowRoot?.querySelector('article-tools')).to.equal(null);
      const order = seen(host).split('\n');
      expect(order.indexOf('Lưu')).to.be.within(
        order.indexOf('06/05/2015'),
        order.indexOf('Gần 200 đại biểu đã dự.'),
      );
    });

    it('is not in a teaser', async () => {
      const stage = await put(
        `<div><news-article variant="teaser" tools="print">${body}</news-article></div>`,
      );
      expect(seen(stage)).not.to.include('In');
    });

    it('tells the page of the article’s own address', async () => {
      const tools = await bar(`<news-article tools="print" href="/tin/5">${body}</news-article>`);
      replace(window, 'print', () => undefined);
      const told: Subject[] = [];
      const host = (tools.getRootNode() as ShadowRoot).host;
      host.addEventListener('print', (event) => {
        event.preventDefault();
        told.push(Reflect.get(event, 'subject') as Subject);
      });
      await click(tools, 'print');
      expect(told.map(({ headline, address, date }) => [headline, address, date])).to.deep.equal([
        ['Sở tròn mười năm', `${location.origin}/tin/5`, '2015-05-06T09:25:00+07:00'],
      ]);
    });
  });

  describe('print', () => {
    it('prints, unless the page says that it will', async () => {
      let prints = 0;
      replace(window, 'print', () => prints++);
      const tools = await bar(article('print'));
      const told: [string, boolean, boolean][] = [];
      tools.addEventListener('print', (event) =>
        told.push([event.type, event.bubbles, event.composed]),
      );
      await click(tools, 'print');
      await until(() => prints, 'printed');
      expect(told).to.deep.equal([['print', true, true]]);
      tools.addEventListener('print', (event) => {
        event.preventDefault();
      });
      await click(tools, 'print');
      await settled();
      expect(prints).to.equal(1);
    });

    it('prints once, however often it is pressed meanwhile', async () => {
      let prints = 0;
      replace(window, 'print', () => prints++);
      const tools = await bar(article('print'));
      for (let press = 0; press < 3; press++) part(tools, 'print').click();
      await until(() => prints, 'printed');
      await settled();
      expect(prints).to.equal(1);
      part(tools, 'print').click();
      await until(() => prints === 2, 'printed again');
    });

    it('has no button where the browser cannot print', async () => {
      const { print } = window;
      Reflect.deleteProperty(window, 'print');
      try {
        const tools = await bar(article('print save'));
        if (!('print' in window)) expect(names(tools)).to.deep.equal(['Lưu']);
        else expect(names(tools)).to.deep.equal(['In', 'Lưu']);
        expect('print' in window).to.equal(false);
      } finally {
        window.print = print;
      }
    });

    it('wakes lazy pictures and waits for them', async () => {
      const loaded: boolean[] = [];
      const tools = await bar(article('print') + '<div style="height: 9000px"></div>');
      const image = document.createElement('img');
      image.loading = 'lazy';
      image.alt = 'x';
      image.src = `/demo/pictures/hall-960.jpg?${performance.now()}`;
      tools.before(document.createElement('hr'), image);
      image.style.marginTop = '9000px';
      await settled();
      expect(image.complete).to.equal(false);
      replace(window, 'print', () => loaded.push(image.complete && image.naturalWidth > 0));
      part(tools, 'print').click();
      await until(() => loaded.length, 'printed');
      expect(loaded).to.deep.equal([true]);
      expect(image.loading).to.equal('lazy');
    });

    it('does not wait for ever for a picture that never answers, and says that it prepares', async () => {
      const tools = await bar(article('print'));
      const image = document.createElement('img');
      image.alt = 'x';
      const { address } = await executeServerCommand<{ address: string }, object>(
        'content-server',
        {},
      );
      image.src = `${address}/silent`;
      tools.before(image);
      let prints = 0;
      replace(window, 'print', () => prints++);
      const start = performance.now();
      part(tools, 'print').click();
      await until(() => status(tools) === 'Đang chuẩn bị in…', 'said');
      const end = performance.now() + 8000;
      while (!prints && performance.now() < end) await new Promise(requestAnimationFrame);
      expect(prints).to.equal(1);
      expect(performance.now() - start).to.be.within(4500, 8000);
    });
  });

  describe('save', () => {
    /** Names of files that the page would download. */
    function downloads(): string[] {
      const given: string[] = [];
      replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        given.push(this.download);
      });
      return given;
    }

    it('saves one file named for day and headline, and says so', async () => {
      const given = downloads();
      const tools = await bar(article('save'));
      part(tools, 'save').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => !/^(Đang.*)?$/.test(status(tools)), 'said');
      expect(given).to.deep.equal(['2015-05-06-so-tron-muoi-nam.html']);
      expect(status(tools)).to.equal('Đã lưu: 2015-05-06-so-tron-muoi-nam.html');
    });

    it('says how many pictures are not in it', async () => {
      downloads();
      const tools = await bar(article('save'));
      const image = document.createElement('img');
      image.alt = 'x';
      image.src = '/khong-co.jpg';
      tools.before(image);
      part(tools, 'save').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      await until(() => !/^(Đang.*)?$/.test(status(tools)), 'said');
      expect(status(tools)).to.match(/ – Số ảnh không lưu kèm được, chỉ ghi địa chỉ: 1$/);
    });

    it('says so when nothing could be saved', async () => {
      replace(URL, 'createObjectURL', () => {
        throw new Error('no');
      });
      const tools = await bar(article('save'));
      part(tools, 'save').click();
      await until(() => !/^(Đang.*)?$/.test(status(tools)), 'said');
      expect(status(tools)).to.equal('Không lưu được bài');
    });

    it('says that it works until it is done, whatever the reader does meanwhile', async () => {
      downloads();
      const { address } = await executeServerCommand<{ address: string }, object>(
        'content-server',
        {},
      );
      const tools = await bar(article('save'));
      const image = document.createElement('img');
      image.alt = 'x';
      image.src = `${address}/silent`;
      tools.before(image);
      part(tools, 'save').click();
      await until(() => status(tools) === 'Đang lưu…', 'said');
      await sendKeys({ press: 'Shift' });
      await settled();
      expect(status(tools)).to.equal('Đang lưu…');
      tools.remove();
    });

    it('leaves saving to a page that has its own', async () => {
      const given = downloads();
      const tools = await bar(article('save'));
      tools.addEventListener('save', (event) => {
        event.preventDefault();
      });
      await click(tools, 'save');
      await settled();
      expect(given).to.deep.equal([]);
    });
  });

  describe('text size', () => {
    const heights = (): number[] =>
      ['#first', '#other'].map(
        (id) => boxOf(document.querySelector(id)?.firstElementChild as Element).height,
      );
    const page = `<article><h2>Đề</h2><p id="first"><span>Chữ</span></p><article-tools tools="text-size"></article-tools></article><p id="other"><span>Chữ</span></p>`;

    it('enlarges the article alone in five steps to 200 %, announced, and back', async () => {
      const tools = await bar(page);
      const [own = 0, other = 0] = heights();
      for (const size of [125, 150, 175, 200]) {
        await click(tools, 'larger');
        expect(status(tools)).to.equal(`Cỡ chữ ${size} %`);
        expect(part(tools, 'normal').textContent.trim()).to.equal(`${size}\u00a0%`);
        expect((heights()[0] ?? 0) / own).to.be.closeTo(size / 100, 0.12);
        expect(heights()[1]).to.equal(other);
      }
      expect(part(tools, 'larger').getAttribute('aria-disabled')).to.equal('true');
      await click(tools, 'larger');
      expect(status(tools)).to.equal('Cỡ chữ 200 %');
      await click(tools, 'smaller');
      expect(status(tools)).to.equal('Cỡ chữ 175 %');
      await click(tools, 'normal');
      expect(status(tools)).to.equal('Cỡ chữ 100 %');
      expect(heights()).to.deep.equal([own, other]);
    });

    it('says the size to those who cannot see it, and does not cover the text', async () => {
      const tools = await bar(page);
      await click(tools, 'larger');
      expect(part(tools, 'status').role).to.equal('status');
      expect(getComputedStyle(part(tools, 'status')).clipPath).to.equal('inset(50%)');
    });

    it('enlarges text whose size the site has set in pixels', async () => {
      const tools = await bar(`<style>#first { font-size: 14px }</style>${page}`);
      const [own = 0] = heights();
      for (let step = 0; step < 4; step++) await click(tools, 'larger');
      expect((heights()[0] ?? 0) / own).to.be.closeTo(2, 0.12);
    });

    it('enlarges a <news-article> without touching the author’s nodes', async () => {
      const stage = await put(`<div><news-article tools="text-size">${body}</news-article></div>`);
      const host = stage.querySelector('news-article') as Element;
      const before = host.outerHTML;
      const line = host.querySelector('#first') as Element;
      const { height } = boxOf(line);
      const tools = host.shadowRoot?.querySelector('article-tools') as Element;
      for (let step = 0; step < 4; step++) await click(tools, 'larger');
      expect(boxOf(line).height / height).to.be.at.least(1.9);
      expect(host.outerHTML).to.equal(before);
    });

    it('leaves the article as it was when it leaves', async () => {
      const tools = await bar(page);
      const own = tools.parentElement as Element;
      const before = own.cloneNode(false) as Element;
      await click(tools, 'larger');
      expect(own.getAttribute('style')).not.to.equal(null);
      tools.remove();
      expect((own.cloneNode(false) as Element).outerHTML).to.equal(before.outerHTML);
    });

    it('gives the author’s own style back', async () => {
      const tools = await bar(
        page.replace('<article>', '<article style="zoom: 1.1; color: rgb(1, 2, 3)">'),
      );
      const own = tools.parentElement as HTMLElement;
      await click(tools, 'larger');
      expect(own.style.zoom).to.equal('125%');
      await click(tools, 'normal');
      expect(own.getAttribute('style')).to.equal('zoom: 1.1; color: rgb(1, 2, 3);');
      own.style.zoom = '2';
      tools.requestUpdate();
      await settled();
      expect(own.style.zoom).to.equal('2');
    });

    it('leaves no empty attribute behind', async () => {
      const tools = await bar(page);
      await click(tools, 'larger');
      await click(tools, 'normal');
      expect(tools.parentElement?.cloneNode(false)).to.have.property(
        'outerHTML',
        '<article></article>',
      );
    });

    it('is one size for an article with tools above and below', async () => {
      const tools = await bar(
        page.replace('</article>', '<article-tools tools="text-size"></article-tools></article>'),
      );
      const other = tools.nextElementSibling as LitElement;
      await until(() => names(other).join().includes('100'), 'here');
      await click(tools, 'larger');
      await click(tools, 'larger');
      await click(other, 'larger');
      const shown = (one: Element): string => part(one, 'normal').textContent.trim();
      expect([shown(tools), shown(other)]).to.deep.equal(['175\u00a0%', '175\u00a0%']);
      expect(tools.parentElement?.style.zoom).to.equal('175%');
      tools.remove();
      expect(other.parentElement?.style.zoom).to.equal('175%');
    });

    it('stays under the finger', async () => {
      await setViewport({ width: 320, height: 640 });
      const tools = await bar(
        `<div style="block-size: 600px"></div>${article('text-size')}<div style="block-size: 3000px"></div>`,
      );
      const button = part(tools, 'larger');
      button.scrollIntoView({ block: 'center' });
      const { top } = boxOf(button);
      for (let step = 0; step < 4; step++) {
        button.click();
        await settled();
        // WebKit scrolls by whole pixels, and its sizes are rounded.
        expect(boxOf(button).top).to.be.closeTo(top, browser === 'WebKit' ? 4 : 2);
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('takes up what was kept when `remember` is set later', async () => {
      sessionStorage.setItem('portal-elements:text-size', '150');
      const tools = await bar(page);
      expect(part(tools, 'normal').textContent.trim()).to.equal('100\u00a0%');
      tools.setAttribute('remember', '');
      await settled();
      expect(part(tools, 'normal').textContent.trim()).to.equal('150\u00a0%');
      expect(tools.parentElement?.style.zoom).to.equal('150%');
      sessionStorage.clear();
    });

    it('keeps nothing unless asked; with `remember` it keeps the size for the visit', async () => {
      sessionStorage.clear();
      let tools = await bar(page);
      await click(tools, 'larger');
      expect(sessionStorage.length).to.equal(0);
      const remembering = page.replace('tools=', 'remember tools=');
      tools = await bar(remembering);
      expect(part(tools, 'normal').textContent.trim()).to.equal('100\u00a0%');
      await click(tools, 'larger');
      await click(tools, 'larger');
      tools = await bar(remembering);
      expect(part(tools, 'normal').textContent.trim()).to.equal('150\u00a0%');
      expect(tools.parentElement?.style.zoom).to.equal('150%');
      sessionStorage.clear();
    });

    for (const [kind, storage] of [
      [
        'blocked',
        () => {
          throw new DOMException('no', 'SecurityError');
        },
      ],
      [
        'full',
        () => ({
          getItem: () => '7e9',
          setItem: () => {
            throw new Error('full');
          },
        }),
      ],
    ] as [string, () => unknown][]) {
      it(`works where the storage is ${kind}`, async () => {
        const before = Object.getOwnPropertyDescriptor(
          window,
          'sessionStorage',
        ) as PropertyDescriptor;
        Object.defineProperty(window, 'sessionStorage', { configurable: true, get: storage });
        afterwards(() => Object.defineProperty(window, 'sessionStorage', before));
        const tools = await bar(page.replace('tools=', 'remember tools='));
        await click(tools, 'larger');
        expect(status(tools)).to.equal('Cỡ chữ 125 %');
      });
    }
  });

  describe('share', () => {
    it('copies the address and says so politely', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', {
        writeText: (words: string) => Promise.resolve(copied.push(words)),
      });
      const tools = await bar(article('share', 'href="/tin/5"'));
      await click(tools, 'copy');
      expect(copied).to.deep.equal([`${location.origin}/tin/5`]);
      expect(status(tools)).to.equal('Đã sao chép');
      expect(getComputedStyle(part(tools, 'status')).clipPath).to.equal('none');
      await sendKeys({ press: 'Shift' });
      await settled();
      expect(status(tools)).to.equal('');
    });

    it('may change after they have left the page, whatever they are for', async () => {
      const tools = await bar(article('share', 'for="tin" share-href="/gui?{url} Gửi"'));
      document.createElement('div').append(tools);
      tools.setAttribute('href', '/tin/5');
      expect(await tools.updateComplete).to.equal(true);
      expect(part(tools, 'address').textContent).to.include('/tin/5');
    });

    it('copies the page’s canonical address, else its own without a fragment', async () => {
      const copied: string[] = [];
      replace(navigator, 'clipboard', {
        writeText: (words: string) => Promise.resolve(copied.push(words)),
      });
      const tools = await bar(article('share'));
      await click(tools, 'copy');
      const link = document.createElement('link');
      link.rel = 'canonical';
      link.href = '/chinh-thuc';
      document.head.append(link);
      await click(tools, 'copy');
      link.remove();
      expect(copied).to.deep.equal([
        location.href.replace(/#.*/, ''),
        `${location.origin}/chinh-thuc`,
      ]);
    });

    for (const [kind, clipboard] of [
      ['missing, as in pages without https', undefined],
      ['blocked', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ] as [string, unknown][]) {
      it(`copies the old way where the clipboard is ${kind}`, async () => {
        replace(navigator, 'clipboard', clipboard);
        let selected = '';
        replace(document, 'execCommand', () => {
          const field = tools.shadowRoot?.querySelector('input') as HTMLInputElement;
          selected = field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
          return true;
        });
        const tools = await bar(article('share', 'href="/tin/5"'));
        await click(tools, 'copy');
        expect(selected).to.equal(`${location.origin}/tin/5`);
        expect(status(tools)).to.equal('Đã sao chép');
        expect(tools.shadowRoot?.querySelector('input')).to.equal(null);
      });
    }

    it('shows the address to copy by hand where nothing else is left', async () => {
      replace(navigator, 'clipboard', undefined);
      replace(document, 'execCommand', () => false);
      const tools = await bar(article('share', 'href="/tin/5"'));
      await click(tools, 'copy');
      expect(part<HTMLInputElement>(tools, 'field').value).to.equal(`${location.origin}/tin/5`);
      expect(seen(tools)).to.include('Hãy tự sao chép địa chỉ này:');
      expect(status(tools)).to.equal('');
    });

    it('opens the system’s sheet where there is one, with headline and address', async () => {
      const shared: unknown[] = [];
      replace(navigator, 'share', (data: unknown) => Promise.resolve(shared.push(data)));
      const tools = await bar(article('share', 'href="/tin/5"'));
      await click(tools, 'share');
      expect(shared).to.deep.equal([
        { title: 'Sở tròn mười năm', url: `${location.origin}/tin/5` },
      ]);
      expect(status(tools)).to.equal('');
    });

    it('leaves the sheet to a page that has its own', async () => {
      let sheets = 0;
      replace(navigator, 'share', () => Promise.resolve(sheets++));
      const tools = await bar(article('share'));
      document.addEventListener(
        'share',
        (event) => {
          event.preventDefault();
        },
        { once: true },
      );
      await click(tools, 'share');
      expect(sheets).to.equal(0);
    });

    it('tells the page which way it shares, and leaves copying to it too', async () => {
      const copied: string[] = [];
      replace(navigator, 'share', () => Promise.resolve());
      replace(navigator, 'clipboard', {
        writeText: (words: string) => Promise.resolve(copied.push(words)),
      });
      const tools = await bar(article('share'));
      const ways: unknown[] = [];
      tools.addEventListener('share', (event) => {
        event.preventDefault();
        ways.push(Reflect.get(event, 'way'));
      });
      await click(tools, 'share');
      await click(tools, 'copy');
      expect(ways).to.deep.equal(['sheet', 'copy']);
      expect(copied).to.deep.equal([]);
    });

    it('fills in address and headline wherever they are asked for', async () => {
      const tools = await bar(
        article(
          'share',
          'href="/tin/5" share-href="https://mang.example/?u={url}&amp;v={url} Mạng"',
        ),
      );
      const address = encodeURIComponent(`${location.origin}/tin/5`);
      expect(tools.shadowRoot?.querySelector('a')?.href).to.equal(
        `https://mang.example/?u=${address}&v=${address}`,
      );
    });

    it('reads a long attribute in no time', async () => {
      const start = performance.now();
      const tools = await bar(article('share'));
      tools.setAttribute('share-href', `https://a.example/${' '.repeat(19_000)}b\nc`);
      await settled();
      expect(performance.now() - start).to.be.below(3000);
      expect(tools.shadowRoot?.querySelector('a')?.textContent.trim()).to.equal('b c');
    });

    for (const [name, says] of [
      ['AbortError', ''],
      ['NotAllowedError', 'Đã sao chép'],
      ['DataError', 'Đã sao chép'],
    ]) {
      it(`when the sheet ends with ${name} it says “${says}”`, async () => {
        replace(navigator, 'share', () => Promise.reject(new DOMException('no', name)));
        replace(navigator, 'clipboard', { writeText: () => Promise.resolve() });
        const tools = await bar(article('share'));
        await click(tools, 'share');
        expect(status(tools)).to.equal(says);
      });
    }

    it('adds the page’s own addresses with address and headline filled in, and no other', async () => {
      let tools!: LitElement;
      const warnings = await warningsOf(async () => {
        tools = await bar(
          article(
            'share',
            `href="/tin/5" share-href="https://mang.example/s?u={url}&amp;t={title} Mạng của tỉnh, mailto:?subject={title}&amp;body={url} Thư, javascript:alert(1) Xấu"`,
          ),
        );
      });
      const links = [...(tools.shadowRoot?.querySelectorAll('a') ?? [])];
      const address = encodeURIComponent(`${location.origin}/tin/5`);
      const title = encodeURIComponent('Sở tròn mười năm');
      expect(links.map((link) => [link.textContent.trim(), link.href])).to.deep.equal([
        ['Mạng của tỉnh', `https://mang.example/s?u=${address}&t=${title}`],
        ['Thư', `mailto:?subject=${title}&body=${address}`],
      ]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.include('javascript:alert(1)');
    });
  });

  describe('listen', () => {
    /** Tools that speak by a stand-in for the browser's voice. */
    async function heardBy(
      speech: ReturnType<typeof engine>,
      attributes = '',
    ): Promise<LitElement> {
      replace(window, 'speechSynthesis', undefined);
      Reflect.deleteProperty(window, 'speechSynthesis');
      const stage = (await put('<div></div>')) as Element;
      const tools = document.createElement('article-tools') as LitElement & { speech: unknown };
      tools.speech = speech;
      const holder = document.createElement('template');
      holder.innerHTML = article('listen', attributes);
      for (const { name, value } of holder.content.querySelector('article-tools')?.attributes ??
        []) {
        tools.setAttribute(name, value);
      }
      holder.content.querySelector('article-tools')?.replaceWith(tools);
      stage.append(holder.content);
      await settled();
      return tools;
    }
    const ready = (tools: Element): Promise<void> =>
      until(() => tools.shadowRoot?.querySelector('li:not(.kept) [part~=listen]'), 'ready');

    it('reads the article by a voice of its language: listen, pause, go on, stop', async () => {
      const speech = engine(neverEnds);
      const tools = await heardBy(speech);
      await ready(tools);
      expect(names(tools)).to.deep.equal(['Nghe']);
      await click(tools, 'listen');
      await until(() => speech.synthesis.said.length, 'speaking');
      expect(speech.synthesis.texts).to.deep.equal(['Sở tròn mười năm']);
      expect(speech.synthesis.said[0]?.voice?.lang).to.equal('vi-VN');
      expect(names(tools)).to.deep.equal(['Tạm dừng', 'Dừng']);
      expect(part(tools, 'active').textContent.trim()).to.equal('Tạm dừng');
      await click(tools, 'listen');
      expect(names(tools)).to.deep.equal(['Nghe tiếp', 'Dừng']);
      expect(speech.synthesis.speaking).to.equal(false);
      await click(tools, 'listen');
      await until(() => speech.synthesis.said.length === 2, 'speaking again');
      expect(speech.synthesis.texts[1]).to.equal('Sở tròn mười năm');
      await click(tools, 'stop');
      expect(names(tools)).to.deep.equal(['Nghe']);
      expect(speech.synthesis.speaking).to.equal(false);
    });

    it('has no button where no voice is of the language, and shows one that comes late', async () => {
      const speech = engine(speaks(), [voice('en-US')]);
      const tools = await heardBy(speech);
      await until(() => speech.synthesis.asked > 12, 'it has looked for three seconds');
      const button = part(tools, 'listen');
      const place = (): string => (button.closest('li') as Element).className;
      await until(() => place() === 'kept mute', 'it has given up');
      expect(getComputedStyle(button).visibility).to.equal('hidden');
      expect(names(tools)).to.deep.equal([]);
      speech.synthesis.bring([voice('vi-VN')]);
      await ready(tools);
      expect(names(tools)).to.deep.equal(['Nghe']);
    });

    it('does not make the article jump when no voice is found', async () => {
      const speech = engine(speaks(), []);
      const tools = await heardBy(speech);
      const text = document.querySelector('#first') as Element;
      const { y } = text.getBoundingClientRect();
      await until(() => speech.synthesis.asked > 12, 'it has looked for three seconds');
      await settled();
      expect(part(tools, 'listen').closest('li')?.className).to.equal('kept mute');
      expect(text.getBoundingClientRect().y).to.equal(y);
    });

    it('has no button in browsers without speech', async () => {
      replace(window, 'speechSynthesis', undefined);
      Reflect.deleteProperty(window, 'speechSynthesis');
      // The prototype of the window has none either, as in WebViews.
      const tools = await bar(article('print listen'));
      if (!('speechSynthesis' in window)) expect(names(tools)).to.deep.equal(['In']);
      expect(tools.shadowRoot?.querySelectorAll('li').length).to.be.at.most(2);
    });

    it('says so when the voice does not work', async () => {
      const tools = await heardBy(engine(fails('synthesis-failed')));
      await ready(tools);
      await click(tools, 'listen');
      await until(() => status(tools) === 'Không nghe được bài', 'said');
      expect(names(tools)).to.deep.equal(['Nghe']);
    });

    it('says abbreviations as `pronounce` has them', async () => {
      const speech = engine(neverEnds);
      const tools = await heardBy(speech, 'pronounce="Sở=Sở Thông tin và Truyền thông"');
      await ready(tools);
      await click(tools, 'listen');
      await until(() => speech.synthesis.said.length, 'speaking');
      expect(speech.synthesis.texts).to.deep.equal(['Sở Thông tin và Truyền thông tròn mười năm']);
    });

    it('says them anew when `pronounce` changes', async () => {
      const speech = engine(neverEnds);
      const tools = await heardBy(speech, 'pronounce="Sở=Cục"');
      await ready(tools);
      tools.setAttribute('pronounce', 'Sở=Phòng');
      await settled();
      await ready(tools);
      await click(tools, 'listen');
      await until(() => speech.synthesis.said.length, 'speaking');
      expect(speech.synthesis.texts).to.deep.equal(['Phòng tròn mười năm']);
    });

    it('leaves the focus on the row when what had it goes', async () => {
      const tools = await heardBy(engine(neverEnds));
      await ready(tools);
      await click(tools, 'listen');
      part(tools, 'stop').focus();
      await sendKeys({ press: 'Enter' });
      await until(() => names(tools).includes('Nghe'), 'stopped');
      await settled();
      expect(tools.shadowRoot?.activeElement?.part.contains('listen')).to.equal(true);
    });

    for (const [kind, value] of [
      ['a string', 'x'],
      ['a number', 5],
      ['null', null],
      ['an empty object', {}],
      ['an object without a voice', { synthesis: {}, Utterance: Event }],
    ] as const) {
      it(`shows no button for ${kind} as the voice, and throws nothing`, async () => {
        const tools = await heardBy(value as never);
        await settled();
        expect(names(tools)).to.deep.equal([]);
      });
    }

    it('falls silent when it is taken away, and can be heard again when it is back', async () => {
      const speech = engine(neverEnds);
      const tools = await heardBy(speech);
      await ready(tools);
      await click(tools, 'listen');
      await until(() => speech.synthesis.speaking, 'speaking');
      const own = tools.parentElement as Element;
      tools.remove();
      expect(speech.synthesis.speaking).to.equal(false);
      expect(speech.synthesis.listeners.size).to.equal(0);
      own.append(tools);
      await ready(tools);
      expect(names(tools)).to.deep.equal(['Nghe']);
    });

    it('reads an article of another language than its tools', async () => {
      const speech = engine(neverEnds);
      const tools = await heardBy(speech);
      const own = document.createElement('article');
      own.id = 'other';
      own.lang = 'en';
      own.innerHTML = '<h2>Ten years</h2><p>It began in 2005.</p>';
      tools.closest('article')?.after(own);
      tools.setAttribute('for', 'other');
      await settled();
      await ready(tools);
      await click(tools, 'listen');
      await until(() => speech.synthesis.said.length, 'speaking');
      expect(speech.synthesis.texts).to.deep.equal(['Ten years']);
      expect(speech.synthesis.said[0]?.voice?.lang).to.equal('en-US');
    });

    it('leaves listening to a page that has its own', async () => {
      const speech = engine();
      const tools = await heardBy(speech);
      await ready(tools);
      tools.addEventListener('listen', (event) => {
        event.preventDefault();
      });
      await click(tools, 'listen');
      expect(speech.synthesis.said.length).to.equal(0);
    });

    it('follows the language of the page with another voice', async () => {
      const speech = engine(neverEnds);
      const tools = await heardBy(speech);
      await ready(tools);
      (document.querySelector('article') as HTMLElement).lang = 'en';
      await ready(tools);
      await until(() => names(tools).includes('Listen'), 'in English');
      await click(tools, 'listen');
      await until(() => speech.synthesis.said.length, 'speaking');
      expect(speech.synthesis.said[0]?.voice?.lang).to.equal('en-US');
    });

    describe('a recording', () => {
      const audio = 'audio="/demo/audio/nu.wav Giọng nữ, /demo/audio/nam.wav"';
      const player = (tools: Element): HTMLAudioElement => part<HTMLAudioElement>(tools, 'player');

      it('is preferred to the voice, asked for only when it is wanted, and played', async () => {
        const speech = engine();
        const tools = await heardBy(speech, audio);
        await ready(tools);
        const asked = (): boolean =>
          performance
            .getEntriesByType('resource')
            .some(({ name }) => name.includes('/demo/audio/'));
        expect(asked()).to.equal(false);
        await click(tools, 'listen');
        await until(() => !player(tools).paused, 'playing');
        expect(player(tools).currentSrc).to.match(/nu\.wav$/);
        expect(player(tools).controls).to.equal(true);
        expect(speech.synthesis.said.length).to.equal(0);
        await click(tools, 'listen');
        expect(tools.shadowRoot?.querySelector('audio')).to.equal(null);
      });

      it('is one of several, chosen by the keyboard', async () => {
        const tools = await heardBy(engine(), audio);
        await ready(tools);
        await click(tools, 'listen');
        const choice = part<HTMLSelectElement>(tools, 'voices');
        expect([...choice.options].map(({ text }) => text)).to.deep.equal([
          'Giọng nữ',
          'Giọng đọc 2',
        ]);
        expect(choice.labels[0]?.textContent).to.include('Giọng đọc');
        choice.focus();
        await sendKeys({ press: 'ArrowDown' });
        await until(() => player(tools).currentSrc.endsWith('nam.wav'), 'the other');
      });

      it('that is not there gives way to the voice, with one warning', async () => {
        const speech = engine(neverEnds);
        let tools!: LitElement;
        const warnings = await warningsOf(async () => {
          tools = await heardBy(speech, 'audio="/khong-co.mp3"');
          await ready(tools);
          await click(tools, 'listen');
          await until(() => status(tools), 'said');
        });
        expect(status(tools)).to.equal('Không nghe được bài');
        expect(warnings.filter((line) => line.includes('khong-co.mp3')).length).to.equal(1);
        await ready(tools);
        await click(tools, 'listen');
        await until(() => speech.synthesis.said.length, 'speaking');
      });

      it('that the author mends is heard again', async () => {
        const tools = await heardBy(engine(neverEnds), 'audio="/khong-co.mp3"');
        await ready(tools);
        await click(tools, 'listen');
        await until(() => status(tools), 'said');
        tools.setAttribute('audio', '/demo/audio/nu.wav');
        await settled();
        await ready(tools);
        await click(tools, 'listen');
        await until(() => !player(tools).paused, 'playing');
      });

      it('falls silent when another article is heard', async () => {
        const tools = await heardBy(engine(), audio);
        await ready(tools);
        await click(tools, 'listen');
        await until(() => !player(tools).paused, 'playing');
        const other = document.createElement('article');
        other.innerHTML = `${body}<article-tools tools="listen" ${audio}></article-tools>`;
        document.querySelector('article')?.after(other);
        const second = other.querySelector('article-tools') as LitElement;
        await settled();
        await ready(second);
        await click(second, 'listen');
        await until(() => !player(second).paused, 'the other plays');
        await until(() => player(tools).paused, 'the first is silent');
      });

      it('that has come with the article’s data is heard too', async () => {
        const stage = await put('<div><news-article tools="listen"></news-article></div>');
        const host = stage.querySelector('news-article') as LitElement & { article: object };
        host.article = {
          headline: 'Sở tròn mười năm',
          audio: [{ contentUrl: `${location.origin}/demo/audio/nu.wav`, name: 'Giọng nữ, Hà Nội' }],
        };
        await until(() => host.matches(':state(loaded)'), 'loaded');
        const tools = host.shadowRoot?.querySelector('article-tools') as LitElement;
        await ready(tools);
        await click(tools, 'listen');
        await until(() => !player(tools).paused, 'playing');
      });
    });
  });

  describe('a part whose file does not come', () => {
    it('is said once, and nothing is thrown', async () => {
      const warnings = await warningsOf(async () => {
        for (let time = 0; time < 2; time++) {
          const part = await firstUse(
            { localName: 'article-tools' },
            import('/khong-co.js' as string),
          );
          expect(part).to.equal(undefined);
        }
      });
      expect(warnings).to.deep.equal([
        '<article-tools> : không dùng được; cần | cannot be used; needs: mọi tệp .js của thư viện | all .js files of the library',
      ]);
    });
  });
});
