import { shownNodes } from '../core/flat-tree.js';
import { address } from '../core/url.js';
import { attribute, away, escaped, type Picture, type Writing } from './save.html.js';

/** Size of a small picture as the page shows it, of others as the author says. */
function sizeOf(image: HTMLImageElement): string {
  const { width, height } = image;
  const isSmall = width > 0 && width <= 128;
  const side = (name: 'width' | 'height', shown: number): string =>
    attribute(name, isSmall ? String(shown) : /^\d+$/.exec(image.getAttribute(name) ?? '')?.[0]);
  return side('width', width) + side('height', height);
}

/** A picture as HTML: what could be read itself; else from its address, unless that has failed. */
function pictureHtml({ address: from, data }: Picture, image: HTMLImageElement): string {
  const { alt, complete, naturalWidth } = image;
  const src = data ?? (complete && !naturalWidth ? '' : escaped(from));
  return src
    ? `<img src="${src}"${attribute('alt', alt)}${sizeOf(image)}>`
    : `<span>${escaped(alt)}</span>`;
}

/** Whether a picture is one of the dots that count readers. */
function isDot(image: HTMLImageElement): boolean {
  const side = (name: string): number => Number(image.getAttribute(name) ?? 2);
  return Math.max(side('width'), side('height')) < 2 || image.naturalWidth === 1;
}

/** What is known of a picture that is not yet among them. */
const pictureOf = (image: HTMLImageElement, src: string): Picture => ({
  address: address(src, image.baseURI, false) ?? '',
  image,
  uses: 0,
  data: /^data:image\//.test(src) ? escaped(src) : undefined,
});

function picture({ pieces, pictures, later, open }: Writing, image: HTMLImageElement): boolean {
  const src = image.currentSrc || image.src;
  if (!src || isDot(image)) return false;
  const found = pictures.get(src) ?? pictureOf(image, src);
  found.uses++;
  // The one that has arrived can be drawn.
  if (image.naturalWidth) found.image = image;
  pictures.set(src, found);
  const link = (): string => (found.data || !found.address ? '' : away(found.address));
  pieces.push(() => pictureHtml(found, image));
  (open.includes('a') ? later : pieces).push(link);
  return true;
}

/** Where a frame, a film or a recording comes from. */
function sourceOf(element: Element): string | undefined {
  const { currentSrc } = element as Partial<HTMLMediaElement>;
  const source = element.querySelector('source')?.getAttribute('src');
  const found = [currentSrc, element.getAttribute('src'), element.getAttribute('data'), source];
  return address(found.find(Boolean), element.baseURI, false);
}

/** A link to it, by its title. */
function elsewhere({ pieces, open }: Writing, element: Element): boolean {
  const href = sourceOf(element);
  if (!href) return false;
  const named = ['title', 'aria-label'].map((name) => element.getAttribute(name));
  const words = named.find(Boolean) ?? href;
  pieces.push(open.includes('a') ? escaped(words) : away(href, words));
  return true;
}

/** The first picture shown inside a node. */
function photoOf(node: Node): HTMLImageElement | undefined {
  if (node instanceof HTMLImageElement) return node;
  for (const inside of shownNodes(node)) {
    const found = photoOf(inside);
    if (found) return found;
  }
  return undefined;
}

/** A photo that did not arrive hides behind its frame: it is written in the frame's place. */
function framed(writing: Writing, frame: Element): boolean {
  const { host } = frame.getRootNode() as Partial<ShadowRoot>;
  const image = host && photoOf(host);
  return !!image && picture(writing, image);
}

/**
 * Writes a picture, a recording or a frame, which is written as something else than it is.
 *
 * @returns whether there was anything to write; `undefined` for another element
 */
export function media(writing: Writing, element: Element): boolean | undefined {
  if (element instanceof HTMLImageElement) return picture(writing, element);
  if (element.matches('iframe,embed,object,audio,video')) return elsewhere(writing, element);
  return element.matches('[part=broken]') ? framed(writing, element) : undefined;
}
