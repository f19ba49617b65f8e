import type { Article, LinkList } from './article.js';
import { articleOf, isXml, linksOf } from './collection.js';
import { openXml } from './feeds.js';
import type { Collection, ReadOptions } from './fields.js';
import { openJson } from './json.js';

const open = (source: string | object, options: ReadOptions): Collection =>
  typeof source === 'string' && isXml(source)
    ? openXml(source, options)
    : openJson(source, options);

/**
 * Reads one article from JSON-LD, JSON Feed 1.1, RSS 2.0, Atom 1.0, WordPress's REST API, Drupal's
 * JSON:API, Liferay's headless delivery API, or an {@link Article}. Runs in browsers and on servers, asks
 * the network for nothing.
 *
 * @param source - the text of the source, or its JSON as a value
 * @throws {ContentError} which says what of the source cannot be used, and why
 */
export const readArticle = (source: string | object, options: ReadOptions = {}): Article =>
  articleOf(open(source, options), options);

/**
 * Reads a list of links: OPML, an ItemList of JSON-LD, or the articles of any source that
 * {@link readArticle} reads. One without a name or an address is left out.
 *
 * @throws {ContentError} as {@link readArticle}
 */
export const readLinks = (source: string | object, options: ReadOptions = {}): LinkList =>
  linksOf(open(source, options));
