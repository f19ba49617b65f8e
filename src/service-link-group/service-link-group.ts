import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ContentLink, LinkList, SourceType } from '../content/article.js';
import { Remote } from '../content/remote.js';
import { Embedding } from '../core/embedding.js';
import { heading, headings } from '../core/heading.js';
import { fill, filled } from '../core/slots.js';
import { states } from '../core/states.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { url } from '../core/url.js';
import { warnOf } from '../core/warn.js';
import { light, shadow } from './service-link-group.styles.js';

const picture = 'img,picture,figure';

/** The slot that a child of a group belongs to; `item` for an entry of the list. */
function placeOf(child: Element): string {
  if (/^(banner|heading|intro)$/.test(child.slot)) return child.slot;
  if (child.matches(headings)) return 'heading';
  if (child.matches(picture) || (child.matches('a') && child.querySelector(picture)))
    return 'banner';
  if (child.matches('p')) return 'intro';
  return child.matches('ul,ol,script,style,template') ? '' : 'item';
}

/**
 * The row of service cards under its banner: a list to assistive technology, as many columns as fit.
 *
 * @tag service-link-group
 * @summary Service cards in a list, with a banner and a heading.
 * @slot - the cards, or a `<ul>` of them
 * @slot banner - a picture, or a link round one; else the first picture
 * @slot heading - else the first heading
 * @slot intro - else the paragraphs
 * @csspart group - the whole
 * @csspart banner - the picture made from `banner`
 * @csspart link - the link round that picture, made from `banner-href`
 * @csspart heading - the heading made from `heading`
 * @csspart list - the list of cards
 * @csspart item - one entry of the list
 * @csspart name - the heading of a service that has come
 * @csspart status - what is said while the services of `src` are on their way, or that they did not come, where there are no others
 * @cssstate loading - the content of `src` is on its way
 * @cssstate loaded - the content has come
 * @cssstate error - the content did not come, or could not be read
 * @cssprop --portal-accent
 * @cssprop --portal-focus
 * @cssprop --portal-muted
 * @cssprop --portal-radius
 * @cssprop --portal-space
 * @fires {Event} load - the content of `src` is shown
 * @fires {ErrorEvent} error - the content did not come or could not be read; `event.error` says which field, and why
 */
export class ServiceLinkGroup extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];
  /** @internal */
  static override shadowRootOptions = filled;

  /** What the services have in common, when there is no heading inside. */
  @property() heading?: string;
  /** Level of the heading made from `heading`, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The most columns: a whole number from 1, or `auto` (default) for as many as fit. */
  @property() columns?: number | 'auto' | (string & {});
  /** `grid` (default), `row` (narrower cards) or `stack` (one under the other). */
  @property(shown) variant?: 'grid' | 'row' | 'stack';
  /** Address of the picture above the cards, when there is none inside. */
  @property() banner?: string;
  /** Alt text of that picture; empty for a decorative one. */
  @property({ attribute: 'banner-alt' }) bannerAlt?: string;
  /** Where that picture leads. */
  @property({ attribute: 'banner-href' }) bannerHref?: string;

  /** Where more services are, after those of the children: an address, `#id` of a block in the page, or `page` for the page's own JSON-LD. */
  @property() src?: string;
  /** What `src` is, where its media type and shape do not tell: `opml`, `json-ld`, `json-feed`, `rss`, `atom`, `wordpress`, `drupal` or `liferay`. */
  @property({ attribute: 'src-type' }) srcType?: SourceType;
  /** How many seconds `src` may take; 10 by default. */
  @property({ type: Number }) timeout?: number;
  /** How many bytes `src` may have; 2,000,000 by default. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;
  /** Whether cookies are sent to `src`: `omit` (default), `same-origin` or `include`, as of `fetch`. */
  @property() credentials?: RequestCredentials;

  #places: Record<string, Element[]> = {};
  #page = new Embedding(this, light, ['href', 'slot']);
  #remote = new Remote<LinkList>(this, states(this), async (request) =>
    (await import('../content/load.js')).loadLinks(request),
  );

  override willUpdate(): void {
    this.#remote.ask();
    this.#places = {};
    for (const child of this.children) (this.#places[placeOf(child)] ??= []).push(child);
  }

  override updated(): void {
    const items = [...(this.#places['item'] ?? [])];
    fill(this.renderRoot, ({ name }) =>
      name.startsWith('item') ? items.splice(0, 1) : this.#places[name],
    );
    const { style } = this.renderRoot.firstElementChild as HTMLElement;
    style.setProperty('--_columns', this.#columns());
  }

  #columns(): string {
    const columns = text(this.columns);
    if (/^[1-9]\d?$/.test(columns)) return columns;
    if (columns && columns !== 'auto') warnOf(this, 'columns', columns, '1–99, auto');
    return '99';
  }

  /** The services that have come, but for those that the author has. */
  get #more(): ContentLink[] {
    const own = [...this.querySelectorAll('a')].map(({ href }) => href);
    const { links = [] } = this.#remote.content ?? {};
    return links.filter(({ url: href }) => !own.includes(href));
  }

  /** Level of the group's heading; 2 where there is none. */
  get #level(): number {
    const own = Number(this.#places['heading']?.[0]?.localName[1]);
    return Math.min(5, own || this.headingLevel);
  }

  /** A service as a card, complete also where `<service-link-card>` is not defined. */
  #card({ name, url: href, description, image }: ContentLink): TemplateResult {
    const { localName } = this;
    const link = html`<a href=${href}>${name}</a>`;
    return html`<li part="item">
      <service-link-card variant=${image ? 'banner' : nothing}>
        ${image ? html`<img src=${image.contentUrl} alt=${image.alt ?? ''} loading="lazy" />` : ''}
        ${heading({ localName, headingLevel: this.#level + 1 }, 3, 'name', link)}
        ${description ? html`<p dir="auto">${description}</p>` : ''}
      </service-link-card>
    </li>`;
  }

  #banner(): TemplateResult | undefined {
    const src = url(this, 'banner', this.banner);
    const href = url(this, 'banner-href', this.bannerHref);
    const image = src && html`<img part="banner" src=${src} alt=${text(this.bannerAlt)} />`;
    return image && href ? html`<a part="link" href=${href}>${image}</a>` : image || undefined;
  }

  override render(): TemplateResult {
    const { content, message } = this.#remote;
    const name = text(this.heading) || text(content?.name);
    const items = this.#places['item'] ?? [];
    const more = this.#more;
    return html`<div part="group" class="portal-group">
      <slot name="banner">${this.#banner()}</slot>
      <slot name="heading">${name ? heading(this, 2, 'heading', name) : ''}</slot>
      <slot name="intro"></slot>
      ${
        items.length + more.length
          ? html`<ul part="list" role="list">
              ${items.map((_, index) => html`<li part="item"><slot name=${`item-${index}`}></slot></li>`)}
              ${more.map((link) => this.#card(link))}
            </ul>`
          : message && html`<p part="status" role="status">${this.#page.say(message)}</p>`
      }
      <slot></slot>
    </div>`;
  }
}
