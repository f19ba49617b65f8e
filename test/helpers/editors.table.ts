import type { Markup } from './editors.markup.js';

/** What has become of one way of writing in one filter. */
export interface Result {
  /** What is left of the markup. */
  kept: string;
  /** Tags and attributes that are gone. */
  lost: string[];
  /** Whether it is an element of ours in the page, and works. */
  works: boolean;
  /** What a reader needs and does not get. */
  missing: string[];
}

/** Results by filter, in the order of the markup. */
export type Results = Record<string, Result[]>;

const things = (html: string): string[] => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    `<${localName}>`,
    ...[...attributes].map(({ name }) => `${localName}[${name}]`),
  ]);
};

/** Tags and attributes that are in the first and not in the second; with a tag go its attributes. */
export function lostIn(before: string, after: string): string[] {
  const left = things(after);
  const gone = new Set(things(before).filter((thing) => !left.includes(thing)));
  return [...gone].filter(
    (thing) => thing.startsWith('<') || !gone.has(`<${thing.split('[')[0] ?? ''}>`),
  );
}

/** The letter that stands in the table. */
export function letterOf({ lost, works, missing }: Result): string {
  if (missing.length) return '×';
  if (!works) return 'H';
  return lost.length ? 'w' : 'W';
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** What a filter takes away from any of the markup. */
function takes(results: Result[]): string {
  const lost = [...new Set(results.flatMap((result) => result.lost))].sort();
  return lost.map((thing) => `\`${thing}\``).join(' ') || 'nothing';
}

/** The tables of docs/editors.md. */
export function tablesOf(markup: Markup[], results: Results): string {
  const names = Object.keys(results);
  const rows = markup.map(({ tag, name }, index) =>
    line([
      `\`${tag}\``,
      name,
      ...names.map((filter) => {
        const result = results[filter]?.[index];
        return result ? letterOf(result) : '';
      }),
    ]),
  );
  return [
    line(['element', 'written as', ...names]),
    line(['---', '---', ...names.map(() => '---')]),
    ...rows,
    '',
    line(['filter', 'takes away']),
    line(['---', '---']),
    ...Object.entries(results).map(([name, own]) => line([name, takes(own)])),
  ].join('\n');
}

/** A table of Markdown without the blanks that fill its columns. */
export const bare = (markdown: string): string[] =>
  markdown
    .split('\n')
    .filter((text) => text.startsWith('|'))
    .map((text) => text.replace(/ *\| */g, '|').replace(/-{3,}/g, '---'));
