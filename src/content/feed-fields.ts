import { text } from '../core/text.js';
import type { ArticleImage } from './article.js';
import { compact, media, mediaObject, pixelsOf, type ReadOptions } from './fields.js';
import { decode } from './html-text.js';
import type { XmlElement } from './xml.js';

/** The elements of these names inside another; Atom's also under its prefix. */
export const all = (parent: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child === 'object' && names.includes(child.name.replace(/^atom:/, '')),
  );

export const one = (parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.map((name) => all(parent, name)[0]).find(Boolean);

/** The text of an element, with that of those inside it. */
export const inside = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : inside(child)))
    .join('')
    .trim();

export const say = (parent: XmlElement | undefined, ...names: string[]): string =>
  text(inside(one(parent, ...names)));

/** The address of the first picture in a piece of HTML. */
function pictureIn(html: string): string | undefined {
  const written = /<img\b[^<>]*?\ssrc\s*=\s*["']([^"'<>]+)/i.exec(html)?.[1];
  return written && decode(written);
}

/** The picture of an item: Media RSS, an enclosure, else the first of its HTML. */
export function imageOf(item: XmlElement, html: string, options: ReadOptions): ArticleImage[] {
  const content = one(item, 'media:group') ?? item;
  const isPicture = ({ attributes }: XmlElement): boolean =>
    /^image/.test(attributes.get('medium') ?? attributes.get('type') ?? '');
  const file =
    all(content, 'media:content', 'enclosure').find(isPicture) ?? one(content, 'media:thumbnail');
  const said = (name: string): string | undefined => file?.attributes.get(name);
  const contentUrl = media(said('url') ?? pictureIn(html), options);
  if (!contentUrl) return [];
  return [
    compact<ArticleImage>({
      contentUrl,
      caption: say(file, 'media:description') || say(content, 'media:description'),
      creditText: say(file, 'media:credit') || say(content, 'media:credit'),
      width: pixelsOf(said('width')),
      height: pixelsOf(said('height')),
    }),
  ];
}

/** Sound and other files of an item: enclosures that are no pictures. */
export function filesOf(
  item: XmlElement,
  sound: boolean,
  options: ReadOptions,
): ReturnType<typeof mediaObject> {
  const files = [
    ...all(item, 'enclosure'),
    ...all(item, 'link').filter(({ attributes }) => attributes.get('rel') === 'enclosure'),
  ];
  return files
    .map(({ attributes }) => ({
      url: attributes.get('url') ?? attributes.get('href'),
      type: attributes.get('type') ?? '',
    }))
    .filter(({ type }) => !type.startsWith('image/') && type.startsWith('audio/') === sound)
    .flatMap((file) => mediaObject(file, options));
}
