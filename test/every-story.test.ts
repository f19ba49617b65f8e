import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults } from 'axe-core';
import type { LitElement } from 'lit';
import '../src/index.js';
import * as articleTools from '../stories/article-tools.stories.js';
import * as backToTop from '../stories/back-to-top.stories.js';
import * as enhance from '../stories/enhance.stories.js';
import * as languages from '../stories/languages.stories.js';
import * as linkDirectory from '../stories/link-directory.stories.js';
import * as newsArticle from '../stories/news-article.stories.js';
import * as photoCaption from '../stories/photo-caption.stories.js';
import * as serviceLinkCard from '../stories/service-link-card.stories.js';
import * as serviceLinkGroup from '../stories/service-link-group.stories.js';
import * as wholePage from '../stories/whole-page.stories.js';
import { declarations } from './helpers/manifest.js';
import { clear, put, settled, until } from './helpers/page.js';

declare global {
  interface Window {
    axe: { run(root: Element, options: object): Promise<AxeResults> };
  }
}

interface Story {
  args?: object;
  render?: (args: object) => string;
  play?: (context: { canvasElement: Element }) => unknown;
}
interface Module {
  default: { title: string; render?: (args: object) => string };
}

const modules = [
  articleTools,
  backToTop,
  enhance,
  languages,
  linkDirectory,
  newsArticle,
  photoCaption,
  serviceLinkCard,
  serviceLinkGroup,
  wholePage,
] as unknown as Module[];

const stories = modules.flatMap(({ default: meta, ...rest }) =>
  Object.entries(rest as Record<string, Story>).map(([name, story]) => ({
    name: `${meta.title} / ${name}`,
    html: (story.render ?? meta.render)?.(story.args ?? {}) ?? '',
    play: story.play,
  })),
);

type Told = (stage: Element) => void;

/** Elements whose content comes from elsewhere, while it is on its way; and photos that will not come. */
const waiting =
  ':is(news-article, service-link-group, link-directory)[src]:not(:state(loaded), :state(error)), :state(loading), photo-caption:is([src*="khong-co"], :has(img[src*="khong-co"])):not(:state(broken), :state(fallback))';

/** Shows a story as Storybook does; tells when it has first rendered, and when all its content has come or failed. */
async function show(
  { name, html, play }: (typeof stories)[number],
  first?: Told,
): Promise<Element> {
  const shown = put(`<main>${html}</main>`);
  const stage = document.querySelector('main') as Element;
  await play?.({ canvasElement: stage });
  for (const element of stage.querySelectorAll<LitElement>('*')) await element.updateComplete;
  first?.(stage);
  await shown;
  await until(() => !stage.querySelector(waiting), `everything has come or failed: ${name}`);
  await settled();
  return stage;
}

/** What the elements of a tag have shown, in all stories. */
interface Shown {
  attributes: Set<string>;
  parts: Set<string>;
  slots: Set<string>;
  states: Set<string>;
}

const shown = new Map<string, Shown>();

function record(stage: Element): void {
  for (const { tagName, cssStates = [] } of declarations) {
    const { attributes, parts, slots, states } = shown.get(tagName) as Shown;
    for (const element of stage.querySelectorAll(tagName)) {
      for (const { name } of element.attributes) attributes.add(name);
      for (const node of element.shadowRoot?.querySelectorAll('[part]') ?? [])
        for (const name of node.part) parts.add(name);
      for (const slot of element.shadowRoot?.querySelectorAll('slot') ?? []) slots.add(slot.name);
      for (const { name = '' } of cssStates)
        if (element.matches(`:state(${name})`)) states.add(name);
    }
  }
}

describe('every story', () => {
  before(() => {
    document.documentElement.lang = 'vi';
    document.title = 'Stories';
  });
  afterEach(clear);
  after(() => document.documentElement.removeAttribute('lang'));

  for (const story of stories) {
    it(`${story.name}: no violation of accessibility, no request that leaves the page`, async () => {
      const stage = await show(story);
      const { violations } = await window.axe.run(stage, {
        // The headings of a fragment begin where the page's would.
        rules: {
          'heading-order': { enabled: false },
          'page-has-heading-one': { enabled: false },
          region: { enabled: false },
        },
      });
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).to.deep.equal([]);
      const asked = performance
        .getEntriesByType('resource')
        .map(({ name: address }) => new URL(address).origin);
      expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
    });
  }

  describe('together', () => {
    before(async () => {
      for (const { tagName } of declarations) {
        const none = (): Set<string> => new Set<string>();
        shown.set(tagName, { attributes: none(), parts: none(), slots: none(), states: none() });
      }
      for (const story of stories) record(await show(story, record));
      // Each card's own entry in the group's list: filled by the group, not by authors.
      shown.get('service-link-group')?.slots.delete('item');
    });

    for (const { tagName, ...documented } of declarations) {
      it(`show every attribute, slot, part, state and custom property of <${tagName}> that is documented, and no other`, () => {
        const { attributes, parts, slots, states } = shown.get(tagName) as Shown;
        const names = (list: readonly { name?: string }[] = []): string[] =>
          list.map(({ name }) => name ?? '').sort();
        expect([...attributes].sort()).to.include.members(names(documented.attributes));
        expect([...parts].sort()).to.deep.equal(names(documented.cssParts));
        expect([...slots].sort()).to.deep.equal(names(documented.slots));
        expect([...states].sort()).to.deep.equal(names(documented.cssStates));
        const all = stories.map(({ html }) => html).join('');
        for (const { name } of documented.cssProperties ?? []) expect(all).to.include(name);
      });
    }
  });
});
