/** The same in Vietnamese and English. */
export interface Said {
  readonly vi: string;
  readonly en: string;
}

/** What the report looks for, in the order in which it tells. */
export const rules = {
  version: { vi: 'Tệp của thư viện', en: 'Files of the library' },
  tag: { vi: 'Thẻ', en: 'Tags' },
  attribute: { vi: 'Thuộc tính', en: 'Attributes' },
  warning: { vi: 'Cảnh báo của thành phần', en: 'Warnings of the elements' },
  address: { vi: 'Địa chỉ', en: 'Addresses' },
  date: { vi: 'Ngày tháng', en: 'Dates' },
  alt: { vi: 'Văn bản thay thế của ảnh', en: 'Text alternatives of pictures' },
  heading: { vi: 'Đề mục', en: 'Headings' },
  id: { vi: 'Mã định danh (id)', en: 'Identifiers (id)' },
  lang: { vi: 'Ngôn ngữ của trang', en: 'Language of the page' },
} satisfies Record<string, Said>;

export type Rule = keyof typeof rules;

/** Something in the page that its webmaster may want to mend. */
export interface Finding {
  readonly rule: Rule;
  readonly element: Element;
  readonly problem: Said;
  readonly mend: Said;
}

export const said = (vi: string, en: string): Said => ({ vi, en });

/** A finding of `rule`: the element, what is wrong and what mends it, each in Vietnamese and English. */
export const finding = (rule: Rule, element: Element, problem: Said, mend: Said): Finding => ({
  rule,
  element,
  problem,
  mend,
});

/** The first characters of what an author wrote, in one line. */
export const short = (value: string, most = 60): string => {
  const line = value.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
};

/** An attribute, also of a form that has a field named `id` or `getAttribute`. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** The start tag of an element, as text, for telling which one is meant; at most 120 characters. */
export function tagOf(element: Element): string {
  const names = Element.prototype.getAttributeNames.call(element).slice(0, 6);
  const written = names.map((name) => {
    const value = short(attributeOf(element, name), 48);
    return value ? ` ${name}="${value}"` : ` ${name}`;
  });
  return short(`<${element.localName}${written.join('')}>`, 120);
}
