import { type Said, said } from '../../src/report/finding.js';
import { type Choice, columnsOf } from './choice.js';
import { parse } from './parse.js';

interface Told {
  field: string;
  problem: Said;
  mend: Said;
}

/** Words that say nothing of where a link leads when they are read by themselves. */
const vague =
  /^(xem|xem (chi tiết|thêm|tiếp)|chi tiết|tại đây|ở đây|vào đây|bấm (vào )?đây|nhấn (vào )?đây|click|click here|here|more|read more|link)[\s.…»>]*$/i;

const noHref = {
  problem: said('Liên kết chưa có địa chỉ.', 'The link has no address.'),
  mend: said(
    'Ghi nơi liên kết dẫn tới, ví dụ https://… hoặc /thu-tuc.',
    'Write where it leads, such as https://… or /services.',
  ),
};

const noText = {
  problem: said('Liên kết không có chữ.', 'The link has no words.'),
  mend: said('Ghi tên của trang mà liên kết dẫn tới.', 'Write the name of the page it leads to.'),
};

const says = (words: string): Omit<Told, 'field'> => ({
  problem: said(
    `Chữ “${words}” không cho biết liên kết dẫn tới đâu.`,
    `“${words}” does not say where the link leads.`,
  ),
  mend: said('Ghi tên của trang mà liên kết dẫn tới.', 'Write the name of the page it leads to.'),
});

/** What is wrong with one link. */
function linkOf(text: string, href: string, fields: { text: string; href: string }): Told[] {
  const words = text.trim();
  return [
    ...(words && !href.trim() ? [{ field: fields.href, ...noHref }] : []),
    ...(!words ? [{ field: fields.text, ...noText }] : []),
    ...(vague.test(words) ? [{ field: fields.text, ...says(words) }] : []),
  ];
}

/** What the words of a link are: its text, or what its picture shows. */
const wordsOf = (link: Element): string =>
  link.textContent.trim() || (link.querySelector('img')?.getAttribute('alt') ?? '');

/** Links without an address, without words, or with words that say nothing. */
export function links({ tag, values, rows }: Choice): Told[] {
  if (tag === 'service-link-card') {
    return linkOf(values['heading'] ?? '', values['href'] ?? '', { text: 'heading', href: 'href' });
  }
  if (columnsOf(tag).includes('href')) {
    return rows.flatMap(({ text = '', href = '' }, index) =>
      linkOf(text, href, { text: `${index}.text`, href: `${index}.href` }),
    );
  }
  if (tag !== 'news-article' || values['body-format'] !== 'html') return [];
  return [...parse(values['body'] ?? '').querySelectorAll('a')].flatMap((link) =>
    linkOf(wordsOf(link), link.getAttribute('href') ?? '', { text: 'body', href: 'body' }),
  );
}
