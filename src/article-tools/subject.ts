import { nearest, shownNodes } from '../core/flat-tree.js';
import { text } from '../core/text.js';
import { address, url } from '../core/url.js';

/** What the tools work on, and what is known of it. */
export interface Subject {
  /** The `<article>`; of a `<news-article>` the one in its shadow tree. */
  article: HTMLElement;
  /** Its headline in one line; the document's title where it has none. */
  headline: string;
  /** Its own address. */
  address: string;
  /** When it was published, as its `<time datetime>` has it; empty where it has none. */
  date: string;
}

/** An element that may name the article it is for, and the article's address. */
export interface Tools extends HTMLElement {
  for?: string | undefined;
  href?: string | undefined;
}

/** The first element shown inside a node that a selector selects. */
export function firstShown(node: Node, selector: string): Element | undefined {
  for (const inside of shownNodes(node)) {
    if (inside instanceof Element && inside.matches(selector)) return inside;
    const found = firstShown(inside, selector);
    if (found) return found;
  }
  return undefined;
}

/** The article that tools are for: the one that `for` names, else what they are shown in. */
export function articleOf(tools: Tools): HTMLElement | undefined {
  const id = text(tools.for);
  // Tools that have left the page are in a tree without a root that knows ids.
  const roots = [tools.getRootNode() as Partial<Document>, document];
  const named = id ? roots.map((root) => root.getElementById?.(id)).find(Boolean) : undefined;
  const found = id
    ? (named?.shadowRoot?.querySelector('article') ?? named)
    : nearest(tools, 'article,main,body');
  return found instanceof HTMLElement ? found : undefined;
}

/** The address that tools have been given, else the one that the page names as its own, else the window's. */
export function addressOf(tools: Tools): string {
  const { ownerDocument } = tools;
  const canonical = ownerDocument.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return (
    url(tools, 'href', tools.href) ??
    address(canonical, undefined, true) ??
    ownerDocument.URL.replace(/#.*/, '')
  );
}

/** The headline of an article in one line; the document's title where it has none. */
export function headlineOf(article: HTMLElement): string {
  const heading = firstShown(article, 'h1,h2,h3,h4,h5,h6')?.textContent;
  return (text(heading) || text(document.title)).replace(/\s+/g, ' ');
}

/** What is known of an article. */
export const subjectOf = (tools: Tools, article: HTMLElement): Subject => ({
  article,
  headline: headlineOf(article),
  address: addressOf(tools),
  date: text(firstShown(article, 'time[datetime]')?.getAttribute('datetime')),
});
