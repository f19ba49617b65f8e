/** Whether links lead somewhere: in the pages of a built site, and in Markdown as GitHub shows it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { Marked } from 'marked';
import { parse } from 'parse5';
import { slugger, textOf } from './markdown.mjs';

const single = [
  'href',
  'src',
  'poster',
  'action',
  'data-index',
  'fallback-src',
  'icon',
  'image',
  'banner',
];

/** The nodes of a document, in their order. */
function* nodesOf(node) {
  yield node;
  for (const child of (node.content ?? node).childNodes ?? []) yield* nodesOf(child);
}

const addressesIn = ({ name, value }) =>
  name === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0]) : [value];

const isInline = ({ nodeName, attrs = [], childNodes }) =>
  nodeName === 'style' ||
  (nodeName === 'script' && childNodes.length > 0) ||
  attrs.some(({ name }) => name === 'style' || name.startsWith('on'));

/** What a page has that matters here: its ids, its addresses, and what a strict policy refuses. */
function read(html) {
  const [ids, addresses, inline] = [new Set(['']), [], []];
  for (const node of nodesOf(parse(html))) {
    for (const attribute of node.attrs ?? []) {
      const { name, value } = attribute;
      if (name === 'id') ids.add(value);
      if (name === 'srcset' || single.includes(name)) addresses.push(...addressesIn(attribute));
    }
    if (isInline(node)) inline.push(node.nodeName);
  }
  return { ids, addresses, inline };
}

/** What is wrong with an address that leads out of the site; `undefined` when nothing is. */
function outside(address) {
  if (/^(mailto|tel):/.test(address)) return undefined;
  if (!URL.canParse(address)) return 'is no address';
  return new URL(address).protocol === 'https:' ? undefined : 'is not https';
}

const hasScheme = (address) => /^(\w[\w+.-]*:|\/\/)/.test(address);

/** Whether a link into Storybook names an entry that it has. */
function inStorybook(folder, path, query) {
  const entry = /path=\/(?:docs|story)\/([\w-]+)/.exec(query)?.[1];
  if (!path.startsWith('storybook/') || !entry) return true;
  const { entries } = JSON.parse(readFileSync(join(folder, 'storybook/index.json'), 'utf8'));
  return entry in entries;
}

/** What is wrong with an address of a page; `undefined` when it leads somewhere. */
function inside(site, page, address) {
  const [, path, query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/.exec(address);
  if (path.startsWith('/')) return 'does not work from another folder';
  const target = path ? posix.join(posix.dirname(page), decodeURI(path)) : page;
  if (target.startsWith('..')) return 'leads out of the site';
  const file = join(site.folder, target);
  if (!existsSync(file)) return 'is not there';
  if (statSync(file).isDirectory())
    return path === '.' ? undefined : 'is a folder, and not every server has an index';
  site.reached.add(target);
  if (!inStorybook(site.folder, target, query)) return 'is no entry of Storybook';
  // The links of samples lead to places of a portal that is not there.
  if (!path && /(^|\/)examples\//.test(page)) return undefined;
  const ids = site.pages.get(target)?.ids;
  return ids && !ids.has(decodeURIComponent(fragment))
    ? 'names a place that the page does not have'
    : undefined;
}

const htmlIn = async (folder) =>
  (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !/^(storybook|hosts)\//.test(name));

/** Checks every link of a built site: faults, the number of pages and links, and the addresses outside. */
export async function checkSite(folder) {
  const names = await htmlIn(folder);
  const pages = new Map(
    names.map((name) => [name, read(readFileSync(join(folder, name), 'utf8'))]),
  );
  const site = { folder, pages, reached: new Set(['index.html']) };
  const [faults, external] = [[], new Set()];
  let links = 0;
  for (const [page, { addresses, inline }] of pages) {
    for (const node of inline) faults.push(`${page}: <${node}> has code or style inside the page`);
    for (const address of addresses) {
      links++;
      const out = hasScheme(address);
      if (out) external.add(address);
      const fault = out ? outside(address) : inside(site, page, address);
      if (fault) faults.push(`${page}: ${address} ${fault}`);
    }
  }
  for (const page of names.filter((name) => !site.reached.has(name)))
    faults.push(`${page}: no page leads here`);
  return { faults, pages: pages.size, links, external: [...external].sort() };
}

/** What a file of Markdown has: names of its headings, and its addresses. */
function readMarkdown(source) {
  const [ids, addresses, slug] = [new Set(['']), [], slugger()];
  const marked = new Marked();
  marked.walkTokens(marked.lexer(source), (token) => {
    if (token.type === 'heading') ids.add(slug(textOf(token.tokens)));
    if (token.type === 'link' || token.type === 'image') addresses.push(token.href);
    if (token.type === 'html') addresses.push(...read(token.text).addresses);
  });
  return { ids, addresses };
}

/** Checks every link in files of Markdown, from the root of the repository. */
export function checkMarkdown(files, root = '.') {
  const open = (file) => readMarkdown(readFileSync(join(root, file), 'utf8'));
  const [faults, external] = [[], new Set()];
  let links = 0;
  const faultOf = (file, address) => {
    const [path, fragment = ''] = address.split('#');
    const target = path ? posix.join(posix.dirname(file), decodeURI(path)) : file;
    if (!existsSync(join(root, target))) return 'is not there';
    const named = target.endsWith('.md') && !open(target).ids.has(decodeURIComponent(fragment));
    return named ? 'names a heading that is not there' : undefined;
  };
  for (const file of files) {
    for (const address of open(file).addresses) {
      links++;
      const out = hasScheme(address);
      if (out) external.add(address);
      const fault = out ? outside(address) : faultOf(file, address);
      if (fault) faults.push(`${file}: ${address} ${fault}`);
    }
  }
  return { faults, files: files.length, links, external: [...external].sort() };
}
