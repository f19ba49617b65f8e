import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Embedding } from '../core/embedding.js';
import { enlarge } from '../core/icons.js';
import { wake } from '../core/pictures.js';
import { states } from '../core/states.js';
import { base } from '../core/styles.js';
import { shown, text } from '../core/text.js';
import { url } from '../core/url.js';
import { warn, warnIfMissing, warnOf } from '../core/warn.js';
import { isUseless } from './alt.js';
import * as messages from './messages.js';
import { light, shadow } from './photo-caption.styles.js';
import { imageOf, nameOf } from './zoom.name.js';

/**
 * A photo with its caption and credit. Its place is kept before it arrives; a photo that does not
 * arrive shows its text in a frame of the same shape, with a button to try again. With `zoom` it opens
 * large over the page, and the others of its group or article can be stepped through.
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
 * @csspart retry - the button that tries to load it again
 * @csspart zoom - the button on the photo that opens it large; a mark where the photo is a link
 * @csspart dialog - what `zoom` opens, over the whole window
 * @csspart full - the photo in the dialog
 * @csspart full-caption - caption and credit in the dialog
 * @csspart position - which photo of how many is shown
 * @csspart previous - the button to the photo before
 * @csspart next - the button to the photo after
 * @csspart actual-size - the button that shows every pixel of the photo
 * @csspart close - the button that closes the dialog
 * @cssstate broken - the photo did not arrive
 * @cssstate fallback - the photo did not arrive, and that of `fallback-src` is shown
 * @cssprop --portal-accent
 * @cssprop --portal-focus
 * @cssprop --portal-line
 * @cssprop --portal-muted
 * @cssprop --portal-radius
 * @cssprop --portal-space
 * @cssprop --portal-surface
 */
export class PhotoCaption extends LitElement {
  /** @internal */
  static override styles = [base, light, shadow];

  /** Address of the photo, when there is no `<img>` inside. */
  @property() src?: string;
  /** Candidates for the browser to choose from, as on `<img>`. */
  @property() srcset?: string;
  /** How wide the photo will be, as on `<img>`. */
  @property() sizes?: string;
  /** Width of the file in pixels; with `height` it keeps the photo's place before it arrives. */
  @property() width?: string | number;
  /** Height of the file in pixels. */
  @property() height?: string | number;
  /** What is to be seen on the photo; never the caption again. */
  @property() alt?: string;
  /** What the photo tells, when there is no `<figcaption>` inside. */
  @property() caption?: string;
  /** Who took it. */
  @property() credit?: string;
  /** Address of the full-size photo: makes the photo of `src` a link, and is what `zoom` shows. */
  @property() href?: string;
  /** `lazy`: loads when it comes near; `eager` for a photo at the top of the page. */
  @property() loading: 'lazy' | 'eager' = 'lazy';
  /** As on `<img>`: `high` for the most important photo of the page. */
  @property() fetchpriority?: 'high' | 'low' | 'auto';
  /** Shape of the box, such as `3/2`; the photo fills it as `fit` says. */
  @property(shown) ratio?: string;
  /** How the photo fills the box of `ratio`: `cover` (default, cuts it) or `contain` (shows all of it). */
  @property() fit?: 'cover' | 'contain';
  /** `center` (default), `full`, or `start` and `end` with the text beside it. */
  @property(shown) position?: 'center' | 'start' | 'end' | 'full';
  /** The photo of `src` says nothing that the text does not: it needs no alt text. */
  @property({ type: Boolean }) decorative = false;
  /** Address of a photo to show when the photo does not arrive; else its alt text stands in a frame. */
  @property({ attribute: 'fallback-src' }) fallbackSrc?: string;
  /** Opens the photo large, by a click on it or by its button. */
  @property({ type: Boolean }) zoom = false;
  /** Photos with `zoom` of one group follow each other; those without a group follow the others of their article. */
  @property() group?: string;

  @state() private broken = false;
  /** The photo of `fallback-src` stands in its place. */
  @state() private replaced = false;

  #page = new Embedding(
    this,
    light,
    ['src', 'srcset', 'alt', 'width', 'height', 'href'],
    (signal) => {
      addEventListener('beforeprint', this.#wake, { signal });
    },
  );
  #setState = states(this);

  override firstUpdated(): void {
    // Photos tell only while the event goes down: it does not bubble.
    for (const type of ['load', 'error']) {
      this.renderRoot.addEventListener(type, this.#told, true);
    }
    this.renderRoot.addEventListener('click', this.#enlarge);
    // One that failed before the script ran says no more of it; one that is just chosen anew looks the same.
    const image = imageOf(this);
    const hasFailed = (): boolean =>
      !!image?.complete && !!image.getAttribute('src') && !image.naturalHeight;
    if (image && hasFailed()) {
      image.decode().catch(() => {
        if (hasFailed() && image === imageOf(this)) this.#fail(image);
      });
    }
    warnIfMissing(this, () => !imageOf(this), '<img>');
  }

  override updated(): void {
    this.#setState('broken', this.broken);
    this.#setState('fallback', this.replaced && !this.broken);
    this.#checkAlt();
    const { style } = this.renderRoot.querySelector('.portal-photo,slot') as HTMLElement;
    style.setProperty('--_ratio', this.#ratio());
    style.setProperty('--_fit', this.fit === 'contain' ? 'contain' : 'cover');
    style.setProperty('--_width', this.#width());
  }

  /** How wide the photo is, for CSS: its button stands on it. */
  #width(): string {
    const image = imageOf(this);
    const width = Number(image?.getAttribute('width')) || image?.naturalWidth;
    return `min(100%, ${width || 9999}px)`;
  }

  /** The shape of the box for CSS: as `ratio` says, else as the photo's `width` and `height` say. */
  #ratio(): string {
    const image = imageOf(this);
    const ratio = text(this.ratio);
    const own = `${image?.getAttribute('width')}/${image?.getAttribute('height')}`;
    const shape = /^[\d.]+ ?[/:] ?[\d.]+$/;
    if (ratio && !shape.test(ratio)) warnOf(this, 'ratio', ratio, '3/2');
    return [ratio, own].find((value) => shape.test(value))?.replace(':', '/') ?? 'auto';
  }

  #told = ({ type, target }: Event): void => {
    const image = imageOf(this);
    // The author's photo may come after all.
    const isOwn = target === this.querySelector('img');
    if (type === 'load' && isOwn) this.replaced = false;
    if (target !== image && !isOwn) return;
    if (type === 'load') this.broken = false;
    else if (image === target) this.#fail(image as HTMLImageElement);
    this.requestUpdate();
  };

  #fail(image: HTMLImageElement): void {
    warnOf(this, 'src', image.getAttribute('src'), 'ảnh | photo');
    const other = !this.replaced && url(this, 'fallback-src', this.fallbackSrc);
    if (other) this.replaced = true;
    else this.broken = true;
  }

  async #retry(): Promise<void> {
    this.replaced = false;
    await this.updateComplete;
    const image = imageOf(this);
    if (image) image.src = image.getAttribute('src') ?? '';
    // What is not shown would wait to come near.
    this.#wake();
  }

  /** Paper has no “further down”. */
  #wake = (): void => {
    const image = imageOf(this);
    if (image) wake([image]);
  };

  /** Warns of an alt text that is missing, or says nothing. */
  #checkAlt(): void {
    if (!imageOf(this) || this.decorative) return;
    const own = this.querySelector('img');
    const alt = own ? own.getAttribute('alt') : this.alt;
    const caption = this.querySelector('figcaption')?.textContent ?? this.caption;
    if (!isUseless(alt, text(caption))) return;
    warnOf(this, 'alt', text(alt), 'ảnh có gì | what it shows');
  }

  /** A plain click on the photo, its button or its link opens it large; other clicks stay the link's. */
  #enlarge = (event: Event): void => {
    const mark = this.renderRoot.querySelector('[part=zoom]');
    const from = (event.target as Element).closest('a,button,img');
    const { ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event as MouseEvent;
    if ([ctrlKey, metaKey, shiftKey, altKey, defaultPrevented].includes(true)) return;
    if (!mark || (from !== mark && !from?.contains(imageOf(this)))) return;
    event.preventDefault();
    import('./zoom.js')
      .then(({ zoom }) => zoom(this, this.#page))
      .catch(() => {
        warn(this, 'zoom', 'zoom.js');
        const link = from.closest('a');
        if (link) location.assign(link.href);
      });
  };

  /** What shows that the photo opens: not where a link goes round all of it, nor without modal dialogs. */
  #mark(): TemplateResult | undefined {
    const own = this.querySelector('img');
    const opens = own ? !this.closest('a') : url(this, 'src', this.src);
    if (!this.zoom || !opens || !('showModal' in this.ownerDocument.createElement('dialog')))
      return undefined;
    return (own ? own.closest('a[href]') : url(this, 'href', this.href))
      ? html`<span part="zoom">${enlarge}</span>`
      : html`<button part="zoom" aria-label=${nameOf(this, this.#page)}>${enlarge}</button>`;
  }

  #frame(): TemplateResult {
    return html`<div part="broken">
      <span dir="auto">${text(imageOf(this)?.alt)}</span>
      <small>${this.#page.say(messages.broken)}</small>
      <button part="retry" @click=${this.#retry}>${this.#page.say(messages.retry)}</button>
    </div>`;
  }

  /** The photo made from the attributes, or the one in the place of a photo that did not arrive. */
  #photo(): TemplateResult | undefined {
    const own = this.querySelector('img');
    if (this.replaced) return this.#img(url(this, 'fallback-src', this.fallbackSrc) ?? '', own);
    const src = url(this, 'src', this.src);
    if (!src || own) return undefined;
    const href = url(this, 'href', this.href);
    const image = this.#img(src);
    return href ? html`<a part="link" href=${href}>${image}</a>` : image;
  }

  /** @param instead - the author's photo that it stands for */
  #img(src: string, instead?: HTMLImageElement | null): TemplateResult {
    const said = (name: 'srcset' | 'sizes' | 'width' | 'height' | 'fetchpriority'): unknown =>
      instead?.getAttribute(name) ?? this[name] ?? nothing;
    const alt = this.decorative ? '' : text(this.alt);
    return html`<img
      part="image"
      loading=${this.loading}
      sizes=${said('sizes')}
      srcset=${this.replaced ? nothing : said('srcset')}
      width=${said('width')}
      height=${said('height')}
      fetchpriority=${said('fetchpriority')}
      alt=${instead?.alt ?? alt}
      src=${src}
    />`;
  }

  #caption(): TemplateResult | undefined {
    const caption = this.querySelector('figcaption') ? '' : text(this.caption);
    const credit = text(this.credit);
    if (!caption && !credit) return undefined;
    const by = /[:៖]/.test(credit) ? credit : `${this.#page.say(messages.credit)} ${credit}`;
    return html`<figcaption part="caption" dir="auto">
      ${caption}${caption && credit ? ' · ' : ''}${credit && html`<small part="credit">${by}</small>`}
    </figcaption>`;
  }

  override render(): TemplateResult {
    const caption = this.#caption();
    const content = html`${this.broken ? this.#frame() : this.#mark()} ${this.#photo()}<slot
      ></slot>${caption}`;
    return caption || !this.querySelector('figure')
      ? html`<figure part="figure" class="portal-photo">${content}</figure>`
      : html`<div part="figure" class="portal-photo">${content}</div>`;
  }
}
