import { text } from '../core/text.js';
import type { Article } from './article.js';
import { all, filesOf, imageOf, inside, one, say } from './feed-fields.js';
import { type Collection, compact, contributor, dayOf, link, type ReadOptions } from './fields.js';
import { htmlText } from './html-text.js';
import type { XmlElement } from './xml.js';

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An element as HTML, for the XHTML that Atom may hold. */
function htmlOf(child: XmlElement | string): string {
  if (typeof child === 'string') return escaped(child);
  const attributes = [...child.attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const name = child.name.replace(/^.*:/, '');
  const content = child.children.map(htmlOf).join('');
  return `<${name}${attributes.join('')}>${/^(br|hr|img)$/.test(name) ? '' : `${content}</${name}>`}`;
}

const typeOf = (element: XmlElement | undefined): string =>
  element?.attributes.get('type') ?? 'text';

/** A text construct of Atom as words. */
function atomText(element: XmlElement | undefined): string {
  const words = inside(element);
  return text(/html/.test(typeOf(element)) ? htmlText(words) : words);
}

/** The content of an entry: HTML, XHTML, or text. */
function atomBody(entry: XmlElement): Pick<Article, 'articleBody' | 'articleHtml'> {
  const content = one(entry, 'content');
  const type = typeOf(content);
  const xhtml = content?.children.map(htmlOf).join('');
  return compact({
    articleBody: type === 'text' ? inside(content) : undefined,
    articleHtml: /^xhtml$|xml$/.test(type) ? xhtml : undefined,
    ...(/^(text\/)?html$/.test(type) ? { articleHtml: inside(content) } : {}),
  });
}

function atomLink(entry: XmlElement, options: ReadOptions): string | undefined {
  const links = all(entry, 'link');
  const own = links.find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return link(own?.attributes.get('href'), options);
}

function atomArticle(entry: XmlElement, feed: XmlElement, options: ReadOptions): Partial<Article> {
  const people = all(entry, 'author').length ? all(entry, 'author') : all(feed, 'author');
  const category = one(entry, 'category')?.attributes;
  const body = atomBody(entry);
  return {
    headline: atomText(one(entry, 'title')),
    ...body,
    ...compact<Partial<Article>>({
      datePublished: dayOf(say(entry, 'published', 'issued', 'updated'), options),
      dateModified: dayOf(say(entry, 'updated'), options),
      description: atomText(one(entry, 'summary')),
      author: people.flatMap((person) =>
        contributor(say(person, 'name'), link(say(person, 'uri'), options)),
      ),
      image: imageOf(entry, body.articleHtml ? '' : inside(one(entry, 'summary')), options),
      articleSection: text(category?.get('label') ?? category?.get('term')),
      inLanguage: text(entry.attributes.get('xml:lang') ?? feed.attributes.get('xml:lang')),
      url: atomLink(entry, options),
      audio: filesOf(entry, true, options),
      associatedMedia: filesOf(entry, false, options),
    }),
  };
}

/** Atom 1.0, RFC 4287. */
export const readAtom = (root: XmlElement, options: ReadOptions): Collection => ({
  name: atomText(one(root, 'title')),
  entries: all(root, 'entry').map((entry) => ({
    keys: [say(entry, 'id'), atomLink(entry, options)],
    date: say(entry, 'published', 'issued', 'updated'),
    read: () => atomArticle(entry, root, options),
  })),
});
