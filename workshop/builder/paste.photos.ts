import { text } from '../../src/core/text.js';
import { address } from '../../src/core/url.js';
import type { Row } from './choice.js';
import { textOf } from './paste.blocks.js';
import { portal } from './shapes.js';

/** The longest text that is a caption, in characters. */
const longest = 300;

/** Where old systems write who took a photo. */
const authors = '.PhotoCMS_Author,small,.credit,.photo-credit';

/** “Ảnh: Mai Tú” at the end of a caption. */
const credited = /^(.*?)[\s.,;(–-]*((?:ảnh|nguồn ảnh|photo|រូបថត)\s*[:៖]\s*[^.)]{2,60})[.)]*$/is;

/** A caption and who took the photo, which old systems write at its end. */
function split(words: string): Row {
  const [, before, credit] = credited.exec(words) ?? [];
  if (before === undefined || credit === undefined) return { caption: words, credit: '' };
  return { caption: before && `${before.trim()}.`.replace(/([.!?…])\.$/, '$1'), credit };
}

/** The same of elements; who took it may stand in one of its own, in the caption or beside it. */
function wordsOf(caption: Element | null, outside: Element | null = null): Row {
  const copy = caption?.cloneNode(true) as Element | null;
  const inside = copy?.querySelector(authors);
  inside?.remove();
  const words = copy ? textOf(copy) : '';
  const author = inside ?? outside;
  return author ? { caption: words, credit: textOf(author) } : split(words);
}

/** The picture that is the only thing in a block. */
function pictureIn(block: Element): Element | undefined {
  const [image, more] = block.querySelectorAll('img');
  if (!image || more) return undefined;
  const isSmall = ['width', 'height'].some((side) => Number(image.getAttribute(side) ?? 99) <= 32);
  return isSmall ? undefined : image;
}

/** Whether all words of a block are in italics. */
const isSlanted = (block: Element): boolean => {
  const only = block.querySelector('em,i');
  return !!only && textOf(only) === textOf(block);
};

/** Whether a block is set in the middle, or named as a caption. */
const isSet = (block: Element): boolean =>
  /center/.test(`${block.getAttribute('style')} ${block.getAttribute('align')}`) ||
  /caption|chu-?thich|note/i.test(block.className);

/** Whether a block may be what is written under a picture. */
const isUnder = (block: Element): boolean =>
  block.matches('p,div,figcaption,h5,h6') &&
  !block.querySelector('img') &&
  textOf(block).length <= longest &&
  (isSet(block) || isSlanted(block));

/** A source that a page of another site can have; Word's own files and embedded bytes are none. */
export function sourceOf(image: Element): string {
  // Pages that load late write it elsewhere.
  const names = ['data-src', 'data-original', 'data-lazy-src', 'src'];
  const values = names.map((name) => text(image.getAttribute(name)));
  return values.find((value) => value && address(value, portal, false)) ?? '';
}

/** A photo that has been found, and how many blocks after its own belong to it. */
interface Found {
  row: Row;
  taken: number;
}

function rowOf(image: Element, words: Row): Row {
  const alt = text(image.getAttribute('alt'));
  return { src: sourceOf(image), alt, caption: '', credit: '', ...words };
}

/** The photo of a figure; in plain text the next line is its caption. */
function figureOf(
  block: Element,
  image: Element,
  next: Element | undefined,
  isText: boolean,
): Found {
  const caption = block.querySelector('figcaption,.PhotoCMS_Caption');
  const author = block.querySelector('.PhotoCMS_Author');
  const isLine = isText && next?.matches('p') === true && textOf(next).length <= longest;
  if (!caption && isLine) return { row: rowOf(image, wordsOf(next)), taken: 1 };
  return { row: rowOf(image, wordsOf(caption, author)), taken: 0 };
}

/**
 * The photo that a block is, if it is one.
 *
 * @param next - the block after it: old editors write a caption as a paragraph
 * @param isText - from plain text, where the next line is the caption if it is short
 */
export function photoOf(
  block: Element,
  next: Element | undefined,
  isText: boolean,
): Found | undefined {
  const image = pictureIn(block);
  if (!image) return undefined;
  const isFigure =
    block.matches('figure,photo-caption') || block.querySelector('.PhotoCMS_Caption');
  if (isFigure) return figureOf(block, image, next, isText);
  if (textOf(block)) {
    return isSlanted(block) ? { row: rowOf(image, wordsOf(block)), taken: 0 } : undefined;
  }
  return next && isUnder(next)
    ? { row: rowOf(image, wordsOf(next)), taken: 1 }
    : { row: rowOf(image, {}), taken: 0 };
}
