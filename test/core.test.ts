import { expect } from '@open-wc/testing';
import { type CSSResult, css, html, LitElement, render } from 'lit';
import { backdrop } from '../src/core/backdrop.js';
import { define } from '../src/core/define.js';
import { dress, redress, wear } from '../src/core/dress.js';
import { Embedding, refresh } from '../src/core/embedding.js';
import { firstUse } from '../src/core/first-use.js';
import { nearest, shownIn, shownNodes } from '../src/core/flat-tree.js';
import { heading } from '../src/core/heading.js';
import * as icons from '../src/core/icons.js';
import {
  edition,
  message,
  type MessageKey,
  messages,
  registerMessages,
} from '../src/core/messages.js';
import { wake } from '../src/core/pictures.js';
import { fill, filled } from '../src/core/slots.js';
import { states } from '../src/core/states.js';
import { base } from '../src/core/styles.js';
import { clean, shown, text } from '../src/core/text.js';
import { need, policy, template, trustedScript } from '../src/core/trusted-types.js';
import { address, url } from '../src/core/url.js';
import { version } from '../src/core/version.js';
import { warn, warnIfMissing, warnOf } from '../src/core/warn.js';
import packageJson from '../package.json' with { type: 'json' };
import { needs } from './helpers/engine.js';
import { afterwards, putBack, replace, until, warningsOf } from './helpers/page.js';

/** Puts HTML into the page for one test. */
function show<T extends Element = HTMLElement>(html: string): T {
  const stage = document.createElement('div');
  stage.innerHTML = html;
  document.body.append(stage);
  afterwards(() => {
    stage.remove();
  });
  return stage.firstElementChild as T;
}

/** An element with a shadow tree, in the page for one test. */
function hosting(inside: string, shadow: string, options?: ShadowRootInit): HTMLElement {
  const host = show(`<div>${inside}</div>`);
  host.attachShadow(options ?? { mode: 'open' }).innerHTML = shadow;
  return host;
}

const rootOf = ({ shadowRoot }: Element): ShadowRoot => {
  if (!shadowRoot) throw new Error('no shadow root');
  return shadowRoot;
};

/** A page of its own inside the page, for one test. */
function innerPage(): Document {
  const frame = show<HTMLIFrameElement>('<iframe></iframe>');
  if (!frame.contentDocument) throw new Error('no document');
  return frame.contentDocument;
}

/** A line of a warning. */
const line = (what: string, needed: string): string =>
  `${what}: không dùng được; cần | cannot be used; needs: ${needed}`;

/** Forgets what has been warned of, for one test. */
const forgetWarnings = (): void => {
  replace(globalThis, Symbol.for('portal-elements warnings') as never, undefined);
};

let tags = 0;
const newTag = (): string => `x-core-${++tags}`;

describe('the core', () => {
  beforeEach(forgetWarnings);
  afterEach(putBack);

  describe('version', () => {
    it('is that of the package', () => {
      expect(version).to.equal(packageJson.version);
    });
  });

  describe('define', () => {
    it('registers an element, and marks it as ours', () => {
      const tag = newTag();
      const element = class extends HTMLElement {};
      define(tag, element);
      expect(customElements.get(tag)).to.equal(element);
      expect(Reflect.get(element, Symbol.for('portal-elements'))).to.equal(version);
    });

    it('leaves a tag of another copy of the same version to it, and says nothing', async () => {
      const tag = newTag();
      const first = class extends HTMLElement {};
      define(tag, first);
      expect(
        await warningsOf(() => {
          define(tag, class extends HTMLElement {});
        }),
      ).to.deep.equal([]);
      expect(customElements.get(tag)).to.equal(first);
    });

    it('leaves a tag that someone else has taken, and warns', async () => {
      const tag = newTag();
      const other = class extends HTMLElement {};
      customElements.define(tag, other);
      expect(
        await warningsOf(() => {
          define(tag, class extends HTMLElement {});
        }),
      ).to.deep.equal([line(`<${tag}> `, `một bản | one copy: ${version}`)]);
      expect(customElements.get(tag)).to.equal(other);
    });
  });

  describe('firstUse', () => {
    it('gives the part that comes', async () => {
      expect(await firstUse({ localName: 'x-part' }, Promise.resolve(7))).to.equal(7);
    });

    it('gives nothing and warns where it does not come', async () => {
      let part: unknown = 7;
      const warnings = await warningsOf(async () => {
        part = await firstUse({ localName: 'x-part' }, Promise.reject(new Error('offline')));
      });
      expect(part).to.equal(undefined);
      expect(warnings).to.deep.equal([
        line('<x-part> ', 'mọi tệp .js của thư viện | all .js files of the library'),
      ]);
    });
  });

  describe('the tree as it is shown', () => {
    it('has a slotted element or text inside its slot, and the shadow tree inside its host', () => {
      const host = hosting('<b>a</b>words', '<p><slot></slot></p>');
      const root = rootOf(host);
      const slot = root.querySelector('slot');
      expect(shownIn(host.firstChild as Node) === slot).to.equal(true);
      expect(shownIn(host.lastChild as Node) === slot).to.equal(true);
      expect(shownIn(slot as Node) === root.querySelector('p')).to.equal(true);
      expect(shownIn(root) === host).to.equal(true);
      expect(shownIn(document)).to.equal(undefined);
    });

    it('has a comment inside its parent', () => {
      const host = hosting('<!-- a -->', '<slot></slot>');
      expect(shownIn(host.firstChild as Node) === host).to.equal(true);
    });

    it('shows what is slotted; else what the slot holds', () => {
      const host = hosting('<b></b>', '<slot><i></i></slot><slot name="none"><u></u></slot>');
      const names = (node: Node): string[] => shownNodes(node).map(({ nodeName }) => nodeName);
      expect(names(host)).to.deep.equal(['SLOT', 'SLOT']);
      const [first, second] = rootOf(host).querySelectorAll('slot');
      expect(names(first as Node)).to.deep.equal(['B']);
      expect(names(second as Node)).to.deep.equal(['U']);
      expect(names(show('<p>a<b></b></p>'))).to.deep.equal(['#text', 'B']);
    });

    it('finds the nearest element outward, itself first, through slots and shadow trees', () => {
      const host = hosting('<b class="it">a</b>', '<p class="it"><slot></slot></p>');
      const b = host.firstElementChild as Element;
      const is = (found: Element | undefined, wanted: Element | null): void => {
        expect(found === wanted).to.equal(true);
      };
      is(nearest(b, '.it'), b);
      is(nearest(b.firstChild as Node, '.it'), b);
      is(nearest(b, 'p'), rootOf(host).querySelector('p'));
      is(nearest(b, 'body'), document.body);
      expect(nearest(b, 'table')).to.equal(undefined);
    });
  });

  describe('heading', () => {
    const rendered = (headingLevel: number, fallback = 2): Element => {
      const stage = show('<div></div>');
      render(heading({ localName: 'x-part', headingLevel }, fallback, 'name', 'Đề'), stage);
      return stage.firstElementChild as Element;
    };

    for (const level of [1, 2, 3, 4, 5, 6]) {
      it(`makes a heading of level ${level}`, async () => {
        const warnings = await warningsOf(() => {
          const { localName, textContent, attributes } = rendered(level);
          expect([localName, textContent]).to.deep.equal([`h${level}`, 'Đề']);
          const written = [...attributes].map(({ name, value }) => `${name}=${value}`);
          expect(written).to.deep.equal(['dir=auto', 'part=name']);
        });
        expect(warnings).to.deep.equal([]);
      });
    }

    for (const level of [0, 7, 1.5, NaN]) {
      it(`makes one of the level that is usual for ${level}, and warns`, async () => {
        const warnings = await warningsOf(() => {
          expect(rendered(level, 3).localName).to.equal('h3');
        });
        expect(warnings).to.deep.equal([line(`<x-part> heading-level="${level}"`, '1–6')]);
      });
    }
  });

  describe('icons', () => {
    for (const [name, icon] of Object.entries(icons)) {
      if (typeof icon !== 'object') continue;
      it(`${name} is a drawing that screen readers pass over`, () => {
        const stage = show('<div></div>');
        render(icon, stage);
        expect(stage.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
        expect(stage.querySelector('path')?.getTotalLength()).to.be.greaterThan(15);
      });
    }
  });

  describe('wake', () => {
    const written = (images: Element[]): (string | null)[] =>
      images.map((image) => image.getAttribute('loading'));

    it('has a lazy picture far away load, and leaves it as it is written', async () => {
      const image = show(
        `<div style="padding-top:99999px"><img loading="LAZY" src="/demo/pictures/hall-480.jpg?${Math.random()}"></div>`,
      ).firstElementChild as HTMLImageElement;
      await new Promise(requestAnimationFrame);
      expect(image.naturalWidth).to.equal(0);
      wake([image]);
      await until(() => image.naturalWidth === 480, 'the picture');
      expect(written([image])).to.deep.equal(['LAZY']);
    });

    it('writes nothing to other pictures', () => {
      const images = ['', 'loading="eager"', 'loading="auto"'].map((more) =>
        show<HTMLImageElement>(`<img ${more}>`),
      );
      const observer = new MutationObserver(() => undefined);
      for (const image of images) observer.observe(image, { attributes: true });
      wake(images);
      expect(observer.takeRecords().length).to.equal(0);
      expect(written(images)).to.deep.equal([null, 'eager', 'auto']);
    });
  });

  describe('fill', () => {
    const shadow = '<slot name="one"></slot><slot></slot>';
    const names = (host: Element): string[][] =>
      [...rootOf(host).querySelectorAll('slot')].map((slot) =>
        slot.assignedNodes().map(({ nodeName }) => nodeName),
      );

    it('puts into each slot the nodes that are its, and empties the others', () => {
      const host = hosting('<b></b><i></i>', shadow, filled);
      const [b, i] = [...host.children];
      fill(rootOf(host), ({ name }) => [name === 'one' ? (i as Element) : (b as Element)]);
      expect(names(host)).to.deep.equal([['I'], ['B']]);
      fill(rootOf(host), ({ name }) => (name === 'one' ? undefined : [b as Element, i as Element]));
      expect(names(host)).to.deep.equal([[], ['B', 'I']]);
      expect(rootOf(host).mode).to.equal('open');
    });

    it('puts all into a slot with an id', () => {
      const host = hosting('<b></b>a', '<slot id="all"></slot>', filled);
      fill(rootOf(host), () => undefined);
      expect(names(host)).to.deep.equal([['B', '#text']]);
    });

    /** A root whose one slot assigns as an older browser does. */
    const older = (assign: unknown): ParentNode =>
      ({ querySelectorAll: () => [{ id: '', assign }] }) as unknown as ParentNode;
    const nodes = [document.createElement('b'), document.createElement('i')];

    it('gives one list to a browser that takes one list', () => {
      const given: unknown[][] = [];
      const assign = (list: unknown): number => given.push([list]);
      fill(older(assign), () => nodes);
      expect(given.length).to.equal(1);
      expect(given[0]?.[0] === nodes).to.equal(true);
    });

    it('does nothing where slots cannot be filled', () => {
      expect(() => {
        fill(older(undefined), () => nodes);
      }).not.to.throw();
    });
  });

  describe('states', () => {
    it('turns a custom state on and off', () => {
      const tag = newTag();
      customElements.define(tag, class extends HTMLElement {});
      const element = show(`<${tag}></${tag}>`);
      const set = states(element);
      set('warm', true);
      expect(element.matches(':state(warm)')).to.equal(true);
      set('warm', false);
      expect(element.matches(':state(warm)')).to.equal(false);
    });

    it('does nothing where the browser has no states, or wants dashes', () => {
      const dashes = {
        states: {
          add: () => {
            throw new Error('--');
          },
        },
      };
      for (const host of [{}, { attachInternals: () => ({}) }, { attachInternals: () => dashes }]) {
        const set = states(host as unknown as HTMLElement);
        expect(() => {
          set('warm', true);
        }).not.to.throw();
      }
    });
  });

  describe('text', () => {
    for (const [value, seen] of [
      ['  Đề \n', 'Đề'],
      ['a\0b\u202ac\u202ed\ud800e', 'abcde'],
      ['ភាសា\u200bខ្មែរ', 'ភាសា\u200bខ្មែរ'],
      [7, '7'],
      [0, '0'],
      [NaN, ''],
      [Infinity, ''],
      [true, ''],
      [null, ''],
      [undefined, ''],
      [{}, ''],
      [['a'], ''],
    ] as const) {
      it(`of ${JSON.stringify(value) ?? 'undefined'} is ${JSON.stringify(seen)}`, () => {
        expect(text(value)).to.equal(seen);
      });
    }

    it('has at most 20,000 characters', () => {
      expect(text('a'.repeat(20_001)).length).to.equal(20_000);
      expect(clean('a'.repeat(20_001)).length).to.equal(20_001);
    });

    it('is an attribute where it says something', () => {
      expect(shown.reflect).to.equal(true);
      expect(shown.converter.toAttribute(' teaser ')).to.equal('teaser');
      for (const none of ['', ' ', {}, null]) {
        expect(shown.converter.toAttribute(none)).to.equal(null);
      }
    });
  });

  describe('an address', () => {
    const base = 'https://a.example/tin/1';

    for (const [written, linked, loaded] of [
      ['2', 'https://a.example/tin/2', true],
      [' /2 ', 'https://a.example/2', true],
      ['http://b.example', 'http://b.example/', true],
      ['HTTPS://B.example/', 'https://b.example/', true],
      ['mailto:a@a.example', 'mailto:a@a.example', false],
      ['tel:0299', 'tel:0299', false],
      ['xtel:0299', undefined, false],
      ['telx:0299', undefined, false],
      ['xhttps://a.example/', undefined, false],
      ['httpsx://a.example/', undefined, false],
      ['javascript:x()', undefined, false],
      ['https://user@a.example/', undefined, false],
      ['https://', undefined, false],
      ['', undefined, false],
      [{}, undefined, false],
    ] as const) {
      it(`${JSON.stringify(written)} ${linked ? 'may be followed' : 'is refused'}${loaded ? ', and loaded' : ''}`, () => {
        expect(address(written, base, true)).to.equal(linked);
        expect(address(written, base, false)).to.equal(loaded ? linked : undefined);
      });
    }

    it('is relative to nothing where no base is said', () => {
      expect(address('/2', undefined, true)).to.equal(undefined);
      expect(address('https://b.example/', undefined, true)).to.equal('https://b.example/');
    });

    it('has at most 4,096 characters', () => {
      const of = (length: number): string => 'https://a.example/'.padEnd(length, 'a');
      expect(address(of(4096), base, true)).to.equal(of(4096));
      expect(address(of(4097), base, true)).to.equal(undefined);
    });

    it('of an attribute is relative to the page; only one of a link may be for mail', async () => {
      const host = show('<x-part></x-part>');
      const warnings = await warningsOf(() => {
        expect(url(host, 'src', '/a')).to.equal(`${location.origin}/a`);
        expect(url(host, 'card-href', 'mailto:a@a.example')).to.equal('mailto:a@a.example');
        expect(url(host, 'src', '')).to.equal(undefined);
        expect(url(host, 'src', 'mailto:a@a.example')).to.equal(undefined);
      });
      expect(warnings).to.deep.equal([line('<x-part> src="mailto:a@a.example"', 'https://…')]);
    });
  });

  describe('warn', () => {
    it('says a thing once, of which element, and what it needs', () => {
      const said: unknown[][] = [];
      replace(console, 'warn', (...all: unknown[]) => said.push(all));
      const host = { localName: 'x-part' };
      warn(host, 'a="1"', 'b');
      warn({ localName: 'x-part' }, 'a="1"', 'b');
      warn(host, 'a="1"', 'c');
      expect(said).to.deep.equal([
        [line('<x-part> a="1"', 'b'), host],
        [line('<x-part> a="1"', 'c'), host],
      ]);
    });

    it('notes it for the report, and keeps no element alive by it', () => {
      replace(console, 'warn', () => undefined);
      const host = { localName: 'x-part' };
      warn(host, 'a', 'b');
      const notes = Reflect.get(globalThis, Symbol.for('portal-elements warnings')) as Map<
        string,
        WeakRef<object>
      >;
      expect([...notes.keys()]).to.deep.equal([line('<x-part> a', 'b')]);
      expect(notes.get(line('<x-part> a', 'b'))?.deref()).to.equal(host);
    });

    it('shows the first 60 characters of a value', async () => {
      const warnings = await warningsOf(() => {
        warnOf({ localName: 'x-part' }, 'a', 'b'.repeat(61), 'c');
        warnOf({ localName: 'x-part' }, 'a', null, 'c');
      });
      expect(warnings).to.deep.equal([
        line(`<x-part> a="${'b'.repeat(60)}"`, 'c'),
        line('<x-part> a="null"', 'c'),
      ]);
    });

    it('of a child that is missing waits until the page has had time', async () => {
      const waits: unknown[] = [];
      const { setTimeout: later } = globalThis;
      replace(globalThis, 'setTimeout', (act: () => void, time?: number) => {
        waits.push(time);
        return later(act);
      });
      const host = show('<x-part></x-part>');
      const tried = async (missing: boolean): Promise<string[]> => {
        forgetWarnings();
        return warningsOf(() => {
          warnIfMissing(host, () => missing, '<a href>');
        });
      };
      expect(await tried(true)).to.deep.equal([line('<x-part> ', '<a href>')]);
      expect(waits[0]).to.equal(0);
      expect(await tried(false)).to.deep.equal([]);
      waits.length = 0;
      replace(document, 'readyState', 'loading');
      expect(await tried(true)).to.deep.equal([line('<x-part> ', '<a href>')]);
      expect(waits[0]).to.equal(5000);
      host.remove();
      expect(await tried(true)).to.deep.equal([]);
    });
  });

  describe('backdrop', () => {
    /** The backdrop of what stands in an element of this background, itself on green. */
    const behind = (background: string): string =>
      backdrop(
        show(
          `<div style="background:rgb(0,128,0)"><div style="background:${background}"><b></b></div></div>`,
        ).querySelector('b') as Element,
      );
    const green = 'rgb(0, 128, 0)';

    for (const solid of [
      'rgb(1, 2, 3)',
      'rgb(0, 0, 0)',
      'color(srgb 1 0 0)',
      'oklch(0.5 0.1 0.5)',
      'lab(50 0 0.5)',
    ]) {
      it(`is ${solid} where that is painted`, () => {
        expect(behind(solid)).to.equal(solid);
      });
    }

    for (const clear of [
      'none',
      'transparent',
      'rgba(1, 2, 3, 0.5)',
      'rgba(1, 2, 3, 0)',
      'color(srgb 1 0 0 / 0.25)',
      'color(srgb 1 0 0 / 0)',
    ]) {
      it(`is what stands behind ${clear}`, () => {
        expect(behind(clear)).to.equal(green);
      });
    }

    it('is that behind the host of a shadow tree, not its own', () => {
      const host = hosting('', '<b style="background:red"></b>');
      host.style.background = 'rgb(1, 2, 3)';
      expect(backdrop(rootOf(host).firstElementChild as Element)).to.equal('rgb(1, 2, 3)');
    });

    it('is the page’s where nothing is painted', () => {
      expect(backdrop(show('<b></b>'))).to.equal('Canvas');
    });
  });

  describe('sheets', () => {
    const styles = css`
      b {
        color: rgb(1, 2, 3);
      }
    `;
    const worn = ({ adoptedStyleSheets }: DocumentOrShadowRoot): number =>
      adoptedStyleSheets.length;

    it('are put on a root once, beside what it wears', () => {
      const host = hosting('', '<b></b>');
      const root = rootOf(host);
      const own = new CSSStyleSheet();
      root.adoptedStyleSheets = [own];
      dress(root, styles);
      dress(root, styles);
      dress(root, undefined);
      expect(worn(root)).to.equal(2);
      expect(root.adoptedStyleSheets[0] === own).to.equal(true);
      const { color } = getComputedStyle(root.firstElementChild as Element);
      expect(color).to.equal('rgb(1, 2, 3)');
    });

    it('are the very sheet in the page that made it', () => {
      const root = rootOf(hosting('', ''));
      dress(root, styles);
      expect(root.adoptedStyleSheets[0] === styles.styleSheet).to.equal(true);
    });

    it('are left out where they cannot be adopted', () => {
      const old: Partial<DocumentOrShadowRoot> = {};
      wear(old, styles.styleSheet);
      expect('adoptedStyleSheets' in old).to.equal(false);
      const root = rootOf(hosting('', ''));
      wear(root, undefined);
      expect(worn(root)).to.equal(0);
      const windowless = document.implementation.createHTMLDocument();
      dress(windowless, styles);
      expect(worn(windowless)).to.equal(0);
    });

    it('are made again in another page, one for all its roots', () => {
      const page = innerPage();
      const hosts = [0, 1].map(() => page.body.appendChild(page.createElement('div')));
      const roots = hosts.map((host) => host.attachShadow({ mode: 'open' }));
      for (const root of [...roots, page]) dress(root, styles);
      const sheets = [...roots, page].map((root) => root.adoptedStyleSheets[0]);
      expect(sheets[0]?.cssRules[0]?.cssText).to.equal('b { color: rgb(1, 2, 3); }');
      expect(new Set(sheets).size).to.equal(1);
      dress(
        page,
        css`
          i {
            color: red;
          }
        `,
      );
      expect(worn(page)).to.equal(2);
    });

    it('without one for adopting are not made in another page', () => {
      const page = innerPage();
      dress(page, { cssText: 'b{}', styleSheet: undefined } as unknown as CSSResult);
      expect(worn(page)).to.equal(0);
    });

    it('come back after a move to another page: the element’s own, and those it was dressed in', async () => {
      const tag = newTag();
      customElements.define(
        tag,
        class extends LitElement {
          static override styles = [
            css`
              i {
                color: rgb(4, 5, 6);
              }
            `,
          ];
        },
      );
      const element = show<LitElement>(`<${tag}></${tag}>`);
      await element.updateComplete;
      const root = rootOf(element);
      dress(root, styles);
      redress(element);
      expect(worn(root)).to.equal(2);
      innerPage().body.append(element);
      root.innerHTML = '<i></i><b></b>';
      expect(worn(root)).to.equal(0);
      redress(element);
      const colours = [...root.children].map((child) => getComputedStyle(child).color);
      expect(colours).to.deep.equal(['rgb(4, 5, 6)', 'rgb(1, 2, 3)']);
    });

    it('come back only to a shadow tree that has lost them, and also where it was never dressed', () => {
      const root = rootOf(hosting('', ''));
      const host = { renderRoot: root, constructor: { styles } } as unknown as LitElement;
      root.adoptedStyleSheets = [new CSSStyleSheet()];
      redress(host);
      expect(worn(root)).to.equal(1);
      root.adoptedStyleSheets = [];
      redress(host);
      expect(worn(root)).to.equal(1);
      const old = { renderRoot: { ownerDocument: document }, constructor: { styles } };
      expect(() => {
        redress(old as unknown as LitElement);
      }).not.to.throw();
    });

    it('of every element make it a block in the size of its page', () => {
      const host = hosting('', '');
      host.style.fontSize = '20px';
      dress(rootOf(host), base);
      const { display, fontSize, lineHeight } = getComputedStyle(host);
      expect([display, fontSize, lineHeight]).to.deep.equal(['block', '20px', '33px']);
      host.hidden = true;
      expect(getComputedStyle(host).display).to.equal('none');
    });
  });

  describe('what ties an element to its page', () => {
    let rounds = 0;
    let signals: AbortSignal[] = [];
    const light = css`
      :where(x-embedded b) {
        color: rgb(1, 2, 3);
      }
    `;

    const shadow = css`
      :host {
        display: block;
      }
    `;
    class Embedded extends LitElement {
      static override styles = shadow;
      page = new Embedding(this, light, ['class'], (signal) => signals.push(signal));
      override render(): unknown {
        rounds++;
        return html`${this.page.language}<slot></slot>`;
      }
    }
    class Plain extends LitElement {
      static override styles = shadow;
      page = new Embedding(this);
    }
    before(() => {
      if (!customElements.get('x-embedded')) customElements.define('x-embedded', Embedded);
      if (!customElements.get('x-plain')) customElements.define('x-plain', Plain);
    });
    beforeEach(() => {
      rounds = 0;
      signals = [];
    });

    /** An embedded element that has rendered. */
    async function embedded(inside = '', around = ''): Promise<Embedded> {
      const element = show(`<div ${around}><x-embedded>${inside}</x-embedded></div>`)
        .firstElementChild as Embedded;
      await element.updateComplete;
      return element;
    }

    /** How often an element has rendered after `act`. */
    async function roundsOf(element: Embedded, act: () => void): Promise<number> {
      const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done));
      await rest();
      await element.updateComplete;
      rounds = 0;
      act();
      await rest();
      await element.updateComplete;
      return rounds;
    }

    const first = (element: Element): HTMLElement => element.firstElementChild as HTMLElement;

    it('renders again when a child, its words, or an attribute that matters change', async () => {
      const element = await embedded('<b>a</b>');
      const changes: [what: string, act: () => void, times: number][] = [
        ['a child', () => element.append('x'), 1],
        ['words', () => ((first(element).firstChild as Text).data = 'c'), 1],
        ['an attribute that matters', () => (first(element).className = 'd'), 1],
        ['another attribute', () => (first(element).id = 'e'), 0],
        ['an attribute of the element’s own parent', () => (element.parentElement!.id = 'f'), 0],
      ];
      for (const [what, act, times] of changes) {
        expect(await roundsOf(element, act), what).to.equal(times);
      }
    });

    it('looks at no attribute of the children where none matters', async () => {
      const element = show<Plain>('<x-plain><b></b></x-plain>');
      await element.updateComplete;
      first(element).className = 'd';
      await new Promise((done) => setTimeout(done));
      expect(element.isUpdatePending).to.equal(false);
    });

    it('renders again when a lang above it changes, also outside its shadow trees', async () => {
      const host = hosting('', '<section></section>');
      const section = rootOf(host).firstElementChild as HTMLElement;
      const element = show<Embedded>('<x-embedded></x-embedded>');
      section.append(element);
      expect(await roundsOf(element, () => (section.lang = 'en'))).to.equal(1);
      expect(element.renderRoot.textContent).to.equal('en');
      section.removeAttribute('lang');
      expect(await roundsOf(element, () => (host.lang = 'km'))).to.equal(1);
      expect(element.renderRoot.textContent).to.equal('km');
      expect(await roundsOf(element, () => (host.title = 'a'))).to.equal(0);
    });

    it('renders all again when it is told to, only those in the page', async () => {
      const element = await embedded();
      expect(await roundsOf(element, refresh)).to.equal(1);
      element.remove();
      expect(await roundsOf(element, refresh)).to.equal(0);
    });

    it('stops when it leaves, and begins again when it returns', async () => {
      const element = await embedded('<b></b>');
      const parent = element.parentElement as HTMLElement;
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
      element.remove();
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
      expect(await roundsOf(element, () => element.append('x'))).to.equal(0);
      expect(await roundsOf(element, () => (parent.lang = 'en'))).to.equal(0);
      expect(await roundsOf(element, () => parent.append(element))).to.equal(1);
      expect(await roundsOf(element, () => element.append('x'))).to.equal(1);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    });

    it('watches the languages of the page only while an element is in it', async () => {
      let watched = 0;
      const { observe, disconnect } = MutationObserver.prototype;
      const languages = new WeakSet();
      replace(
        MutationObserver.prototype,
        'observe',
        function (this: MutationObserver, target: Node, options: MutationObserverInit) {
          if (options.attributeFilter?.includes('lang')) {
            languages.add(this);
            watched++;
          }
          observe.call(this, target, options);
        },
      );
      replace(MutationObserver.prototype, 'disconnect', function (this: MutationObserver) {
        if (languages.has(this)) watched = 0;
        disconnect.call(this);
      });
      const [one, two] = [await embedded(), await embedded()];
      one.remove();
      expect(watched).to.be.greaterThan(0);
      two.remove();
      expect(watched).to.equal(0);
    });

    it('styles the children that its shadow styles do not reach, in the tree that it is in', async () => {
      const element = await embedded('<p><b>a</b></p>');
      const b = element.querySelector('b') as Element;
      expect(getComputedStyle(b).color).to.equal('rgb(1, 2, 3)');
      const host = hosting('', '<section></section>');
      first(rootOf(host) as unknown as Element).append(element);
      expect(getComputedStyle(b).color).to.equal('rgb(1, 2, 3)');
    });

    it('says that its shadow tree wears its sheets again', async () => {
      const element = await embedded();
      const root = rootOf(element);
      const mine = css`
        i {
          color: red;
        }
      `;
      dress(root, mine);
      root.adoptedStyleSheets = [];
      element.parentElement?.append(element);
      expect(root.adoptedStyleSheets.length).to.equal(2);
    });

    for (const [lang, language] of [
      ['vi', 'vi'],
      ['en-GB', 'en'],
      ['KM', 'km'],
      ['fil-PH', 'fil'],
      ['x-klingon', 'en'],
      ['vietnamese', 'en'],
      ['1vi', 'en'],
    ] as const) {
      it(`speaks ${language} under lang="${lang}"`, async () => {
        expect((await embedded('', `lang="${lang}"`)).page.language).to.equal(language);
      });
    }

    it('speaks Vietnamese where no language is stated', async () => {
      const { lang } = document.documentElement;
      document.documentElement.removeAttribute('lang');
      afterwards(() => (document.documentElement.lang = lang));
      expect((await embedded()).page.language).to.equal('vi');
    });

    it('passes over an empty lang to that of the host', () => {
      const host = hosting('', '<section lang=""><x-embedded></x-embedded></section>');
      host.lang = 'km';
      const element = rootOf(host).querySelector('x-embedded') as Embedded;
      expect(element.page.language).to.equal('km');
    });

    it('says a message in its language, in English where it has none', async () => {
      const words = { vi: 'một', en: 'one', km: 'មួយ' };
      expect((await embedded('', 'lang="km"')).page.say(words)).to.equal('មួយ');
      expect((await embedded('', 'lang="fr"')).page.say(words)).to.equal('one');
    });
  });

  describe('messages', () => {
    const key = 'details';
    const other = 'retry';

    it('are known by their name, in three languages', () => {
      const own = message(key, 'một', 'one', 'មួយ');
      expect(own).to.include({ vi: 'một', en: 'one', km: 'មួយ' });
      expect(messages.get(key)).to.equal(own);
    });

    it('that are registered stand in the place of those there are, and of those that come later', () => {
      const own = message(key, 'một', 'one', 'មួយ');
      const before = edition;
      registerMessages('fr', { [key]: 'un', [other]: '' });
      expect(edition).to.equal(before + 1);
      expect(own['fr']).to.equal('un');
      expect(message(key, 'hai', 'two', 'ពីរ')['fr']).to.equal('un');
      expect(message(other, 'hai', 'two', 'ពីរ')).to.deep.equal({ vi: 'hai', en: 'two', km: 'ពីរ' });
      expect(message('closePhoto' satisfies MessageKey, 'a', 'b', 'c')).not.to.have.property('fr');
    });

    it('that are registered are said at once', async () => {
      const tag = newTag();
      const own = message(key, 'một', 'one', 'មួយ');
      customElements.define(
        tag,
        class extends LitElement {
          static override styles = base;
          page = new Embedding(this);
          override render(): unknown {
            return this.page.say(own);
          }
        },
      );
      const element = show<LitElement>(`<${tag} lang="vi"></${tag}>`);
      await element.updateComplete;
      registerMessages('vi', { [key]: 'ba' });
      await element.updateComplete;
      expect(element.renderRoot.textContent).to.equal('ba');
    });
  });

  describe('Trusted Types', () => {
    const shared = Symbol.for('portal-elements');

    /** A page under Trusted Types, for one test; what policies it was asked for. */
    function enforced(allowed: boolean): [name: string, rules: Record<string, unknown>][] {
      const asked: [string, Record<string, unknown>][] = [];
      replace(globalThis, shared as never, undefined);
      replace(globalThis, 'trustedTypes', {
        createPolicy(name: string, rules: Record<string, (value: string) => string>) {
          asked.push([name, rules]);
          if (!allowed) throw new TypeError('not allowed');
          return {
            createHTML: (html: string) => rules['createHTML']?.(html),
            createScript: (script: string) => `${rules['createScript']?.(script)}!`,
          };
        },
      });
      return asked;
    }

    /** A browser without `setHTML`, for one test. */
    const older = (): void => {
      replace(Element.prototype, 'setHTML', undefined);
    };

    const inside = (made: HTMLTemplateElement): string => made.innerHTML;

    it('are not needed where the browser has none', () => {
      replace(globalThis, shared as never, undefined);
      replace(globalThis, 'trustedTypes', undefined);
      expect(policy()).to.equal(undefined);
      expect(trustedScript('{}')).to.equal('{}');
    });

    it('have one policy, which the page allows by its name', () => {
      const asked = enforced(true);
      expect(policy()).to.equal(policy());
      expect(asked.map(([name]) => name)).to.deep.equal(['portal-elements']);
      expect(need).to.equal('trusted-types portal-elements');
      const rules = asked[0]?.[1] ?? {};
      for (const rule of ['createHTML', 'createScript', 'createScriptURL']) {
        expect((rules[rule] as (value: string) => string)('<b>')).to.equal('<b>');
      }
      expect(trustedScript('{}')).to.equal('{}!');
    });

    it('have the policy of another copy of the script', () => {
      const asked = enforced(true);
      const other = { createHTML: String, createScript: String };
      replace(globalThis, shared as never, other);
      expect(policy()).to.equal(other);
      expect(asked).to.deep.equal([]);
    });

    it('make templates of the library’s own HTML without a policy where the browser can', () => {
      needs('setHTML' in Element.prototype, 'HTML without a policy (setHTML)');
      const asked = enforced(true);
      expect(inside(template('<b title="a">a<!--?lit$--></b>'))).to.equal(
        '<b title="a">a<!--?lit$--></b>',
      );
      expect(asked).to.deep.equal([]);
    });

    it('make them by the policy in an older browser; without Trusted Types as they are', () => {
      older();
      const asked = enforced(true);
      expect(inside(template('<b>a<!--c--></b>'))).to.equal('<b>a<!--c--></b>');
      expect(asked.length).to.equal(1);
      replace(globalThis, 'trustedTypes', undefined);
      replace(globalThis, shared as never, undefined);
      expect(inside(template('<i></i>'))).to.equal('<i></i>');
    });

    // The last of these: a page that has refused is not asked again.
    it('that refuse are asked once; elements then show the author’s children', async () => {
      older();
      const asked = enforced(false);
      let made = '';
      const warnings = await warningsOf(() => {
        made = inside(template('<b>a</b>'));
      });
      expect(made).to.equal('<slot id="all"></slot>');
      expect(warnings).to.deep.equal([line('<script> Trusted Types', need)]);
      expect(policy).to.throw(TypeError, 'not allowed');
      expect(policy).to.throw(TypeError, 'not allowed');
      expect(asked.length).to.equal(1);
    });
  });
});
