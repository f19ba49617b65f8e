import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/index.js';
import * as classes from '../src/classes.js';
import { registerMessages } from '../src/classes.js';
import { declarations } from './helpers/manifest.js';
import { clear, put, seen, settled, until, visit, warningsOf } from './helpers/page.js';

/** For each tag: complete plain HTML, and attribute-only use. */
const samples: Record<string, { plain: string; attributes: string }> = {
  'article-tools': {
    plain: '<a href="#gop-y">Góp ý</a>',
    attributes: 'tools="print text-size" href="/tin/5"',
  },
  'news-article': {
    plain:
      '<h2>Đề bài</h2><time datetime="2015-05-06T09:25+07:00">06/05/2015</time><p class="lead">Mở.</p><p>Đoạn.</p><p class="byline">PV</p>',
    attributes: 'headline="Đề bài" published="06/05/2015 09:25" lead="Mở." byline="PV"',
  },
  'photo-caption': {
    plain:
      '<figure><img src="demo/pictures/hall-480.jpg" alt="Hội trường" width="480" height="320"><figcaption>Chú thích</figcaption></figure>',
    attributes: 'src="demo/pictures/hall-480.jpg" alt="Hội trường" caption="Chú thích"',
  },
  'service-link-card': {
    plain: '<h3><a href="#a">Dịch vụ</a></h3><p>Mô tả.</p>',
    attributes: 'heading="Dịch vụ" href="#a" description="Mô tả."',
  },
  'service-link-group': {
    plain: '<h2>Nhóm</h2><service-link-card><a href="#a">A</a></service-link-card>',
    attributes: 'heading="Nhóm"',
  },
  'link-directory': {
    plain: '<h3>Đơn vị</h3><ul><li><a href="#a">A</a></li></ul>',
    attributes: 'label="Đơn vị" open',
  },
  'back-to-top': { plain: '<a href="#top">Lên</a>', attributes: 'label="Lên" show-after="always"' },
};

const bad = [
  '',
  '9',
  '-3',
  'javascript:1',
  '31/02/2015',
  '\ud800',
  'x'.repeat(1_000_000),
  '<img onerror=1>',
  '"\'>',
  '\0',
];

describe('every element', () => {
  afterEach(clear);

  it('is in the manifest, and in this suite', () => {
    expect(declarations.map(({ tagName }) => tagName).sort()).to.deep.equal(
      Object.keys(samples).sort(),
    );
  });

  for (const { name, tagName: tag, attributes = [] } of declarations) {
    const { plain, attributes: only } = samples[tag] ?? { plain: '', attributes: '' };
    const html = `<${tag}>${plain}</${tag}>`;

    describe(`<${tag}>`, () => {
      it('is created empty, and by document.createElement', async () => {
        const element = document.createElement(tag);
        expect(element.attributes.length).to.equal(0);
        expect(element.childNodes.length).to.equal(0);
        const stage = await put('<div></div>');
        stage.append(element);
        await settled();
        expect(element.shadowRoot).not.to.equal(null);
      });

      it('is its class, three classes from HTMLElement', () => {
        const own = customElements.get(tag) as CustomElementConstructor;
        expect(own).to.equal(Reflect.get(classes, name));
        const chain = [];
        for (let at = own; at !== HTMLElement; at = Object.getPrototypeOf(at)) chain.push(at.name);
        expect(chain.length).to.equal(3);
      });

      it('takes attributes and properties that were set before it was defined', async () => {
        const late = `late-${tag}`;
        const stage = await put(`<div><${late} ${only}></${late}></div>`);
        const early = stage.firstElementChild as HTMLElement & Record<string, unknown>;
        const [last] = attributes.slice(-1);
        early['lang'] = 'en';
        if (last) early[last.fieldName] = 'x';
        customElements.define(
          late,
          class extends (Reflect.get(classes, name) as typeof LitElement) {},
        );
        await settled();
        expect(last && early[last.fieldName]).to.equal('x');
        expect(early.shadowRoot).not.to.equal(null);
      });

      it('leaves the author’s nodes and attributes alone', async () => {
        const authored = `<${tag} class="c" id="i" style="color: red" aria-label="l" data-x="1">${plain}</${tag}>`;
        const element = await put(authored);
        expect(element.outerHTML).to.equal(authored);
      });

      it('shows everything the author wrote', async () => {
        const template = document.createElement('template');
        template.innerHTML = plain;
        const element = await put(`<${tag} open show-after="always">${plain}</${tag}>`);
        const texts = document.createNodeIterator(template.content, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          expect(seen(element)).to.include(text.textContent);
        }
      });

      it('is the same after ten moves, and renders no further listener or node', async () => {
        const stage = await put(`<div>${html}<section></section></div>`);
        const element = stage.firstElementChild as HTMLElement;
        const before = [
          element.outerHTML,
          seen(element),
          element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''),
        ];
        for (let move = 0; move < 10; move++) {
          (move % 2 ? stage : (stage.querySelector('section') as Element)).append(element);
          await settled();
        }
        const after = [
          element.outerHTML,
          seen(element),
          element.shadowRoot?.innerHTML.replace(/<!--.*?-->/g, ''),
        ];
        expect(after).to.deep.equal(before);
      });

      it('stops all work when it is removed: every listener on the page goes with it', async () => {
        const counts = new Map<string, number>();
        const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
        const outside = (target: unknown): boolean => target === window || target === document;
        EventTarget.prototype.addEventListener = function (
          type: string,
          listener: EventListenerOrEventListenerObject | null,
          options?: AddEventListenerOptions | boolean,
        ): void {
          const target: unknown = this ?? window;
          if (outside(target) && !(typeof options === 'object' && options.once)) {
            counts.set(type, (counts.get(type) ?? 0) + 1);
            const signal = typeof options === 'object' ? options.signal : undefined;
            signal &&
              add.call(signal, 'abort', () => counts.set(type, (counts.get(type) ?? 0) - 1));
          }
          add.call(target as EventTarget, type, listener, options);
        };
        EventTarget.prototype.removeEventListener = function (
          ...args: Parameters<EventTarget['removeEventListener']>
        ): void {
          const target: unknown = this ?? window;
          if (outside(target)) counts.set(args[0], (counts.get(args[0]) ?? 0) - 1);
          remove.apply(target as EventTarget, args);
        };
        try {
          const element = await put(html);
          for (let round = 0; round < 3; round++) {
            const { parentElement } = element;
            element.remove();
            expect(
              [...counts.values()].every((count) => count <= 0),
              [...counts].join(),
            ).to.equal(true);
            parentElement?.append(element);
          }
        } finally {
          EventTarget.prototype.addEventListener = add;
          EventTarget.prototype.removeEventListener = remove;
        }
      });

      it('does not render any more when it is removed', async () => {
        const element = await put(html);
        element.remove();
        let rendered = 0;
        const update = Reflect.get(element, 'requestUpdate') as () => void;
        Reflect.set(element, 'requestUpdate', (...args: []) => {
          rendered++;
          update.apply(element, args);
        });
        document.documentElement.lang = 'en';
        element.append('x');
        dispatchEvent(new Event('resize'));
        await settled();
        document.documentElement.lang = '';
        expect(rendered).to.equal(0);
      });

      it('follows lang in Vietnamese, English and Khmer, live, also through a shadow root', async () => {
        const stage = await put('<div></div>', 'en');
        const root = stage.attachShadow({ mode: 'open' });
        root.innerHTML = `<${tag} ${only}></${tag}><link-directory open></link-directory>`;
        await settled();
        const label = (): string => seen(root.lastElementChild as Element);
        expect(label()).to.equal('Links');
        (stage.parentElement as HTMLElement).lang = 'vi-VN';
        await settled();
        expect(label()).to.equal('Liên kết');
        stage.lang = 'km';
        await settled();
        expect(label()).to.equal('តំណភ្ជាប់');
      });

      it('shows the same right to left', async () => {
        const left = seen(await put(html));
        expect(seen(await put(`<div dir="rtl">${html}</div>`))).to.equal(left);
      });

      it('[hidden] wins', async () => {
        const element = await put(`<${tag} hidden ${only}></${tag}>`);
        expect(getComputedStyle(element).display).to.equal('none');
      });

      it('reads its attributes into its properties and back', async () => {
        const element = await put(`<${tag}></${tag}>`);
        for (const { name: attribute, fieldName } of attributes) {
          element.setAttribute(attribute, '7');
          expect(String(Reflect.get(element, fieldName)), attribute).to.match(/^(7|true)$/);
          element.removeAttribute(attribute);
          expect(Reflect.get(element, fieldName), attribute).not.to.equal('7');
        }
      });

      it('survives any value in any attribute and property, and is well again after', async () => {
        const element = await put(html);
        const good = seen(element);
        const values = [
          ...bad,
          null,
          undefined,
          {},
          { _$litType$: 1 },
          [],
          NaN,
          Symbol('s'),
          () => 1,
        ];
        await warningsOf(async () => {
          for (const { name: attribute, fieldName } of attributes) {
            for (const value of values) {
              if (typeof value === 'string') element.setAttribute(attribute, value);
              Reflect.set(element, fieldName, value);
              await element.updateComplete;
              expect(seen(element)).not.to.match(/undefined|Invalid Date|NaN|\[object/);
            }
            element.removeAttribute(attribute);
            Reflect.set(element, fieldName, Reflect.get(document.createElement(tag), fieldName));
          }
        });
        await settled();
        expect(seen(element)).to.equal(good);
      });
    });
  }

  it('makes no request that the page did not name', async () => {
    const before = performance.getEntriesByType('resource').length;
    await put(
      Object.entries(samples)
        .map(([tag, { plain }]) => `<${tag}>${plain}</${tag}>`)
        .join(''),
    );
    await until(() => true, 'now');
    const asked = performance
      .getEntriesByType('resource')
      .slice(before)
      .map(({ name }) => name);
    // Parts that come on first use are files of our own.
    const named = /\/(demo\/pictures|src)\//;
    expect(asked.filter((name) => !named.test(name))).to.deep.equal([]);
  });

  it('touches nothing of the page outside our tags', async () => {
    const styles = (root: Element): string[] =>
      [...root.querySelectorAll('*')].map((node) => {
        const style = getComputedStyle(node);
        return [...style].map((property) => style.getPropertyValue(property)).join();
      });
    const { value: without } = await visit<string>({
      path: '/test/pages/host.html',
      evaluate: `(${String(styles)})(document.querySelector('main')).join('|')`,
    });
    const { value: beside } = await visit<string>({
      path: '/test/pages/host.html?script',
      evaluate: `(${String(styles)})(document.querySelector('main')).join('|')`,
    });
    expect(without.length).to.be.greaterThan(1000);
    expect(beside).to.equal(without);
  });

  it('has a rule for the page only of what is ours, also before the script is there', async () => {
    const tags = Object.keys(samples);
    await put(tags.map((tag) => `<${tag}></${tag}>`).join(''));
    const before = new CSSStyleSheet();
    before.replaceSync(await (await fetch('/dist/cdn/portal-elements.css')).text());
    const rules = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSStyleRule ? rule : rules((rule as CSSGroupingRule).cssRules),
      );
    const selectors = [...document.adoptedStyleSheets, before].flatMap(({ cssRules }) =>
      rules(cssRules).map(({ selectorText }) => selectorText),
    );
    const ours = new RegExp(`\\b(${tags.join('|')})\\b|\\.portal-|script\\[data-enhance`);
    expect(selectors.length).to.be.greaterThan(100);
    expect(selectors.filter((selector) => !ours.test(selector))).to.deep.equal([]);
  });

  it('lets the page change its words and add a language, at once', async () => {
    const element = await put('<back-to-top show-after="always"></back-to-top>', 'fr');
    expect(seen(element)).to.equal('Back to top');
    registerMessages('fr', { backToTop: 'Haut de page' });
    await settled();
    expect(seen(element)).to.equal('Haut de page');
  });

  it('leaves a tag that the page has defined itself, warns once, and defines the rest', async () => {
    const warnings = await warningsOf(() => {
      class Own extends HTMLElement {}
      const taken = new Map<string, CustomElementConstructor>([['news-article', Own]]);
      const registry = {
        get: (tag: string) => taken.get(tag),
        define: (tag: string, element: CustomElementConstructor) => taken.set(tag, element),
      } as unknown as CustomElementRegistry;
      for (const { tagName, name } of declarations) {
        classes.define(tagName, Reflect.get(classes, name) as CustomElementConstructor, registry);
      }
      expect(taken.get('news-article')).to.equal(Own);
      expect(taken.size).to.equal(declarations.length);
    });
    expect(warnings.length).to.equal(1);
    expect(warnings[0]).to.include('<news-article>');
  });
});
