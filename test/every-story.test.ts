import { expect } from '@open-wc/testing';
import axe from 'axe-core';
import '../src/index.js';
import * as backToTop from '../stories/back-to-top.stories.js';
import * as linkDirectory from '../stories/link-directory.stories.js';
import * as newsArticle from '../stories/news-article.stories.js';
import * as photoCaption from '../stories/photo-caption.stories.js';
import * as serviceLinkCard from '../stories/service-link-card.stories.js';
import * as serviceLinkGroup from '../stories/service-link-group.stories.js';
import * as wholePage from '../stories/whole-page.stories.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { clear, put, settled } from './helpers/page.js';

interface Story {
  args?: object;
  render?: (args: object) => string;
}
interface Module {
  default: { title: string; render?: (args: object) => string };
}

const modules = [backToTop, linkDirectory, newsArticle, photoCaption, serviceLinkCard, serviceLinkGroup, wholePage] as unknown as Module[];

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
      const { violations } = await axe.run(stage, {
        // The headings of a fragment begin where the page's would.
        rules: { 'heading-order': { enabled: false }, 'page-has-heading-one': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).to.deep.equal([]);
      const asked = performance.getEntriesByType('resource').map(({ name: address }) => new URL(address).origin);
      expect(new Set(asked)).to.deep.equal(new Set([location.origin]));
    });
  }

  it('together they show every attribute, slot and custom property that is documented', () => {
    const all = stories.map(({ html }) => html()).join('\n');
    for (const { tagName, attributes = [], slots = [], cssProperties = [] } of manifest.modules.flatMap(({ declarations }) => declarations)) {
      const tags = [...all.matchAll(new RegExp(`<${tagName}([^>]*)>`, 'g'))].map((match) => match[1]).join(' ');
      for (const { name } of attributes) expect(tags, `${tagName} ${name}`).to.match(new RegExp(` ${name}[ =]| ${name}$`));
      for (const { name } of slots) if (name && !/^(banner|heading|intro|label)$/.test(name)) expect(all).to.include(`slot="${name}"`);
      for (const { name } of cssProperties) expect(all).to.include(name);
    }
  });
});
