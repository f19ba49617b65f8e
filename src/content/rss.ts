import { text } from '../core/text.js';
import type { Article, Contributor } from './article.js';
import { all, filesOf, imageOf, inside, one, say } from './feed-fields.js';
import {
  bodyOf,
  type Collection,
  compact,
  contributor,
  dayOf,
  link,
  type ReadOptions,
} from './fields.js';
import { htmlText } from './html-text.js';
import type { XmlElement } from './xml.js';

/** `editor@example.vn (Vân Hà)` has its name in brackets. */
const personOf = (author: string): Contributor[] =>
  contributor(/\(([^()]+)\)$/.exec(author)?.[1]?.trim() ?? author);

/** The people of an item: of Dublin Core as many as there are, else RSS's one. */
function peopleOf(item: XmlElement): Contributor[] {
  const names = all(item, 'dc:creator').map((creator) => text(inside(creator)));
  return names.some(Boolean)
    ? names.flatMap((name) => personOf(name))
    : personOf(say(item, 'author'));
}

/** The address of an item: its link, else its guid, if that is one. */
function addressOf(item: XmlElement): string {
  const guid = say(item, 'guid');
  const isLink = one(item, 'guid')?.attributes.get('isPermaLink') !== 'false';
  return say(item, 'link') || (isLink && /^https?:/.test(guid) ? guid : '');
}

function rssArticle(item: XmlElement, language: string, options: ReadOptions): Partial<Article> {
  const description = inside(one(item, 'description'));
  const html = bodyOf('content:encoded', inside(one(item, 'content:encoded')));
  const source = one(item, 'source');
  return {
    headline: htmlText(say(item, 'title')),
    ...compact<Partial<Article>>({
      datePublished: dayOf(say(item, 'pubDate', 'dc:date'), options),
      description: htmlText(description),
      articleHtml: html,
      author: peopleOf(item),
      sourceOrganization: contributor(
        text(inside(source)),
        link(source?.attributes.get('url'), options),
      )[0],
      image: imageOf(item, html ? '' : description, options),
      articleSection: say(item, 'category'),
      inLanguage: say(item, 'dc:language') || language,
      url: link(addressOf(item), options),
      audio: filesOf(item, true, options),
      associatedMedia: filesOf(item, false, options),
    }),
  };
}

/** RSS 2.0 with the usual modules. See https://www.rssboard.org/rss-specification. */
export function readRss(root: XmlElement, options: ReadOptions): Collection {
  const channel = one(root, 'channel');
  const language = say(channel, 'language');
  return {
    name: htmlText(say(channel, 'title')),
    entries: all(channel, 'item').map((item) => ({
      get keys() {
        return [say(item, 'guid'), say(item, 'link')];
      },
      get date() {
        return say(item, 'pubDate', 'dc:date');
      },
      read: () => rssArticle(item, language, options),
    })),
  };
}
