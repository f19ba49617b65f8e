import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Article, SourceType } from '../content/article.js';
import type { LoadedArticle } from '../content/load.js';
import { Remote } from '../content/remote.js';
import { type DateFormat, home } from '../core/dates.js';
import { Embedding } from '../core/embedding.js';
import { heading } from '../core/heading.js';
import { wake } from '../core/pictures.js';
import { fill, filled } from '../core/slots.js';
import { states } from '../core/states.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { url } from '../core/url.js';
import * as messages from './messages.js';
import { dateline, datesOf, zoneOf } from './dateline.js';
import { light, shadow } from './news-article.styles.js';
import { type Place, type Places, placesOf } from './place.js';

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
 * @slot tools - controls under the dateline: an `<article-tools>`, or what has this slot; else those of `tools`
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
 * @csspart status - what is said while the content of `src` is on its way, or that it did not come, where there is nothing else to show
 * @cssstate loading - the content of `src` or `article` is on its way
 * @cssstate loaded - the content has come
 * @cssstate error - the content did not come, or could not be read
 * @cssprop --portal-accent
 * @cssprop --portal-line
 * @cssprop --portal-focus
 * @cssprop --portal-muted
 * @cssprop --portal-space
 * @cssprop [--portal-measure=68ch] - the longest line of an article's text
 * @cssprop [--news-article-rule=0 solid] - the line under an article's header, such as `2px solid gold`
 * @fires {ToolEvent} print - before printing by `tools`; cancelled, the page prints
 * @fires {ToolEvent} save - before saving; cancelled, the page saves
 * @fires {ToolEvent} listen - before listening; cancelled, the page speaks
 * @fires {ToolEvent} share - before sharing by the system's sheet, or copying the address (`event.way`); cancelled, the page shares
 * @fires {Event} load - the content of `src` or `article` is shown
 * @fires {ErrorEvent} error - the content did not come or could not be read; `event.error` says which field, and why
 */
export class NewsArticle extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];
  /** @internal */
  static override shadowRootOptions = filled;

  /** The headline, when there is no heading inside. */
  @property() headline?: string;
  /** Level of the heading made from `headline`, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** The lead, when there is none inside. */
  @property() lead?: string;
  /** Who wrote it, when that is not said inside. */
  @property() byline?: string;
  /** Where the article first appeared. */
  @property({ attribute: 'source-name' }) sourceName?: string;
  /** The section of the portal that it belongs to. */
  @property() category?: string;
  /** When it was published, in any form that portals write, when no `<time>` inside says so. */
  @property() published?: string;
  /** When it was last changed; shown only when later than `published`. In JavaScript its property is `updatedAt`. */
  @property({ attribute: 'updated' }) updatedAt?: string;
  /** The IANA time zone that dates are written in, and read in where they name none. */
  @property({ attribute: 'time-zone' }) timeZone = home;
  /** The article's own address; the headline of a teaser becomes a link to it. */
  @property() href?: string;
  /** `full` (default), or `teaser`: a picture beside headline, dateline and lead. */
  @property(shown) variant?: 'full' | 'teaser';

  /** How dates are written: `full` (default), `long`, `date` (the day alone) or `numeric`. */
  @property({ attribute: 'date-format' }) dateFormat?: DateFormat;
  /** In `published` and `updated` the month comes first: `05/06/2015` is the sixth of May. */
  @property({ type: Boolean, attribute: 'month-first' }) monthFirst = false;
  /** Writes dates in Khmer with Khmer digits. */
  @property({ type: Boolean, attribute: 'khmer-digits' }) khmerDigits = false;
  /** Where the content is that is not in the page: an address; `#id` of a block in the page, such as `<script type="application/ld+json" id="…">`; or `page` for the page's own JSON-LD. */
  @property() src?: string;
  /** What `src` is, where its media type and shape do not tell: `json-ld`, `json-feed`, `rss`, `atom`, `wordpress`, `drupal` or `liferay`. */
  @property({ attribute: 'src-type' }) srcType?: SourceType;
  /** Which article of several in `src`, by id, guid, slug or address; also as the fragment of `src`. The newest by default. */
  @property() item?: string;
  /** How many seconds `src` may take; 10 by default. */
  @property({ type: Number }) timeout?: number;
  /** How many bytes `src` may have; 2,000,000 by default. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes?: number;
  /** Whether cookies are sent to `src`: `omit` (default), `same-origin` or `include`, as of `fetch`. */
  @property() credentials?: RequestCredentials;
  /** The content as data, before `src`: an `Article`, or what any format of `src` holds as an object. */
  @property({ attribute: false }) article?: object;
  /** What readers can do with it, in the order wanted: any of `print save text-size listen share`; see `<article-tools>`. */
  @property() tools?: string;
  /** Recordings of the article, preferred to the browser's voice; written as on `<article-tools>`. */
  @property() audio?: string;
  /** Describes the article to search engines by one `NewsArticle` block in the head, if there is none. */
  @property({ type: Boolean, attribute: 'json-ld' }) jsonLd = false;

  #page = new Embedding(this, light, ['class', 'datetime', 'href', 'slot'], (signal) => {
    // Paper has no “further down”.
    const load = (): void => {
      for (const root of [this, this.renderRoot]) wake(root.querySelectorAll('img'));
    };
    addEventListener('beforeprint', load, { signal });
  });
  #remote = new Remote<LoadedArticle>(this, states(this), async (request) =>
    (await import('../content/load.js')).loadArticle(request),
  );
  #places: Places = {};
  #described = false;

  override willUpdate(): void {
    const teaser = this.#teaser;
    this.#places = placesOf(this, teaser);
    const level = Number((this.#places.headline?.[0] as Element | undefined)?.localName[1]);
    const question = { item: this.item, timeZone: zoneOf(this), level: level || this.headingLevel };
    const data = typeof this.article === 'object' ? this.article : undefined;
    this.#remote.ask({ ...question, teaser }, data);
  }

  static {
    // Frameworks set properties in the place of attributes, and Lit's own method has this name.
    Object.defineProperty(this.prototype, 'updated', {
      get(this: NewsArticle) {
        return this.#settle;
      },
      set(this: NewsArticle, value: string) {
        this.updatedAt = value;
      },
    });
  }

  /** What Lit calls once it has rendered. */
  #settle = (): void => {
    fill(this.renderRoot, (slot) => this.#places[slot.name as Place | '']);
    const { body = [], picture } = this.#remote.content ?? {};
    this.#fallback(':not([name])', body);
    this.#fallback('[name=media]', picture ? [picture] : []);
    if (this.isConnected && (this.jsonLd || this.#described)) void this.#describe();
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#described) void this.#describe();
  }

  get #teaser(): boolean {
    return this.variant === 'teaser';
  }

  /** What has come of the article. */
  get #data(): Partial<Article> {
    return this.#remote.content?.article ?? {};
  }

  /** The name of the article: its headline in one line. */
  get #name(): string {
    const own = this.#places.headline?.[0]?.textContent;
    return (text(own) || text(this.headline) || text(this.#data.headline)).replace(/\s+/g, ' ');
  }

  /** The language of what has come, if it says so; what an attribute says has that of the page. */
  #lang(attribute?: string): string | typeof nothing {
    return (!text(attribute) && text(this.#data.inLanguage)) || nothing;
  }

  /** Who wrote what has come. */
  get #authors(): string {
    return (this.#data.author ?? []).map(({ name }) => name).join(', ');
  }

  /** Shows nodes that have come in a slot that the author has left empty. */
  #fallback(slot: string, nodes: Node[]): void {
    const place = this.renderRoot.querySelector(`slot${slot}`);
    if (place && place.firstChild !== (nodes[0] ?? null)) place.replaceChildren(...nodes);
  }

  /** Keeps the page's block of JSON-LD as the article is, or takes it away. */
  async #describe(): Promise<void> {
    this.#described = this.jsonLd;
    const { describe } = await import('../content/structured-data.js');
    const { published, updated } = datesOf(this, this.#data);
    describe(this, this.isConnected && this.jsonLd, this.#data, {
      datePublished: published?.datetime,
      dateModified: updated?.datetime,
      inLanguage: this.#data.inLanguage ?? this.#page.language,
    });
  }

  /** Where the headline leads, if it is to be a link and has none of its own. */
  get #link(): string | undefined {
    const own = this.#places.headline?.some((node) => (node as Element).querySelector('a'));
    return this.#teaser && !own ? this.#address : undefined;
  }

  #headline(): TemplateResult {
    const name = this.#places.headline ? '' : this.#name;
    const slot = html`<slot name="headline" lang=${this.#lang(this.headline)}
      >${name && heading(this, 2, 'headline', name)}</slot
    >`;
    return this.#link ? html`<a part="link" href=${this.#link}>${slot}</a>` : slot;
  }

  /** Where the article is. */
  get #address(): string | undefined {
    return url(this, 'href', this.href) ?? this.#data.url;
  }

  /** The recordings, as the attribute has them: the author's, else what has come. */
  get #recordings(): string {
    const media = this.#data.audio ?? [];
    const named = media.map(
      ({ contentUrl, name = '' }) => `${contentUrl} ${name.replace(/,/g, '')}`,
    );
    return text(this.audio) || named.join(', ');
  }

  /** The controls, unless the author has some. */
  #tools(): TemplateResult | '' {
    const tools = text(this.tools);
    return this.#teaser || this.#places.tools || !tools
      ? ''
      : html`<article-tools
          tools=${tools}
          href=${this.#address ?? nothing}
          audio=${this.#recordings || nothing}
        ></article-tools>`;
  }

  #line(part: string, words: unknown): TemplateResult | string {
    return text(words) && html`<p part=${part} dir="auto">${text(words)}</p>`;
  }

  /** What is said where there is nothing to show yet, or nothing has come. */
  #status(): TemplateResult | undefined {
    const { message } = this.#remote;
    if (!message || this.#name || this.#places['']) return undefined;
    return html`<p part="status" role="status">${this.#page.say(message)}</p>`;
  }

  /** The lines made where the author has none. */
  #lines(): Record<'category' | 'lead' | 'byline' | 'source', TemplateResult | string> {
    const { articleSection, description, sourceOrganization } = this.#data;
    const source = text(this.sourceName) || text(sourceOrganization?.name);
    const from = source && `${this.#page.say(messages.source)} ${source}`;
    return {
      category: this.#line('category', text(this.category) || articleSection),
      lead: this.#line('lead', text(this.lead) || description),
      byline: this.#line('byline', text(this.byline) || this.#authors),
      source: this.#line('source', from),
    };
  }

  override render(): TemplateResult {
    const { category, lead, byline, source } = this.#lines();
    const dated = dateline(this, this.#page, datesOf(this, this.#data), !!this.#places.dateline);
    const hasPicture = this.#places.media ?? this.#remote.content?.picture;
    const picture = hasPicture ? html`<slot name="media"></slot>` : '';
    return html`<article part="article" aria-label=${this.#name || nothing}>
      ${this.#teaser ? picture : ''}
      <div>
        <header part="header">
          ${category}${this.#headline()}${dated}
          <slot name="tools">${this.#tools()}</slot>
        </header>
        <slot name="lead" lang=${this.#lang(this.lead)}>${lead}</slot>
        ${this.#teaser ? '' : picture}${this.#status()}
        <div part="body"><slot class="portal-body" lang=${this.#lang()}></slot></div>
        <slot name="byline">${byline}</slot>
        ${source}
        <slot name="related"></slot>
      </div>
    </article>`;
  }
}
