import { text } from '../core/text.js';
import type { Article, Contributor } from './article.js';
import { all, filesOf, imageOf, inside, one, say } from './feed-fields.js';
import { type Collection, compact, contributor, dayOf, link, type ReadOptions } from './fields.js';
import { htmlText } from './html-text.js';
import type { XmlElement } from './xml.js';

/** `editor@example.vn (Vân Hà)` has its name in brackets. */
const personOf = (author: string): Contributor[] =>
  contributor(/\(([^()]+)\)\s*$/.exec(author)?.[1]?.trim() ?? author);

function rssArticle(item: XmlElement, language: string, options: ReadOptions): Partial<Article> {
  const description = inside(one(item, 'description'));
  const html = inside(one(item, 'content:encoded'));
  const source = one(item, 'source');
  return {
    headline: htmlText(say(item, 'title')),
    ...compact<Partial<Article>>({
      datePublished: dayOf(say(item, 'pubDate', 'dc:date'), options),
      description: htmlText(description),
      articleHtml: html,
      author: personOf(say(item, 'dc:creator', 'author')),
      sourceOrganization: contributor(
        text(inside(source)),
        link(source?.attributes.get('url'), options),
      )[0],
      image: imageOf(item, html ? '' : description, options),
      articleSection: say(item, 'category'),
      inLanguage: say(item, 'dc:language') || language,
      url: link(say(item, 'link'), options),
      audio: filesOf(item, true, options),
      associatedMedia: filesOf(item, false, options),
    }),
  };
}

/** RSS 2.0 with the usual modules. See https://www.rssboard.org/rss-specification. */
export function readRss(root: XmlElement, options: ReadOptions): Collection {
  const channel = one(root, 'channel');
  return {
    name: htmlText(say(channel, 'title')),
    entries: all(channel, 'item').map((item) => ({
      keys: [say(item, 'guid'), say(item, 'link')],
      date: say(item, 'pubDate', 'dc:date'),
      read: () => rssArticle(item, say(channel, 'language'), options),
    })),
  };
}
