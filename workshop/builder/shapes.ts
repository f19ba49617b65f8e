import { make } from '../../src/report/make.js';
import { address } from '../../src/core/url.js';
import { tags } from '../../src/enhance/tags.js';

const ours = [...tags.keys()].join();

/** What addresses of a snippet are relative to while they are checked: any portal. */
export const portal = 'https://portal.example/';

const links = ['href', 'banner-href', 'cite'];
const media = ['src', 'icon', 'image', 'banner', 'fallback-src'];

/** The addresses of a list such as `nu.mp3 Giọng nữ, nam.mp3 Giọng nam` or a `srcset`. */
export const listed = (value: string): string[] =>
  value
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

const lists: Record<string, boolean> = { audio: false, srcset: false, 'share-href': true };

/** Every address of an element that a page would follow or load, by attribute. */
export function addressesOf(
  element: Element,
): { name: string; values: string[]; linked: boolean }[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (name in lists) return [{ name, values: listed(value), linked: lists[name] ?? false }];
    if (links.includes(name)) return [{ name, values: [value], linked: true }];
    return media.includes(name) ? [{ name, values: [value], linked: false }] : [];
  });
}

const all = (root: Element): Element[] => [root, ...root.querySelectorAll('*')];

/** Takes away the addresses of one element that a page must not have. */
function disarmOne(element: Element): void {
  for (const { name, values, linked } of addressesOf(element)) {
    const isSafe = values.every((value) => address(value, portal, linked));
    if (!isSafe || !values.length) element.removeAttribute(name);
  }
}

/** Takes away every address that a reader's page must not have, such as `javascript:`; in place. */
export function disarm(root: Element): void {
  for (const element of all(root)) disarmOne(element);
  for (const link of root.querySelectorAll('a:not([href])')) link.replaceWith(...link.childNodes);
  // A photo without an address is nothing yet.
  for (const image of root.querySelectorAll('img:not([src])')) {
    const photo = image.closest('photo-caption');
    (photo && photo !== root ? photo : image).remove();
  }
}

/** The one element in another, if it is one of these. */
function lone(element: Element, selector: string): Element | undefined {
  const [first, ...more] = element.childNodes;
  const is = first?.nodeType === 1 && !more.length && (first as Element).matches(selector);
  return is ? (first as Element) : undefined;
}

/** The same with `data-portal` in the place of our tags, for editors that take unknown tags away. */
export function portalOf(root: Element): Element {
  const holder = make(root.ownerDocument, 'div', {}, root.cloneNode(true));
  for (const element of [...holder.querySelectorAll(ours)]) {
    const own = [...element.attributes].map(
      ({ name, value }) => [`data-portal-${name}`, value] as const,
    );
    const said = Object.fromEntries([['data-portal', element.localName] as const, ...own]);
    // A child that the element would recognise carries the words itself.
    const inner = lone(element, element.matches('photo-caption') ? 'figure' : 'back-to-top > a');
    for (const [name, value] of Object.entries(said)) inner?.setAttribute(name, value);
    element.replaceWith(inner ?? make(root.ownerDocument, 'div', said, ...element.childNodes));
  }
  return holder.firstElementChild ?? holder;
}

/** Attributes that plain HTML needs. */
const needed = /^(href|src|alt|width|height|lang|dir|colspan|rowspan|start)$/;

/** A caption in which who took the photo is words like the others, after a stop. */
function plainCaption(caption: Element): ChildNode[] {
  for (const small of caption.querySelectorAll('small')) {
    const before = small.previousSibling;
    const words = before?.textContent?.trimEnd() ?? '';
    if (words && !/[.!?…]$/.test(words)) before?.replaceWith(`${words}. `);
    small.replaceWith(...small.childNodes);
  }
  return [...caption.childNodes];
}

/** A photo as the barest editors keep it: a paragraph, and one in italics; the preset `sharepoint` knows it. */
function plainPhoto(figure: Element): void {
  const { ownerDocument: page } = figure;
  const caption = figure.querySelector('figcaption');
  caption?.remove();
  const picture = make(page, 'p', {}, ...figure.childNodes);
  const words = caption
    ? [make(page, 'p', {}, make(page, 'em', {}, ...plainCaption(caption)))]
    : [];
  figure.replaceWith(picture, ...words);
}

/** Takes away what plain HTML does not need. */
function strip(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (!needed.test(name)) element.removeAttribute(name);
    }
  }
}

/** The same as plain HTML that says all without our tags, classes or attributes. */
export function plainOf(root: Element): Element[] {
  const { ownerDocument: page } = root;
  const holder = make(page, 'div', {}, root.cloneNode(true));
  for (const element of holder.querySelectorAll('p.lead,p.byline')) {
    element.replaceChildren(make(page, 'strong', {}, ...element.childNodes));
  }
  for (const figure of holder.querySelectorAll('figure')) plainPhoto(figure);
  for (const element of [...holder.querySelectorAll(`${ours},time`)].reverse()) {
    element.replaceWith(...element.childNodes);
  }
  for (const child of [...holder.children].filter((one) => one.matches('a,img'))) {
    child.replaceWith(make(page, 'p', {}, child.cloneNode(true)));
  }
  strip(holder);
  return [...holder.children];
}
