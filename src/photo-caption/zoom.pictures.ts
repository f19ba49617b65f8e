import type { PhotoCaption } from './photo-caption.js';
import { sourcesOf } from './zoom.photos.js';

/** A picture on its way; whether it has come. */
interface Picture {
  image: HTMLImageElement;
  came: Promise<boolean>;
}

/** Asks for a photo's picture: the full size, else the one that the page shows. */
function load(photo: PhotoCaption): Picture {
  const image = new Image();
  const sources = sourcesOf(photo);
  const came = new Promise<boolean>((done) => {
    const next = (): void => {
      const source = sources.shift();
      if (source) image.src = source;
      else done(false);
    };
    image.onerror = next;
    image.onload = () => {
      done(true);
    };
    next();
  });
  return { image, came };
}

/** The pictures at hand: of the photo that is shown and of those beside it. */
export class Pictures {
  #all = new Map<PhotoCaption, Picture>();

  /** A photo's picture, which is asked for once. */
  ask(photo: PhotoCaption): Picture {
    const picture = this.#all.get(photo) ?? load(photo);
    this.#all.set(photo, picture);
    return picture;
  }

  /**
   * Lets go of all but some; what of them is on its way need not come any more, and tells nobody: Chromium
   * may hold a picture that has been taken off for as long as the page stands.
   */
  keep(photos: (PhotoCaption | undefined)[]): void {
    for (const [photo, { image }] of this.#all) {
      if (photos.includes(photo)) continue;
      image.onload = image.onerror = null;
      if (!image.complete) image.removeAttribute('src');
      this.#all.delete(photo);
    }
  }
}
