import { wear } from '../core/dress.js';

/** Outweighs what a page says by ids and `!important`. */
export const weight = ':not(#_#_#_#_)';

type Root = Document | ShadowRoot;

/** Print sheets that hold while an article is printed, one for each tree; no node of the page is touched. */
export class PrintSheets {
  #rules = new Map<Root, string>();
  /** Which child of its parent an element is, from 1. */
  #places = new Map<Element, number>();

  place(element: Element): number | undefined {
    const siblings = element.parentNode?.children ?? [];
    if (!this.#places.has(element)) {
      for (const [index, one] of [...siblings].entries()) this.#places.set(one, index + 1);
    }
    return this.#places.get(element);
  }

  /** A selector of one node in its own tree: `:root > body:nth-child(2) > a:nth-child(1)`; `:host` for its root. */
  select(node: Node): string {
    const { parentNode } = node;
    if (!parentNode) return ':host';
    if (!(node instanceof Element) || parentNode instanceof Document) return ':root';
    const own = `${CSS.escape(node.localName)}:nth-child(${this.place(node) ?? 0})`;
    return `${this.select(parentNode)} > ${own}`;
  }

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
      wear(root, sheet);
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
