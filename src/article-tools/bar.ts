import { html, type LitElement, type TemplateResult } from 'lit';
import type { Embedding } from '../core/embedding.js';
import type { Message } from '../core/messages.js';
import { articleOf, type Subject, subjectOf, type Tools } from './subject.js';
import { ToolEvent, type ToolEventType } from './event.js';

/** A tool that comes in a file of its own. */
export interface Part<Settings> {
  /** Gets ready for what the attributes say; for nothing, where they are left out. */
  prepare(settings?: Settings): void;
  /** Its items in the row. */
  render(): unknown;
  /** What it shows under the row. */
  below(): unknown;
}

/** The row that the tools stand in: what they ask the page, what they say, how their buttons look. */
export class Bar {
  readonly host: LitElement & Tools;
  readonly page: Embedding;
  /** Ends what is going on when the tools leave the page. */
  signal: AbortSignal | undefined;
  #said = '';
  #quiet = false;

  constructor(host: LitElement & Tools, page: Embedding) {
    this.host = host;
    this.page = page;
  }

  /** Says something politely; `quietly`: only to those who cannot see it. */
  say(words: string, quietly = false): void {
    this.#said = words;
    this.#quiet = quietly;
    this.host.requestUpdate();
  }

  /** Takes away what was said: it has been seen once the reader goes on. */
  hush = (): void => {
    if (this.#said) this.say('');
  };

  /** Tells the page what the reader is about to do. Gives the article, unless the page does it itself. */
  ask(type: ToolEventType): Subject | undefined {
    const article = articleOf(this.host);
    const event = article && new ToolEvent(type, subjectOf(this.host, article));
    return event && this.host.dispatchEvent(event) ? event.subject : undefined;
  }

  /** A button with an icon and words. */
  button(part: string, words: Message, act: () => unknown, icon: TemplateResult): TemplateResult {
    return html`<button part=${`button tool ${part}`} @click=${act}>
      ${icon}<span>${this.page.say(words)}</span>
    </button>`;
  }

  status(): TemplateResult {
    return html`<p part="status" role="status" class=${this.#quiet || !this.#said ? 'quiet' : ''}>
      ${this.#said}
    </p>`;
  }
}
