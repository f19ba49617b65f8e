import { sanitize } from '../../src/content/sanitize.js';
import { make } from '../../src/report/make.js';
import type { Row } from './choice.js';

/** A page far down in folders that nobody has: what was relative to it can be made relative again. */
const origin = 'https://builder.invalid';
const depth = 6;
const base = `${origin}/${'0/'.repeat(depth)}`;

/** An address as its author may have written it, before {@link sanitize} made it whole. */
export function relative(address: string): string {
  if (!address.startsWith(`${origin}/`)) return address;
  const path = address.slice(origin.length + 1);
  const [zeros = ''] = /^(0\/)*/.exec(path) ?? [];
  const up = depth - zeros.length / 2;
  return up < depth ? '../'.repeat(up) + path.slice(zeros.length) : `/${path}`;
}

const relativeSet = (value: string): string =>
  value
    .split(', ')
    .map((candidate) => relative(candidate))
    .join(', ');

/** Takes away what says nothing: a `<span>` without attributes, as Word leaves many. */
function tidy(root: ParentNode): void {
  for (const span of root.querySelectorAll('span:not([lang],[dir])')) {
    span.replaceWith(...span.childNodes);
  }
}

/** HTML of somewhere else as nodes that are safe in an article; its headings go below `level`. */
export function safeNodes(html: string, level: number): Element[] {
  const page = document.implementation.createHTMLDocument();
  const root = make(page, 'div', {}, ...sanitize(html, { base, level }));
  for (const element of root.querySelectorAll('[href],[src],[cite],[srcset]')) {
    for (const name of ['href', 'src', 'cite']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, relative(value));
    }
    const set = element.getAttribute('srcset');
    if (set !== null) element.setAttribute('srcset', relativeSet(set));
  }
  tidy(root);
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Element || node.nodeType === 1) return [node as Element];
    const words = node.textContent?.trim();
    return words ? [make(page, 'p', {}, words)] : [];
  });
}

/** The blocks of an article's text: paragraphs apart by empty lines, or HTML. */
export function blocksOf(values: Row, page: Document): Element[] {
  const body = values['body'] ?? '';
  if (values['body-format'] === 'html') {
    return safeNodes(body, Number(values['heading-level'] ?? 2) || 2).map((node) =>
      page.importNode(node, true),
    );
  }
  return body
    .split(/\n\s*\n/)
    .map((words) => words.trim().replace(/\s*\n\s*/g, ' '))
    .filter(Boolean)
    .map((words) => make(page, 'p', {}, words));
}
