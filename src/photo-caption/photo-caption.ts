import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Embedding } from '../core/embedding.js';
import { states } from '../core/states.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { url } from '../core/url.js';
import { warnIfMissing, warnOf } from '../core/warn.js';
import * as messages from './messages.js';
import { light, shadow } from './photo-caption.styles.js';

/**
 * A photo with its caption and credit. Its place is kept before it arrives; a photo that does not
 * arrive shows its text in a frame of the same shape, with a button to try again.
 *
 * @tag photo-caption
 * @summary A photo with its caption and credit.
 * @slot - `<figure>`, or `<picture>` or `<img>` with or without `<figcaption>`
 * @csspart figure - the whole
 * @csspart image - the picture made from `src`
 * @csspart link - the link round that picture, made from `href`
 * @csspart caption - the caption made from `caption` and `credit`
 * @csspart credit - who took it
 * @csspart broken - the frame in place of a photo that did not arrive
 * @csspart retry - the button that tries again
 * @cssstate broken - the photo did not arrive
 */
export class PhotoCaption extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];

  /** Address of the photo, when none is given as a child. */
  @property() src?: string;
  /** Candidates for the browser to choose from, as on `<img>`. */
  @property() srcset?: string;
  /** How wide the photo will be, as on `<img>`. */
  @property() sizes?: string;
  /** Width of the file in pixels; with `height` it keeps the place. */
  @property() width?: string | number;
  /** Height of the file in pixels. */
  @property() height?: string | number;
  /** What is to be seen; never the caption. */
  @property() alt?: string;
  /** What the photo tells, when no `<figcaption>` is given. */
  @property() caption?: string;
  /** Who took it. */
  @property() credit?: string;
  /** Address of the full-size photo; makes the photo of `src` a link. */
  @property() href?: string;
  /** `lazy`, or `eager` for a photo at the top of the page. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** As on `<img>`: `high` for the most important photo of the page. */
  @property() fetchpriority?: 'high' | 'low' | 'auto';
  /** Shape of the box, such as `3/2`; the photo fills it as `fit` says. */
  @property(shown) ratio?: string;
  /** `cover` cuts the photo to the box of `ratio`, `contain` shows all of it. */
  @property() fit?: 'cover' | 'contain';
  /** `center`, `full`, or `start` and `end` with the text beside it. */
  @property(shown) position?: 'center' | 'start' | 'end' | 'full';
  /** The photo of `src` says nothing that the text does not: it has no alt. */
  @property({ type: Boolean }) decorative = false;

  @state() private broken = false;

  #page = new Embedding(this, light, ['src', 'srcset', 'alt', 'width', 'height']);
  #setState = states(this);

  get #image(): HTMLImageElement | null {
    return this.querySelector('img') ?? this.renderRoot.querySelector('img');
  }

  override firstUpdated(): void {
    // One that failed before the script ran says no more of it.
    const image = this.#image;
    if (image?.complete && image.getAttribute('src') && !image.naturalHeight) this.#fail(image);
    warnIfMissing(this, () => !this.#image, '<img>');
  }

  override updated(): void {
    this.#setState('broken', this.broken);
    const { style } = this.renderRoot.firstElementChild as HTMLElement;
    style.setProperty('--_ratio', this.#ratio());
    style.setProperty('--_fit', this.fit === 'contain' ? 'contain' : 'cover');
  }

  /** The shape of the box for CSS: as `ratio` says, else as the photo's `width` and `height` say. */
  #ratio(): string {
    const image = this.#image;
    const ratio = text(this.ratio);
    const own = `${image?.getAttribute('width')}/${image?.getAttribute('height')}`;
    const shape = /^[\d.]+ ?[/:] ?[\d.]+$/;
    if (ratio && !shape.test(ratio)) warnOf(this, 'ratio', ratio, '3/2');
    return [ratio, own].find((value) => shape.test(value))?.replace(':', '/') ?? 'auto';
  }

  /** Photos tell only while the event goes down: it does not bubble. */
  #told = {
    capture: true,
    handleEvent: (event: Event): void => {
      const image = this.#image;
      if (!image || event.target !== image) return;
      if (event.type === 'load') this.broken = false;
      else this.#fail(image);
    },
  };

  #fail(image: HTMLImageElement): void {
    this.broken = true;
    warnOf(this, 'src', image.getAttribute('src'), 'ảnh | photo');
  }

  #retry(): void {
    const image = this.#image;
    if (image) image.src = image.getAttribute('src') ?? '';
  }

  #frame(): TemplateResult {
    return html`<div part="broken">
      <span dir="auto">${text(this.#image?.alt)}</span>
      <small>${this.#page.say(messages.broken)}</small>
      <button part="retry" @click=${this.#retry}>${this.#page.say(messages.retry)}</button>
    </div>`;
  }

  /** The photo made from the attributes. */
  #photo(): TemplateResult | undefined {
    const src = url(this, 'src', this.src);
    if (!src || this.querySelector('img')) return undefined;
    const href = url(this, 'href', this.href);
    const image = this.#img(src);
    return href ? html`<a part="link" href=${href}>${image}</a>` : image;
  }

  #img(src: string): TemplateResult {
    const { srcset = nothing, sizes = nothing, width = nothing, height = nothing } = this;
    const { fetchpriority: priority = nothing } = this;
    return html`<img
      part="image"
      loading=${this.loading}
      sizes=${sizes}
      srcset=${srcset}
      width=${width}
      height=${height}
      fetchpriority=${priority}
      alt=${this.decorative ? '' : text(this.alt)}
      src=${src}
    />`;
  }

  #caption(): TemplateResult | undefined {
    const caption = this.querySelector('figcaption') ? '' : text(this.caption);
    const credit = text(this.credit);
    if (!caption && !credit) return undefined;
    const by = credit.includes(':') ? credit : `${this.#page.say(messages.credit)} ${credit}`;
    return html`<figcaption part="caption" dir="auto">
      ${caption}${caption && credit ? ' · ' : ''}${credit && html`<small part="credit">${by}</small>`}
    </figcaption>`;
  }

  override render(): TemplateResult {
    const caption = this.#caption();
    const style = `portal-photo ${this.broken ? 'broken' : ''}`;
    const content = html`${this.broken ? this.#frame() : ''}${this.#photo()}<slot
      ></slot>${caption}`;
    return caption || !this.querySelector('figure')
      ? html`<figure part="figure" class=${style} @load=${this.#told} @error=${this.#told}>
          ${content}
        </figure>`
      : html`<div part="figure" class=${style} @load=${this.#told} @error=${this.#told}>
          ${content}
        </div>`;
  }
}
