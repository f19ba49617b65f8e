import { readDate } from '../core/dates.js';
import { text } from '../core/text.js';
import { type Article, ContentError, type ContentLink, type LinkList } from './article.js';
import { type Collection, compact, type Entry, type ReadOptions, zoneOf } from './fields.js';

/** Most entries of a source that are looked at. */
const most = 1000;

/** Whether a source is XML; else it is JSON. Refuses one that is neither at its first sight. */
export function isXml(source: string): boolean {
  const start = source.trimStart();
  if (!start) throw new ContentError('document', 'empty', 'JSON, XML');
  if (/^<(!doctype html|html)/i.test(start))
    throw new ContentError('document', 'HTML', 'JSON, XML');
  return start.startsWith('<');
}

/** The entry that is asked for, else the newest; the first where none has a date. */
function choose(entries: Entry[], options: ReadOptions): Entry {
  const { item } = options;
  const looked = entries.slice(0, most);
  if (item) {
    const asked = looked.find(({ keys }) => keys.some((key) => text(key) === item));
    if (!asked) throw new ContentError('item', `no ${item}`, 'id, guid, slug, link');
    return asked;
  }
  const zone = zoneOf(options);
  const dates = looked.map(({ date }) => readDate(text(date), zone)?.epoch ?? -Infinity);
  const newest = looked[dates.indexOf(Math.max(...dates))];
  if (!newest) throw new ContentError('document', 'no article', 'an article');
  return newest;
}

/** The one article of a collection that is asked for. */
export function articleOf({ entries }: Collection, options: ReadOptions): Article {
  const article = choose(entries, options).read();
  const { headline } = article;
  if (!headline) throw new ContentError('headline', 'missing', 'text');
  return { ...article, headline };
}

/** An article as a link to it. */
function linkTo({ headline, url, description, image }: Partial<Article>): ContentLink[] {
  return headline && url
    ? [compact<ContentLink>({ name: headline, url, description, image: image?.[0] })]
    : [];
}

/** The links of a collection; one without a name or an address is left out. */
export function linksOf({ name, entries, links }: Collection): LinkList {
  const found = links ?? entries.slice(0, most).flatMap(({ read }) => linkTo(read()));
  return { ...compact<Partial<LinkList>>({ name }), links: found.slice(0, most) };
}
