import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Embedding } from '../core/embedding.js';
import type { Message } from '../core/messages.js';
import { warnOf } from '../core/warn.js';
import { ToolEvent, type ToolEventType } from './event.js';
import { articleOf, type Subject, subjectOf, type Tools } from './subject.js';

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
  /** Something is being done: one thing at a time. */
  busy = false;
  #said = '';
  #quiet = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement & Tools, page: Embedding) {
    this.host = host;
    this.page = page;
  }

  /** Says something politely, for ten seconds; `quietly`: only to those who cannot see it. */
  say(words: string, quietly = false): void {
    clearTimeout(this.#timer);
    if (words) this.#timer = setTimeout(this.fade, 10_000);
    this.#said = words;
    this.#quiet = quietly;
    this.host.requestUpdate();
  }

  /** Takes away what was said. */
  hush = (): void => {
    if (this.#said) this.say('');
  };

  /** Takes it away once the reader goes on, unless it says what is still being done. */
  fade = (): void => {
    if (!this.busy) this.hush();
  };

  /** Tells the page what the reader is about to do. Gives the article, unless the page does it itself. */
  ask(type: ToolEventType, way?: 'sheet' | 'copy'): Subject | undefined {
    const article = articleOf(this.host);
    if (!article) warnOf(this.host, 'for', this.host.for, '<article id>');
    const event = article && new ToolEvent(type, subjectOf(this.host, article), way);
    return event && this.host.dispatchEvent(event) ? event.subject : undefined;
  }

  /**
   * A button with an icon and words.
   *
   * @param name - its name, where the words alone do not say enough
   */
  button(
    part: string,
    words: Message,
    act: () => unknown,
    icon: TemplateResult,
    name = words,
  ): TemplateResult {
    const label = name === words ? nothing : this.page.say(name);
    return html`<button part=${`button tool ${part}`} aria-label=${label} @click=${act}>
      ${icon}<span>${this.page.say(words)}</span>
    </button>`;
  }

  status(): TemplateResult {
    return html`<p part="status" role="status" class=${this.#quiet || !this.#said ? 'quiet' : ''}>
      ${this.#said}
    </p>`;
  }
}
