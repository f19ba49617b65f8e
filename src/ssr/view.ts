import { attribute, type Element, isElement, selects } from './select.js';
import { childrenOf, textIn, type Tree, walk } from './tree.js';

type Node = Tree['root'] | Element | Element['childNodes'][number];

/** Stands for the page's own address where that is not known. */
export const nowhere = 'https://address.invalid/';

/** What is known of a page beside its HTML. */
export interface Whereabouts {
  /** The language of the page, where the HTML itself has no `lang`; `vi` by default. */
  lang?: string | undefined;
  /**
   * The page's own address, absolute. Without one elements with relative addresses in their attributes are
   * left to the browser.
   */
  url?: string | undefined;
}

/** The first element inside a node that a selector selects. */
function firstIn(node: Node, selector: string): Element | undefined {
  let found: Element | undefined;
  walk(node, (inside) => {
    if (isElement(inside) && selects(selector, inside, node)) found = inside;
    return !!found;
  });
  return found;
}

/** A page as its elements see it on a server. */
export class Page {
  readonly tree: Tree;
  /** What its elements ask `document` for. */
  readonly document: object;
  /** What its addresses are relative to. */
  readonly base: string;
  /** The slots that children have been given. */
  readonly slots: Map<Element, string> = new Map();
  /** What the language is looked for in last. */
  readonly outside: Element | undefined;
  #views = new Map<Node, ChildView>();

  constructor(tree: Tree, { url: given = '', lang }: Whereabouts) {
    const url = URL.canParse(given) ? given : nowhere;
    this.tree = tree;
    this.outside = lang === undefined ? undefined : madeElement('html', { lang });
    const base = firstIn(tree.root, 'base[href]');
    const written = (base && attribute(base, 'href')) ?? '';
    this.base = URL.canParse(written, url) ? new URL(written, url).href : url;
    this.document = {
      URL: url,
      location: new URL(url),
      // What a browser has that runs these elements; in one that has not they are rendered anew.
      defaultView: { print: true, speechSynthesis: true },
      createElement: () => ({ showModal: true }),
      querySelector: (selector: string) => {
        const found = firstIn(tree.root, selector);
        return found ? this.view(found) : null;
      },
    };
  }

  /** A node as the DOM has it. */
  view(node: Node): ChildView {
    let view = this.#views.get(node);
    if (!view) this.#views.set(node, (view = new ChildView(this, node)));
    return view;
  }

  /** What a node stands in. */
  around(node: Node): Node | undefined {
    if (node === this.outside) return undefined;
    return ('parentNode' in node && node.parentNode) || this.outside;
  }
}

/** An element that stands in no text. */
export function madeElement(tagName: string, attributes: Record<string, string>): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return {
    nodeName: tagName,
    tagName,
    attrs,
    childNodes: [],
    parentNode: null,
  } as unknown as Element;
}

/** The members of `Node` and `Element` that elements read of themselves and of what stands in them. */
export class View {
  protected readonly page: Page;
  protected readonly node: Node;

  constructor(page: Page, node: Node) {
    this.page = page;
    this.node = node;
  }

  get nodeType(): number {
    if (isElement(this.node)) return 1;
    return this.node.nodeName === '#text' ? 3 : 8;
  }

  get localName(): string {
    return isElement(this.node) ? this.node.tagName : '';
  }

  get nodeName(): string {
    return this.localName.toUpperCase() || this.node.nodeName;
  }

  get textContent(): string {
    return textIn(this.node);
  }

  get childNodes(): View[] {
    return childrenOf(this.node).map((child) => this.page.view(child));
  }

  get children(): View[] {
    return childrenOf(this.node)
      .filter(isElement)
      .map((child) => this.page.view(child));
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get parentElement(): View | null {
    const parent = this.page.around(this.node);
    return isElement(parent) ? this.page.view(parent) : null;
  }

  get baseURI(): string {
    return this.page.base;
  }

  get ownerDocument(): object {
    return this.page.document;
  }

  getAttribute(name: string): string | null {
    return (isElement(this.node) ? attribute(this.node, name) : undefined) ?? null;
  }

  matches(selector: string): boolean {
    return isElement(this.node) && selects(selector, this.node);
  }

  closest(selector: string): View | null {
    for (let at: Node | undefined = this.node; at; at = this.page.around(at)) {
      if (isElement(at) && selects(selector, at)) return this.page.view(at);
    }
    return null;
  }

  contains(other: View | null): boolean {
    for (let at = other; at; at = at.parentElement) if (at === this) return true;
    return false;
  }

  querySelectorAll(selector: string): View[] {
    const found: View[] = [];
    walk(this.node, (inside) => {
      if (isElement(inside) && selects(selector, inside, this.node)) {
        found.push(this.page.view(inside));
      }
      return false;
    });
    return found;
  }

  querySelector(selector: string): View | null {
    const found = firstIn(this.node, selector);
    return found ? this.page.view(found) : null;
  }
}

/** What elements read of what stands in them besides. */
export class ChildView extends View {
  get slot(): string {
    const given = isElement(this.node) ? this.page.slots.get(this.node) : '';
    return given ?? this.getAttribute('slot') ?? '';
  }

  set slot(name: string) {
    if (isElement(this.node)) this.page.slots.set(this.node, name);
  }

  /** Of a link: its address in full. */
  get href(): string {
    const written = this.getAttribute('href') ?? '';
    try {
      return new URL(written, this.page.base).href;
    } catch {
      return written;
    }
  }

  get target(): string {
    return this.getAttribute('target') ?? '';
  }

  get alt(): string {
    return this.getAttribute('alt') ?? '';
  }

  /** Of an `<option>` or `<optgroup>`. */
  get label(): string {
    const words = this.localName === 'option' ? this.textContent.trim().replace(/\s+/g, ' ') : '';
    return this.getAttribute('label') || words;
  }

  /** Of a `<select>`. */
  get options(): View[] {
    return this.querySelectorAll('option');
  }
}
