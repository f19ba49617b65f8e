import { text } from '../core/text.js';
import type { ArticleImage } from './article.js';
import { compact, media, mediaObject, pixelsOf, type ReadOptions } from './fields.js';
import { decode } from './html-text.js';
import type { XmlElement } from './xml.js';

/** The elements of these names inside another; Atom's also under its prefix. */
export const all = (parent: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  (parent?.children ?? []).filter(
    (child): child is XmlElement =>
      typeof child === 'object' &&
      names.includes(child.name.startsWith('atom:') ? child.name.slice(5) : child.name),
  );

export const one = (parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined =>
  names.map((name) => all(parent, name)[0]).find(Boolean);

/** The text of an element, with that of those inside it. */
export const inside = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : inside(child)))
    .join('');

/** The first text of elements of these names that says something, the first name before the others. */
export const say = (parent: XmlElement | undefined, ...names: string[]): string =>
  names
    .flatMap((name) => all(parent, name))
    .map((element) => text(inside(element)))
    .find(Boolean) ?? '';

/** The address of the first picture in a piece of HTML that is no dot for counting readers. */
function pictureIn(html: string): string | undefined {
  const pictures = html.match(/<img\b[^<>]*/gi) ?? [];
  const found = pictures.find((tag) => !/\s(?:width|height)\s*=\s*["']?[01]\b/i.test(tag));
  const written = /\ssrc\s*=\s*["']([^"'<>]+)/i.exec(found ?? '')?.[1];
  return written && decode(written);
}

/** The files that go with an item: RSS has an element for them, Atom a link. */
const enclosures = (item: XmlElement): XmlElement[] => [
  ...all(item, 'enclosure'),
  ...all(item, 'link').filter(({ attributes }) => attributes.get('rel') === 'enclosure'),
];

const addressOf = ({ attributes }: XmlElement): string | undefined =>
  attributes.get('url') ?? attributes.get('href');

const pictureFile = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i;

/** Whether a file is a picture: by what is said of it, else by its name. */
function isPicture(file: XmlElement): boolean {
  const kind = file.attributes.get('medium') ?? file.attributes.get('type');
  return kind ? kind.startsWith('image') : pictureFile.test(addressOf(file) ?? '');
}

/** The picture of an item: Media RSS, an enclosure, else the first of its HTML. */
export function imageOf(item: XmlElement, html: string, options: ReadOptions): ArticleImage[] {
  const content = one(item, 'media:group') ?? item;
  const file =
    [...all(content, 'media:content'), ...enclosures(item)].find(isPicture) ??
    one(content, 'media:thumbnail');
  const said = (name: string): string | undefined => file?.attributes.get(name);
  const contentUrl = media(file ? addressOf(file) : pictureIn(html), options);
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
  return enclosures(item)
    .filter((file) => !isPicture(file))
    .map((file) => ({ url: addressOf(file), type: file.attributes.get('type') ?? '' }))
    .filter(({ type }) => type.startsWith('audio/') === sound)
    .flatMap((file) => mediaObject(file, options));
}
