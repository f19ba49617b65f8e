import { shownIn, shownNodes } from '../core/flat-tree.js';
import { address } from '../core/url.js';
import { PrintSheets, weight } from './print.sheets.js';

/** More links of one article are left as the page prints them. */
const most = 1000;

/** A box as wide as the sheet, that goes on over all sheets it needs. */
const whole = [
  'position:static',
  'inset:auto',
  'float:none',
  'inline-size:auto',
  'min-inline-size:0',
  'max-inline-size:none',
  'block-size:auto',
  'min-block-size:0',
  'max-block-size:none',
  'margin:0',
  'overflow:visible',
  'transform:none',
  'contain:none',
  'opacity:1',
];

/** What the page around the article is on paper: nothing to be seen. */
const bare = [
  ...whole,
  'border:0',
  'padding:0',
  'background:none',
  'columns:auto',
  'filter:none',
  'visibility:hidden',
];

/** Everything shown inside a node that a selector selects. */
export function allShown(node: Node, selector: string): Element[] {
  return shownNodes(node).flatMap((inside) => {
    const own = inside instanceof Element && inside.matches(selector) ? [inside] : [];
    return [...own, ...allShown(inside, selector)];
  });
}

/** The elements that an article is shown in, from the inside to the outside; the first is the article. */
function wayUp(article: Element): Element[] {
  const way: Element[] = [];
  for (let at: Node | undefined = article; at; at = shownIn(at)) {
    if (at instanceof Element) way.push(at);
  }
  return way;
}

/** An article's top elements: it, and what its slots show of the trees around its own. */
function topsOf(article: Element): Element[] {
  const slots = [...article.querySelectorAll('slot')];
  const slotted = slots.flatMap((slot) => slot.assignedElements({ flatten: true }));
  return [article, ...slotted.filter((one) => !article.contains(one)).flatMap(topsOf)];
}

/** Where `visibility` changes inside an element that is visible itself: the tooltips, the closed menus. */
function changesIn(element: Element, around = 'visible'): [Element, string][] {
  return [...element.children].flatMap((child) => {
    const { visibility } = getComputedStyle(child);
    const own: [Element, string][] = visibility === around ? [] : [[child, visibility]];
    return [...own, ...changesIn(child, visibility)];
  });
}

/** Whether it can be read without us where a link leads: by its own words, or by our style sheet. */
function isSaid(link: Element, written: string): boolean {
  const says = link.textContent.trim();
  if (!says || says === written || written.startsWith('#')) return true;
  return written.startsWith('http') && !!link.closest('news-article');
}

/** What is printed after a link. */
function spelledOut(link: Element): string {
  const written = link.getAttribute('href') ?? '';
  const leads = isSaid(link, written) ? '' : address(written, link.baseURI, false);
  return leads?.replace(/["\\]/g, '\\$&') ?? '';
}

/** Whether a node has bare words of its own, which no selector reaches. */
const hasWords = (node: Node): boolean =>
  [...node.childNodes].some((inside) => inside instanceof Text && inside.data.trim());

/** An article alone on paper, as it is on the screen when this is made. */
export class Paper {
  #kept: Element;
  #box: string[];
  #text: string[];
  #visible: [Element, string][];
  #links: [Element, string][];

  constructor(article: Element) {
    const root = article.getRootNode();
    const isOurs = root instanceof ShadowRoot && root.host.localName === 'news-article';
    this.#kept = isOurs ? root.host : article;
    const { display, fontSize, lineHeight } = getComputedStyle(this.#kept);
    this.#box = [
      ...whole,
      `display:${display === 'none' ? 'block' : display}`,
      'visibility:visible',
      '--portal-measure:none',
    ];
    // A ratio, since headlines inherit it.
    const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
    this.#text = [`font-size:${fontSize}`, `line-height:${isFinite(ratio) ? ratio : 'normal'}`];
    this.#visible = topsOf(this.#kept).flatMap((top): [Element, string][] => [
      [top, 'visible'],
      ...changesIn(top),
    ]);
    this.#links = allShown(article, 'a[href]')
      .slice(0, most)
      .map((link): [Element, string] => [link, spelledOut(link)])
      .filter(([, words]) => words);
  }

  /** Whether the article is still in the page. */
  get isThere(): boolean {
    return this.#kept.isConnected;
  }

  /** The nodes whose children are kept from paper, but for one each. */
  get parents(): Node[] {
    return wayUp(this.#kept).flatMap(({ parentNode }) => parentNode ?? []);
  }

  /** Puts the print sheets on, for the page as it is now; the result takes them off. */
  wear(): () => void {
    const sheets = new PrintSheets();
    const [kept, ...around] = wayUp(this.#kept);
    if (!kept) return () => undefined;
    for (const at of around) this.#bare(at, sheets);
    sheets.add(kept, sheets.select(kept) + weight, ...this.#box);
    for (const at of [kept, ...around]) this.#hideBeside(at, sheets);
    this.#show(sheets);
    return sheets.wear();
  }

  /** Takes away a box that the article stands in; what it inherits through it stays. */
  #bare(at: Element, sheets: PrintSheets): void {
    const isPage = at.matches(':root,body');
    const selector = sheets.select(at) + weight;
    sheets.add(at, selector, ...bare, `display:${isPage ? 'block' : 'contents'}`);
    sheets.add(at, `${selector}::before,${selector}::after`, 'content:none');
    sheets.add(at, `${selector}::backdrop`, 'display:none');
  }

  /** Hides what stands beside an element in its parent. */
  #hideBeside(at: Element, sheets: PrintSheets): void {
    const { parentNode } = at;
    if (!parentNode || parentNode instanceof Document) return;
    const beside = `${sheets.select(parentNode)} > :not(:nth-child(${sheets.place(at) ?? 0}))`;
    sheets.add(at, beside + weight, 'display:none');
    if (!hasWords(parentNode)) return;
    const kept = this.#kept;
    const holder = parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element);
    sheets.add(holder, sheets.select(holder) + weight, 'font-size:0', 'line-height:0');
    sheets.add(kept, sheets.select(kept) + weight, ...this.#text);
  }

  /** Shows what the page would hide with everything else, and where links lead. */
  #show(sheets: PrintSheets): void {
    for (const [element, visibility] of this.#visible) {
      if (!element.isConnected) continue;
      const selector = sheets.select(element) + weight;
      const inside = element.firstElementChild ? `,${selector} *` : '';
      sheets.add(element, selector + inside, `visibility:${visibility}`);
    }
    for (const [link, words] of this.#links) {
      if (!link.isConnected) continue;
      const after = `${sheets.select(link)}::after`;
      sheets.add(link, after, `content:" (${words})"`, 'overflow-wrap:anywhere');
    }
  }
}
