import type { Message } from '../core/messages.js';
import { text } from '../core/text.js';
import * as messages from './messages.js';
import type { PhotoCaption } from './photo-caption.js';

/** What says a message in the language of a photo. */
export interface Speaker {
  say(message: Message): string;
}

/** The picture of a photo that the page shows: the one that the element has made, else the author's. */
export const imageOf = (photo: PhotoCaption): HTMLImageElement | null =>
  photo.renderRoot.querySelector<HTMLImageElement>('[part=image]') ?? photo.querySelector('img');

/** What is to be seen on a photo; else what it tells; else nothing. */
export function titleOf(photo: PhotoCaption): string {
  const image = photo.querySelector('img');
  const alt = image ? image.alt : !photo.decorative && photo.alt;
  const caption = photo.querySelector('figcaption')?.textContent;
  return (text(alt) || text(caption) || text(photo.caption)).replace(/\s+/g, ' ');
}

/** What a photo is called where it is opened and where it is open. */
export function nameOf(photo: PhotoCaption, page: Speaker): string {
  const title = titleOf(photo);
  const words = page.say(messages.zoom);
  return title ? `${words} ${title}` : words.replace(/\s?[:៖]$/, '');
}
