import { shownNodes } from '../core/flat-tree.js';
import { address } from '../core/url.js';
import { attribute, escaped, type Piece, type Writing } from './save.html.js';
import { media } from './save.media.js';

const kept =
  'a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li mark ol p pre q rp rt ruby s samp section small strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  );

/** Those of them that have a meaning without an address or a script. */
const attributes =
  'lang dir title datetime colspan rowspan scope span start reversed type value'.split(' ');

/** What is for the screen alone. */
const skipped =
  'article-tools,button,input,select,textarea,datalist,label,meter,progress,dialog,script,style,link,meta,template,noscript,svg,canvas,map,nav,[hidden],[aria-hidden=true],slot[name=tools],[part=action]';

/** What cannot stand in a paragraph. */
const blocks =
  'address,article,aside,blockquote,details,div,dl,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,ol,p,pre,section,table,ul';

const roles = /^(headline|dateline|lead|byline|source|category)$/;

/** Deeper than any article; a page's script can nest deeper than a browser can be asked to follow. */
const deepest = 300;

/** An id as a link's fragment has it; empty without one. */
const fragment = (id: string | null): string => (id ? new URL(`#${id}`, 'a:').hash : '');

/** What an element is in a news article, by its part, the slot it stands in, or its class. */
function roleOf(element: Element): string | undefined {
  const { assignedSlot, classList } = element;
  return [element.getAttribute('part'), assignedSlot?.name, ...classList].find(
    (name) => name && roles.test(name),
  ) as string | undefined;
}

/** The id of an element that a link may lead to. */
const idOf = (element: Element): string | null =>
  element.getAttribute('id') ?? (element.matches('a') ? element.getAttribute('name') : null);

/** Whether an element that a selector selects is shown inside a node. */
const shows = (node: Node, selector: string): boolean =>
  shownNodes(node).some(
    (inside) => (inside instanceof Element && inside.matches(selector)) || shows(inside, selector),
  );

/** What an element is written as that has no name of its own in the file; empty: what is in it alone. */
function plainTag(element: Element, display: string): string {
  const isInline = element.localName === 'span' || /^(inline|$)/.test(display);
  const marked = element.matches('[lang],[dir]') || idOf(element) || roleOf(element);
  const parts = !isInline && display !== 'contents' && !shows(element, blocks);
  if (!marked && !parts) return '';
  return isInline ? 'span' : 'div';
}

/** Whether an element would not be where it is once the file is read. */
function isMisplaced({ open }: Writing, element: Element): boolean {
  switch (element.localName) {
    case 'figure':
      return open.includes('figure');
    case 'figcaption':
      return !open.includes('figure');
    case 'p':
      return shows(element, blocks);
    default:
      return false;
  }
}

function tagOf(writing: Writing, element: Element, display: string): string {
  const { localName } = element;
  if (localName === 'a' && !hrefOf(writing, element)) return plainTag(element, 'inline');
  if (!kept.includes(localName)) return plainTag(element, display);
  return isMisplaced(writing, element) ? 'div' : localName;
}

/** Where a link leads; nothing where it leads nowhere, or stands in a link. */
function hrefOf({ open }: Writing, link: Element): string | undefined {
  const written = link.getAttribute('href');
  if (open.includes('a') || !written || written === '#') return undefined;
  return address(written, link.baseURI, true);
}

/** The fragment of a link into the page that it stands in. */
function within(link: Element, href: string): string {
  const [page = '', id] = href.split('#');
  const own = link.getAttribute('href')?.startsWith('#') || location.href.split('#')[0] === page;
  return own && id ? `#${id}` : '';
}

/** The beginning of an element. */
function begin({ targets, linked }: Writing, element: Element, tag: string, href = ''): Piece {
  const copied = attributes.map((name) => attribute(name, element.getAttribute(name))).join('');
  const more = `${attribute('class', roleOf(element))}${copied}${tag === 'details' ? ' open' : ''}`;
  const id = idOf(element);
  const target = fragment(id);
  const isFirst = !targets.has(target);
  if (target) targets.add(target);
  const hash = href && within(element, href);
  if (hash) linked.add(hash);
  return () => {
    const leads = hash && targets.has(hash) ? hash : href;
    const own = isFirst && linked.has(target) ? id : null;
    return `<${tag}${attribute('id', own)}${attribute('href', leads || null)}${more}>`;
  };
}

/** The end of an element; what came to nothing goes. */
function end(writing: Writing, element: Element, tag: string, before: [number, number]): void {
  const { pieces, later, open } = writing;
  const [said, start] = before;
  const stays = writing.said > said || /^t/.test(tag) || idOf(element);
  if (stays) pieces.push(`</${tag}>`);
  else pieces.length = start;
  if (tag === 'table') pieces.push('</div>');
  if (!open.includes('a')) pieces.push(...later.splice(0));
}

function* written(writing: Writing, element: Element, tag: string): Generator<undefined> {
  const { pieces, open } = writing;
  const before: [number, number] = [writing.said, pieces.length];
  const href = tag === 'a' ? hrefOf(writing, element) : undefined;
  // A wide table is moved sideways in a box of its own.
  if (tag === 'table') pieces.push('<div class="wide">');
  pieces.push(begin(writing, element, tag, href));
  if (/^(br|hr|wbr|col)$/.test(tag)) {
    writing.said++;
    return;
  }
  // The first line break in it would be lost.
  if (tag === 'pre') pieces.push('\n');
  writing.headed ||= /^h\d/.test(tag);
  open.push(tag);
  yield* inside(writing, element);
  open.pop();
  end(writing, element, tag, before);
}

function* element(writing: Writing, node: Element): Generator<undefined> {
  const { display } = getComputedStyle(node);
  if (display === 'none' || node.matches(skipped)) return;
  const said = media(writing, node);
  if (said !== undefined) {
    writing.said += Number(said);
    return;
  }
  const tag = tagOf(writing, node, display);
  if (tag) yield* written(writing, node, tag);
  else yield* inside(writing, node);
}

function words(writing: Writing, data: string): void {
  const { pieces, open } = writing;
  pieces.push(escaped(open.includes('pre') ? data : data.replace(/[ \t\n\r\f]+/g, ' ')));
  if (/\S/.test(data)) writing.said++;
}

/** Writes what is shown inside a node; it can be stopped after each node. */
export function* inside(writing: Writing, node: Node): Generator<undefined> {
  if (writing.open.length > deepest) {
    words(writing, node.textContent ?? '');
    return;
  }
  for (const child of shownNodes(node)) {
    yield;
    if (child instanceof Text) words(writing, child.data);
    else if (child instanceof Element) yield* element(writing, child);
  }
}
