import { address } from '../core/url.js';
import { attribute, escaped, linkTo, type Picture, type Writing } from './save.html.js';
import { hasFailed } from './save.pictures.js';

/** A picture as HTML: itself where it could be read; else by its address, unless that has failed. */
function pictureHtml({ address: from, data }: Picture, image: HTMLImageElement): string {
  const { alt, width, height } = image;
  const src = data ?? (hasFailed(image) ? '' : escaped(from));
  if (!src) return `<span>${escaped(alt)}</span>`;
  // A small one is as large as the page shows it: icons have no size of their own.
  const isSmall = width && width <= 128;
  const side = (name: 'width' | 'height', shown: number): string =>
    attribute(name, isSmall ? String(shown) : image.getAttribute(name));
  return `<img src="${src}"${attribute('alt', alt)}${side('width', width)}${side('height', height)}>`;
}

/** What is known of a picture at first. */
const pictureOf = (image: HTMLImageElement, src: string): Picture => ({
  address: address(src, undefined, false) ?? '',
  image,
  uses: 0,
  data: src.startsWith('data:image/') ? escaped(src) : undefined,
});

/** The first attribute that says something. */
const firstOf = (element: Element, ...names: string[]): string | null | undefined =>
  names.map((name) => element.getAttribute(name)).find(Boolean);

/** What the page shows a picture from. */
const shownFrom = ({ currentSrc, src }: HTMLImageElement): string => currentSrc || src;

/** A picture; where it is blank, that which a script will put there, in a document that loads nothing. */
function real(image: HTMLImageElement): HTMLImageElement {
  const { naturalWidth, naturalHeight } = image;
  const isBlank = naturalWidth * naturalHeight === 1 || /^(data:|$)/.test(shownFrom(image));
  const kept = isBlank && firstOf(image, 'data-src', 'data-original', 'data-lazy-src');
  const src = address(kept, image.baseURI, false);
  if (!src) return image;
  const later = document.implementation.createHTMLDocument().importNode(image);
  later.src = src;
  return later;
}

function picture(writing: Writing, shown: HTMLImageElement): void {
  const { pieces, pictures, later, open } = writing;
  const image = real(shown);
  const src = shownFrom(image);
  // The dots that count readers go.
  if (!src || image.naturalWidth === 1 || image.matches('[width="0"],[width="1"]')) return;
  const found = pictures.get(src) ?? pictureOf(image, src);
  pictures.set(src, found);
  found.uses++;
  writing.said++;
  // The one that has arrived can be drawn.
  if (image.naturalWidth) found.image = image;
  pieces.push(() => pictureHtml(found, image));
  const link = (): string =>
    found.data || !found.address ? '' : linkTo(found.address, found.address, 'away');
  (open.includes('a') ? later : pieces).push(link);
}

/** A link to a frame, a film or a recording, by its title. */
function elsewhere(writing: Writing, element: Element): void {
  const src = firstOf(element.querySelector('source') ?? element, 'src', 'data');
  const href = address(src, element.baseURI, false);
  if (!href) return;
  const words = firstOf(element, 'title', 'aria-label') ?? href;
  writing.pieces.push(writing.open.includes('a') ? escaped(words) : linkTo(href, words), ' ');
  writing.said++;
}

/** The photo that did not arrive behind a frame. */
function photoBehind(frame: Element): Element | null | undefined {
  const { host } = frame.getRootNode() as Partial<ShadowRoot>;
  return host && (host.querySelector('img') ?? host.shadowRoot?.querySelector('img'));
}

/**
 * Writes a picture, a recording or a frame, which is written as something else than it is.
 *
 * @returns whether it is one
 */
export function media(writing: Writing, element: Element): boolean {
  const image = (element.matches('[part=broken]') && photoBehind(element)) || element;
  const isPicture = image instanceof HTMLImageElement;
  const isElsewhere = element.matches('iframe,embed,object,audio,video');
  if (isPicture) picture(writing, image);
  else if (isElsewhere) elsewhere(writing, element);
  return isPicture || isElsewhere;
}
