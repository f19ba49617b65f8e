import { expect } from '@open-wc/testing';
import '../src/index.js';
import type { Lang } from '../stories/content.js';
import { declarations } from './helpers/manifest.js';
import { allStories, settings } from './helpers/stories.js';
import { messagesOf } from './helpers/story-snippets.js';

/** Nobody copies the workshop's own pages, or the list of all words. */
const stories = (await allStories()).filter(({ name }) => !/^(Workshop|Languages)\//.test(name));
const tags = declarations.map(({ tagName }) => tagName);
const languages: Lang[] = ['vi', 'en', 'km'];

/** What the console says of a file that is not there. */
const notThere = 'Failed to load resource';

describe('the stories, as a webmaster copies them', () => {
  for (const lang of languages) {
    it(`each renders in ${lang}, and the console says nothing but what its story announces`, async function () {
      this.timeout(180_000);
      const snippets = stories.map((story) => ({
        name: story.name,
        html: story.copied(settings({ lang })),
        lang,
      }));
      const messages = await messagesOf(snippets, tags);
      const wrong = stories.flatMap(({ name, parameters: { warns: own = [], missing } }) => {
        const warns = missing ? [...own, notThere] : own;
        const said = messages.get(name) ?? [];
        const isNot = (line: string, start: string): boolean => !line.startsWith(start);
        const surprising = said.filter((line) => warns.every((start) => isNot(line, start)));
        const unsaid = warns.filter((start) => said.every((line) => isNot(line, start)));
        return [
          ...surprising.map((line) => `${name}: ${line}`),
          ...unsaid.map((start) => `${name}: nothing was said of ${start}`),
        ];
      });
      expect(wrong).to.deep.equal([]);
    });
  }

  it('hold no frame of the workshop, no address of this machine, no mark of a slow line', () => {
    const own = /data-frame|<!--|\?slow|localhost|127\.0\.0\.1/;
    const wrong = stories
      .filter((story) => own.test(story.copied(settings()).replace('<!doctype', '')))
      .map(({ name }) => name);
    expect(wrong).to.deep.equal([]);
  });

  it('are told apart by their names', () => {
    const names = stories.map(({ name }) => name);
    expect(names.length).to.be.above(200);
    expect(new Set(names).size).to.equal(names.length);
  });
});
