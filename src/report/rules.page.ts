import { tags } from '../enhance/tags.js';
import { attributeOf, type Finding, finding, said, short } from './finding.js';

const headings = 'h1,h2,h3,h4,h5,h6,[role=heading][aria-level]';

/** The page does not say its language. */
export function lang({ documentElement: html }: Document): Finding[] {
  if (html.lang.trim()) return [];
  return [
    finding(
      'lang',
      html,
      said('Thẻ <html> không có lang.', '<html> has no lang.'),
      said(
        'Ghi ngôn ngữ của trang: <html lang="vi"> (hoặc en, km).',
        'Write the language of the page: <html lang="vi"> (or en, km).',
      ),
    ),
  ];
}

/** An id that several elements have; told of the second. */
export function id(root: Document): Finding[] {
  const owners = new Map<string, Element[]>();
  for (const element of root.querySelectorAll('[id]')) {
    const name = attributeOf(element, 'id');
    const own = owners.get(name) ?? [];
    if (name) owners.set(name, own);
    own.push(element);
  }
  return [...owners].flatMap(([name, [, second, ...more]]) =>
    second
      ? finding(
          'id',
          second,
          said(
            `id="${short(name)}" có ở ${more.length + 2} nơi.`,
            `id="${short(name)}" is used ${more.length + 2} times.`,
          ),
          said(
            'Mỗi id chỉ dùng một lần trong trang: đổi hoặc bỏ id trùng.',
            'An id may be used once in a page: change or remove the others.',
          ),
        )
      : [],
  );
}

/** The headings of the page in its order, with the element that each is of: one of ours may make some. */
function outline(root: Document): { level: number; element: Element }[] {
  const all = root.querySelectorAll([headings, ...tags.keys()].join());
  return [...all].flatMap((element) => {
    const own = tags.has(element.localName)
      ? (element.shadowRoot?.querySelectorAll(headings) ?? [])
      : [element];
    return [...own]
      .filter((heading) => isShown(heading, root))
      .map((heading) => ({ level: levelOf(heading), element }));
  });
}

const levelOf = (heading: Element): number =>
  Number(heading.getAttribute('aria-level') ?? heading.localName[1]);

/** Whether readers meet a heading. A document without a window shows nothing, so there all count. */
const isShown = (heading: Element, { defaultView }: Document): boolean =>
  !heading.matches('[role=presentation],[role=none]') &&
  !heading.closest('[aria-hidden=true]') &&
  (!defaultView || heading.getClientRects().length > 0);

/** A heading more than one level under the one before it. The first of a page may be of any. */
export function heading(root: Document): Finding[] {
  const all = outline(root);
  return all.flatMap(({ level, element }, index) => {
    const before = all[index - 1]?.level ?? level;
    if (level <= before + 1) return [];
    const isOurs = tags.has(element.localName);
    const right = isOurs ? `heading-level="${before + 1}"` : `<h${before + 1}>`;
    return finding(
      'heading',
      element,
      said(
        `Đề mục bỏ cấp: từ h${before} xuống h${level}.`,
        `A heading level is skipped: from h${before} to h${level}.`,
      ),
      said(`Dùng ${right}.`, `Use ${right}.`),
    );
  });
}
