import { text } from '../core/text.js';
import type { Article } from './article.js';
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

const escaped = (value: string): string =>
  value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** An element as HTML, for the XHTML that Atom may hold. */
function htmlOf(child: XmlElement | string): string {
  if (typeof child === 'string') return escaped(child);
  const attributes = [...child.attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const name = child.name.replace(/.*:/, '');
  const content = child.children.map(htmlOf).join('');
  return `<${name}${attributes.join('')}>${/^(br|hr|img)$/.test(name) ? '' : `${content}</${name}>`}`;
}

/** What an element holds, as HTML. */
const htmlIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map(htmlOf).join('');

const typeOf = (element: XmlElement | undefined): string =>
  element?.attributes.get('type') ?? 'text';

/** A text construct of Atom as words. */
function atomText(element: XmlElement | undefined): string {
  const type = typeOf(element);
  if (type === 'xhtml') return htmlText(htmlIn(element));
  return type === 'html' ? htmlText(inside(element)) : text(inside(element));
}

/** The content of an entry: HTML, XHTML, or text. */
function atomBody(entry: XmlElement): Pick<Article, 'articleBody' | 'articleHtml'> {
  const content = one(entry, 'content');
  const type = typeOf(content);
  if (/^text(\/plain)?$/.test(type)) {
    return compact({ articleBody: bodyOf('content', inside(content)) });
  }
  const isHtml = /^(text\/)?html$/.test(type);
  const html = /^xhtml$|xml$/.test(type) ? htmlIn(content) : '';
  return compact({ articleHtml: bodyOf('content', isHtml ? inside(content) : html) });
}

function atomLink(entry: XmlElement, options: ReadOptions): string | undefined {
  const links = all(entry, 'link');
  const own = links.find(
    ({ attributes }) => (attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  return link(own?.attributes.get('href'), options);
}

/** What an entry has from its feed where it does not say it itself. */
interface Feed {
  people: XmlElement[];
  language: string | undefined;
}

function atomArticle(entry: XmlElement, feed: Feed, options: ReadOptions): Partial<Article> {
  const own = all(entry, 'author');
  const people = own.length ? own : feed.people;
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
      inLanguage: text(entry.attributes.get('xml:lang') ?? feed.language),
      url: atomLink(entry, options),
      audio: filesOf(entry, true, options),
      associatedMedia: filesOf(entry, false, options),
    }),
  };
}

/** Atom 1.0, RFC 4287. */
export function readAtom(root: XmlElement, options: ReadOptions): Collection {
  const feed = { people: all(root, 'author'), language: root.attributes.get('xml:lang') };
  return {
    name: atomText(one(root, 'title')),
    entries: all(root, 'entry').map((entry) => ({
      get keys() {
        return [say(entry, 'id'), atomLink(entry, options)];
      },
      get date() {
        return say(entry, 'published', 'issued', 'updated');
      },
      read: () => atomArticle(entry, feed, options),
    })),
  };
}
