import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Embedding } from '../core/embedding.js';
import { heading, headings } from '../core/heading.js';
import { arrowPath, leavePath } from '../core/icons.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { url } from '../core/url.js';
import { warnIfMissing } from '../core/warn.js';
import * as messages from './messages.js';
import { follow } from './follow.js';
import { light, shadow } from './service-link-card.styles.js';

interface Invitation {
  words: string;
  /** Of the arrow. */
  path: string;
  note: string;
}

/**
 * One link to a service: icon or picture, heading, description. The link's name is the heading alone;
 * a click anywhere on the card follows it as a click on the link would.
 *
 * @tag service-link-card
 * @summary A card that links to one service.
 * @slot - the content: `<img>`, a heading with the link in it (or the link alone), `<p>`
 * @csspart card - the box
 * @csspart icon - the icon made from `icon`
 * @csspart image - the picture made from `image`
 * @csspart heading - the heading made from `heading`
 * @csspart link - the link made from `heading` and `href`
 * @csspart description - the paragraph made from `description`
 * @csspart action - the row with the words that invite and the arrow
 * @cssprop --portal-accent
 * @cssprop --portal-focus
 * @cssprop --portal-line
 * @cssprop --portal-muted
 * @cssprop --portal-radius
 * @cssprop --portal-space
 * @cssprop --portal-surface
 */
export class ServiceLinkCard extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];

  /** The name of the service, when there is no heading inside. */
  @property() heading?: string;
  /** Where the card leads, when there is no link inside. */
  @property() href?: string;
  /** What the reader finds there, when there is no paragraph inside. */
  @property() description?: string;
  /** The words that invite, instead of “View details”. */
  @property({ attribute: 'action-text' }) actionText?: string;
  /** Level of the heading made from `heading`, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Address of a small decorative picture, when there is no picture inside. */
  @property() icon?: string;
  /** Address of a picture across the top, when there is no picture inside. */
  @property() image?: string;
  /** What the picture of `image` shows; empty for a decorative one. */
  @property({ attribute: 'image-alt' }) imageAlt?: string;
  /** Where the link opens, as on `<a>`. */
  @property() target?: string;
  /** Kind of the link, as on `<a>`; with `target="_blank"` `noopener` is added. */
  @property() rel?: string;
  /** `card` (default), `banner` (the picture inside goes on top) or `row`. */
  @property(shown) variant?: 'card' | 'banner' | 'row';

  #page = new Embedding(this, light, ['href', 'target']);

  constructor() {
    super();
    this.addEventListener('click', this);
    this.addEventListener('auxclick', this);
  }

  override firstUpdated(): void {
    // An address that is refused has been warned of.
    warnIfMissing(this, () => !this.#link && !this.href, '<a href>');
  }

  /** The author's link, the first; else that made from the attributes. */
  get #link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>('a[href]') ?? this.renderRoot.querySelector('a');
  }

  /** @internal Clicks on the card. */
  handleEvent(event: MouseEvent): void {
    const link = this.#link;
    if (!link) return;
    if (url(this, 'href', link.href)) follow(event, link);
    else if (event.composedPath().includes(link)) event.preventDefault();
  }

  #picture(part: 'icon' | 'image', alt: string): TemplateResult | undefined {
    const src = url(this, part, this[part]);
    return src && !this.querySelector('img')
      ? html`<img part=${part} src=${src} alt=${alt} />`
      : undefined;
  }

  #heading(href: string | undefined): TemplateResult | undefined {
    const name = text(this.heading);
    if (!name || this.querySelector(`${headings},a`)) return undefined;
    const rel = `${text(this.rel)}${this.target === '_blank' ? ' noopener' : ''}` || nothing;
    const link = html`<a part="link" href=${href} target=${this.target ?? nothing} rel=${rel}
      >${name}</a
    >`;
    return heading(this, 3, 'heading', href ? link : name);
  }

  /** The words that invite, the arrow, and what is said of a new window. */
  #invitation(href: string, own: HTMLAnchorElement | null): Invitation {
    const { host } = new URL(href);
    // There is none where a document has no window.
    const { location } = this.ownerDocument as Partial<Document>;
    const target = own?.target ?? text(this.target);
    return {
      words: text(this.actionText) || this.#page.say(messages.details),
      path: host && host !== location?.host ? leavePath : arrowPath,
      note: target === '_blank' ? this.#page.say(messages.newWindow) : '',
    };
  }

  #action(invitation: Invitation | undefined): TemplateResult | undefined {
    if (!invitation) return undefined;
    const { words, path, note } = invitation;
    return html`<p part="action">
      <span aria-hidden="true">${words}</span
      ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>${
        note && html`<small>${note}</small>`
      }
    </p>`;
  }

  #description(): TemplateResult | undefined {
    const words = this.querySelector('p') ? '' : text(this.description);
    return words ? html`<p part="description" dir="auto">${words}</p>` : undefined;
  }

  /** The card whose author has written all of it: one template takes half the time and nodes. */
  #whole({ words, path }: Invitation): TemplateResult {
    return html`<div part="card" class="portal-card linked">
      <slot></slot>
      <p part="action">
        <span aria-hidden="true">${words}</span
        ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>
      </p>
    </div>`;
  }

  override render(): TemplateResult {
    const own = this.querySelector<HTMLAnchorElement>('a[href]');
    const href = url(this, 'href', own?.href ?? this.href);
    const invitation = href ? this.#invitation(href, own) : undefined;
    const before = [
      this.#picture('image', text(this.imageAlt)),
      this.#picture('icon', ''),
      this.#heading(href),
    ];
    const after = this.#description();
    if (invitation?.note === '' && ![...before, after].some(Boolean))
      return this.#whole(invitation);
    return html`<div part="card" class=${`portal-card ${href ? 'linked' : ''}`}>
      ${before[0]}${before[1]}${before[2]}
      <slot></slot>
      ${after}${this.#action(invitation)}
    </div>`;
  }
}
