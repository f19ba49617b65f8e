import { version } from '../core/version.js';
import { attributeOf, type Finding, rules, said, type Said, tagOf } from './finding.js';

/** How many findings are shown one by one. */
export const most = 200;

/** What stands over a report, with how much it has found. */
export function headline(count: number): Said {
  if (!count) return said('không thấy lỗi nào', 'nothing found');
  return said(`${count} lỗi cần xem`, `${count} ${count > 1 ? 'things' : 'thing'} to look at`);
}

/** What is left out of a long report; empty when nothing is. */
export const leftOut = (count: number): Said | undefined =>
  count > most ? said(`… và ${count - most} lỗi khác`, `… and ${count - most} more`) : undefined;

/** The console takes `%s` and its like as places for values; a page's text is to stay text. */
const plain = (line: string): string => line.replace(/%(?=[sdifoOc])/g, '%\u200b');

/** Writes the report to the console: a group, in it a line for each finding with its element. */
export function tell(findings: readonly Finding[]): void {
  const { vi, en } = headline(findings.length);
  console.group(`portal-elements ${version}: báo cáo trang | report of the page`);
  for (const { element, problem, mend } of findings.slice(0, most)) {
    const line = [problem.vi, mend.vi, '|', problem.en, mend.en].filter(Boolean).join(' ');
    console.warn(plain(line), element);
  }
  const more = leftOut(findings.length);
  if (more) console.info(`${more.vi} | ${more.en}`);
  console.info(`${vi} | ${en}`);
  console.groupEnd();
}

/** The place of an element in its page, as a selector for the eye. */
function pathOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < 4; at = at.parentElement) {
    const id = attributeOf(at, 'id');
    names.unshift(id ? `#${id}` : at.localName);
    if (id) break;
  }
  return names.join(' > ');
}

/** The report as text, in both languages, to be sent to whoever mends the page. */
export function reportText(findings: readonly Finding[], page: Document): string {
  const { vi, en } = headline(findings.length);
  // What follows `?` may be of the reader alone.
  const head = [
    `portal-elements ${version} · ${page.URL.replace(/[?#].*/s, '')}`,
    page.title.trim(),
    `${vi} | ${en}`,
  ];
  const lines = findings.map(({ rule, element, problem, mend }, index) =>
    [
      `${index + 1}. [${rules[rule].vi} | ${rules[rule].en}]`,
      `   ${problem.vi} ${mend.vi}`,
      `   ${problem.en} ${mend.en}`,
      `   ${pathOf(element)}: ${tagOf(element)}`,
    ].join('\n'),
  );
  return [head.filter(Boolean).join('\n'), ...lines].join('\n\n');
}
