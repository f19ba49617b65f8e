import { html, type TemplateResult } from 'lit';
import { dress } from '../core/dress.js';
import type { Message } from '../core/messages.js';
import type { Bar, Part } from './bar.js';
import { parts } from './parts.styles.js';
import * as messages from './size.messages.js';
import { articleOf } from './subject.js';

const key = 'portal-elements:text-size';

/** The sizes of an article's text, in per cent. */
const sizes = [100, 125, 150, 175, 200];

/** How an article's text is sized. Where there is no `zoom` (Firefox before 126), by its font size. */
const property = 'zoom' in document.documentElement.style ? 'zoom' : 'font-size';

/** What the style of a resized article said before. */
const before = new WeakMap<HTMLElement, string>();

/** Those at work: several may stand at one article. */
const atWork = new Set<Sizing>();

/**
 * Gives an article's text a size, or its own back. By `zoom`: sites that set the size of paragraphs in
 * pixels are enlarged too.
 */
function resize(article: HTMLElement, size: number): void {
  const { style } = article;
  if (size > 100) {
    if (!before.has(article)) before.set(article, style.getPropertyValue(property));
    style.setProperty(property, `${size}%`);
  } else if (before.has(article)) {
    style.setProperty(property, before.get(article) ?? '');
    before.delete(article);
    // Read first: Chromium keeps an empty attribute that nobody has seen.
    if (!article.getAttribute('style')) article.removeAttribute('style');
  }
}

/** Whether the size is kept for this visit. */
export interface Memory {
  remember: boolean;
}

/** The size of the text of one article. */
export class Sizing implements Part<Memory> {
  #bar: Bar;
  #size = 100;
  #remembers = false;
  #article: HTMLElement | undefined;

  constructor(bar: Bar) {
    this.#bar = bar;
    dress(bar.host.renderRoot, parts);
  }

  prepare(memory?: Memory): void {
    const remembers = !!memory?.remember;
    if (remembers && !this.#remembers) this.#recall();
    if (memory) this.#remembers = remembers;
    this.#take(memory && articleOf(this.#bar.host));
  }

  /** Takes up the size kept for this visit; where the page may keep nothing there is none. */
  #recall(): void {
    try {
      const kept = Number(sessionStorage.getItem(key));
      if (sizes.includes(kept)) this.#size = kept;
    } catch {
      // Storage is blocked.
    }
  }

  #keep(): void {
    try {
      sessionStorage.setItem(key, String(this.#size));
    } catch {
      // Storage is blocked or full: the size holds for this page.
    }
  }

  /** Takes care of an article; the last to leave one gives it its own size back. */
  #take(article: HTMLElement | undefined): void {
    const left = this.#article;
    this.#article = article;
    atWork[article ? 'add' : 'delete'](this);
    if (left && ![...atWork].some((other) => other.#article === left)) resize(left, 100);
    if (article && this.#size > 100 && !before.has(article)) resize(article, this.#size);
  }

  /** The top of a button in the window. WebKit gives places in an article as they would be without `zoom`. */
  #topOf(button: Element): number {
    const { top } = button.getBoundingClientRect();
    const isAsSeen = property !== 'zoom' || 'currentCSSZoom' in button || this.#bar.host.for;
    return isAsSeen ? top : ((top + scrollY) * this.#size) / 100 - scrollY;
  }

  /** The next smaller (-1) or larger (1) size, or 100 % (0); what was pressed stays under the finger. */
  async #change(step: number, { currentTarget }: Event): Promise<void> {
    const size = sizes[step && sizes.indexOf(this.#size) + step] ?? this.#size;
    const button = currentTarget as Element;
    const top = this.#topOf(button);
    for (const other of atWork) if (other.#article === this.#article) other.#show(size);
    if (this.#article) resize(this.#article, size);
    if (this.#remembers) this.#keep();
    this.#bar.say(this.#now, true);
    await this.#bar.host.updateComplete;
    scrollBy({ top: this.#topOf(button) - top, behavior: 'instant' });
  }

  #show(size: number): void {
    this.#size = size;
    this.#bar.host.requestUpdate();
  }

  get #now(): string {
    return this.#bar.page.say(messages.textSize).replace('{n}', String(this.#size));
  }

  #button(part: string, words: Message, step: number): TemplateResult {
    const sign = step ? `A${step > 0 ? '+' : '\u2212'}` : `${this.#size}\u00a0%`;
    const name = this.#bar.page.say(words);
    const isEnd = step && !sizes[sizes.indexOf(this.#size) + step];
    const act = (event: Event): void => {
      void this.#change(step, event);
    };
    return html`<button
      dir="ltr"
      part=${`button ${part}`}
      aria-label=${`${sign}, ${name}`}
      aria-disabled=${isEnd ? 'true' : 'false'}
      @click=${act}
    >
      ${sign}
    </button>`;
  }

  render(): TemplateResult {
    return html`<li>
      <div role="group" aria-label=${this.#now}>
        ${this.#button('smaller', messages.smallerText, -1)}
        ${this.#button('normal', messages.normalText, 0)}
        ${this.#button('larger', messages.largerText, 1)}
      </div>
    </li>`;
  }

  below(): undefined {
    return undefined;
  }
}
