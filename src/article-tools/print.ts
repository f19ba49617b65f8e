import { dress } from '../core/embedding.js';
import { shownIn, shownNodes } from '../core/flat-tree.js';
import { wake } from '../core/pictures.js';
import { address } from '../core/url.js';
import type { Bar } from './bar.js';
import { preparing } from './print.messages.js';
import type { Subject } from './subject.js';

/** How long pictures are waited for, in milliseconds. */
const patience = 5000;

/** Outweighs what a page says by ids and `!important`. */
const weight = ':not(#_#_#_#_)';

type Root = Document | ShadowRoot;

/** Print sheets that hold while an article is printed, one for each tree; no node of the page is touched. */
class PrintSheets {
  #rules = new Map<Root, string>();

  /** @param selector - within the tree of `element` */
  add(element: Element, selector: string, ...declarations: string[]): void {
    const root = element.getRootNode() as Root;
    const important = declarations.map((one) => `${one} !important;`).join('');
    this.#rules.set(root, `${this.#rules.get(root) ?? ''}${selector}{${important}}`);
  }

  /** Puts them on; the result takes them off. */
  wear(): () => void {
    const undo = [...this.#rules].map(([root, rules]) => {
      const css = `@media print{${rules}}`;
      if (!('adoptedStyleSheets' in root)) return this.#append(root, css);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      dress(root, sheet);
      return () => {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((worn) => worn !== sheet);
      };
    });
    return () => {
      for (const one of undo) one();
    };
  }

  /** Safari before 16.4 adopts no sheets. */
  #append(root: Root, css: string): () => void {
    const style = document.createElement('style');
    style.textContent = css;
    ((root as Partial<Document>).head ?? root).append(style);
    return () => {
      style.remove();
    };
  }
}

/** A selector of one node in its own tree: `:root > :nth-child(2) > :nth-child(1)`; `:host` for its root. */
function selectorOf(node: Node): string {
  const { parentNode } = node;
  if (!parentNode) return ':host';
  if (!(node instanceof Element) || parentNode instanceof Document) return ':root';
  return `${selectorOf(parentNode)} > :nth-child(${placeOf(node)})`;
}

/** Which child of its parent an element is, from 1. */
const placeOf = (element: Element): number =>
  [...(element.parentNode?.children ?? [])].indexOf(element) + 1;

/** Everything shown inside a node that a selector selects. */
function allShown(node: Node, selector: string): Element[] {
  return shownNodes(node).flatMap((inside) => {
    const own = inside instanceof Element && inside.matches(selector) ? [inside] : [];
    return [...own, ...allShown(inside, selector)];
  });
}

/** What `html` and `body` are on paper. */
const page = [
  'display:block',
  'position:static',
  'float:none',
  'inline-size:auto',
  'min-inline-size:0',
  'max-inline-size:none',
  'block-size:auto',
  'min-block-size:0',
  'max-block-size:none',
  'margin:0',
  'border:0',
  'padding:0',
  'overflow:visible',
  'background:none',
  'columns:auto',
  'transform:none',
  'filter:none',
];

/**
 * Hides whatever stands beside an article on the way up to the page, and takes away the boxes that it
 * stands in; what it inherits through them stays.
 */
function isolate(kept: Element, sheets: PrintSheets): void {
  for (let at: Node | undefined = kept; at; at = shownIn(at)) {
    const { parentNode } = at;
    if (!(at instanceof Element) || !parentNode || parentNode instanceof Document) continue;
    const parent = selectorOf(parentNode);
    sheets.add(at, `${parent} > :not(:nth-child(${placeOf(at)}))${weight}`, 'display:none');
    if (at !== kept) {
      const isPage = at.localName === 'body';
      const declarations = isPage ? page : ['display:contents', 'visibility:visible'];
      sheets.add(at, selectorOf(at) + weight, ...declarations);
    }
    hideText(parentNode, kept, sheets);
  }
  const root = kept.ownerDocument.documentElement;
  sheets.add(root, `:root${weight}`, ...page);
}

/** Hides what a parent says beside the way: its own text, which no selector reaches, and its pseudo-elements. */
function hideText(parent: Node, kept: Element, sheets: PrintSheets): void {
  if (!(parent instanceof Element)) return;
  const selector = selectorOf(parent) + weight;
  sheets.add(parent, `${selector}::before,${selector}::after`, 'content:none');
  const isText = (node: Node): boolean => node instanceof Text && !!node.data.trim();
  if (![...parent.childNodes].some(isText)) return;
  const { fontSize, lineHeight } = getComputedStyle(kept);
  sheets.add(parent, selector, 'font-size:0', 'line-height:0');
  sheets.add(kept, selectorOf(kept) + weight, `font-size:${fontSize}`, `line-height:${lineHeight}`);
}

/** What is printed after a link: where it leads, unless its own words or our style sheet say so. */
function spelledOut(link: Element): string | undefined {
  const written = link.getAttribute('href') ?? '';
  const says = link.textContent.trim();
  const isSaid = !says || says === written || written.startsWith('#');
  if (isSaid || (link.closest('news-article') && written.startsWith('http'))) return undefined;
  return address(written, link.baseURI, false);
}

/** Prints where each link leads. */
function spellOut(article: Element, sheets: PrintSheets): void {
  for (const link of allShown(article, 'a[href]').slice(0, 1000)) {
    const words = spelledOut(link)?.replace(/["\\]/g, '\\$&');
    if (!words) continue;
    const after = `${selectorOf(link)}::after`;
    sheets.add(link, after, `content:" (${words})"`, 'overflow-wrap:anywhere');
  }
}

/** Waits for the pictures of an article, also those further down, but not for ever. */
async function pictures(article: Element): Promise<void> {
  const images = allShown(article, 'img') as HTMLImageElement[];
  wake(images);
  const loaded = images
    .filter(({ complete }) => !complete)
    .map(
      (image) =>
        new Promise((done) => {
          image.addEventListener('load', done, { once: true });
          image.addEventListener('error', done, { once: true });
        }),
    );
  const enough = new Promise((done) => {
    setTimeout(done, patience);
  });
  await Promise.race([Promise.all(loaded), enough]);
}

/**
 * Prints an article alone, as the page styles it, once its pictures are there. The page is left as it
 * is; the print styles that hide the rest go when printing ends, or when the reader goes on, where a
 * browser does not tell.
 */
export async function printArticle({ article }: Subject, bar: Bar): Promise<void> {
  bar.say(bar.page.say(preparing));
  await pictures(article);
  bar.hush();
  const root = article.getRootNode();
  const isOurs = root instanceof ShadowRoot && root.host.localName === 'news-article';
  const sheets = new PrintSheets();
  isolate(isOurs ? root.host : article, sheets);
  spellOut(article, sheets);
  const takeOff = sheets.wear();
  const ends = ['afterprint', 'pointerdown', 'keydown', 'pagehide'];
  const restore = (): void => {
    takeOff();
    for (const end of ends) removeEventListener(end, restore, true);
  };
  for (const end of ends) addEventListener(end, restore, true);
  print();
}
