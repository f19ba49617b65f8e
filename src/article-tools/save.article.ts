import { shownNodes } from '../core/flat-tree.js';
import { address } from '../core/url.js';
import { attribute, escaped, type Writing } from './save.html.js';
import { media } from './save.media.js';

/** Elements that are written as they are, and cannot stand in a paragraph. */
const blocks =
  'address,article,aside,blockquote,details,dl,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,ol,p,pre,section,table,ul';

/** All that are written as they are. */
const kept = `${blocks},a,abbr,b,bdi,bdo,br,caption,cite,code,col,colgroup,dd,del,dfn,dt,em,i,ins,kbd,li,mark,q,rp,rt,ruby,s,samp,small,strong,sub,summary,sup,tbody,td,tfoot,th,thead,time,tr,u,var,wbr`;

/** What means something without an address or a script. */
const attributes =
  'lang,dir,title,datetime,colspan,rowspan,scope,span,start,reversed,type,value'.split(',');

/** What is for the screen alone, and may be displayed. */
const skipped =
  'article-tools,button,input,select,textarea,label,meter,progress,dialog,noscript,svg,canvas,nav,[aria-hidden=true],slot[name=tools],[part=action]';

/** Open elements, at most: a script can nest more than can be followed. */
const deepest = 300;

/** What an element is in a news article, by its part, the slot it stands in, or its class. */
const roleOf = (element: Element): string | null | undefined =>
  [element.getAttribute('part'), element.assignedSlot?.name, ...element.classList].find(
    (name) => name && /^(headline|dateline|lead|byline|source|category)$/.test(name),
  );

/** The id of an element that a link may lead to. */
const idOf = (element: Element): string | null =>
  element.getAttribute('id') ?? (element.matches('a') ? element.getAttribute('name') : null);

/** Whether a block is shown inside a node. */
const holdsBlock = (node: Node): boolean =>
  shownNodes(node).some(
    (inside) =>
      (inside instanceof Element && inside.matches(`div,${blocks}`)) || holdsBlock(inside),
  );

/** Whether an element says something of what is in it. */
const isMarked = (element: Element): boolean =>
  element.matches('[lang],[dir]') || !!(idOf(element) ?? roleOf(element));

/** What an element is written as that is not written as it is; empty: what is in it alone. */
function plainTag(element: Element): string {
  const { display } = getComputedStyle(element);
  const isInline = element.matches('span') || /^(inline|$)/.test(display);
  const isNeeded =
    isMarked(element) || !(isInline || display === 'contents' || holdsBlock(element));
  return isNeeded ? (isInline && 'span') || 'div' : '';
}

/** What an element is written as, so that it is read again where it stands. */
function tagOf({ open }: Writing, element: Element, href: string | undefined): string {
  const { localName } = element;
  const isInside = localName === 'figure' && open.includes(localName);
  const isKept = element.matches(kept) && !isInside && (localName !== 'a' || href);
  if (!isKept) return plainTag(element);
  return localName === 'p' && holdsBlock(element) ? 'div' : localName;
}

/** The fragment of a link into the page that it stands in. */
function within(link: Element, href: string): string {
  const [page, id] = href.split('#');
  const isOwn = link.getAttribute('href')?.startsWith('#') || location.href.split('#')[0] === page;
  return isOwn && id ? `#${id}` : '';
}

/** Where a link leads; nothing where it leads nowhere, or stands in a link. */
function hrefOf({ open }: Writing, element: Element): string | undefined {
  if (!element.matches('a') || open.includes('a')) return undefined;
  const href = address(element.getAttribute('href'), element.baseURI, true);
  return href?.endsWith('#') ? undefined : href;
}

/** The beginning of an element: which ids are needed is known only at the end. */
function begin(
  { targets, linked }: Writing,
  element: Element,
  tag: string,
  href = '',
): () => string {
  const copied = attributes.map((name) => attribute(name, element.getAttribute(name))).join('');
  const more = `${attribute('class', roleOf(element))}${copied}${tag === 'details' ? ' open' : ''}`;
  const hash = within(element, href);
  linked.add(hash);
  const id = idOf(element);
  const target = id && new URL(`#${id}`, 'a:').hash;
  const isFirst = target && !targets.has(target);
  if (isFirst) targets.add(target);
  return () => {
    const leads = targets.has(hash) ? hash : href;
    const own = isFirst && linked.has(target) ? id : null;
    return `<${tag}${attribute('id', own)}${attribute('href', leads || null)}${more}>`;
  };
}

function* written(
  writing: Writing,
  element: Element,
  tag: string,
  href: string | undefined,
): Generator<undefined> {
  const { pieces, open, later, said } = writing;
  const { length } = pieces;
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
  // What came to nothing goes, but for cells.
  if (writing.said > said || /^t/.test(tag) || idOf(element)) pieces.push(`</${tag}>`);
  else pieces.length = length;
  if (!open.includes('a')) pieces.push(...later.splice(0));
}

function* element(writing: Writing, node: Element): Generator<undefined> {
  if (node.matches(skipped) || getComputedStyle(node).display === 'none') return;
  if (media(writing, node)) return;
  const href = hrefOf(writing, node);
  const tag = tagOf(writing, node, href);
  // A wide table is moved sideways in a box of its own.
  if (tag === 'table') writing.pieces.push('<div class="wide">');
  if (tag) yield* written(writing, node, tag, href);
  else yield* inside(writing, node);
  if (tag === 'table') writing.pieces.push('</div>');
}

function words(writing: Writing, data: string): void {
  const isKept = writing.open.includes('pre');
  writing.pieces.push(escaped(isKept ? data : data.replace(/[ \t\n\r\f]+/g, ' ')));
  if (/\S/.test(data)) writing.said++;
}

/** Writes what is shown inside a node; it can be stopped after each. */
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
