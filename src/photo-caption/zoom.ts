import { render } from 'lit';
import { loading } from '../content/messages.js';
import { dress } from '../core/dress.js';
import type { PhotoCaption } from './photo-caption.js';
import { hold, isModified, scrolling, steps, swipe } from './zoom.gestures.js';
import { Entry, gone } from './zoom.history.js';
import { imageOf, type Speaker, titleOf } from './zoom.name.js';
import { captionsOf, copyOf, sequenceOf } from './zoom.photos.js';
import { Pictures } from './zoom.pictures.js';
import { sheet } from './zoom.styles.js';
import { type Acts, view } from './zoom.view.js';

/** A photo thinner than this when all of it is shown is shown in its own size. */
const thin = 24;

/** Words in the place of a picture. */
function words(style: string, content: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = style;
  paragraph.dir = 'auto';
  paragraph.textContent = content;
  return paragraph;
}

/** The dialog that shows a photo large, from its opening to its end. */
class Zoom implements Acts {
  host: PhotoCaption;
  #page: Speaker;
  #photos: PhotoCaption[];
  #at = -1;
  #isRtl: boolean;
  #isActual = false;
  #isLarger = false;
  #root: ShadowRoot;
  #box = document.createElement('div');
  #pictures = new Pictures();
  #touch: PointerEvent | undefined;
  #entry: Entry;
  #size = new ResizeObserver(() => {
    this.look();
  });
  #language = new MutationObserver(() => {
    this.#render();
  });
  #leaving = new AbortController();

  constructor(host: PhotoCaption, page: Speaker) {
    this.host = host;
    this.#page = page;
    this.#photos = sequenceOf(host);
    this.#isRtl = getComputedStyle(host).direction === 'rtl';
    this.#root = host.renderRoot as ShadowRoot;
    this.#dress();
    this.#go(this.#photos.indexOf(host));
    this.#dialog.showModal();
    this.#part('close').focus();
    this.#entry = new Entry();
    const { signal } = this.#leaving;
    const leave = (): void => {
      if (!this.#entry.stands) this.end();
    };
    addEventListener('popstate', leave, { signal });
    window.visualViewport?.addEventListener('resize', this.#fit, { signal });
    this.#size.observe(this.#dialog);
    for (const root of [document, host.getRootNode()]) {
      this.#language.observe(root, { subtree: true, attributeFilter: ['lang'] });
    }
  }

  get #photo(): PhotoCaption {
    return this.#photos[this.#at] ?? this.host;
  }

  get #dialog(): HTMLDialogElement {
    return this.#box.querySelector('dialog') as HTMLDialogElement;
  }

  get #stage(): HTMLElement {
    return this.#box.querySelector('.stage') as HTMLElement;
  }

  /** How much of its own size the photo has when all of it is shown. */
  get #scale(): number {
    const image = this.#stage.querySelector<HTMLImageElement>('img:not(.copy)');
    const { naturalWidth = 0, naturalHeight = 0 } = image ?? {};
    const { clientWidth, clientHeight } = this.#stage;
    return Math.min(clientWidth / naturalWidth, clientHeight / naturalHeight);
  }

  #part(name: string): HTMLElement {
    return this.#box.querySelector(`[part=${name}]`) as HTMLElement;
  }

  /** Before what Lit renders in the root, since it clears all that follows. */
  #dress(): void {
    dress(this.#root, sheet);
    if (!sheet.styleSheet) {
      // Safari before 16.4.
      const style = document.createElement('style');
      style.textContent = sheet.cssText;
      this.#box.append(style);
    }
    this.#root.prepend(this.#box);
  }

  /** Shows another photo of the sequence; beyond its ends there is none. */
  #go(to: number): void {
    const at = Math.max(0, Math.min(this.#photos.length - 1, to));
    if (at === this.#at) return;
    this.#at = at;
    this.#isActual = this.#isLarger = false;
    this.#render();
    this.#part('full-caption').replaceChildren(...captionsOf(this.#photo));
    this.#dialog.scrollTo(0, 0);
    void this.#show();
    this.#keepFocus();
  }

  /** Shows the page's own picture until the full one is there; then loads those beside it. */
  async #show(): Promise<void> {
    const photo = this.#photo;
    const near = this.#photos.slice(Math.max(0, this.#at - 1), this.#at + 2);
    this.#pictures.keep(near);
    const copy = copyOf(photo);
    this.#put(copy ?? words('loading', this.#page.say(loading)));
    const { image, came } = this.#pictures.ask(photo);
    const picture = (await came) ? image : copy;
    if (photo !== this.#photo || this.#leaving.signal.aborted) return;
    this.#put(picture ?? words('', titleOf(photo)));
    if (picture) this.#settle(picture);
    for (const other of near) this.#pictures.ask(other);
  }

  /** Shows the picture in the size that it is to have. */
  #settle(picture: HTMLImageElement): void {
    picture.className = '';
    this.#fit();
    const least = Math.min(picture.naturalWidth, picture.naturalHeight);
    if (this.#isLarger && least * this.#scale < Math.min(least, thin)) this.#setActual(true);
  }

  #put(shown: HTMLElement): void {
    if (shown instanceof HTMLImageElement) {
      shown.setAttribute('part', 'full');
      shown.alt = imageOf(this.#photo)?.alt ?? '';
    }
    this.#stage.replaceChildren(shown);
  }

  /** Finds out whether the photo is larger than its place, and whether the reader has zoomed in. */
  #fit = (): void => {
    this.#isLarger = this.#scale < 1;
    this.#setActual(this.#isActual && this.#isLarger);
    this.#keepFocus();
  };

  #setActual(isActual: boolean): void {
    this.#isActual = isActual;
    this.#render();
  }

  /** A focused control that is no more would leave the keys to the page. */
  #keepFocus(): void {
    const { activeElement } = this.#root;
    const has = this.#dialog.contains(activeElement) && !activeElement?.matches('[hidden]');
    if (!has && this.#dialog.open) this.#part('close').focus();
  }

  /** A link within the page leads out of the dialog, and takes its place in the history. */
  #follow(link: HTMLAnchorElement, event: MouseEvent): void {
    const { hash, href, target } = link;
    if (isModified(event) || event.defaultPrevented || target) return;
    if (hash && href === location.href.replace(/#.*|$/, hash)) {
      event.preventDefault();
      this.end();
      location.replace(href);
    }
  }

  /** Follows the window; closes where the page has hidden what the photo stands in, and the dialog with it. */
  look(): void {
    const isHidden = !this.#dialog.clientWidth && !matchMedia('print').matches;
    if (isHidden) this.end();
    else this.#fit();
  }

  #render(): void {
    const [page, photo, at, of] = [this.#page, this.#photo, this.#at, this.#photos.length];
    const [isRtl, isLarger, isActual] = [this.#isRtl, this.#isLarger, this.#isActual];
    render(view({ page, photo, at, of, isRtl, isLarger, isActual }, this), this.#box, {});
  }

  /** Closes, in whichever way it was asked for; the focus returns to where it came from. */
  end = (): void => {
    if (this.#leaving.signal.aborted) return;
    this.#leaving.abort();
    this.#size.disconnect();
    this.#language.disconnect();
    current = undefined;
    this.#pictures.keep([]);
    this.#dialog.close();
    this.#box.remove();
    const button = this.#root.querySelector<HTMLElement>('button[part=zoom]');
    (button ?? imageOf(this.host)?.closest('a'))?.focus({ preventScroll: true });
    this.#entry.leave();
  };

  /** Shows all pixels of the photo, from its middle, or all of the photo. */
  toggle = (): void => {
    this.#setActual(!this.#isActual);
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = this.#stage;
    this.#stage.scrollTo((scrollWidth - clientWidth) / 2, (scrollHeight - clientHeight) / 2);
  };

  step = (by: number): void => {
    this.#go(this.#at + by);
  };

  /** Keys step through the photos; while all pixels are shown they scroll the photo. */
  key = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (!by && scrolling(event)) this.hold(event);
    if (!by || isModified(event)) return;
    if (this.#isActual) {
      this.#stage.focus();
      return;
    }
    event.preventDefault();
    this.step(this.#isRtl && isFinite(by) ? -by : by);
  };

  /** A click beside the photo closes. */
  click = (event: MouseEvent): void => {
    const from = event.target as Element;
    const link = from.closest('a');
    if (link) this.#follow(link, event);
    else if (from === this.#stage) this.end();
  };

  hold = (event: WheelEvent | TouchEvent | KeyboardEvent): void => {
    hold(event, [this.#stage, this.#dialog]);
  };

  /** One finger that has swiped across shows the next photo or the one before. */
  touch = (event: PointerEvent): void => {
    const from = this.#touch;
    this.#touch = undefined;
    if (this.#isActual || event.pointerType !== 'touch') return;
    if (event.type === 'pointerdown' && !from) this.#touch = event;
    const by = from && event.type === 'pointerup' ? swipe(from, event) : 0;
    this.step(this.#isRtl ? -by : by);
  };
}

/** The one that is open. */
let current: Zoom | undefined;

/** Photos whose leaving the page is heard of. */
const heard = new WeakSet<PhotoCaption>();

/** Opens a photo large, unless one is open or the photo has left the page; a click is answered either way. */
export async function zoom(host: PhotoCaption, page: Speaker): Promise<true> {
  await gone();
  if (current || !host.isConnected) return true;
  current = new Zoom(host, page);
  current.look();
  if (heard.has(host)) return true;
  heard.add(host);
  host.addController({
    hostDisconnected() {
      if (current?.host === host) current.end();
    },
  });
  return true;
}
