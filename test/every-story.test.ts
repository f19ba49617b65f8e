import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults } from 'axe-core';
// Before the elements, as in Storybook.
import { dressPage, undressPage, type Settings } from '../workshop/toolbar.js';
import '../src/index.js';
import { settled, until } from './helpers/page.js';
import { allStories, settings, type Story } from './helpers/stories.js';

declare global {
  interface Window {
    axe: { source: string; run(root: unknown, options: object): Promise<AxeResults> };
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

/** The frames of a story that can be looked into: whole pages. */
const pagesIn = (root: ParentNode): Document[] =>
  [...root.querySelectorAll('iframe')].flatMap(({ contentDocument: page }) =>
    page?.body ? [page, ...pagesIn(page)] : [],
  );

const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((done) => frame.addEventListener('load', done, { once: true }));

/** Shows a story as Storybook does, and lets its reader play; resolves when all its content has come or failed. */
async function show({ name, render, play }: Story, wanted: Settings): Promise<HTMLElement> {
  stage?.remove();
  stage = document.createElement('main');
  await dressPage(wanted, { base });
  document.body.append(stage);
  stage.append(fragmentOf(render(wanted, stage)));
  await Promise.all([...stage.querySelectorAll('iframe')].map(loaded));
  await settled();
  await play?.(wanted, stage);
  await until(() => !stage?.querySelector(waiting), `everything has come or failed: ${name}`);
  await settled();
  await still();
  return stage;
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

/** Resolves when no colour is on its way any more: a card's fade. */
async function still(): Promise<void> {
  await Promise.allSettled(animationsIn(document).map(({ finished }) => finished));
}

/** The headings and landmarks of a fragment are those of the page that it is put into. */
const rules = {
  'heading-order': { enabled: false },
  'page-has-heading-one': { enabled: false },
  region: { enabled: false },
};
const ofColour = ['color-contrast', 'link-in-text-block'];

/** What axe finds in a story, and in each page of its frames. */
async function violationsIn(root: HTMLElement, only?: string[]): Promise<string[]> {
  const options = {
    iframes: false,
    resultTypes: ['violations'],
    ...(only ? { runOnly: only } : { rules }),
  };
  const results = [await window.axe.run(root, options)];
  for (const page of pagesIn(root)) {
    const script = page.createElement('script');
    script.text = window.axe.source;
    page.head.append(script);
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

describe('every story', () => {
  before(() => {
    document.title = 'Stories';
  });
  afterEach(() => stage?.remove());
  after(undressPage);

  it('is found', () => {
    expect(stories.length).to.be.greaterThan(100);
  });

  for (const lang of ['vi', 'en', 'km'] as const) {
    describe(`in ${lang}`, () => {
      for (const story of stories) {
        it(`${story.name}: no violation of accessibility in light and dark, no message, no request that leaves the page`, async () => {
          const found: string[] = [];
          const messages = await messagesOf(async () => {
            const canvas = await show(story, settings({ lang }));
            found.push(...(await violationsIn(canvas)));
            // As the toolbar does it: the story is rendered anew.
            const dark = await show(story, settings({ lang, theme: 'dark' }));
            for (const one of await violationsIn(dark, ofColour)) found.push(`dark: ${one}`);
          });
          expect(found).to.deep.equal([]);
          const { warns = [] } = story.parameters;
          const heard = (start: string) => messages.some((message) => message.startsWith(start));
          const meant = (message: string) => warns.some((start) => message.startsWith(start));
          expect(messages.filter((message) => !meant(message))).to.deep.equal([]);
          expect(warns.filter((start) => !heard(start))).to.deep.equal([]);
          expect(unasked()).to.deep.equal([]);
        });
      }
    });
  }
});
