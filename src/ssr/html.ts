import { quietly } from '../core/warn.js';
import { hostOf } from './host.js';
import { attribute, type Element, isElement } from './select.js';
import { settle } from './settle.js';
import { inStyle, type ShadowRenderer, shadowRenderer, type Styling, tagOf } from './shadow.js';
import { parse } from './tree.js';
import { nowhere, Page, type Whereabouts } from './view.js';

/** What a server knows of the page that it renders. */
export type RenderOptions = Styling & Whereabouts;

/** Pieces of HTML to be put into a text, by where. */
type Insertion = [at: number, html: string];

const fetching = new Set(['news-article', 'service-link-group', 'link-directory']);

/** Whether an element begins in the browser with what a server does not know: data on its way, an order of its own. */
const isUnknown = (element: Element): boolean =>
  (fetching.has(element.tagName) && !!attribute(element, 'src')?.trim()) ||
  (element.tagName === 'link-directory' && attribute(element, 'sort') !== undefined);

/** The slots that an element's children have got. */
function slotsOf({ slots }: Page, element: Element): (Insertion | undefined)[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    const slot = slots.get(child) ?? '';
    if (slot === (attribute(child, 'slot') ?? '')) return [];
    const { start } = child;
    return [start === undefined ? undefined : [start, ` slot="${slot}"`]];
  });
}

/** What makes one element of a page ready; nothing, where only the browser can. */
function ready(
  page: Page,
  element: Element,
  render: ShadowRenderer,
  styling: Styling,
): Insertion[] {
  const tag = tagOf(element);
  const { start } = element;
  if (!tag || start === undefined || isUnknown(element)) return [];
  const host = hostOf(page, element);
  const shadow = render(host, tag);
  if (shadow.includes(nowhere)) return [];
  const own = inStyle(settle(page, element, tag, host, shadow), styling);
  const slots = slotsOf(page, element);
  const known = slots.filter((slot) => slot !== undefined);
  if (known.length < slots.length) return [];
  return [[start + 1, `<template shadowrootmode="open">${shadow}${own}</template>`], ...known];
}

/** A text with pieces put into it. */
function inserted(text: string, insertions: Insertion[]): string {
  insertions.sort(([a], [b]) => a - b);
  let done = 0;
  const pieces = insertions.map(([at, html]) => {
    const piece = text.slice(done, at) + html;
    done = at;
    return piece;
  });
  return pieces.join('') + text.slice(done);
}

/**
 * Renders the elements in a piece of HTML, or in a whole document: each gets its shadow tree as
 * `<template shadowrootmode>`, and its children their slots. All else stays to the letter. The HTML is
 * the page's own: it is not sanitized.
 */
export function renderHtml(html: string, options: RenderOptions = {}): string {
  return quietly(() => {
    const page = new Page(parse(html), options);
    const render = shadowRenderer(page, options);
    const insertions = page.tree.hosts.flatMap((host) => ready(page, host, render, options));
    return inserted(html, insertions);
  });
}
