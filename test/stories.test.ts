import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/index.js';
import * as articleToolsConditions from '../stories/article-tools-conditions.stories.js';
import * as articleTools from '../stories/article-tools.stories.js';
import * as backToTopConditions from '../stories/back-to-top-conditions.stories.js';
import * as backToTop from '../stories/back-to-top.stories.js';
import type { Lang } from '../stories/content.js';
import * as enhance from '../stories/enhance.stories.js';
import * as linkDirectoryConditions from '../stories/link-directory-conditions.stories.js';
import * as linkDirectoryContent from '../stories/link-directory-content.stories.js';
import * as linkDirectory from '../stories/link-directory.stories.js';
import * as newsArticleConditions from '../stories/news-article-conditions.stories.js';
import * as newsArticleContent from '../stories/news-article-content.stories.js';
import * as newsArticle from '../stories/news-article.stories.js';
import * as photoCaptionConditions from '../stories/photo-caption-conditions.stories.js';
import * as photoCaption from '../stories/photo-caption.stories.js';
import * as serviceLinkCardConditions from '../stories/service-link-card-conditions.stories.js';
import * as serviceLinkCard from '../stories/service-link-card.stories.js';
import * as serviceLinkGroupConditions from '../stories/service-link-group-conditions.stories.js';
import * as serviceLinkGroupContent from '../stories/service-link-group-content.stories.js';
import * as serviceLinkGroup from '../stories/service-link-group.stories.js';
import * as wholePage from '../stories/whole-page.stories.js';
import { engine, needs } from './helpers/engine.js';
import { gaps, hear, look, type Seen } from './helpers/gaps.js';
import { declarations } from './helpers/manifest.js';
import { clear, put, until } from './helpers/page.js';
import { play, storiesOf, type Story } from './helpers/player.js';
import { messagesOf } from './helpers/story-snippets.js';

const stories = storiesOf([
  newsArticle,
  newsArticleContent,
  newsArticleConditions,
  articleTools,
  articleToolsConditions,
  photoCaption,
  photoCaptionConditions,
  serviceLinkCard,
  serviceLinkCardConditions,
  serviceLinkGroup,
  serviceLinkGroupContent,
  serviceLinkGroupConditions,
  linkDirectory,
  linkDirectoryContent,
  linkDirectoryConditions,
  backToTop,
  backToTopConditions,
  enhance,
  wholePage,
]);

const languages: Lang[] = ['vi', 'en', 'km'];
const inLanguage = (lang: Lang): { globals: { lang: Lang } } => ({ globals: { lang } });

/** Content that is on its way. */
const waiting =
  ':is(news-article, service-link-group, link-directory)[src]:not(:state(loaded), :state(error))';

/** What was to be seen in each story, by its name. */
const seen = new Map<string, Seen>();

/** Shows a story and plays it; notes all that its elements show meanwhile. */
async function run(story: Story): Promise<void> {
  const notes: Seen = new Set();
  seen.set(story.name, notes);
  const quiet = hear(declarations, notes);
  const shown = put(`<main>${story.html(inLanguage('vi'))}</main>`);
  const stage = document.querySelector('main') as HTMLElement;
  const watch = setInterval(() => look(stage, declarations, notes), 50);
  try {
    await shown;
    await Promise.all(
      [...stage.querySelectorAll<LitElement>('*')].map(({ updateComplete }) => updateComplete),
    );
    look(stage, declarations, notes);
    await play(story, stage, inLanguage('vi'));
    await until(() => !stage.querySelector(waiting), 'everything has come or failed');
    await new Promise(requestAnimationFrame);
    look(stage, declarations, notes);
  } finally {
    clearInterval(watch);
    quiet();
  }
}

describe('the stories', () => {
  before(() => {
    document.documentElement.lang = 'vi';
  });
  afterEach(() => {
    clear();
    scrollTo({ top: 0, behavior: 'instant' });
  });
  after(() => document.documentElement.removeAttribute('lang'));

  describe('as a reader plays them', () => {
    for (const story of stories) {
      it(`${story.name}${story.play ? ' (played)' : ''}`, () => {
        needs(
          !story.name.endsWith('photo-caption / SlowNetwork') || engine !== 'WebKit',
          'the place of an image that has no src yet',
        );
        return run(story);
      });
    }
  });

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

    it('are told apart by their names', () => {
      const names = stories.map(({ name }) => name);
      expect(new Set(names).size).to.equal(names.length);
    });
  });

  describe('as a webmaster copies them', () => {
    const tags = declarations.map(({ tagName }) => tagName);

    for (const lang of languages) {
      it(`each renders in ${lang}, and the console says nothing but what its story announces`, async function () {
        this.timeout(180_000);
        needs(engine !== 'WebKit', 'what frames say in the console');
        const snippets = stories.map((story) => ({
          name: story.name,
          html: story.copied(inLanguage(lang)),
          lang,
        }));
        const messages = await messagesOf(snippets, tags);
        expect([...messages.keys()]).to.deep.equal(snippets.map(({ name }) => name));
        const wrong = stories.flatMap(({ name, warns }) => {
          const said = messages.get(name) ?? [];
          const isNot = (line: string, start: string): boolean => !line.startsWith(start);
          const surprising = said.filter((line) => warns.every((start) => isNot(line, start)));
          // Firefox does not say it.
          const due = warns.filter(
            (start) => engine !== 'Firefox' || !start.startsWith('Failed to load resource'),
          );
          const unsaid = due.filter((start) => said.every((line) => isNot(line, start)));
          return [
            ...surprising.map((line) => `${name}: ${line}`),
            ...unsaid.map((start) => `${name}: nothing was said of ${start}`),
          ];
        });
        expect(wrong).to.deep.equal([]);
      });
    }

    it('holds no frame of the workshop, no address of this machine, no mark of a slow line', () => {
      const own = /data-frame|<!--|\?slow|localhost|127\.0\.0\.1/;
      const wrong = stories
        .filter((story) => own.test(story.copied(inLanguage('vi')).replace('<!doctype', '')))
        .map(({ name }) => name);
      expect(wrong).to.deep.equal([]);
    });
  });
});
