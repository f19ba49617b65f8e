import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Embedding } from '../core/embedding.js';
import { heading, headings } from '../core/heading.js';
import { fill, filled } from '../core/slots.js';
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
 * @csspart item - one entry of it
 */
export class ServiceLinkGroup extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];
  /** @internal */
  static override shadowRootOptions = filled;

  /** What the services have in common, when no heading is given as a child. */
  @property() heading?: string;
  /** Level of the heading made from `heading`, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The most columns: a whole number from 1, or `auto` for as many as fit. */
  @property() columns?: number | 'auto' | (string & {});
  /** `grid`, `row` (narrow cards side by side) or `stack` (one under the other). */
  @property(shown) variant?: 'grid' | 'row' | 'stack';
  /** Address of the picture over the cards, when none is given as a child. */
  @property() banner?: string;
  /** What that picture says; empty for a decorative one. */
  @property({ attribute: 'banner-alt' }) bannerAlt?: string;
  /** Where that picture leads. */
  @property({ attribute: 'banner-href' }) bannerHref?: string;

  #places: Record<string, Element[]> = {};

  constructor() {
    super();
    new Embedding(this, light, ['slot']);
  }

  override willUpdate(): void {
    this.#places = {};
    for (const child of this.children) (this.#places[placeOf(child)] ??= []).push(child);
  }

  override updated(): void {
    const items = [...(this.#places['item'] ?? [])];
    fill(this.renderRoot, ({ name }) =>
      name === 'item' ? items.splice(0, 1) : this.#places[name],
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

  #banner(): TemplateResult | undefined {
    const src = url(this, 'banner', this.banner);
    const href = url(this, 'banner-href', this.bannerHref);
    const image = src && html`<img part="banner" src=${src} alt=${text(this.bannerAlt)} />`;
    return image && href ? html`<a part="link" href=${href}>${image}</a>` : image || undefined;
  }

  override render(): TemplateResult {
    const name = text(this.heading);
    const items = this.#places['item'] ?? [];
    return html`<div part="group" class="portal-group">
      <slot name="banner">${this.#banner()}</slot>
      <slot name="heading">${name ? heading(this, 2, 'heading', name) : ''}</slot>
      <slot name="intro"></slot>
      ${
        items.length
          ? html`<ul part="list" role="list">
              ${items.map(() => html`<li part="item"><slot name="item"></slot></li>`)}
            </ul>`
          : ''
      }
      <slot></slot>
    </div>`;
  }
}
