import { nearest } from '../core/flat-tree.js';
import { text } from '../core/text.js';
import { address } from '../core/url.js';
import type { PhotoCaption } from './photo-caption.js';
import { imageOf } from './zoom.name.js';

const article = 'article,news-article';

/** The photos that are stepped through from one: of its group, else of its article, else itself alone. */
export function sequenceOf(photo: PhotoCaption): PhotoCaption[] {
  const root = photo.getRootNode() as Document | ShadowRoot;
  const group = text(photo.group);
  const place = nearest(photo, article);
  return [...root.querySelectorAll<PhotoCaption>(photo.localName)].filter(
    (other) =>
      other === photo ||
      (other.zoom &&
        sourcesOf(other).length > 0 &&
        text(other.group) === group &&
        (group || (place && nearest(other, article) === place))),
  );
}

/** The candidate of a `srcset` that promises most. */
function largest(srcset: string): string | undefined {
  let most = 0;
  let found: string | undefined;
  for (const [, candidate, size] of srcset.matchAll(/(\S*[^,\s])(?:\s+([\d.]+)[wx])?/g)) {
    if (Number(size ?? 1) > most) {
      most = Number(size ?? 1);
      found = candidate;
    }
  }
  return found;
}

/** Where the full-size picture of a photo is, and then the one that the page shows. */
export function sourcesOf(photo: PhotoCaption): string[] {
  const image = imageOf(photo);
  if (!image) return [];
  const [full, shown] = [
    [photo.href, image.closest('a')?.href, largest(image.srcset)],
    [image.currentSrc, image.src],
  ].map((addresses) =>
    addresses.map((value) => address(value, image.baseURI, false)).find(Boolean),
  );
  return [...new Set([full ?? shown, shown])].filter((source) => source !== undefined);
}

/** The page's own picture once more, if it is there; drawn as large as the full one will be. */
export function copyOf(photo: PhotoCaption): HTMLImageElement | undefined {
  const image = imageOf(photo);
  if (!image?.complete || !image.naturalWidth) return undefined;
  const copy = new Image();
  copy.src = image.currentSrc;
  copy.className = copy.src === sourcesOf(photo)[0] ? '' : 'copy';
  return copy;
}

/** What is written under a photo, the links in it too. */
export function captionsOf(photo: PhotoCaption): HTMLElement[] {
  const own = photo.renderRoot.querySelector('figcaption');
  return [photo.querySelector('figcaption'), own].flatMap((caption) => {
    if (!caption) return [];
    const copy = document.createElement('div');
    copy.dir = caption.dir || 'auto';
    copy.lang = caption.closest<HTMLElement>('[lang]')?.lang ?? '';
    copy.append(...[...caption.childNodes].map((node) => node.cloneNode(true)));
    for (const element of copy.querySelectorAll('*')) {
      element.removeAttribute('id');
      element.removeAttribute('part');
    }
    return [copy];
  });
}
