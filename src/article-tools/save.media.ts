import { address } from '../core/url.js';
import { attribute, escaped, linkTo, type Picture, type Writing } from './save.html.js';

/** A picture as HTML: itself where it could be read; else by its address, unless that has failed. */
function pictureHtml({ address: from, data }: Picture, image: HTMLImageElement): string {
  const { alt, complete, naturalWidth, width, height } = image;
  const src = data ?? (complete && !naturalWidth ? '' : escaped(from));
  if (!src) return `<span>${escaped(alt)}</span>`;
  // A small one is as large as the page shows it: icons have no size of their own.
  const isSmall = width > 0 && width <= 128;
  const side = (name: 'width' | 'height', shown: number): string =>
    attribute(name, isSmall ? String(shown) : image.getAttribute(name));
  return `<img src="${src}"${attribute('alt', alt)}${side('width', width)}${side('height', height)}>`;
}

/** What is known of a picture at first. */
const pictureOf = (image: HTMLImageElement, src: string): Picture => ({
  address: address(src, image.baseURI, false) ?? '',
  image,
  uses: 0,
  data: src.startsWith('data:image/') ? escaped(src) : undefined,
});

function picture({ pieces, pictures, later, open }: Writing, image: HTMLImageElement): boolean {
  const src = image.currentSrc || image.src;
  // The dots that count readers go.
  if (!src || image.naturalWidth === 1 || image.matches('[width="0"],[width="1"]')) return false;
  const found = pictures.get(src) ?? pictureOf(image, src);
  pictures.set(src, found);
  found.uses++;
  // The one that has arrived can be drawn.
  if (image.naturalWidth) found.image = image;
  pieces.push(() => pictureHtml(found, image));
  const link = (): string =>
    found.data || !found.address ? '' : linkTo(found.address, found.address, 'away');
  (open.includes('a') ? later : pieces).push(link);
  return true;
}

/** A link to a frame, a film or a recording, by its title. */
function elsewhere({ pieces, open }: Writing, element: Element): boolean {
  const read = (name: string, from: Element | null = element): string | null | undefined =>
    from?.getAttribute(name);
  const sources = [read('src'), read('data'), read('src', element.querySelector('source'))];
  const href = address(sources.find(Boolean), element.baseURI, false);
  if (!href) return false;
  const words = [read('title'), read('aria-label')].find(Boolean) ?? href;
  pieces.push(open.includes('a') ? escaped(words) : linkTo(href, words), ' ');
  return true;
}

/** The photo that did not arrive behind a frame. */
function photoBehind(frame: Element): HTMLImageElement | null {
  const root = frame.getRootNode() as ShadowRoot;
  return root.host.querySelector('img') ?? root.querySelector('img');
}

/**
 * Writes a picture, a recording or a frame, which is written as something else than it is.
 *
 * @returns whether there was anything to write; `undefined` for another element
 */
export function media(writing: Writing, element: Element): boolean | undefined {
  const isFrame = element.matches('[part=broken]') && element.getRootNode() !== document;
  const image = isFrame ? photoBehind(element) : element;
  if (image instanceof HTMLImageElement) return picture(writing, image);
  return element.matches('iframe,embed,object,audio,video')
    ? elsewhere(writing, element)
    : undefined;
}
