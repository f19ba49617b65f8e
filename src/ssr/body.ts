import { html as names } from 'parse5';
import { addresses, attributes, srcsetOf, tags } from '../content/allowed.js';
import { address } from '../core/url.js';
import { escape } from './escape.js';
import { type Element, isElement } from './select.js';
import { childrenOf, parse, textIn, type Tree } from './tree.js';

type Node = Tree['root'] | Element['childNodes'][number];

/** What is left of an element. */
interface Clean {
  tag: string;
  attributes: Map<string, string>;
  inside: (Clean | string)[];
}

const allowedTags = new Set(tags.split(' '));
const allowedAttributes = new Set(attributes.split(' '));

/** Elements that go with what stands in them: it is no text, or not to be read as it is. DOMPurify's list. */
const whole =
  /^(audio|head|iframe|noembed|noframes|noscript|plaintext|script|style|template|title|video|xmp)$/;

/** Elements without an end. */
const empty = /^(br|col|hr|img|source|wbr)$/;

/** What nests deeper is text alone; browsers nest no deeper either. */
const deepest = 500;

/** An address of an attribute, if it may be used there. */
function addressOf(tag: string, name: keyof typeof addresses, value: string, base: string): string {
  const linked = addresses[name];
  // Of our own elements only a photo may load something by itself.
  const loads = !linked && /^(service-link-group|link-directory)$/.test(tag);
  return (!loads && address(value, base, linked)) || '';
}

const isAddress = (name: string): name is keyof typeof addresses => Object.hasOwn(addresses, name);

/** The value of an attribute as it may stand there; `undefined` where it may not. */
function fitted(tag: string, name: string, value: string, base: string): string | undefined {
  if (isAddress(name)) return addressOf(tag, name, value, base) || undefined;
  const isSize = name === 'width' || name === 'height';
  if (isSize && !/^(img|source|photo-caption)$/.test(tag)) return undefined;
  return name === 'srcset' ? srcsetOf(value, base) : value.trim();
}

function attributesOf({ tagName, attrs }: Element, base: string): Clean['attributes'] {
  const kept = new Map<string, string>();
  for (const { name, value } of attrs) {
    const fit = allowedAttributes.has(name) ? fitted(tagName, name, value, base) : undefined;
    if (fit !== undefined) kept.set(name, fit);
  }
  return kept;
}

/** Whether a picture has a file, and is no dot that counts readers. */
const isPicture = ({ attributes }: Clean): boolean =>
  attributes.has('src') &&
  !['width', 'height'].every((side) => Number(attributes.get(side) ?? 2) < 2);

const holds = (node: Clean | string): boolean =>
  typeof node === 'string'
    ? node.trim() !== ''
    : /^(img|photo-caption)$/.test(node.tag) || node.inside.some(holds);

/** An element that is allowed, unless it says nothing. */
function cleanElement(element: Element, base: string, depth: number): Clean[] {
  const { tagName: tag } = element;
  const inside = childrenOf(element).flatMap((child) => clean(child, base, depth + 1));
  const kept: Clean = { tag, attributes: attributesOf(element, base), inside };
  if (tag === 'p' && !inside.some(holds)) return [];
  if (tag !== 'img') return [kept];
  if (!isPicture(kept)) return [];
  kept.attributes.set('loading', 'lazy').set('decoding', 'async');
  if (!kept.attributes.has('alt')) kept.attributes.set('alt', '');
  return [kept];
}

function clean(node: Node, base: string, depth = 0): (Clean | string)[] {
  if (!isElement(node)) return 'value' in node ? [node.value] : [];
  if (node.namespaceURI !== names.NS.HTML || whole.test(node.tagName)) return [];
  if (depth > deepest) return [textIn(node)];
  if (allowedTags.has(node.tagName)) return cleanElement(node, base, depth);
  return childrenOf(node).flatMap((child) => clean(child, base, depth + 1));
}

const isHeading = ({ tag }: Clean): boolean => /^h[1-6]$/.test(tag);

/** Every element that is left. */
const all = (nodes: (Clean | string)[]): Clean[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...all(node.inside)]));

function written(node: Clean | string): string {
  if (typeof node === 'string') return escape(node);
  const { tag, attributes, inside } = node;
  const given = [...attributes].map(([name, value]) => ` ${name}="${escape(value)}"`);
  const start = `<${tag}${given.join('')}>`;
  return empty.test(tag) ? start : `${start}${inside.map(written).join('')}</${tag}>`;
}

/**
 * HTML of another source as HTML that is safe in an article, on a server, where there is no DOM for
 * DOMPurify: the same tags and attributes, parsed as browsers do and written anew. Of foreign content and
 * of elements whose text is no HTML nothing is left, so that what is written is read again as it is.
 *
 * @param base - what its addresses are relative to
 * @param level - level of the headline: headings go below it
 */
export function sanitizeText(html: string, base: string, level: number): string {
  const nodes = childrenOf(parse(html, false).root).flatMap((node) => clean(node, base));
  const headings = all(nodes).filter(isHeading);
  const levelOf = ({ tag }: Clean): number => Number(tag[1]);
  const down = Math.max(0, level + 1 - Math.min(...headings.map(levelOf)));
  for (const heading of headings) heading.tag = `h${Math.min(6, levelOf(heading) + down)}`;
  return nodes.map(written).join('');
}
