import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { failed } from '../content/messages.js';
import { Embedding } from '../core/embedding.js';
import { firstUse } from '../core/first-use.js';
import { nearest } from '../core/flat-tree.js';
import type { Message } from '../core/messages.js';
import { base } from '../core/styles.js';
import { text } from '../core/text.js';
import { warnIfMissing, warnOf } from '../core/warn.js';
import { shadow } from './article-tools.styles.js';
import { Bar, type Part } from './bar.js';
import * as icons from './icons.js';
import * as messages from './messages.js';
import type { SpeechEngine } from './speaker.js';
import { addressOf, articleOf, type Subject } from './subject.js';

const all = 'print save text-size listen share';

type Work = () => Promise<(subject: Subject, bar: Bar) => Promise<void>>;
const printing: Work = async () => (await import('./print.js')).printArticle;
const saving: Work = async () => (await import('./save.js')).saveArticle;

/** As wide as the buttons for the text size will be. */
const sizes = html`<button part="button larger"></button><button part="button normal"></button
  ><button part="button smaller"></button>`;

type PartClass = new (bar: Bar) => Part<ArticleTools>;
const listening = async (): Promise<PartClass> => (await import('./listening.js')).Listening;
const sizing = async (): Promise<PartClass> => (await import('./sizing.js')).Sizing;
const sharing = async (): Promise<PartClass> => (await import('./sharing.js')).Sharing;

/**
 * What a reader does with an article: print it alone, save it as one file, enlarge its text, listen to
 * it, share its address. For the `<article>` or `<news-article>` that it stands in.
 *
 * @tag article-tools
 * @summary Print, save, text size, listen and share, for any article.
 * @slot - further controls
 * @csspart bar - the row of controls and what they say; not printed
 * @csspart tool - each control with an icon and words
 * @csspart button - each control
 * @csspart print - the button that prints
 * @csspart save - the button that saves
 * @csspart smaller - the button for smaller text
 * @csspart normal - the button that shows the text size and sets it back
 * @csspart larger - the button for larger text
 * @csspart listen - the button that starts and pauses reading aloud
 * @csspart stop - the button that ends reading aloud
 * @csspart active - the button `listen` while the article is heard
 * @csspart share - the button for the system's sheet
 * @csspart copy - the button that copies the address
 * @csspart link - a link of `share-href`
 * @csspart player - the player of the recording
 * @csspart voices - the choice between recordings
 * @csspart field - the address, where it can only be copied by hand
 * @csspart status - what is said after a control was used
 * @csspart address - the article's address on paper
 * @cssprop --portal-accent
 * @cssprop --portal-focus
 * @cssprop --portal-line
 * @cssprop --portal-muted
 * @cssprop --portal-radius
 * @cssprop --portal-surface
 * @fires {ToolEvent} print - before printing; cancelled, the page prints
 * @fires {ToolEvent} save - before saving; cancelled, the page saves
 * @fires {ToolEvent} listen - before listening; cancelled, the page speaks
 * @fires {ToolEvent} share - before sharing by the system's sheet, or copying the address (`event.way`); cancelled, the page shares
 */
export class ArticleTools extends LitElement {
  /** @internal */
  static override styles = [base, shadow];

  /** Any of `print save text-size listen share`, in the order wanted; all by default. */
  @property() tools?: string;
  /** Id of the article, when the tools do not stand in it. */
  @property() for?: string;
  /** The article's own address. By default that of the page's `<link rel="canonical">`, else the page's own. */
  @property() href?: string;
  /** Recordings, preferred to the browser's voice: an address and its name, a comma, the next: `nu.mp3 Giọng nữ, nam.mp3 Giọng nam`. */
  @property() audio?: string;
  /** How abbreviations are said: `UBND=Ủy ban nhân dân; TT&TT=Thông tin và Truyền thông`. In JavaScript also an object. */
  @property() pronounce?: string | Record<string, string>;
  /** Links of your own for sharing, with `{url}` and `{title}` filled in: an address and its name, a comma, the next: `mailto:?subject={title}&body={url} Gửi thư`. */
  @property({ attribute: 'share-href' }) shareHref?: string;
  /** Keeps the text size for this visit (`sessionStorage`); nothing is kept otherwise. */
  @property({ type: Boolean }) remember = false;
  /** A voice in place of the browser's: `{ synthesis, Utterance }`, shaped as `speechSynthesis` and `SpeechSynthesisUtterance`. */
  @property({ attribute: false }) speech?: SpeechEngine;

  #page = new Embedding(this, undefined, [], (signal) => {
    this.#bar.signal = signal;
    addEventListener('pointerdown', this.#bar.fade, { signal, capture: true });
    addEventListener('keydown', this.#bar.fade, { signal, capture: true });
  });
  #bar = new Bar(this, this.#page);
  /** Tools in files of their own: while one is on its way `undefined`, `null` where it does not come. */
  #parts: Record<string, Part<this> | null | undefined> = {};

  override firstUpdated(): void {
    warnIfMissing(
      this,
      () => !(this.for ? articleOf(this) : nearest(this, 'article')),
      '<article>',
    );
  }

  override willUpdate(): void {
    if (!this.isConnected) return;
    for (const [tool, part] of Object.entries(this.#parts)) {
      part?.prepare(this.#tools.includes(tool) ? this : undefined);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const part of Object.values(this.#parts)) part?.prepare();
  }

  /** The tools that are wanted, each once. */
  get #tools(): string[] {
    const wanted = (text(this.tools) || all).split(/\s+/);
    return [...new Set(wanted)].filter((tool) => {
      const isKnown = all.split(' ').includes(tool);
      if (!isKnown) warnOf(this, 'tools', tool, all);
      return isKnown;
    });
  }

  get #window(): object {
    return this.ownerDocument.defaultView ?? {};
  }

  /** A button whose work comes in a file of its own when it is pressed. */
  #tool(type: 'print' | 'save', words: Message, icon: TemplateResult, load: Work): TemplateResult {
    const act = async (): Promise<void> => {
      const subject = this.#bar.busy ? undefined : this.#bar.ask(type);
      if (!subject) return;
      this.#bar.busy = true;
      try {
        const work = await firstUse(this, load());
        if (!work) this.#bar.say(this.#page.say(failed));
        await work?.(subject, this.#bar);
      } finally {
        this.#bar.busy = false;
      }
    };
    return html`<li>${this.#bar.button(type, words, act, icon)}</li>`;
  }

  /** A tool in a file of its own; until it is here its place is kept. */
  #part(tool: string, load: () => Promise<PartClass>, place: unknown): unknown {
    const part = this.#parts[tool];
    if (part !== undefined) return part?.render();
    if (this.isConnected && !(tool in this.#parts)) void this.#load(tool, load());
    return html`<li class="kept">${place}</li>`;
  }

  async #load(tool: string, file: Promise<PartClass>): Promise<void> {
    this.#parts[tool] = undefined;
    const Loaded = await firstUse(this, file);
    this.#parts[tool] = Loaded ? new Loaded(this.#bar) : null;
    this.requestUpdate();
  }

  /** As wide as a button will be. */
  #place = (words: Message, icon: TemplateResult): TemplateResult =>
    this.#bar.button('', words, this.#bar.hush, icon);

  /** What each tool shows. */
  #made: Record<string, () => unknown> = {
    print: () =>
      'print' in this.#window ? this.#tool('print', messages.print, icons.print, printing) : '',
    save: () => this.#tool('save', messages.save, icons.save, saving),
    'text-size': () => this.#part('text-size', sizing, sizes),
    listen: () =>
      text(this.audio) || (this.speech ?? 'speechSynthesis' in this.#window)
        ? this.#part('listen', listening, this.#place(messages.listen, icons.listen))
        : '',
    share: () => this.#part('share', sharing, this.#place(messages.copy, icons.copy)),
  };

  override render(): TemplateResult {
    const { page } = this.#bar;
    return html`<div part="bar">
        <ul role="list" aria-label=${page.say(messages.articleTools)}>
          ${this.#tools.map((tool) => this.#made[tool]?.())}
          ${this.childElementCount ? html`<li class="own"><slot></slot></li>` : ''}
        </ul>
        ${this.#tools.map((tool) => this.#parts[tool]?.below())}${this.#bar.status()}
      </div>
      <p part="address">${page.say(messages.articleAddress)} ${addressOf(this)}</p>`;
  }
}
