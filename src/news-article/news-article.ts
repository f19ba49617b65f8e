import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { isTimeZone, type PortalDate, readDate, writeDate } from '../core/dates.js';
import { Embedding } from '../core/embedding.js';
import { heading } from '../core/heading.js';
import { messages } from '../core/messages.js';
import { fill, filled } from '../core/slots.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { url } from '../core/url.js';
import { warnOf } from '../core/warn.js';
import { light, shadow } from './news-article.styles.js';
import { type Place, type Places, placesOf } from './place.js';

const home = 'Asia/Ho_Chi_Minh';

/**
 * An article as a portal prints it: headline, dateline, lead, body, byline. Its children are
 * recognised by what they are; an attribute stands in for a child that is not there.
 *
 * @tag news-article
 * @summary A news article with its headline, dateline, lead, body and byline.
 * @slot - the body: paragraphs, figures, `<photo-caption>`, lists, tables
 * @slot headline - the headline; else the first heading
 * @slot dateline - the date; else the first `<time>`, alone or in a paragraph of its own
 * @slot lead - the lead; else `class="lead"`
 * @slot media - the picture of a teaser; else its first picture
 * @slot byline - who wrote it; else `class="byline"`
 * @slot related - what to read next
 * @slot tools - controls under the dateline
 * @csspart article - the whole
 * @csspart header - category, headline, dateline and tools
 * @csspart category - the category made from `category`
 * @csspart headline - the headline made from `headline`
 * @csspart link - the link round a teaser's headline
 * @csspart dateline - the line of the date
 * @csspart updated - when it was updated, if later
 * @csspart lead - the lead made from `lead`
 * @csspart body - what holds the body
 * @csspart byline - the byline made from `byline`
 * @csspart source - the source made from `source-name`
 * @cssprop [--portal-measure=68ch] - the longest line of text
 * @cssprop [--news-article-rule=none] - the line under headline and dateline, such as `2px solid gold`
 */
export class NewsArticle extends LitElement {
  /** @internal */
  static override styles = [base, shadow];
  /** @internal */
  static override shadowRootOptions = filled;

  /** The headline, when no heading is given as a child. */
  @property() headline?: string;
  /** Level of the heading made from `headline`, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The lead, when none is given as a child. */
  @property() lead?: string;
  /** Who wrote it, when not given as a child. */
  @property() byline?: string;
  /** Where it was first published. */
  @property({ attribute: 'source-name' }) sourceName?: string;
  /** The section of the portal it belongs to. */
  @property() category?: string;
  /** When it was published: ISO 8601 or `dd/MM/yyyy HH:mm`; for when no `<time>` with text is given as a child. */
  @property() published?: string;
  /** When it was last changed; shown only when later than `published`. (`updated` is taken by Lit.) */
  @property({ attribute: 'updated' }) updatedAt?: string;
  /** The IANA time zone that dates are written in, and read in where they name none. */
  @property({ attribute: 'time-zone' }) timeZone = home;
  /** The article's own address; the headline of a teaser becomes the link to it. */
  @property() href?: string;
  /** `full`, or `teaser`: a picture beside headline, dateline and lead. */
  @property(shown) variant?: 'full' | 'teaser';

  #page = new Embedding(this, light, ['class', 'datetime', 'href', 'slot']);
  #places: Places = {};

  override willUpdate(): void {
    this.#places = placesOf(this, this.variant === 'teaser');
  }

  override updated(): void {
    fill(this.renderRoot, (slot) => this.#places[slot.name as Place | '']);
  }

  #zone(): string {
    if (isTimeZone(this.timeZone)) return this.timeZone;
    warnOf(this, 'time-zone', this.timeZone, home);
    return home;
  }

  /** A date in its `<time>`; what cannot be read stays as the author wrote it. */
  #time(attribute: string, value: string, date: PortalDate | undefined): TemplateResult | string {
    if (!value || date) {
      return date
        ? html`<time datetime=${date.datetime}>${writeDate(date, this.#page.language)}</time>`
        : '';
    }
    warnOf(this, attribute, value, '06/05/2015 09:25');
    return value;
  }

  /** What was written of the first publication: by the author's `<time>`, else by the attribute. */
  get #published(): string {
    const time = this.querySelector(':scope > time, :scope > p > time');
    return text(time?.getAttribute('datetime') ?? this.published);
  }

  #updated(published: PortalDate | undefined): TemplateResult | undefined {
    const value = text(this.updatedAt);
    const updated = readDate(value, this.#zone());
    const earlier = updated && published && updated.epoch <= published.epoch;
    if (!value || earlier) return undefined;
    return html`<span part="updated"
      >${this.#page.say(messages.updated)}: ${this.#time('updated', value, updated)}</span
    >`;
  }

  #dateline(): TemplateResult | undefined {
    const { dateline } = this.#places;
    const value = this.#published;
    const published = readDate(value, this.#zone());
    const updated = this.#updated(published);
    if (!dateline && !value && !updated) return undefined;
    return html`<div part="dateline">
      <slot name="dateline">${dateline ? '' : this.#time('published', value, published)}</slot>
      ${updated}
    </div>`;
  }

  #headline(): TemplateResult {
    const own = this.#places.headline?.[0] as Element | undefined;
    const name = own ? '' : text(this.headline);
    const slot = html`<slot name="headline"
      >${name ? heading(this, 2, 'headline', name) : ''}</slot
    >`;
    const href =
      this.variant === 'teaser' && !own?.querySelector('a') && url(this, 'href', this.href);
    return href ? html`<a part="link" href=${href}>${slot}</a>` : slot;
  }

  #line(part: string, words: unknown): TemplateResult | string {
    return text(words) && html`<p part=${part} dir="auto">${text(words)}</p>`;
  }

  /** The name of the article: its headline in one line. */
  get #name(): string {
    const words = this.#places.headline?.[0]?.textContent ?? this.headline;
    return text(words).replace(/\s+/g, ' ');
  }

  override render(): TemplateResult {
    const teaser = this.variant === 'teaser';
    const picture = this.#places.media && html`<slot name="media"></slot>`;
    const source = text(this.sourceName);
    const from = source && `${this.#page.say(messages.source)}: ${source}`;
    return html`<article part="article" aria-label=${this.#name || nothing}>
      ${teaser ? picture : ''}
      <div>
        <header part="header">
          ${this.#line('category', this.category)}${this.#headline()}${this.#dateline()}
          <slot name="tools"></slot>
        </header>
        <slot name="lead">${this.#line('lead', this.lead)}</slot>
        ${teaser ? '' : picture}
        <div part="body"><slot></slot></div>
        <slot name="byline">${this.#line('byline', this.byline)}</slot>
        ${this.#line('source', from)}
        <slot name="related"></slot>
      </div>
    </article>`;
  }
}
