import { ContentError } from './article.js';
import { readAtom } from './atom.js';
import type { Collection, ReadOptions } from './fields.js';
import { readOpml } from './opml.js';
import { readRss } from './rss.js';
import { readXml } from './xml.js';

const readers = new Map([
  ['rss', { type: 'rss', read: readRss }],
  ['feed', { type: 'atom', read: readAtom }],
  ['atom:feed', { type: 'atom', read: readAtom }],
  ['opml', { type: 'opml', read: readOpml }],
]);

/** Opens XML by its root element, which must be of the type that is said. */
export function openXml(source: string, options: ReadOptions): Collection {
  const root = readXml(source);
  const found = readers.get(root.name);
  if (!found || (options.type && options.type !== found.type)) {
    throw new ContentError('document', `<${root.name}>`, options.type ?? 'rss, atom, opml');
  }
  return found.read(root, options);
}
