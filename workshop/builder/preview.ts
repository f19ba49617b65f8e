import { colourOf } from '../theme/colour.js';
import { hostDocument, hostOf } from '../hosts.js';
import { hereOf } from './samples.js';
import type { Warning } from './review.js';
import { plainOf, portalOf } from './shapes.js';
import type { Variant, View } from './state.js';
import { forget, toldOf } from './told.js';

/** What is to be shown: an element that is safe in a page, and where. */
export interface Shown {
  element: Element;
  view: View;
  lang: string;
  accent: string;
}

/** How long after a change an element has said what it has to say, in milliseconds. */
const calm = 400;

/** Where the element goes; a page without a host has no other main part. */
const placeIn = (host: string): string =>
  host === 'none' ? '<main id="embed-here"></main>' : '<div id="embed-here"></div>';

/** Enough of a page for what only shows in one. */
const around: Record<string, (inner: Node[], page: Document) => Node[]> = {
  'article-tools': (inner, page) => {
    const article = page.createElement('article');
    const [heading, words] = [page.createElement('h2'), page.createElement('p')];
    heading.textContent =
      page.documentElement.lang === 'vi' ? 'Tiêu đề của bài' : 'Headline of the article';
    words.textContent =
      page.documentElement.lang === 'vi' ? 'Nội dung của bài.' : 'Text of the article.';
    article.append(heading, ...inner, words);
    return [article];
  },
  'back-to-top': (inner, page) => {
    const above = page.createElement('div');
    above.style.setProperty('block-size', '250vh');
    return [above, ...inner];
  },
};

/** The nodes of a variant. */
const shapeOf = (element: Element, variant: Variant): Element[] =>
  ({ html: () => [element], cms: () => [portalOf(element)], fallback: () => plainOf(element) })[
    variant
  ]();

/** Puts into a page what is to be shown there. */
function fill(here: Element, page: Document, { element, view, accent }: Shown): void {
  const nodes = shapeOf(element, view.variant).map((node) => page.importNode(node, true));
  const all = nodes.flatMap((node) => [node, ...node.querySelectorAll('*')]);
  for (const { attributes } of all) {
    for (const attribute of attributes) attribute.value = hereOf(attribute.value);
  }
  page.documentElement.style.setProperty('--portal-accent', accent);
  here.replaceChildren(...(around[element.localName]?.(nodes, page) ?? nodes));
}

/** A host page in a frame, which keeps its place while what is in it changes. */
export class Preview {
  readonly #frame: HTMLIFrameElement;
  readonly #base: string;
  readonly #changed: () => void;
  #page = '';
  #waiting = 0;
  #shown: Shown | undefined;
  /** What the element itself has warned of. */
  told: readonly Warning[] = [];
  /** What an accent stands on there. */
  ground = '#ffffff';

  /**
   * @param base - the address of the folder that has `dist/` and `hosts/`, whole
   * @param changed - is told when the page has come and its ground is known, and when the element warns of something else
   */
  constructor(frame: HTMLIFrameElement, base: string, changed: () => void) {
    this.#frame = frame;
    this.#base = base;
    this.#changed = changed;
    frame.addEventListener('load', () => {
      const { contentDocument: page } = frame;
      if (!page?.getElementById('embed-here')) return;
      // A link of the preview leads nowhere.
      page.addEventListener('click', (event) => {
        const isLink = event.composedPath().some((one) => (one as Element).localName === 'a');
        if (isLink) event.preventDefault();
      });
      this.#measure(page);
      this.#put();
      changed();
    });
  }

  show(shown: Shown): void {
    const before = this.#shown;
    this.#shown = shown;
    const { view, lang } = shown;
    const page = JSON.stringify([view.host, view.theme, lang]);
    // What is shown already keeps what its reader has done with it.
    const isSame =
      before?.view.variant === view.variant &&
      before.accent === shown.accent &&
      before.element.isEqualNode(shown.element);
    if (page === this.#page && isSame) return;
    if (page === this.#page) this.#put();
    else this.#frame.srcdoc = this.#document(view, lang);
    this.#page = page;
  }

  /** Nothing runs there but the library: whatever is typed, what comes of it is only looked at. */
  #document({ host, theme }: View, lang: string): string {
    const policy = `script-src ${this.#base}; object-src 'none'; frame-src 'none'; form-action 'none'`;
    const guard = /^http/.test(this.#base)
      ? `<meta http-equiv="Content-Security-Policy" content="${policy}">`
      : '';
    const script = '<script src="dist/cdn/portal-elements.js" data-enhance="watch" defer></script>';
    return hostDocument(hostOf(host), placeIn(host), {
      lang,
      theme,
      base: this.#base,
      head: guard + script,
    });
  }

  #put(): void {
    const page = this.#frame.contentDocument;
    const here = page?.getElementById('embed-here');
    if (!page || !here || !this.#shown) return;
    forget(page.defaultView);
    fill(here, page, this.#shown);
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(this.#listen, calm);
  }

  /** Once the element has rendered: tells only what is new. */
  #listen = (): void => {
    const { contentWindow: view } = this.#frame;
    const told = view && this.#shown ? toldOf(view, this.#shown.element.localName) : [];
    const isSame = JSON.stringify(told) === JSON.stringify(this.told);
    this.told = told;
    if (!isSame) this.#changed();
  };

  /** The colour under the element: of the first box round it that lets nothing through. */
  #measure(page: Document): void {
    let at = page.getElementById('embed-here');
    let found = '';
    for (; at && !found; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor);
      found = colour.length === 7 ? colour : '';
    }
    this.ground = found || '#ffffff';
  }
}
