import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { LitElement, type PropertyDeclaration } from 'lit';
import '../src/index.js';
import * as classes from '../src/classes.js';
import { declarations } from './helpers/manifest.js';
import { clear, put, settled, until, warningsOf } from './helpers/page.js';
import { tags } from './helpers/tags.js';

// Slots, parts and states are compared with the DOM where every one of them is shown: by the stories.

interface Class extends CustomElementConstructor {
  observedAttributes: string[];
  elementProperties: Map<string, PropertyDeclaration>;
}

const text = async (path: string): Promise<string> => (await fetch(path)).text();
const json = async <Data>(path: string): Promise<Data> => (await fetch(path)).json() as Data;
const names = (list: readonly { name?: string }[] = []): string[] =>
  list.map(({ name }) => name ?? '').sort();
const every = (kind: 'cssParts' | 'cssStates' | 'cssProperties'): string[] =>
  [...new Set(declarations.flatMap((element) => names(element[kind])))].sort();
/** The values that a type names. */
const valuesOf = (type: string): string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);
/** What stands between backticks. */
const codes = (markdown: string): string[] =>
  [...markdown.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** How each element is brought to tell everything that it can tell. */
const told: Record<string, { html: string; acts?: string[] }> = {
  'news-article': {
    html: `<div>
      <news-article src="/demo/data/article.json" tools="print save listen share" audio="/demo/audio/nu.wav Nữ"></news-article>
      <news-article src="/no-such.json"></news-article>
    </div>`,
    acts: ['print', 'save', 'listen', 'copy'],
  },
  'article-tools': {
    html: `<article><h2>Bài</h2><article-tools audio="/demo/audio/nu.wav Nữ"></article-tools></article>`,
    acts: ['print', 'save', 'listen', 'copy'],
  },
  'photo-caption': {
    html: '<photo-caption src="/demo/pictures/hall-480.jpg" alt="Hội trường" zoom></photo-caption>',
    acts: ['zoom', 'close'],
  },
  'service-link-card': {
    html: '<service-link-card heading="A" href="#a"></service-link-card>',
    acts: ['card'],
  },
  'service-link-group': {
    html: `<div>
      <service-link-group src="/demo/data/services.json"></service-link-group>
      <service-link-group src="/no-such.json"></service-link-group>
    </div>`,
  },
  'link-directory': {
    html: `<div>
      <link-directory src="/demo/data/units.opml"></link-directory>
      <link-directory src="/no-such.opml"></link-directory>
    </div>`,
    acts: ['label'],
  },
  'back-to-top': {
    html: '<back-to-top show-after="always"></back-to-top>',
    acts: ['link'],
  },
};

/** All elements of a tree, also those in shadow trees. */
const within = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? within(element.shadowRoot) : []),
  ]);

/** Runs something; gives the events of ours that were heard on a tag: name → class. */
async function heard(
  tag: string,
  act: (found: Map<string, string>) => Promise<void>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    const listen = ({ currentTarget }: Event): void => {
      event.preventDefault();
      const isOurs = (currentTarget as Element).localName === tag;
      const own = Object.entries(classes).find(([, one]) => event.constructor === one)?.[0];
      if (isOurs) found.set(event.type, own ?? event.constructor.name);
    };
    // A click that a card passes on is the reader's.
    const hosts = event instanceof UIEvent ? [] : within(document).filter((one) => one.shadowRoot);
    for (const host of hosts) host.addEventListener(event.type, listen);
    try {
      return dispatchEvent.call(this, event);
    } finally {
      for (const host of hosts) host.removeEventListener(event.type, listen);
    }
  };
  try {
    await act(found);
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return found;
}

/** The shared tokens under the names that the sheets have for them, and the defaults of all properties. */
function sheetOf(element: Element): { used: Set<string>; defaults: Map<string, string> } {
  const sheets = element.shadowRoot?.adoptedStyleSheets ?? [];
  const css = sheets
    .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
    .join('\n');
  const aliases = new Map<string, string>();
  const defaults = new Map<string, string>();
  const uses = css.replace(
    /(--_[a-z]+): var\((--portal-[a-z]+), (.*?)\);/g,
    (_, alias: string, name: string, initial: string) => {
      aliases.set(alias, name);
      defaults.set(name, initial);
      return '';
    },
  );
  const named = (name: string): string => aliases.get(name) ?? name;
  for (const [, name = '', initial = ''] of uses.matchAll(
    /var\((--[a-z][a-z-]*), ((?:[^()]|\([^()]*\))*)\)/g,
  )) {
    defaults.set(name, initial.replace(/--_[a-z]+/g, named));
  }
  const used = [...uses.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => named(name));
  return { used: new Set(used.filter((name) => !name.startsWith('--_'))), defaults };
}

describe('the documentation', () => {
  afterEach(clear);

  for (const element of declarations) {
    const { name, tagName: tag, attributes = [], members = [], events = [] } = element;
    const own = customElements.get(tag) as Class;
    const fields = members.filter(({ kind }) => kind === 'field');

    describe(`of <${tag}>`, () => {
      it('names the attributes that the element observes, and no other', () => {
        expect(names(attributes)).to.deep.equal([...own.observedAttributes].sort());
      });

      it('names its properties and methods, and no other', () => {
        const properties = [...own.elementProperties].filter(([, { state }]) => !state);
        expect(names(fields)).to.deep.equal(properties.map(([key]) => key).sort());
        const isMethod = (key: string): boolean => {
          const { value } = Object.getOwnPropertyDescriptor(own.prototype, key) ?? {};
          return typeof value === 'function' && !(key in LitElement.prototype);
        };
        // What answers the browser is no method for callers.
        const methods = Object.getOwnPropertyNames(own.prototype)
          .filter(isMethod)
          .filter((key) => key !== 'handleEvent');
        expect(names(members.filter(({ kind }) => kind === 'method'))).to.deep.equal(methods);
      });

      it('has the defaults of an element that was just made', () => {
        const made = document.createElement(tag);
        for (const { name: key, default: initial, type } of fields) {
          const value = initial && (JSON.parse(initial.replaceAll("'", '"')) as unknown);
          expect(Reflect.get(made, key), key).to.equal(value);
          if (value !== undefined && !type.text.includes("'")) {
            expect(typeof value, key).to.equal(type.text);
          }
        }
      });

      it('names the events that it sends, with their classes, and no other', async () => {
        const { html, acts = [] } = told[tag] ?? { html: '' };
        let found = new Map<string, string>();
        const tell = async (sofar: Map<string, string>): Promise<void> => {
          const stage = await put(`<div>${html}</div>`);
          for (const part of acts) {
            const find = (): HTMLElement | undefined =>
              within(stage).find((node): node is HTMLElement => node.part.contains(part));
            await until(find, part);
            find()?.click();
            await settled();
          }
          await until(() => events.every((event) => sofar.has(event.name)), 'every event').catch(
            () => undefined,
          );
          await settled();
        };
        // That there is nothing under some addresses is warned of.
        await warningsOf(async () => {
          found = await heard(tag, tell);
        });
        expect(Object.fromEntries(found)).to.deep.equal(
          Object.fromEntries(events.map((event) => [event.name, event.type.text])),
        );
      });

      it('names the custom properties that its sheets use, with their defaults, and no other', async () => {
        const shown = await put(`<${tag}></${tag}>`);
        // What comes from elsewhere brings a sheet of its own.
        if ('article' in shown) {
          shown.article = { headline: 'Bài', articleBody: 'Đoạn.' };
          await until(() => shown.matches(':state(loaded)'), 'content has come');
        }
        const { used, defaults } = sheetOf(shown);
        const { cssProperties = [] } = element;
        expect(names(cssProperties)).to.deep.equal([...used].sort());
        for (const { name: property, default: initial } of cssProperties) {
          expect(defaults.get(property)?.toLowerCase(), property).to.equal(initial.toLowerCase());
        }
      });

      it('is exported under the name of its class', () => {
        expect(Reflect.get(classes, name)).to.equal(own);
      });

      for (const lang of ['en', 'vi'] as const) {
        it(`has everything in its reference (${lang})`, async () => {
          const markdown = await executeServerCommand<string, object>('reference', { tag, lang });
          const tables = markdown
            .split('### ')
            .slice(1)
            .map((section) => section.split('\n').filter((line) => line.startsWith('| ')));
          const firsts = tables.map((rows) =>
            rows.slice(2).map((row) => codes(row.split(' | ')[0] ?? '')[0] ?? ''),
          );
          const { slots, cssParts, cssProperties, cssStates } = element;
          const observed = names(attributes);
          const expected = [
            observed,
            names(fields).filter((key) => !observed.includes(key)),
            ...[slots, events, cssParts, cssProperties, cssStates].map(names),
          ].filter((list) => list.length);
          expect(firsts.map((list) => list.sort())).to.deep.equal(expected);
          for (const rows of tables) {
            const widths = rows.map((row) => row.replaceAll('\\|', '').split('|').length);
            expect(new Set(widths).size, rows.join('\n')).to.equal(1);
          }
        });
      }
    });
  }

  it('has a Vietnamese for every English text, with the same code, and no other', async () => {
    const vietnamese = await json<Record<string, string>>('/docs/manifest.vi.json');
    const texts = declarations.flatMap(({ summary, description, ...element }) => [
      summary,
      description,
      ...Object.values(element)
        .filter(Array.isArray)
        .flatMap((entries: { description: string }[]) => entries.map((entry) => entry.description)),
    ]);
    expect(Object.keys(vietnamese).sort()).to.deep.equal([...new Set(texts)].sort());
    for (const [english, translated] of Object.entries(vietnamese)) {
      expect(codes(translated), english).to.include.members(codes(english));
      expect(translated, english).not.to.equal(english);
    }
  });

  for (const file of ['/README.md', '/README.vi.md']) {
    it(`has every attribute in a table of ${file}`, async () => {
      const readme = await text(file);
      for (const { tagName, attributes = [] } of declarations) {
        const [, table = ''] = readme.split(`<!-- attributes ${tagName} -->`);
        const rows = (table.split('<!-- /attributes -->')[0] ?? '').split('\n');
        const listed = rows.flatMap((row) => codes(row.split(' | ')[0] ?? ''));
        expect(listed.sort(), tagName).to.deep.equal(names(attributes));
      }
      const [, properties = ''] = readme.split(/<!-- \/?properties -->/);
      const listed = properties.split('\n').flatMap((row) => codes(row.split(' | ')[0] ?? ''));
      expect(listed.sort()).to.deep.equal(every('cssProperties'));
    });
  }

  it('is in the data of VS Code: tags, attributes and values; properties, parts and states', async () => {
    const html = await json<{
      tags: {
        name: string;
        attributes: { name: string; values?: { name: string }[]; valueSet?: string }[];
      }[];
    }>('/dist/vscode.html-custom-data.json');
    expect(html.tags.map(({ name }) => name)).to.deep.equal(tags);
    for (const { tagName, attributes = [] } of declarations) {
      const data = html.tags.find(({ name }) => name === tagName)?.attributes ?? [];
      const values = attributes.map(({ name, type }) => [name, valuesOf(type.text)]);
      expect(
        data.map(({ name, values: own = [] }) => [name, own.map((one) => one.name)]),
      ).to.deep.equal(values);
      const bare = attributes.filter(({ type }) => type.text === 'boolean');
      expect(names(data.filter(({ valueSet }) => valueSet === 'v'))).to.deep.equal(names(bare));
    }
    const css = await json<Record<string, { name: string }[]>>('/dist/vscode.css-custom-data.json');
    expect(names(css['properties'])).to.deep.equal(every('cssProperties'));
    expect(names(css['pseudoElements'])).to.deep.equal(
      every('cssParts').map((name) => `::part(${name})`),
    );
    expect(names(css['pseudoClasses'])).to.deep.equal(
      every('cssStates').map((name) => `:state(${name})`),
    );
  });

  it('is in the web-types of JetBrains', async () => {
    interface Contribution {
      name: string;
      attributes: { name: string }[];
      slots: { name: string }[];
      js: { properties: { name: string }[]; events: { name: string }[] };
      css: { parts: { name: string }[]; 'pseudo-classes': { name: string }[] };
    }
    const { version } = await json<{ version: string }>('/package.json');
    const types = await json<{
      version: string;
      contributions: {
        html: { elements: Contribution[] };
        css: { properties: { name: string }[] };
      };
    }>('/dist/web-types.json');
    expect(types.version).to.equal(version);
    const { html, css } = types.contributions;
    expect(names(html.elements)).to.deep.equal(
      names(declarations.map(({ tagName }) => ({ name: tagName }))),
    );
    for (const element of html.elements) {
      const said = declarations.find(({ tagName }) => tagName === element.name);
      expect(names(element.attributes)).to.deep.equal(names(said?.attributes));
      expect(names(element.slots)).to.deep.equal(names(said?.slots));
      expect(names(element.js.properties)).to.deep.equal(names(said?.members));
      expect(names(element.js.events)).to.deep.equal(names(said?.events));
      expect(names(element.css.parts)).to.deep.equal(names(said?.cssParts));
      expect(names(element.css['pseudo-classes'])).to.deep.equal(
        names(said?.cssStates).map((name) => `state(${name})`),
      );
    }
    expect(names(css.properties)).to.deep.equal(every('cssProperties'));
  });

  it('is in llms.txt, in that format, and its links lead somewhere', async () => {
    const [, title, summary, details = '', ...sections] =
      /^(# .+)\n\n(> .+)\n\n([\s\S]*?)\n\n(## [\s\S]*)$/.exec(await text('/llms.txt')) ?? [];
    expect(title).to.equal('# Portal Elements');
    expect(summary).to.match(/^> .{40}/);
    for (const { tagName, attributes = [], slots = [], events = [] } of declarations) {
      const [, own = ''] = details.split(`**\`<${tagName}>\`**`);
      const paragraph = own.split('\n**`<')[0] ?? '';
      expect(paragraph).to.include(`<${tagName}`);
      const listed = [...paragraph.matchAll(/^- `([^`]+)`/gm)].map(([, name]) => name);
      expect(listed).to.include.members(
        [...attributes, ...slots, ...events].map(({ name }) => name || '(no name)'),
      );
    }
    const lists = sections
      .join('')
      .split(/^## .+\n\n/m)
      .slice(1);
    const links = lists.flatMap((list) => list.trim().split('\n'));
    expect(links.length).to.be.greaterThan(5);
    for (const line of links) {
      const [, path = ''] = /^- \[[^\]]+\]\(([^)]+)\)(: .+)?$/.exec(line) ?? [];
      expect((await fetch(`/${path}`)).ok, line).to.equal(true);
    }
  });
});
