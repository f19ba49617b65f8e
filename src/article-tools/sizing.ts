import { html, type TemplateResult } from 'lit';
import type { Message } from '../core/messages.js';
import type { Bar, Part } from './bar.js';
import * as messages from './size.messages.js';
import { articleOf } from './subject.js';

const key = 'portal-elements:text-size';

/** The sizes of an article's text, in per cent. */
const sizes = [100, 125, 150, 175, 200];

/**
 * Gives an article's text a size. By `zoom` where there is (Firefox has it from 126): sites that set
 * the size of paragraphs in pixels are enlarged too.
 */
function resize(article: HTMLElement, size: number): void {
  const { style } = article;
  const property = 'zoom' in style ? 'zoom' : 'font-size';
  if (size > 100) style.setProperty(property, `${size}%`);
  else style.removeProperty(property);
  if (!style.length) article.removeAttribute('style');
}

/** Whether the size is kept for this visit. */
export interface Memory {
  remember: boolean;
}

/** The size of the text of one article. */
export class Sizing implements Part<Memory> {
  #bar: Bar;
  #size = 100;
  #remembers: boolean | undefined;
  /** The article that has been given a size. */
  #sized: HTMLElement | undefined;

  constructor(bar: Bar) {
    this.#bar = bar;
  }

  prepare(memory?: Memory): void {
    if (memory?.remember && this.#remembers === undefined) this.#recall();
    this.#remembers = memory?.remember ?? this.#remembers;
    this.#apply(memory && articleOf(this.#bar.host));
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

  /** Gives the article the size; the one before, or none, gets its own back. */
  #apply(article: HTMLElement | undefined): void {
    if (this.#sized && this.#sized !== article) resize(this.#sized, 100);
    this.#sized = this.#size > 100 || this.#sized === article ? article : undefined;
    if (this.#sized) resize(this.#sized, this.#size);
  }

  /** The next smaller (-1) or larger (1) size, or 100 % (0). */
  #change(step: number): void {
    this.#size = sizes[step && sizes.indexOf(this.#size) + step] ?? this.#size;
    if (this.#remembers) this.#keep();
    this.#bar.say(this.#now, true);
  }

  get #now(): string {
    return this.#bar.page.say(messages.textSize).replace('{n}', String(this.#size));
  }

  #button(part: string, words: Message, step: number): TemplateResult {
    const sign = step ? `A${step > 0 ? '+' : '\u2212'}` : `${this.#size}\u00a0%`;
    const name = this.#bar.page.say(words);
    const isEnd = step && !sizes[sizes.indexOf(this.#size) + step];
    const act = (): void => {
      this.#change(step);
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
        ${this.#button('smaller', messages.smaller, -1)}
        ${this.#button('normal', messages.normal, 0)} ${this.#button('larger', messages.larger, 1)}
      </div>
    </li>`;
  }

  below(): undefined {
    return undefined;
  }
}
