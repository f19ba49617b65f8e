import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LinkList, SourceType } from '../content/article.js';
import { Remote } from '../content/remote.js';
import { backdrop } from '../core/backdrop.js';
import { Embedding } from '../core/embedding.js';
import { NativeEvent } from '../core/event.js';
import { headings } from '../core/heading.js';
import { chevron } from '../core/icons.js';
import { fill, filled } from '../core/slots.js';
import { states } from '../core/states.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { warnIfMissing } from '../core/warn.js';
import * as messages from './messages.js';
import { light, shadow } from './link-directory.styles.js';
import { isSelect, type Link, linksOf, list, matching } from './links.js';

/** How many links make a filter worth its place. */
const many = 10;

/**
 * A list of links behind its label: a disclosure of real links, not a menu; it never leaves the page
 * by itself. Its filter ignores accents.
 *
 * @tag link-directory
 * @summary A drop-down, accordion or list of links with a filter.
 * @slot - the links: `<ul>` of `<li><a>`, nested for groups, or a `<select>` whose options are addresses
 * @slot label - the label; else the first heading
 * @csspart directory - the whole
 * @csspart label - the label, which opens and closes
 * @csspart panel - what the label opens
 * @csspart filter - the field that filters
 * @csspart status - how many links are left; or that those of `src` are on their way, or did not come, where there are no others
 * @csspart list - the list made from a `<select>`, by sorting or by filtering
 * @csspart group - the heading of a group in that list
 * @csspart link - a link in that list
 * @cssstate open - the links are shown
 * @cssstate loading - the content of `src` is on its way
 * @cssstate loaded - the content has come
 * @cssstate error - the content did not come, or could not be read
 * @cssprop --portal-accent
 * @cssprop --portal-focus
 * @cssprop --portal-line
 * @cssprop --portal-muted
 * @cssprop --portal-radius
 * @cssprop --portal-surface
 * @cssprop [--link-directory-height=min(26em, 70vh)] - the most height of an open drop-down
 * @fires {Event} toggle - the directory was opened or closed; the event bubbles
 * @fires {Event} load - the content of `src` is shown
 * @fires {ErrorEvent} error - the content did not come or could not be read; `event.error` says which field, and why
 */
export class LinkDirectory extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];
  /** @internal */
  static override shadowRootOptions = filled;

  /** The label, when there is no heading inside. */
  @property() label?: string;
  /** `dropdown` (default, over the page), `accordion` (in its flow), `list` or `columns` (both always open). */
  @property(shown) variant?: 'dropdown' | 'accordion' | 'list' | 'columns';
  /** Whether the links are shown. */
  @property({ type: Boolean }) open = false;
  /** Of directories with one `name` only one is open at a time. */
  @property() name?: string;
  /** The field that filters: `auto` (default: with more than ten links), `on` or `off`. */
  @property() filter?: 'auto' | 'on' | 'off';
  /** Sorts the links by name in the page's language. */
  @property({ type: Boolean }) sort = false;

  /** Where more links are, after those of the children: an address, `#id` of a block in the page, or `page` for the page's own JSON-LD. */
  @property() src?: string;
  /** What `src` is, where its media type and shape do not tell: `opml`, `json-ld`, `json-feed`, `rss`, `atom`, `wordpress`, `drupal` or `liferay`. */
  @property({ attribute: 'src-type' }) srcType?: SourceType;
  /** How many seconds `src` may take; 10 by default. */
  @property({ type: Number }) timeout?: number;
  /** How many bytes `src` may have; 2,000,000 by default. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;
  /** Whether cookies are sent to `src`: `omit` (default), `same-origin` or `include`, as of `fetch`. */
  @property() credentials?: RequestCredentials;

  @state() private words = '';

  #page = new Embedding(this, light, ['href', 'label', 'slot', 'target', 'value'], (signal) => {
    document.addEventListener('click', this.#leave, { signal });
    this.addEventListener('focusout', this.#leave, { signal });
    addEventListener('beforeprint', this.#show, { signal });
    addEventListener('afterprint', this.#show, { signal });
  });
  #setState = states(this);
  #remote = new Remote<LinkList>(this, this.#setState, async (request) =>
    (await import('../content/load.js')).loadLinks(request),
  );
  #links: Link[] = [];

  override firstUpdated(): void {
    warnIfMissing(this, () => !this.#lists.length && !text(this.src), '<ul>');
  }

  override willUpdate(): void {
    this.#remote.ask();
    const own = this.#lists.flatMap((list) => linksOf(this, list));
    this.#links = [...own, ...this.#more(own)];
    if (!this.sort) return;
    const { compare } = new Intl.Collator(this.#page.language);
    this.#links.sort((a, b) => compare(a.group, b.group) || compare(a.name, b.name));
  }

  override updated(changed: PropertyValues<this>): void {
    fill(this.renderRoot, ({ name }) => (name ? this.#label : this.#lists));
    this.#setState('open', this.open || !this.#details);
    if (!changed.has('open')) return;
    if (this.open) this.#settle();
    // As `<details>` does, whoever opened or closed it; but not for how it began.
    if (this.#details && changed.get('open') !== undefined) {
      this.dispatchEvent(new NativeEvent('toggle', { bubbles: true, composed: true }));
    }
  }

  /** The links that have come, but for those that the author has. */
  #more(own: Link[]): Link[] {
    const { links = [] } = this.#remote.content ?? {};
    return links
      .filter(({ url }) => !own.some(({ href }) => href === url))
      .map(({ name, url, group = '' }) => ({ name, href: url, target: '', group }));
  }

  get #drops(): boolean {
    return !this.variant || this.variant === 'dropdown';
  }

  get #details(): HTMLDetailsElement | null {
    return this.renderRoot.querySelector('details');
  }

  /** The author's label, if it says anything. */
  get #label(): Element[] {
    const label = [...this.children].find((child) => child.matches(`[slot=label],${headings}`));
    return label?.textContent.trim() ? [label] : [];
  }

  get #lists(): Element[] {
    return [...this.children].filter((child) => child.matches('ul,ol,select'));
  }

  /** A drop-down closes when the reader clicks elsewhere or the focus goes elsewhere. */
  #leave = (event: Event): void => {
    // The focus goes to `null` when the window loses it.
    const to = event instanceof FocusEvent ? event.relatedTarget : event.composedPath()[0];
    const inside = event.composedPath().includes(this) && !(event instanceof FocusEvent);
    if (to && !inside && !this.contains(to as Node) && this.#drops) this.open = false;
  };

  /** Shows the links on paper, without changing the state. */
  #show = ({ type }: Event): void => {
    if (this.#details) this.#details.open = this.open || type === 'beforeprint';
  };

  #toggle(): void {
    this.open = !!this.#details?.open;
  }

  /** Closes the others of this name, and opens the panel upwards where only there is room. */
  #settle(): void {
    const root = this.getRootNode() as ParentNode & Node;
    for (const other of root.querySelectorAll<LinkDirectory>(this.localName)) {
      if (this.name && other !== this && other.name === this.name) other.open = false;
    }
    const panel = this.renderRoot.querySelector<HTMLElement>('[part=panel]');
    const { top, bottom } = this.getBoundingClientRect();
    const room = innerHeight - bottom;
    panel?.style.setProperty('--_backdrop', backdrop(this));
    panel?.classList.toggle('up', panel.offsetHeight > room && top > room);
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    this.open = false;
    this.words = '';
    const input = this.renderRoot.querySelector('input');
    if (input) input.value = '';
    this.renderRoot.querySelector('summary')?.focus();
  }

  #input(event: Event): void {
    this.words = (event.target as HTMLInputElement).value;
  }

  get #hasFilter(): boolean {
    return this.filter === 'on' || (this.filter !== 'off' && this.#links.length > many);
  }

  #filter(left: number): TemplateResult {
    const name = this.#page.say(messages.filter);
    const status = this.#page.say(messages.matches).replace('{n}', String(left));
    return html`<p>
      <input
        part="filter"
        type="search"
        autocomplete="off"
        aria-label=${name}
        placeholder=${name}
        @input=${this.#input}
      />
      <span part="status" role="status">${this.words && status}</span>
    </p>`;
  }

  /** What is said while there are no links yet, or none have come. */
  #status(): TemplateResult | undefined {
    const { message } = this.#remote;
    if (!message || this.#links.length) return undefined;
    return html`<p part="status" role="status">${this.#page.say(message)}</p>`;
  }

  /** Whether the list is ours: the author's cannot be filtered, sorted or added to. */
  get #made(): boolean {
    return this.words !== '' || this.sort || !!this.#remote.content || this.#lists.some(isSelect);
  }

  #panel(): TemplateResult {
    const links = this.words ? matching(this.#links, this.words) : this.#links;
    return html`<div part="panel">
      ${this.#hasFilter ? this.#filter(links.length) : ''}${this.#status()}
      <div class="portal-links">${this.#made ? list(links) : html`<slot></slot>`}</div>
    </div>`;
  }

  override render(): TemplateResult {
    const given = text(this.label) || text(this.#remote.content?.name);
    const words = given || this.#page.say(messages.links);
    const label = html`<slot name="label">${words}</slot>`;
    return this.variant === 'list' || this.variant === 'columns'
      ? html`<div part="directory">
          <div part="label">${label}</div>
          ${this.#panel()}
        </div>`
      : html`<details
          part="directory"
          open=${this.open ? '' : nothing}
          @toggle=${this.#toggle}
          @keydown=${this.#escape}
        >
          <summary part="label">${label}${chevron}</summary>
          ${this.#panel()}
        </details>`;
  }
}
