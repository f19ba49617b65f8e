import { html, nothing, type TemplateResult } from 'lit';
import { leave } from '../core/icons.js';
import { url } from '../core/url.js';

/** One link of a directory. */
export interface Link {
  name: string;
  href: string;
  target: string;
  /** The heading it stands under; empty when there is none. */
  group: string;
}

/** The words that head a nested list: those of the item that holds it, without the list's own. */
function groupOf(link: Element, list: Element): string {
  const item = link.closest('ul,ol')?.parentElement;
  if (!item || !list.contains(item)) return '';
  const words = [...item.childNodes].filter((node) => !/^[UO]L$/.test(node.nodeName));
  return words
    .map((node) => node.textContent)
    .join('')
    .trim();
}

export const isSelect = (list: Element): list is HTMLSelectElement => list.localName === 'select';

/** The links of an author's list, or the options of a `<select>` whose values are addresses. */
export function linksOf(host: Element, list: Element): Link[] {
  if (isSelect(list)) {
    return [...list.options].flatMap((option) => {
      const href = url(host, 'href', option.getAttribute('value'));
      const group = option.closest('optgroup')?.label ?? '';
      return href ? [{ name: option.label.trim(), href, target: '', group }] : [];
    });
  }
  return [...list.querySelectorAll<HTMLAnchorElement>('a[href]')].flatMap((link) => {
    const href = url(host, 'href', link.href);
    const name = link.textContent.trim();
    return href ? [{ name, href, target: link.target, group: groupOf(link, list) }] : [];
  });
}

/** Text for comparing: without case, accents, zero-width spaces; “Điện Biên” becomes “dien bien”. */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u200b-\u200d]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();

/** The links whose name or group holds every word of `words`, whatever their accents. */
export function matching(links: readonly Link[], words: string): Link[] {
  const wanted = plain(words).split(/\s+/);
  return links.filter((link) => {
    const own = plain(`${link.name} ${link.group}`);
    return wanted.every((word) => own.includes(word));
  });
}

const item = ({ name, href, target }: Link): TemplateResult =>
  html`<li>
    <a
      part="link"
      dir="auto"
      href=${href}
      target=${target || nothing}
      rel=${target === '_blank' ? 'noopener' : nothing}
      >${name}${target === '_blank' ? leave : ''}</a
    >
  </li>`;

/** The links as a list, in their order, those of a group under its heading. */
export function list(links: readonly Link[]): TemplateResult {
  const groups = new Map<string, TemplateResult[]>();
  for (const link of links) {
    const items = groups.get(link.group) ?? [];
    groups.set(link.group, items);
    items.push(item(link));
  }
  return html`<ul part="list" role="list">
    ${[...groups].map(([group, items]) =>
      group
        ? html`<li>
            <span part="group" dir="auto">${group}</span>
            <ul role="list">
              ${items}
            </ul>
          </li>`
        : items,
    )}
  </ul>`;
}
