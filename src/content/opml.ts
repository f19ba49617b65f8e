import { text } from '../core/text.js';
import type { ContentLink } from './article.js';
import { all, one, say } from './feed-fields.js';
import { type Collection, compact, link, type ReadOptions } from './fields.js';
import type { XmlElement } from './xml.js';

/** OPML: every outline with an address, under the outlines that hold it. See http://opml.org/spec2.opml. */
export function readOpml(root: XmlElement, options: ReadOptions): Collection {
  const linksOf = (parent: XmlElement | undefined, group: string): ContentLink[] =>
    all(parent, 'outline').flatMap((outline) => {
      const value = (name: string): string => text(outline.attributes.get(name));
      const name = value('text') || value('title');
      const url = link(['url', 'htmlUrl', 'xmlUrl'].map(value).find(Boolean), options);
      const own =
        name && url
          ? [compact<ContentLink>({ name, url, group, description: value('description') })]
          : [];
      return [...own, ...linksOf(outline, url ? group : name)];
    });
  return {
    name: say(one(root, 'head'), 'title'),
    entries: [],
    links: linksOf(one(root, 'body'), ''),
  };
}
