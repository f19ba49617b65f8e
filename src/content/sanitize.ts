import createDOMPurify, { type Config } from 'dompurify';
import { policy } from '../core/trusted-types.js';
import { address } from '../core/url.js';
import { addresses, attributes, srcsetOf, tags } from './allowed.js';

/** How a piece of HTML is to be fitted into an article. */
export interface Fitting {
  /** What its addresses are relative to; without it relative ones are left out. */
  base: string | undefined;
  /** Level of the headline: headings go below it. */
  level: number;
}

function checkAttributes(element: Element, base: string | undefined): void {
  for (const [name, linked] of Object.entries(addresses)) {
    const value = element.getAttribute(name);
    // Stryker disable next-line ConditionalExpression: it spares the work that finds the same.
    if (value === null) continue;
    // Of our own elements only a photo may load something by itself.
    const loads = !linked && element.matches('service-link-group,link-directory');
    const found = loads ? undefined : address(value, base, linked);
    if (found) element.setAttribute(name, found);
    else element.removeAttribute(name);
  }
  if (!element.matches('img,source,photo-caption')) {
    element.removeAttribute('width');
    element.removeAttribute('height');
  }
  const srcset = element.getAttribute('srcset');
  if (srcset !== null) element.setAttribute('srcset', srcsetOf(srcset, base));
}

/** Pictures wait until they are near; those without a file, and the dots that count readers, go. */
function fitPicture(image: Element): void {
  const isDot = ['width', 'height'].every((side) => Number(image.getAttribute(side) ?? 2) < 2);
  if (!image.hasAttribute('src') || isDot) image.remove();
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
}

/** Moves all headings down by as many levels as put the highest under the headline. */
function fitHeadings(root: DocumentFragment, level: number): void {
  const headings = [...root.querySelectorAll('h1,h2,h3,h4,h5,h6')];
  const levelOf = ({ localName }: Element): number => Number(localName[1]);
  const down = Math.max(0, level + 1 - Math.min(...headings.map(levelOf)));
  for (const heading of headings) {
    const lower = heading.ownerDocument.createElement(`h${Math.min(6, levelOf(heading) + down)}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/**
 * Leaves out styles and handlers before the HTML is parsed, so that a page with a strict policy gets no
 * report of what is thrown away next. What keeps the page safe is the sanitizer.
 */
const quiet = (html: string): string =>
  html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(/\s(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi, ''),
  );

/**
 * HTML of another source as nodes that are safe in an article: text, lists, tables, figures, links and
 * our own elements, without styles, ids, classes, frames or scripts. By DOMPurify.
 *
 * @throws where Trusted Types are enforced and the policy is not allowed
 */
export function sanitize(html: string, { base, level }: Fitting): ChildNode[] {
  const trusted = policy() as NonNullable<Config['TRUSTED_TYPES_POLICY']> | undefined;
  const root = createDOMPurify.sanitize(quiet(html), {
    ALLOWED_TAGS: tags.split(' '),
    ALLOWED_ATTR: attributes.split(' '),
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
    ...(trusted && { TRUSTED_TYPES_POLICY: trusted }),
  }) as DocumentFragment | null;
  // Of a page of frames there is not even a body.
  if (!root) return [];
  for (const element of root.querySelectorAll('*')) checkAttributes(element, base);
  for (const image of root.querySelectorAll('img')) fitPicture(image);
  for (const paragraph of root.querySelectorAll('p')) {
    const says = paragraph.textContent.trim() || paragraph.querySelector('img,photo-caption');
    if (!says) paragraph.remove();
  }
  fitHeadings(root, level);
  return [...root.childNodes];
}
