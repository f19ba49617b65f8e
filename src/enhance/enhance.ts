import { css } from 'lit';
import { dress } from '../core/dress.js';
import { warn, warnOf } from '../core/warn.js';
import type { Found, Preset } from './presets.js';
import { names, presetsOf, type Rule, rulesOf } from './rules.js';
import { tags } from './tags.js';

export type { Preset };

/** One element that has been made. */
export interface Made {
  /** Ours. */
  readonly element: HTMLElement;
  /** The author's: in ours, round it, or (a table) out of the page until it is undone. */
  readonly original: HTMLElement;
  /** What it was recognised by. */
  readonly rule: 'data-portal' | 'class' | Preset;
}

export interface EnhanceOptions {
  /** Markup to look for beside `data-portal` and our tags as classes; none by default. */
  presets?: readonly Preset[];
  /** Looks at what comes into the page later too. */
  watch?: boolean;
}

/** What {@link enhance} has done. */
export interface Enhancement {
  /** What has been made and is in the page, in the order of making. */
  readonly made: readonly Made[];
  /** Leaves the page as it would be without, with the author's own nodes; ends watching. */
  undo: () => void;
}

/** What lays out the author's elements round ours; any rule of the page wins. */
const light = css`
  :where([data-portal='service-link-card'], .service-link-card):where(:has(> service-link-card)) {
    display: grid;
  }
  :where([data-portal='back-to-top']):where(:has(> back-to-top)) {
    display: contents;
  }
  :where(news-article > [data-portal='photo-caption']) {
    margin-block: calc(var(--_space) * 1.5);
  }
`;

const untouched = '[data-portal-ignore],[contenteditable]:not([contenteditable=false i])';

/** Gives ours what `data-portal-…` says, and `data-…` where the author wrote for us. */
function hand(ours: Element, from: Element, isForUs: boolean): void {
  const { attributes = [] } = tags.get(ours.localName) ?? {};
  for (const prefix of isForUs ? ['data-', 'data-portal-'] : ['data-portal-']) {
    for (const { name, value } of from.attributes) {
      const attribute = name.startsWith(prefix) ? name.slice(prefix.length) : '';
      if (attributes.includes(attribute)) ours.setAttribute(attribute, value);
    }
  }
}

/** Whether it has been made already, by us, by another copy of the script or by the author. */
function isMade({ tag, original }: Found): boolean {
  const isOurs = (element: Element | null): boolean => element?.localName === tag;
  return (
    [...original.children, original.parentElement].some(isOurs) ||
    // Only articles stand in each other.
    (tag !== 'news-article' && !!original.closest(tag))
  );
}

/** An element of HTML: SVG has links too. */
const isElement = (node: Node): node is HTMLElement =>
  !!(node as Partial<Element>).namespaceURI?.endsWith('xhtml');

/** Tree of one of ours: what stands in it is not the author's. */
function isInOurs(root: Node): boolean {
  const { host } = root.getRootNode() as Partial<ShadowRoot>;
  return tags.has(host?.localName ?? '');
}

const pageOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

const positions = new Map([
  ['left', 'start'],
  ['right', 'end'],
]);

class Work implements Enhancement {
  #root: ParentNode;
  #rules: Rule[];
  #selector: string;
  /** What leaves the page is held by the page's own scripts or by nobody. */
  #elements: WeakRef<HTMLElement>[] = [];
  #known = new WeakMap<HTMLElement, { made: Made; back: () => void }>();
  #ending = new AbortController();
  #observer: MutationObserver | undefined;

  constructor(root: ParentNode, presets: readonly Preset[], watches: boolean) {
    this.#root = root;
    this.#rules = rulesOf(presets);
    this.#selector = this.#rules.map(({ selector }) => selector).join();
    const page = pageOf(root);
    const start = (): void => {
      this.#consider(root.querySelectorAll<HTMLElement>(this.#selector));
      if (!watches) return;
      this.#observer = new MutationObserver(this.#look);
      this.#observer.observe(root, { childList: true, subtree: true });
    };
    // An element that is still being parsed would be closed too early. WebKit calls documents without a
    // window `loading` for ever.
    if (page.readyState !== 'loading' || !page.defaultView) start();
    else page.addEventListener('DOMContentLoaded', start, { signal: this.#ending.signal });
  }

  get made(): readonly Made[] {
    return this.#all
      .filter(({ isConnected }) => isConnected || !this.#root.isConnected)
      .flatMap((element) => this.#known.get(element)?.made ?? []);
  }

  get #all(): HTMLElement[] {
    return this.#elements.flatMap((element) => element.deref() ?? []);
  }

  undo = (): void => {
    this.#ending.abort();
    this.#observer?.disconnect();
    for (const element of this.#all.reverse()) this.#known.get(element)?.back();
    this.#elements = [];
  };

  /** Looks at what has come: nothing but that, and what it came into. */
  #look = (records: MutationRecord[]): void => {
    const found = new Set<HTMLElement>();
    for (const { target, addedNodes } of records) {
      for (const added of [...addedNodes].filter(isElement)) {
        const into = isElement(target) ? target.closest<HTMLElement>(this.#selector) : null;
        if (into) found.add(into);
        if (added.matches(this.#selector)) found.add(added);
        for (const inner of added.querySelectorAll<HTMLElement>(this.#selector)) found.add(inner);
      }
    }
    this.#consider(found);
    this.#elements = this.#elements.filter((element) => element.deref());
  };

  #consider(candidates: Iterable<HTMLElement>): void {
    const tree = this.#root.getRootNode() as Document;
    const focused = tree.activeElement;
    const before = this.#elements.length;
    for (const candidate of [...candidates].filter(this.#isOpen)) {
      try {
        this.#make(candidate);
      } catch {
        // One that cannot be moved is left.
      }
    }
    if (this.#elements.length === before) return;
    dress('adoptedStyleSheets' in tree ? tree : pageOf(tree), light);
    // Where nodes cannot be moved without losing it.
    if (focused !== tree.activeElement) (focused as HTMLElement).focus({ preventScroll: true });
  }

  /** Whether it may be made into anything. */
  #isOpen = (element: HTMLElement): boolean =>
    isElement(element) && this.#root.contains(element) && !element.closest(untouched);

  #make(element: HTMLElement): void {
    for (const { name, selector, find } of this.#rules) {
      const found = element.matches(selector) && find(element, this.#root);
      if (found && !isMade(found)) this.#put(element, found, name);
      // What says that it is for us is for no other rule.
      if (found || element.hasAttribute('data-portal')) return;
    }
  }

  #put(from: HTMLElement, { tag, original, place, side }: Found, rule: Made['rule']): void {
    const element = from.ownerDocument.createElement(tag);
    hand(element, from, rule === 'class' || rule === 'data-portal');
    const position = positions.get(side ?? '');
    if (position && !element.hasAttribute('position')) element.setAttribute('position', position);
    this.#known.set(element, { made: { element, original, rule }, back: place(element) });
    this.#elements.push(new WeakRef(element));
  }
}

/** Who warns of what it was called with. */
const self = { localName: 'enhance' };

const nothing: Enhancement = { made: [], undo: () => undefined };

/**
 * Makes markup that editors leave into elements of ours: what has `data-portal="<tag>"`, what has a tag
 * of ours as its class, and the photos that presets know. The author's nodes are moved, never copied or
 * changed. What is not recognised with certainty stays as it is, and so does what stands in
 * `[data-portal-ignore]` or an editor. While the page is still being parsed it waits for the end of that.
 * Registers no element. Never throws.
 *
 * @param root - what is looked through; the page by default
 */
export function enhance(root: ParentNode = document, options: EnhanceOptions = {}): Enhancement {
  const { presets: wanted = [], watch = false } = { ...options };
  try {
    if (isInOurs(root)) return nothing;
    const known = presetsOf([wanted].flat(), (word) => {
      warnOf(self, 'presets', word, names.join(', '));
    });
    return new Work(root, known, watch);
  } catch {
    warn(self, 'root', 'document, <div>');
    return nothing;
  }
}
