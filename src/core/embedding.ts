import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { dress, redress } from './dress.js';
import type { Message } from './messages.js';

/**
 * Every connected element, with the attributes of its children that it depends on. All share one observer
 * of `lang` and one of their children: a thousand cards would else have a thousand.
 */
const connected = new Map<Node, [host: LitElement, attributes: string[]]>();
let languages: MutationObserver | undefined;
let children: MutationObserver | undefined;
/** The roots in which `lang` is observed, and the elements whose children are. */
let observed = new WeakSet<Node>();

/** The host of the shadow tree that a node is in, if any. */
const shadowHost = (root: Node): Element | undefined => (root as Partial<ShadowRoot>).host;

/** The primary subtag of a `lang`: `vi`, `en`, `km`, `fr` …; `vi` where there is none. */
export const languageOf = (lang?: string | null): string =>
  lang ? (/^[a-z]{2,3}(?![a-z])/.exec(lang.toLowerCase())?.[0] ?? 'en') : 'vi';

/** Renders every connected element again: its words may have changed. */
export function refresh(): void {
  for (const [host] of connected.values()) host.requestUpdate();
}

/** Renders every connected element again that something has changed inside of. */
function follow(records: MutationRecord[]): void {
  for (const { target, attributeName } of records) {
    for (let at: Node | null = target; at; at = at.parentNode) {
      const [host, attributes] = connected.get(at) ?? [];
      if (!attributeName || attributes?.includes(attributeName)) host?.requestUpdate();
    }
  }
}

/**
 * What becomes of a shadow root that a server has rendered: it is emptied, and rendered as any other.
 * `portal-elements/hydrate.js` has it kept.
 */
export const served = {
  take: (host: LitElement): void => {
    host.shadowRoot?.replaceChildren();
  },
};

/**
 * What ties an element to its page while it is in one. It renders the element again when the author's
 * children change (nodes, text, the attributes named) or a `lang` above it does; knows its language;
 * and styles its children, which its shadow styles cannot reach when they are nested.
 *
 * The sheet of the children is adopted once by the document or shadow root that the element is in.
 * Every selector in it stands in `:where(tag …)`: it touches nothing outside our tags, and any rule of
 * the page wins. Where sheets cannot be adopted (Safari before 16.4) the page's own styles stay.
 */
export class Embedding implements ReactiveController {
  #host: LitElement;
  #light: CSSResult | undefined;
  #attributes: string[];
  #listen: ((signal: AbortSignal) => void) | undefined;
  #leaving: AbortController | undefined;

  /**
   * @param light - the sheet of the author's children
   * @param attributes - those of the children that the element depends on
   * @param listen - adds the element's listeners on the page; the signal ends them when it leaves
   */
  constructor(
    host: LitElement,
    light?: CSSResult,
    attributes: string[] = [],
    listen?: (signal: AbortSignal) => void,
  ) {
    this.#host = host;
    this.#light = light;
    this.#attributes = attributes;
    this.#listen = listen;
    host.addController(this);
    served.take(host);
    const make = host['createRenderRoot'].bind(host);
    host['createRenderRoot'] = () => {
      try {
        return make();
      } catch (error) {
        // A sheet of this page is refused by the page of a frame; `redress` has one that is not.
        if (!host.shadowRoot) throw error;
        return host.shadowRoot;
      }
    };
  }

  /** Primary language subtag of the nearest `lang`: `vi`, `en`, `km`, `fr` …; `vi` when none is stated. */
  get language(): string {
    let lang: string | null | undefined;
    for (let at: Element | undefined = this.#host; at && !lang; at = shadowHost(at.getRootNode())) {
      lang = at.closest('[lang]')?.getAttribute('lang');
    }
    return languageOf(lang);
  }

  /** A message in the element's language, or in English where it is not translated. */
  say(message: Message): string {
    return message[this.language] ?? message.en;
  }

  hostConnected(): void {
    const host = this.#host;
    host.requestUpdate();
    connected.set(host, [host, this.#attributes]);
    languages ??= new MutationObserver(refresh);
    for (let at: Element | undefined = host; at;) {
      const root = at.getRootNode();
      if (!observed.has(root))
        languages.observe(root, { subtree: true, attributeFilter: ['lang'] });
      observed.add(root);
      at = shadowHost(root);
    }
    children ??= new MutationObserver(follow);
    if (!observed.has(host)) {
      children.observe(host, {
        subtree: true,
        childList: true,
        characterData: true,
        attributeFilter: this.#attributes,
      });
    }
    observed.add(host);
    redress(host);
    dress(host.getRootNode(), this.#light);
    if (this.#listen) this.#listen((this.#leaving = new AbortController()).signal);
  }

  hostDisconnected(): void {
    this.#leaving?.abort();
    connected.delete(this.#host);
    if (connected.size) return;
    children?.disconnect();
    languages?.disconnect();
    observed = new WeakSet();
  }
}
