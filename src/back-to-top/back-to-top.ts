import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { backdrop } from '../core/backdrop.js';
import { Embedding } from '../core/embedding.js';
import { up } from '../core/icons.js';
import { states } from '../core/states.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { warnOf } from '../core/warn.js';
import * as messages from './messages.js';
import { shadow } from './back-to-top.styles.js';
import { fragmentOf, motion, overlap, startFrom } from './reader.js';

/** What scrolls when the page does; in quirks mode the body. */
const pageScroller = (): HTMLElement =>
  (document.scrollingElement ?? document.documentElement) as HTMLElement;

/**
 * A link to the top of the page that shows itself once the reader has gone far enough. After it is
 * used, the next Tab is at the top. A superset of `<a href="#top">`.
 *
 * @tag back-to-top
 * @summary A link back to the top of the page.
 * @slot - the link, `<a href="#top">`; made when absent
 * @csspart pill - the box
 * @csspart link - the link made when none is given
 * @cssstate shown - the link can be seen and used
 * @cssprop --portal-accent
 * @cssprop --portal-focus
 * @cssprop --portal-line
 */
export class BackToTop extends LitElement {
  /** @internal */
  static override styles = [base, shadow];

  /** Where the link made leads: `#top` (default), or `#` and the id of an element. For other addresses write the link. */
  @property() href?: string;
  /** The words of the link made, instead of “Back to top”. */
  @property() label?: string;
  /** How far the reader must have gone for it to show: viewports (`1.5`), pixels (`600px`) or `always`. */
  @property({ attribute: 'show-after' }) showAfter = '1';
  /** How many viewports long the page must be for it to show. */
  @property({ type: Number, attribute: 'min-page' }) minPage = 2;
  /** Id of the element that scrolls, when it is not the page. */
  @property() scroller?: string;
  /** `smooth` (default) or `instant`; always instant for readers who ask for less motion. */
  @property() behavior?: 'smooth' | 'instant';
  /** Which lower corner: `end` (default) or `start`. */
  @property(shown) position?: 'end' | 'start';
  /** `fixed` (default, to the window), `dock` (to the window's edge inside its container) or `inline`. */
  @property(shown) placement?: 'fixed' | 'inline' | 'dock';
  /** Id of what a fixed link must not cover: while that is in view it rests in its own place. The last `<footer>` by default. */
  @property() dock?: string;

  #page = new Embedding(this, undefined, [], (signal) => {
    document.addEventListener('focusin', this.#makeWay, { signal });
    addEventListener('resize', this.#watch, { signal });
    // The page behind it has other colours then.
    matchMedia('(prefers-color-scheme:dark)').addEventListener('change', this.#look, { signal });
    signal.addEventListener('abort', this.#stop);
    // The first time it is `updated` that watches.
    if (this.hasUpdated) this.#watch();
  });
  #setState = states(this);
  #observers: IntersectionObserver[] = [];
  /** Holds the page while the reader is further down than `show-after`. */
  #past = new Set<Element>();
  /** The footer and the link's own place, while they are in view; until that is known, it rests there. */
  #end = new Set<Element>([this]);
  /** Out of the way of what has the focus. */
  #yielding = false;

  constructor() {
    super();
    this.addEventListener('click', this.#returnToTop);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('showAfter') || changed.has('scroller') || changed.has('dock')) this.#watch();
    const shows = this.#shown;
    this.#setState('shown', shows);
    if (shows) this.#pill.style.setProperty('--_backdrop', backdrop(this));
  }

  get #pill(): HTMLElement {
    return this.renderRoot.firstElementChild as HTMLElement;
  }

  get #scroller(): HTMLElement {
    return this.#named(this.scroller) ?? pageScroller();
  }

  get #shown(): boolean {
    if (this.#yielding) return false;
    if (this.placement === 'inline' || this.showAfter === 'always') return true;
    // The page is measured only once the reader is far down.
    if (!this.#past.size) return false;
    const { scrollHeight, clientHeight } = this.#scroller;
    return scrollHeight >= Number(text(this.minPage)) * clientHeight;
  }

  /** The element of an id, with or without its `#`, in the tree that this element is in. */
  #named(id: unknown): HTMLElement | null | undefined {
    const root = this.getRootNode() as Partial<Document>;
    return root.getElementById?.(text(id).replace('#', ''));
  }

  /** `show-after` in pixels, in a window of this height. */
  #distance(height: number): number {
    const wanted = text(this.showAfter);
    const number = parseFloat(wanted);
    if (number >= 0 && number < 1e6) return number * (wanted.endsWith('px') ? 1 : height);
    if (wanted && wanted !== 'always') warnOf(this, 'show-after', wanted, '1.5, 600px, always');
    return height;
  }

  /** Has the browser tell where the reader is: nothing runs while scrolling. */
  #watch = (): void => {
    this.#stop();
    // It may have left before its first update.
    if (!this.isConnected) return;
    const page = pageScroller();
    const scroller = this.#scroller;
    const { clientHeight } = scroller;
    const root = scroller === page ? document : scroller;
    const footer = this.#named(this.dock) ?? [...document.querySelectorAll('footer')].pop() ?? this;
    // This part reaches from far above down to `show-after` above the window: the first box of the
    // page is in it exactly while the reader is further down than that.
    const above = `99999999px 0px ${-clientHeight - this.#distance(clientHeight)}px`;
    this.#find(root, above, [root.firstElementChild ?? page], (past) => (this.#past = past));
    this.#find(root, '0px', [footer, this], (end) => (this.#end = end));
  };

  #look = (): void => {
    this.requestUpdate();
  };

  #stop = (): void => {
    for (const observer of this.#observers.splice(0)) observer.disconnect();
  };

  /** Tells which of the targets are in a part of the scroller, now and whenever it changes. */
  #find(
    root: Element | Document,
    rootMargin: string,
    targets: Element[],
    tell: (inside: Set<Element>) => void,
  ): void {
    const inside = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          inside[isIntersecting ? 'add' : 'delete'](target);
        }
        tell(inside);
        this.#look();
      },
      { root, rootMargin },
    );
    for (const target of targets) observer.observe(target);
    this.#observers.push(observer);
  }

  /** Hides while it would cover what has the focus. */
  #makeWay = (event: FocusEvent): void => {
    if (!this.hasUpdated) return;
    const focused = event.composedPath()[0] as Element;
    const around = focused.contains(this) || event.composedPath().includes(this);
    this.#yielding = !around && overlap(focused, this.#pill);
    this.requestUpdate();
  };

  #returnToTop(event: MouseEvent): void {
    const fragment = fragmentOf(event);
    if (!fragment) return;
    event.preventDefault();
    const behavior = motion(this.behavior);
    const target = this.#named(fragment);
    if (target) target.scrollIntoView({ behavior });
    else (this.#named(this.scroller) ?? window).scroll({ top: 0, behavior });
    startFrom(target ?? this.#named(this.scroller) ?? document.body);
  }

  override render(): TemplateResult {
    const own = text(this.href);
    const href = own.startsWith('#') ? own : '#top';
    if (own && own !== href) warnOf(this, 'href', own, '#top');
    const style = `${this.#shown ? '' : 'hidden'} ${this.#end.size ? 'home' : ''}`;
    return html`<div part="pill" class=${style}>
      ${up}${
        this.querySelector('a')
          ? html`<slot></slot>`
          : html`<a part="link" href=${href}
              >${text(this.label) || this.#page.say(messages.backToTop)}</a
            >`
      }
    </div>`;
  }
}
