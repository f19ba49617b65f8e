import { executeServerCommand } from '@web/test-runner-commands';
import type { Host } from './hosts.list.js';
import { tags } from './tags.js';

/** Lengths are in em of the element's own text; colours as the browser computes them. */
interface Part {
  control: boolean;
  /** In px: the smallest of its words. */
  font: number;
  em: number;
  padding: number[];
  border: number[];
  /** Width and height of a control that holds nothing of the author's. */
  size?: number[];
  colors: string[];
  flow: string;
  /** Line heights of its words. */
  line: string;
  /** The least of its words. */
  contrast: number;
  /** How far it stands out of the element, sideways. */
  out: number;
  /** Its text is cut. */
  cut: boolean;
}

interface Measured {
  tag: string;
  parts: Record<string, Part>;
  /** What of the author’s is not legible, and what stands elsewhere. */
  faults: string[];
  /** In px. */
  overflow: number;
  em: number;
}

interface Visited {
  seen: { elements: Measured[]; changes: string[] };
  expected: Measured[];
  works: Record<string, string>;
  copies: string[];
  errors: string[];
}

/** How much may differ from the same element in a plain page; the contract is docs/host-contract.md. */
const tolerance = { size: 0.06, length: 0.03, color: 2, font: 11.95, contrast: 4.5 };

const numbers = (value: string): number[] => (value.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);

/** Whether two lists of lengths are the same, but for `most`. */
const near = (a: number[] = [], b: number[] = [], most: number): boolean =>
  a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= most);

const list = (values: unknown[] = []): string => values.join(' ');

const sameColors = (a: string[], b: string[]): boolean =>
  a.every((color, index) => {
    const other = b[index] ?? '';
    const most = color.startsWith('color(') ? tolerance.color / 255 : tolerance.color;
    return color === other || near(numbers(color), numbers(other), most);
  });

/** A part's shape against that in a plain page. */
function shape(is: Part, plain: Part): string[] {
  const { length, size } = tolerance;
  return [
    Math.abs(is.em - plain.em) > length ? `text ${is.em}em, not ${plain.em}em` : '',
    near(is.padding, plain.padding, length)
      ? ''
      : `padding ${list(is.padding)}, not ${list(plain.padding)}`,
    near(is.border, plain.border, length)
      ? ''
      : `border ${list(is.border)}, not ${list(plain.border)}`,
    near(is.size, plain.size, size) ? '' : `size ${list(is.size)}, not ${list(plain.size)}`,
    is.out > Math.max(plain.out, 0) + size ? `stands out by ${is.out}em` : '',
  ];
}

/** Its colours and words. */
function look(is: Part, plain: Part): string[] {
  const { font, contrast } = tolerance;
  const needed = Math.min(contrast, plain.contrast);
  return [
    sameColors(is.colors, plain.colors)
      ? ''
      : `colours ${list(is.colors)}, not ${list(plain.colors)}`,
    is.flow === plain.flow ? '' : `words ${is.flow}, not ${plain.flow}`,
    !near(numbers(is.line), numbers(plain.line), 0.05) ? `line ${is.line}, not ${plain.line}` : '',
    is.font < font ? `text of ${is.font}px` : '',
    is.cut ? 'text cut' : '',
    is.contrast < needed ? `contrast ${is.contrast}` : '',
  ];
}

function differences(is: Measured, plain: Measured | undefined): string[] {
  const names = [...new Set([...Object.keys(is.parts), ...Object.keys(plain?.parts ?? {})])];
  const found = names.flatMap((name) => {
    const [own, other] = [is.parts[name], plain?.parts[name]];
    if (!own || !other) return [`${name}: ${own ? 'too many' : 'missing'}`];
    return [...shape(own, other), ...look(own, other)]
      .filter(Boolean)
      .map((fault) => `${name}: ${fault}`);
  });
  return [...found, ...is.faults, ...(is.overflow > 1 ? [`${is.overflow}px too wide`] : [])];
}

/** A row of the table: what differs, by tag; what differs in the page itself is under `page`. */
export type Row = Record<string, string[]>;

/** Opens the page of a host, and tells what differs from a plain page. */
export async function visitHost(host: Host): Promise<Row> {
  const visited = await executeServerCommand<Visited | { fault: string }, Host>('host', host);
  if ('fault' in visited) return { page: [visited.fault] };
  const { seen, expected, works, copies, errors } = visited;
  const row: Row = { page: [...seen.changes, ...errors.map((error) => `console: ${error}`)] };
  for (const tag of tags) {
    const broken = [works[tag] ?? '', ...copies.filter((fault) => fault.startsWith(tag))];
    const ones = seen.elements.filter((one) => one.tag === tag);
    const plain = expected.filter((one) => one.tag === tag);
    row[tag] = [
      ...broken.filter(Boolean),
      ...(ones.length === plain.length ? [] : [`${ones.length} of ${plain.length}`]),
      ...ones.flatMap((one, index) => differences(one, plain[index])),
    ];
  }
  return row;
}

/** The row as one list. */
export const faults = (row: Row): string[] =>
  Object.entries(row).flatMap(([name, list]) => list.map((fault) => `${name} ▸ ${fault}`));

/** Why a host cannot be visited on this machine; under CI that is a failure. */
export async function absent({ debian, scripts = [] }: Host): Promise<string | undefined> {
  if (!debian) return undefined;
  const files = scripts.filter((file) => file.startsWith('/debian/'));
  const { found, ci } = await executeServerCommand<
    { found: string[]; ci: boolean },
    { files: string[] }
  >('debian', {
    files,
  });
  if (found.length === files.length) return undefined;
  const why = `not run: ${debian} is not installed`;
  if (ci) throw new Error(why);
  return why;
}

const columns = ['page', ...tags];

/** Host × element, as text. */
export function table(rows: Map<string, Row | string>): string {
  const widest = Math.max(...[...rows.keys()].map(({ length }) => length));
  const head = `${'host'.padEnd(widest)}  ${columns.join('  ')}`;
  const lines = [...rows].map(([name, row]) => {
    const cells = columns.map((column) =>
      (typeof row !== 'string' && row[column]?.length ? 'DIFFERS' : 'pass').padEnd(column.length),
    );
    return `${name.padEnd(widest)}  ${typeof row === 'string' ? row : cells.join('  ')}`;
  });
  const found = [...rows].flatMap(([name, row]) =>
    typeof row === 'string' ? [] : faults(row).map((fault) => `${name}: ${fault}`),
  );
  return [head, ...lines, ...found].join('\n');
}
