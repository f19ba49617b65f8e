import { home, isTimeZone, readDate } from '../core/dates.js';
import { clean, text } from '../core/text.js';
import { address } from '../core/url.js';
import {
  type Article,
  type ArticleMedia,
  ContentError,
  type ContentLink,
  type Contributor,
  type SourceType,
} from './article.js';
import { htmlText } from './html-text.js';

/** How a source is to be read. */
export interface ReadOptions {
  /** What the source is; else found from its shape. */
  type?: SourceType | undefined;
  /** Which of several articles: its id, guid, slug or address; else the newest. */
  item?: string | undefined;
  /** What relative addresses are relative to. */
  url?: string | undefined;
  /** IANA time zone of dates without offset; {@link home} by default. */
  timeZone?: string | undefined;
}

/** One article of a source, not yet read. */
export interface Entry {
  /** What it may be asked for by. */
  keys: unknown[];
  /** When it was published, as the source wrote it. */
  date: unknown;
  read: () => Partial<Article>;
}

/** What a source holds. */
export interface Collection {
  name?: string | undefined;
  entries: Entry[];
  /** Of a list of links; else its articles are the links. */
  links?: ContentLink[] | undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A value inside a document, by its own properties alone; `undefined` where the path ends early. */
export function get(value: unknown, ...path: (string | number)[]): unknown {
  let at = value;
  for (const key of path) {
    if (!isObject(at) || !Object.prototype.hasOwnProperty.call(at, key)) return undefined;
    at = at[key];
  }
  return at ?? undefined;
}

/** A value as a list: none, itself, or the one. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Most characters of a body. */
const longest = 5_000_000;

/** A field's value; an object or a list is an error. */
function primitive(field: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  throw new ContentError(field, Array.isArray(value) ? 'a list' : 'an object', 'text');
}

/**
 * A field that must be text, if it is there at all.
 *
 * @throws {ContentError} for an object or a list
 */
export const textOf = (field: string, value: unknown): string => text(primitive(field, value));

/** The same for a body, of up to five million characters. */
export function bodyOf(field: string, value: unknown): string {
  const body = primitive(field, value);
  return typeof body === 'string' ? clean(body.slice(0, longest)) : text(body);
}

/** The words of a field that is HTML. */
export const wordsOf = (field: string, value: unknown): string => htmlText(bodyOf(field, value));

/** A whole number of pixels from `1200`, `"1200"` or `"1200px"`. */
export function pixelsOf(value: unknown): number | undefined {
  const pixels = parseInt(text(value), 10);
  return pixels > 0 && pixels < 1e6 ? pixels : undefined;
}

/** Something with only the fields that say something. */
export function compact<T extends object>(fields: { [Key in keyof T]: T[Key] | undefined }): T {
  const said = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return Object.fromEntries(said) as T;
}

/** An address of a picture, sound or file that may be used. */
export const media = (value: unknown, { url }: ReadOptions): string | undefined =>
  // Stryker disable next-line ConditionalExpression: spares an exception, which takes long.
  value === undefined ? value : address(value, url, false);

/** An address that may be linked to. */
export const link = (value: unknown, { url }: ReadOptions): string | undefined =>
  // Stryker disable next-line ConditionalExpression: spares an exception, which takes long.
  value === undefined ? value : address(value, url, true);

/** A contributor by name, if it has one. */
export function contributor(name: string, address?: string): Contributor[] {
  return name ? [compact<Contributor>({ name, url: address })] : [];
}

/** A file, if its address may be used. */
export function mediaObject(
  file: { url: unknown; type?: unknown; name?: unknown },
  options: ReadOptions,
): ArticleMedia[] {
  const contentUrl = media(file.url, options);
  if (!contentUrl) return [];
  return [
    compact<ArticleMedia>({
      contentUrl,
      name: text(file.name),
      encodingFormat: text(file.type),
    }),
  ];
}

/**
 * The zone of dates without offset.
 *
 * @throws {ContentError} for one that this machine does not know
 */
export function zoneOf({ timeZone = home }: ReadOptions): string {
  if (isTimeZone(timeZone)) return timeZone;
  throw new ContentError('timeZone', timeZone, home);
}

/**
 * The day of a feed's date: its minutes are not to be trusted (NukeViet writes the month there). One that
 * cannot be read stays as it is written.
 */
export function dayOf(written: string, options: ReadOptions): string {
  return readDate(written, zoneOf(options))?.local.slice(0, 10) ?? written;
}

/** Whether a body begins with the words of a lead, which may be cut off by “…”. */
export function begins(body: string, lead: string): boolean {
  const bare = (words: string): string => words.replace(/\s/g, '');
  return bare(body).startsWith(bare(lead.replace(/…$/, '')));
}
