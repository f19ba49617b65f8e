import { version as own } from '../core/version.js';
import { tags } from '../enhance/tags.js';
import { type Finding, finding, said } from './finding.js';

/** The version of the library that has defined a tag; empty when something else has. */
function ownerOf(tag: string): string | undefined {
  const owner = customElements.get(tag);
  const mark: unknown = owner && Reflect.get(owner, Symbol.for('portal-elements'));
  return owner && (typeof mark === 'string' ? mark : '');
}

/** The version in the address of a script, if there is one. */
const versionIn = ({ src }: HTMLScriptElement): string | undefined =>
  /portal-elements[-@](\d+\.\d+\.\d+[^/]*?)(\.esm|\.loader)?(\.js|\/)/.exec(src)?.[1];

function foreign(root: Document): Finding[] {
  return [...tags.keys()].flatMap((tag) => {
    const element = root.querySelector(tag);
    if (!element || ownerOf(tag) !== '') return [];
    return finding(
      'version',
      element,
      said(`<${tag}> là của một thư viện khác.`, `<${tag}> belongs to another library.`),
      said(
        'Bỏ tập lệnh kia, hoặc đặt <script> của thư viện này trước nó.',
        "Take the other script away, or put this library's <script> before it.",
      ),
    );
  });
}

/** Two versions of the library in one page, or a tag of ours that is another library's. */
export function version(root: Document): Finding[] {
  const scripts = [...root.scripts].filter((script) => versionIn(script));
  const first = [...tags.keys()].map(ownerOf).find(Boolean) ?? own;
  const other = scripts.find((script) => versionIn(script) !== first);
  const versions = [first, own, ...[...tags.keys()].map(ownerOf), ...scripts.map(versionIn)];
  const all = [...new Set(versions)].filter(Boolean);
  if (all.length < 2) return foreign(root);
  const found = finding(
    'version',
    other ?? root.documentElement,
    said(
      `Trang có nhiều phiên bản của thư viện: ${all.join(', ')}.`,
      `The page has several versions of the library: ${all.join(', ')}.`,
    ),
    said('Chỉ giữ một thẻ <script>, của bản mới nhất.', 'Keep one <script>, of the newest.'),
  );
  return [found, ...foreign(root)];
}

/** The same place is written to by `warn` in core/warn.ts, of every copy of the library in the page. */
const shared = Symbol.for('portal-elements warnings');

/** Whose rule tells the same of an attribute. */
const told: [RegExp, Finding['rule']][] = [
  [/một bản \| one copy/, 'version'],
  // Of the element as a whole: a child that is missing.
  [/^<[\w-]+> : /, 'tag'],
  [/ alt="/, 'alt'],
  [/ (published|updated)="/, 'date'],
  [/ (src|href|icon|image|banner|banner-href|fallback-src)="/, 'address'],
  [/ data-portal="/, 'tag'],
];

/** Vietnamese and English of words such as `ảnh có gì | what it shows`. */
function both(words: string): [vi: string, en: string] {
  const [vi = '', en = vi] = words.split(' | ');
  return [vi, en];
}

function warningOf(line: string, element: Element): Finding {
  const [what = '', need] = line.split(': không dùng được; cần | cannot be used; needs: ');
  if (need === undefined) return finding('warning', element, said(line, line), said('', ''));
  const [vi, en] = both(need);
  return finding(
    'warning',
    element,
    said(`${what}: không dùng được.`, `${what}: cannot be used.`),
    said(`Cần: ${vi}`, `Needs: ${en}`),
  );
}

/**
 * What our elements have warned of themselves, but for what other rules have found.
 *
 * @param found - by the others
 */
export function warning(root: Document, found: readonly Finding[]): Finding[] {
  const all: unknown = Reflect.get(globalThis, shared);
  if (!(all instanceof Map)) return [];
  return [...(all as Map<string, WeakRef<object>>)].flatMap(([line, reference]) => {
    const host = reference.deref();
    const element = host instanceof Element ? host : root.documentElement;
    const rule = told.find(([sign]) => sign.test(line))?.[1];
    const isTold = found.some((other) => other.rule === rule && element.contains(other.element));
    const isHere = element.isConnected && element.ownerDocument === root;
    return isTold || !host || !isHere ? [] : warningOf(line, element);
  });
}
