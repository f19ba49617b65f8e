import { executeServerCommand } from '@web/test-runner-commands';
import { tags } from './tags.js';

/** A code block of the documentation. */
export interface Block {
  path: string;
  lang: string;
  code: string;
}

/** Every code block of the documentation. */
export const blocks = await executeServerCommand<Block[], null>('snippets');

interface Visit<Value> {
  /** The console. */
  messages: string[];
  /** Addresses that nothing was found at. */
  failed: string[];
  value?: Value;
}

interface Page {
  html: string;
  /** What is at `program.js` beside the page. */
  program?: string;
  headers?: Record<string, string>;
  steps?: object[];
  evaluate: string;
}

const visit = <Value>(page: Page): Promise<Visit<Value>> => executeServerCommand('snippet', page);

const { version } = (await (await fetch('/package.json')).json()) as { version: string };

/** The tag that a page has where the file says none before the snippet. */
export const usual = `<script src="/portal-elements/portal-elements-${version}.js" defer data-enhance></script>`;

/** The elements that a snippet is to have, each as often as it has them; photos that a preset finds are unnamed. */
function wantedOf(html: string): Record<string, number> {
  const written = new DOMParser().parseFromString(html, 'text/html');
  const count = (tag: string): number =>
    written.querySelectorAll(`${tag},[data-portal=${tag}],.${tag}`).length;
  const wanted = tags.map((tag) => [tag, count(tag)] as const).filter(([, number]) => number);
  const photos = written.querySelectorAll('img').length;
  return wanted.length || !photos ? Object.fromEntries(wanted) : { 'photo-caption': photos };
}

/** Runs in the page of a snippet: what is not as it should be. */
async function faultsIn(wanted: Record<string, number>): Promise<string[]> {
  const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, 30));
  const seen = (element: Element): boolean => element.getClientRects().length > 0;
  const holds = async (condition: () => boolean): Promise<boolean> => {
    for (let pauses = 0; pauses < 100 && !condition(); pauses++) await pause();
    return condition();
  };
  /** Without which an element says nothing. */
  const needs: Record<string, string> = {
    'article-tools': 'button',
    'back-to-top': 'a[href]',
    'link-directory': 'a[href]',
    'news-article': 'h1,h2,h3,h4',
    'photo-caption': 'img',
    'service-link-card': 'a[href]',
    'service-link-group': 'service-link-card',
  };
  /** Whether a reader sees something of an element: parts that it has made, and what it is about. */
  const lives = (element: Element): boolean => {
    const root = element.shadowRoot;
    const has = [element, root].some((at) => at?.querySelector(needs[element.localName] ?? '*'));
    const waits = element.matches('[src]:is(news-article, service-link-group, link-directory)');
    const shown = element.localName !== 'back-to-top' || element.matches(':state(shown)');
    const box = root?.querySelector('[part]');
    return !!box && seen(box) && has && shown && (!waits || element.matches(':state(loaded)'));
  };
  const faults: string[] = [];
  document.body.style.minHeight = '400vh';
  const length = document.body.scrollHeight;
  for (let way = 0; way < length; way += 750) {
    scrollTo(0, way);
    await pause();
  }
  const living = (tag: string): number => [...document.querySelectorAll(tag)].filter(lives).length;
  const dead = (): [string, number][] =>
    Object.entries(wanted).filter(([tag, number]) => living(tag) < number);
  if (!(await holds(() => !dead().length))) {
    faults.push(...dead().map(([tag, number]) => `<${tag}>: ${living(tag)} of ${number}`));
  }
  for (const directory of document.querySelectorAll('link-directory')) directory.open = true;
  await pause();
  const words = [...document.querySelectorAll('main :is(h1,h2,h3,h4,p,li,td,figcaption)')];
  const lost = (): Element[] => words.filter((word) => !!word.textContent.trim() && !seen(word));
  if (!(await holds(() => !lost().length))) {
    faults.push(...lost().map((word) => `not seen: ${word.textContent.trim()}`));
  }
  const missing = (): HTMLImageElement[] =>
    [...document.images].filter((image) => !image.naturalWidth);
  if (!(await holds(() => !missing().length))) {
    faults.push(...missing().map((image) => `no photo: ${image.src}`));
  }
  return faults;
}

/** What the report says where it is asked for and finds nothing. */
const reported = /^(startGroup: portal-elements|info: không thấy lỗi nào|endGroup: )/;

const langOf = (path: string): string => (/\.vi\.md$|examples/.test(path) ? 'vi' : 'en');

/** A whole page; a snippet that is one already is left as it is. */
const pageOf = (path: string, head: string, body: string): string =>
  /^<!doctype/i.test(body)
    ? body
    : `<!doctype html><html lang="${langOf(path)}"><head><meta charset="utf-8"><title>Trang</title>
      ${head}</head><body id="top"><main>${body}</main></body></html>`;

/** What a page without an element of ours is to show that the script works. */
const probe = '<service-link-card><h3><a href="/x">Thử</a></h3></service-link-card>';

/** What is wrong with a page that a snippet has been pasted into. */
export async function faultsOf(
  { path, code }: Pick<Block, 'path' | 'code'>,
  script = usual,
  headers = {},
): Promise<string[]> {
  const bare = Object.keys(wantedOf(code)).length ? '' : probe;
  const head = /<script[^>]* src=/.test(code) ? '' : script;
  const html = pageOf(path, head, code + bare);
  const { messages, failed, value } = await visit<string[]>({
    html,
    headers,
    evaluate: `(${faultsIn.toString()})(${JSON.stringify(wantedOf(code + bare))})`,
  });
  const said = html.includes('data-debug')
    ? messages.filter((message) => !reported.test(message))
    : messages;
  return [...said, ...failed.map((address) => `404: ${address}`), ...(value ?? ['no answer'])];
}

/** How a program of the documentation is run, and what must hold then. */
export interface Program {
  /** What is in the page. */
  body?: string;
  /** Runs before the program. */
  before?: string;
  steps?: object[];
  /** An expression; what the program has logged is in `logged`. */
  then: string;
}

/** Where this package and its dependencies are, for pages that import them by name. */
async function importMap(): Promise<string> {
  const { exports } = (await (await fetch('/package.json')).json()) as {
    exports: Record<string, { default?: string } | string>;
  };
  const own = Object.entries(exports).flatMap(([name, entry]) =>
    typeof entry === 'object' && entry.default
      ? [[name.replace(/^\./, 'portal-elements'), entry.default.slice(1)]]
      : [],
  );
  const lit = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => {
    const index = name.startsWith('@') ? 'reactive-element' : name;
    const main = name === 'lit' || name === 'lit-element' ? 'index' : index;
    return [
      [name, `/node_modules/${name}/${main}.js`],
      [`${name}/`, `/node_modules/${name}/`],
    ];
  });
  const dompurify = ['dompurify', '/node_modules/dompurify/dist/purify.es.mjs'];
  return JSON.stringify({ imports: Object.fromEntries([...own, ...lit, dompurify]) });
}

const imports = await importMap();

/** What is wrong with a program that runs in a page. */
export async function faultsOfProgram({ path, code }: Block, program: Program): Promise<string[]> {
  const { body = '', before = '', steps = [], then } = program;
  const known = `<script>console.log = (...words) => (window.logged ??= []).push(words); ${before}</script>`;
  const head = `<script type="importmap">${imports}</script>${known}`;
  const main = `${body}<script type="module" src="program.js"></script>`;
  const { messages, failed, value } = await visit<boolean>({
    html: pageOf(path, head, main),
    program: `${code}\n;window.done = true;`,
    steps: [{ until: 'window.done' }, ...steps],
    evaluate: `(async () => { for (let n = 0; n < 120 && !(${then}); n++) await new Promise(requestAnimationFrame); return Boolean(${then}); })()`,
  });
  return [...messages, ...failed, ...(value ? [] : [`not so: ${then}`])];
}

/** The page that a program answers with when it runs in Node. */
export const served = (code: string): Promise<{ html: string; said: string }> =>
  executeServerCommand('snippet-server', { code });
