import { make } from '../../src/report/make.js';
import type { Finding, Said } from '../../src/report/finding.js';
import { said, short } from '../../src/report/finding.js';
import { address, alt, date } from '../../src/report/rules.content.js';
import { heading } from '../../src/report/rules.page.js';
import { contrast, hex, nearest, unhex } from '../theme/colour.js';
import { type Choice, columnsOf, type Row } from './choice.js';
import { inert } from './content.js';
import { fieldsOf } from './fields.js';
import { links } from './review.links.js';
import { parse } from './parse.js';
import { listed, portal } from './shapes.js';

/** What may be wrong with what has been filled in, and what mends it. */
export interface Warning {
  /** The field: its name, or of a row its number and name, as in `0.alt`. */
  field: string;
  problem: Said;
  mend: Said;
}

type Rule = (root: Document) => Finding[];

/** A page with nothing in it but what is to be looked at. */
function pageOf(...content: Node[]): Document {
  const page = inert();
  page.head.append(make(page, 'base' as 'div', { href: portal }));
  page.body.append(...content);
  return page;
}

/** What rules of the report say of an element with these attributes. */
function found(
  field: string,
  rules: Rule[],
  tag: string,
  attributes: Record<string, string>,
): Warning[] {
  const page = pageOf();
  page.body.append(make(page, tag as 'div', attributes));
  const findings = rules.flatMap((rule) => rule(page));
  return findings.map(({ problem, mend }) => ({ field, problem, mend }));
}

const filled = (values: Row, names: string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));

/** A date that cannot be read. */
const dates = ({ tag, values }: Choice): Warning[] =>
  ['published', 'updated'].flatMap((name) => {
    const more = filled(values, ['time-zone']);
    const first = 'month-first' in values ? { 'month-first': '' } : {};
    return found(name, [date], tag, { ...filled(values, [name]), ...more, ...first });
  });

/** Addresses that may not be followed or loaded: of the element's own fields, then of its rows. */
function addresses({ tag, values, rows, folder }: Choice): Warning[] {
  const own = fieldsOf(tag)
    .filter(({ kind, name }) => kind === 'address' && values[name])
    .flatMap(({ name }) => found(name, [address], tag, filled(values, [name])));
  const each = (field: string, value: string, linked: boolean): Warning[] =>
    found(field, [address], 'photo-caption', { [linked ? 'href' : 'src']: value });
  const recordings = listed(values['audio'] ?? '').flatMap((value) => each('audio', value, false));
  const inRows = rows.flatMap((row, index) =>
    ['href', 'src', 'icon'].flatMap((name) =>
      each(`${index}.${name}`, row[name] ?? '', name === 'href'),
    ),
  );
  return [...own, ...recordings, ...inRows, ...each('folder', folder, false)];
}

/** Text alternatives that are missing or say nothing. */
function alts({ tag, values, rows }: Choice): Warning[] {
  const photo = (field: string, row: Row): Warning[] =>
    row['src'] || row['alt'] || row['caption']
      ? found(field, [alt], 'photo-caption', { src: 'x', ...filled(row, ['alt', 'caption']) })
      : [];
  if (tag === 'photo-caption' && !('decorative' in values)) return photo('alt', values);
  // Empty, these are decoration.
  const pictures = ['image-alt', 'banner-alt'].flatMap((name) =>
    values[name] ? found(name, [alt], 'img', { alt: values[name] }) : [],
  );
  if (!columnsOf(tag).includes('alt')) return pictures;
  return rows.flatMap((row, index) => photo(`${index}.alt`, row));
}

/** What the report says of a text that has been pasted as HTML, and of the order of all headings. */
function texts({ tag, values }: Choice, element: Element): Warning[] {
  const own = fieldsOf(tag).find(({ name }) => name === 'heading-level');
  const page = pageOf();
  // The page's own headings end one level above where this element's are by itself.
  const before = Number(own?.fallback ?? 2) - 1;
  page.body.append(make(page, `h${before}` as 'h1', {}, '…'), page.importNode(element, true));
  const headline = page.body.querySelector(':scope > :not(:first-child) :is(h1,h2,h3,h4,h5,h6)');
  const orders = heading(page).map((one) => ({
    ...one,
    field: one.element === headline && own ? 'heading-level' : 'body',
  }));
  if (values['body-format'] !== 'html') return orders;
  const body = pageOf();
  const article = make(body, 'news-article' as 'div', {});
  // As it was typed: what is emitted has lost what may not be.
  article.append(...body.importNode(parse(values['body'] ?? '').body, true).childNodes);
  body.body.append(article);
  const findings = [...address(body), ...alt(body)];
  return [...orders, ...findings.map((one) => ({ ...one, field: 'body' }))];
}

/** What WCAG 2.2 AA asks of text. */
const enough = 4.5;

/** An accent that is hard to read on the page it is for. */
function colours({ accent }: Choice, grounds: readonly string[]): Warning[] {
  if (!/^#[\da-f]{6}$/i.test(accent)) return [];
  const colour = unhex(accent);
  const bad = grounds.find((ground) => contrast(colour, unhex(ground)) < enough);
  if (!bad) return [];
  const ratio = (Math.floor(contrast(colour, unhex(bad)) * 10) / 10).toFixed(1);
  const against = { against: unhex(bad), need: enough };
  const better = hex(nearest(colour, [against]) ?? unhex('#000000'));
  const problem = said(
    `Màu ${accent} trên nền ${bad} chỉ tương phản ${ratio.replace('.', ',')}:1; chữ cần 4,5:1.`,
    `${accent} on ${bad} has a contrast of ${ratio}:1; text needs 4.5:1.`,
  );
  return [{ field: 'accent', problem, mend: said(`Dùng ${better}.`, `Use ${better}.`) }];
}

const required: Record<string, [name: string, problem: Said, mend: Said]> = {
  'news-article': [
    'headline',
    said('Bài chưa có tiêu đề.', 'The article has no headline.'),
    said('Ghi tiêu đề của bài.', 'Write the headline.'),
  ],
  'photo-caption': [
    'src',
    said('Chưa có địa chỉ ảnh.', 'The photo has no address.'),
    said(
      'Ghi nơi đặt tệp ảnh, ví dụ /anh/le-ky-niem.jpg.',
      'Write where the file is, such as /photos/opening.jpg.',
    ),
  ],
  'link-directory': [
    'label',
    said('Danh bạ chưa có tên.', 'The directory has no name.'),
    said('Ghi tên, ví dụ “Các đơn vị thuộc Sở”.', 'Write its name, such as “Departments”.'),
  ],
};

/** What cannot be left out. */
function missing({ tag, values, rows }: Choice): Warning[] {
  const warn = (field: string, [, problem, mend]: [string, Said, Said]): Warning => ({
    field,
    problem,
    mend,
  });
  const need = required[tag];
  const own = need && !values[need[0]] && !values['src'] ? [warn(need[0], need)] : [];
  const photo = required['photo-caption'];
  const isPhotos = columnsOf(tag).includes('src');
  return [
    ...own,
    ...rows.flatMap((row, index) =>
      photo && isPhotos && !row['src'] ? [warn(`${index}.src`, photo)] : [],
    ),
  ];
}

/**
 * What a webmaster should look at before copying: by the rules of the report, and by some that only a
 * form can have.
 *
 * @param element - what the choice makes, its addresses as they were typed
 * @param grounds - the colours that an accent will stand on
 */
export function review(choice: Choice, element: Element, grounds: readonly string[]): Warning[] {
  const all = [
    ...missing(choice),
    ...dates(choice),
    ...addresses(choice),
    ...alts(choice),
    ...links(choice),
    ...texts(choice, element),
    ...colours(choice, grounds),
  ];
  return all.map(({ field, problem, mend }) => ({ field, problem: cut(problem), mend }));
}

const cut = ({ vi, en }: Said): Said => ({ vi: short(vi, 200), en: short(en, 200) });
