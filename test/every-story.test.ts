import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults } from 'axe-core';
import '../src/index.js';
import * as backToTop from '../stories/back-to-top.stories.js';
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
}
interface Module {
  default: { title: string; render?: (args: object) => string };
}

const modules = [
  backToTop,
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
    html: (): string => (story.render ?? meta.render)?.(story.args ?? {}) ?? '',
  })),
);

describe('every story', () => {
  before(() => {
    document.documentElement.lang = 'vi';
    document.title = 'Stories';
  });
  afterEach(clear);

  for (const { name, html } of stories) {
    it(`${name}: no violation of accessibility, no request that leaves the page`, async () => {
      const stage = await put(`<main>${html()}</main>`);
      await settled();
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
    for (const {
      tagName,
      attributes = [],
      slots = [],
      cssParts = [],
      cssStates = [],
      cssProperties = [],
    } of declarations) {
      it(`show every attribute, slot, part, state and custom property of <${tagName}> that is documented, and no other`, async () => {
        const shown = {
          attributes: new Set<string>(),
          parts: new Set<string>(),
          slots: new Set<string>(),
          states: new Set<string>(),
        };
        let all = '';
        for (const { html } of stories) {
          const stage = await put(`<main>${html()}</main>`);
          all += html();
          if (tagName === 'photo-caption' && html().includes('khong-co')) {
            await until(() => stage.querySelector(`${tagName}:state(broken)`), 'broken');
            await settled();
          }
          for (const element of stage.querySelectorAll(tagName)) {
            for (const { name } of element.attributes) shown.attributes.add(name);
            for (const node of element.shadowRoot?.querySelectorAll('[part]') ?? [])
              shown.parts.add(node.part.value);
            for (const slot of element.shadowRoot?.querySelectorAll('slot') ?? [])
              shown.slots.add(slot.name);
            for (const { name = '' } of cssStates)
              if (element.matches(`:state(${name})`)) shown.states.add(name);
          }
        }
        // Each card's own entry in the group's list: filled by the group, not by authors.
        shown.slots.delete('item');
        const names = (list: readonly { name?: string }[]): string[] =>
          list.map(({ name }) => name ?? '').sort();
        expect([...shown.attributes].sort()).to.include.members(names(attributes));
        expect([...shown.parts].sort()).to.deep.equal(names(cssParts));
        expect([...shown.slots].sort()).to.deep.equal(names(slots));
        expect([...shown.states].sort()).to.deep.equal(names(cssStates));
        for (const { name } of cssProperties) expect(all).to.include(name);
      });
    }
  });
});
