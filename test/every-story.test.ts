import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults } from 'axe-core';
// Before the elements, as in Storybook.
import { dressPage, undressPage, type Settings } from '../workshop/toolbar.js';
import '../src/index.js';
import { engine, needs } from './helpers/engine.js';
import { gaps, hear, look, type Seen } from './helpers/gaps.js';
import { declarations } from './helpers/manifest.js';
import { settled, until } from './helpers/page.js';
import { allStories, settings, type Story } from './helpers/stories.js';

declare global {
  interface Window {
    axe: { run(root: unknown, options: object): Promise<AxeResults> };
  }
}

const base = new URL('/', location.href).href;
const stories = await allStories();

/** Elements whose content comes from elsewhere, while it is on its way; and photos that will not come. */
const waiting =
  ':is(news-article, service-link-group, link-directory)[src]:not(:state(loaded), :state(error)), :state(loading), photo-caption:is([src*="khong-co"], :has(img[src*="khong-co"])):not(:state(broken), :state(fallback))';

/** What elements say once in a page is forgotten, so that each story says it anew. */
const said = Symbol.for('portal-elements warnings');
const forget = (): void =>
  (globalThis as unknown as Record<symbol, Map<string, unknown>>)[said]?.clear();

const levels = ['log', 'info', 'warn', 'error'] as const;

/** Everything that reaches the console while something is done. */
async function messagesOf(act: () => Promise<void>): Promise<string[]> {
  const messages: string[] = [];
  const before = levels.map((level) => console[level]);
  const failed = ({ message }: ErrorEvent): void => void messages.push(message);
  const refused = ({ reason }: PromiseRejectionEvent): void => void messages.push(String(reason));
  for (const level of levels)
    console[level] = (...args: unknown[]) => messages.push(String(args[0]));
  addEventListener('error', failed);
  addEventListener('unhandledrejection', refused);
  forget();
  try {
    await act();
  } finally {
    levels.forEach((level, index) => (console[level] = before[index]!));
    removeEventListener('error', failed);
    removeEventListener('unhandledrejection', refused);
  }
  return messages;
}

let stage: HTMLElement | undefined;

/** What was to be seen in each story, by its name; not in the list of all words, nor in the workshop's pages. */
const seen = new Map<string, Seen>(
  stories
    .filter(({ name }) => !/^(Languages|Workshop)\//.test(name))
    .map(({ name }) => [name, new Set()]),
);

/** Notes all that the elements of the stage show while something is done. */
async function watched(name: string, act: () => Promise<void>): Promise<void> {
  const notes = seen.get(name);
  if (!notes) return act();
  const quiet = hear(declarations, notes);
  const note = (): void => {
    if (stage) look(stage, declarations, notes);
  };
  const watch = setInterval(note, 50);
  try {
    await act();
    note();
  } finally {
    clearInterval(watch);
    quiet();
  }
}

/** The frames of a story that can be looked into: whole pages. */
const pagesIn = (root: ParentNode): Document[] =>
  [...root.querySelectorAll('iframe')].flatMap(({ contentDocument: page }) =>
    page?.body ? [page, ...pagesIn(page)] : [],
  );

const loaded = (frame: HTMLElement): Promise<unknown> =>
  new Promise((done) => frame.addEventListener('load', done, { once: true }));

/** Shows a story as Storybook does, and lets its reader play; resolves when all its content has come or failed. */
async function show({ name, render, play }: Story, wanted: Settings): Promise<HTMLElement> {
  stage?.remove();
  const shown = (stage = document.createElement('main'));
  await dressPage(wanted, { base });
  document.body.append(shown);
  await watched(name, async () => {
    shown.append(fragmentOf(render(wanted, shown)));
    await Promise.all([...shown.querySelectorAll('iframe')].map(loaded));
    await settled();
    await play?.(wanted, shown);
    await until(() => !shown.querySelector(waiting), `everything has come or failed: ${name}`);
    await settled();
  });
  await still();
  return shown;
}

const fragmentOf = (shown: string | Node): Node =>
  typeof shown === 'string' ? document.createRange().createContextualFragment(shown) : shown;

/** The animations that come to an end, in shadow trees too. */
const animationsIn = (root: Document | ShadowRoot): Animation[] => [
  ...root.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? animationsIn(shadowRoot) : [],
  ),
];

/** Resolves when nothing fades or moves any more, and nothing has begun to within two frames. */
async function still(): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet++) {
    await new Promise(requestAnimationFrame);
    const moving = animationsIn(document);
    if (moving.length) quiet = -1;
    await Promise.allSettled(moving.map(({ finished }) => finished));
  }
}

/** The headings and landmarks of a fragment are those of the page that it is put into. */
const rules = {
  'heading-order': { enabled: false },
  'page-has-heading-one': { enabled: false },
  region: { enabled: false },
  'landmark-one-main': { enabled: false },
};
/** What axe finds in a story, and in each page of its frames. */
async function violationsIn(root: HTMLElement): Promise<string[]> {
  const options = { iframes: false, resultTypes: ['violations'], rules };
  const results = [await window.axe.run(root, options)];
  for (const page of pagesIn(root)) {
    const script = page.createElement('script');
    script.src = new URL('node_modules/axe-core/axe.min.js', base).href;
    const come = loaded(script);
    page.head.append(script);
    await come;
    results.push(await page.defaultView!.axe.run(page, options));
  }
  return results.flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`),
    ),
  );
}

const unasked = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, protocol }) => origin !== location.origin && protocol.startsWith('http'))
    .map(({ href }) => href);

const ways: Record<string, Partial<Settings>> = {
  'in Vietnamese': { lang: 'vi' },
  'in English': { lang: 'en', motion: 'reduced' },
  'in Khmer': { lang: 'km', motion: 'reduced' },
  'in the dark': { theme: 'dark', motion: 'reduced' },
};

describe('every story', () => {
  before(() => {
    document.title = 'Stories';
  });
  afterEach(() => stage?.remove());
  after(undressPage);

  it('is found', () => {
    expect(stories.length).to.be.greaterThan(100);
  });

  // Each engine has to show them; words and colours are the same in all.
  const wanted = Object.entries(ways).slice(0, engine === 'Chromium' ? undefined : 1);
  // What a language changes are words, and what the dark changes are colours: not each in each. What moves
  // is waited for once, and else shown as to a reader who wants less of it.
  for (const [way, some] of wanted) {
    describe(way, () => {
      for (const story of stories) {
        it(`${story.name}: no violation of accessibility, no message, no request that leaves the page`, async () => {
          needs(
            !story.name.endsWith('photo-caption / SlowNetwork') || engine !== 'WebKit',
            'the place of an image that has no src yet',
          );
          let found: string[] = [];
          const messages = await messagesOf(async () => {
            found = await violationsIn(await show(story, settings(some)));
          });
          expect(found).to.deep.equal([]);
          const { warns: always = [], warnsWhenPlayed = [] } = story.parameters;
          const warns = [...always, ...warnsWhenPlayed];
          const heard = (start: string) => messages.some((message) => message.startsWith(start));
          const meant = (message: string) => warns.some((start) => message.startsWith(start));
          expect(messages.filter((message) => !meant(message))).to.deep.equal([]);
          expect(warns.filter((start) => !heard(start))).to.deep.equal([]);
          expect(unasked()).to.deep.equal([]);
        });
      }
    });
  }

  describe('together', () => {
    it('show every attribute and its values, property, slot, part, state, custom property and event that is documented', () => {
      expect(gaps(declarations, [...seen.values()])).to.deep.equal([]);
    });

    it('would be missed: without a story, what it alone shows is named', () => {
      const without = (name: string): string[] => {
        const others = [...seen].filter(([other]) => other !== `Elements/${name}`);
        expect(others.length).to.equal(seen.size - 1);
        return gaps(
          declarations,
          others.map(([, notes]) => notes),
        );
      };
      expect(without('news-article / Slots')).to.include('news-article slot headline');
      expect(without('back-to-top / AtTheStart')).to.deep.equal([
        'back-to-top attribute position="start"',
      ]);
      expect(without('article-tools / Speaking')).to.include('article-tools property speech');
      expect(without('link-directory / Tall')).to.deep.equal([
        'link-directory css property --link-directory-height',
      ]);
      expect(without('photo-caption / Decorative')).to.deep.equal([
        'photo-caption attribute decorative',
      ]);
    });
  });
});
