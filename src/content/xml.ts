import { ContentError } from './article.js';
import { decode } from './html-text.js';

/** An element of an XML document. */
export interface XmlElement {
  /** With its prefix; those of known namespaces are as in {@link prefixes}. */
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/** The usual prefixes of the namespaces that feeds use, whatever a feed calls them, if anything. */
const prefixes = new Map([
  ['http://www.w3.org/2005/Atom', 'atom'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://search.yahoo.com/mrss/', 'media'],
]);

const most = { depth: 100, elements: 50_000 };

const name = String.raw`[^\s<>/=!?"'&]+`;
const attribute = String.raw`(${name})\s*=\s*("[^"<]*"|'[^'<]*')`;
const opening = new RegExp(String.raw`<(${name})((?:\s+${attribute})*)\s*(/?)>`, 'y');
const closing = new RegExp(String.raw`</(${name})\s*>`, 'y');

const broken = (reason: string): ContentError => new ContentError('document', reason, 'XML');

/** Reads one document, from its beginning to its end. */
class Scanner {
  #source: string;
  #at = 0;
  #elements = 0;
  #root: XmlElement = { name: '', attributes: new Map(), children: [] };
  #open = [{ element: this.#root, qualified: '' }];

  constructor(source: string) {
    this.#source = source;
  }

  read(): XmlElement {
    while (this.#at < this.#source.length) this.#next();
    const [element, second] = this.#root.children;
    const unclosed = this.#open[1]?.qualified;
    if (unclosed) throw broken(`<${unclosed}> is not closed`);
    if (typeof element !== 'object' || second) throw broken('not one root element');
    return element;
  }

  #next(): void {
    const is = (mark: string): boolean => this.#source.startsWith(mark, this.#at);
    if (is('<!--')) this.#until('-->', 4);
    else if (is('<![CDATA[')) this.#add(this.#until(']]>', 9));
    else if (is('<?')) this.#until('?>', 2);
    else if (is('<!')) throw broken('a document type');
    else if (is('</')) this.#end();
    else if (is('<')) this.#begin();
    else this.#words();
  }

  /** What stands between a mark of `length` and `end`; both are passed over. */
  #until(end: string, length: number): string {
    const start = this.#at + length;
    const found = this.#source.indexOf(end, start);
    if (found === -1) throw broken(`${end} is missing`);
    this.#at = found + end.length;
    return this.#source.slice(start, found);
  }

  #words(): void {
    const next = this.#source.indexOf('<', this.#at);
    const words = this.#source.slice(this.#at, next === -1 ? undefined : next);
    this.#at += words.length;
    this.#add(decode(words));
  }

  #token(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (!found) throw broken(`no tag: ${this.#source.slice(this.#at, this.#at + 20)}`);
    this.#at = pattern.lastIndex;
    return found;
  }

  #add(child: XmlElement | string): void {
    const inside = this.#open.length > 1;
    if (inside || typeof child === 'object')
      this.#open[this.#open.length - 1]?.element.children.push(child);
    else if (child.trim()) throw broken('text outside the root element');
  }

  /** A name with the usual prefix of its namespace, which it or the nearest element around declares. */
  #named(qualified: string, own: Map<string, string>): string {
    const colon = qualified.indexOf(':');
    const declaration = colon > 0 ? `xmlns:${qualified.slice(0, colon)}` : 'xmlns';
    let namespace = own.get(declaration);
    for (let at = this.#open.length; namespace === undefined && at; at--) {
      namespace = this.#open[at - 1]?.element.attributes.get(declaration);
    }
    const usual = prefixes.get(namespace ?? '');
    return usual ? `${usual}:${qualified.slice(colon + 1)}` : qualified;
  }

  #attributes(written: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [, key = '', quoted = ''] of written.matchAll(new RegExp(attribute, 'g'))) {
      attributes.set(key, decode(quoted.slice(1, -1)));
    }
    return attributes;
  }

  #begin(): void {
    const start = this.#token(opening);
    const [, qualified = '', written = ''] = start;
    const attributes = this.#attributes(written);
    const element = { name: this.#named(qualified, attributes), attributes, children: [] };
    this.#add(element);
    if (!start[start.length - 1]) this.#open.push({ element, qualified });
    if (++this.#elements > most.elements) throw broken(`over ${most.elements} elements`);
    if (this.#open.length > most.depth + 1) throw broken(`over ${most.depth} levels`);
  }

  #end(): void {
    const [whole, qualified = ''] = this.#token(closing);
    const closed = this.#open.pop();
    if (!this.#open.length || closed?.qualified !== qualified) {
      throw broken(`${whole} closes nothing`);
    }
  }
}

/**
 * Reads XML into a tree. Written for feeds: a document type is refused, so that no entity is ever
 * expanded or fetched; so are more than 100 levels and more than 50,000 elements.
 *
 * @throws {ContentError} for what is not well-formed
 */
export const readXml = (source: string): XmlElement => new Scanner(source).read();
