import type { Article, ArticleImage } from '../content/article.js';
import { begins } from '../content/fields.js';
import { htmlText } from '../content/html-text.js';
import { home, isDateFormat, isTimeZone, readDate, writeDate } from '../core/dates.js';
import { languageOf } from '../core/embedding.js';
import { text } from '../core/text.js';
import { credit as by } from '../photo-caption/messages.js';
import { sanitizeText } from './body.js';
import { escape } from './escape.js';
import { renderHtml, type RenderOptions } from './html.js';

/** How an article is to be written. */
export interface ArticleOptions extends RenderOptions {
  /** Level of the headline, 1 to 6; 1 by default, 2 for a teaser. */
  level?: number | undefined;
  /** Attributes of `<news-article>`: `{ tools: 'print save', 'json-ld': true }`; `variant: 'teaser'` leaves the body out. */
  attributes?: Record<string, string | boolean> | undefined;
}

type Attributes = Record<string, string | number | boolean | undefined>;

/** A tag with its attributes; those that are `undefined`, empty or false are left out. */
function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([attribute, value]) => {
    if (!/^[a-z][\w-]*$/i.test(attribute)) throw new TypeError(`Not an attribute: ${attribute}`);
    if (value === undefined || value === false || value === '') return '';
    return value === true ? ` ${attribute}` : ` ${attribute}="${escape(String(value))}"`;
  });
  return `<${name}${written.join('')}>`;
}

const block = (name: string, attributes: Attributes, inside: string): string =>
  inside && `${tag(name, attributes)}${inside}</${name}>\n`;

const picture = ({ contentUrl, alt = '', width, height }: ArticleImage): string =>
  tag('img', { loading: 'lazy', width, height, src: contentUrl }).replace(
    />$/,
    () => ` alt="${escape(alt)}">`,
  );

/** A picture with its caption and credit, as children: they are there before any script. */
function photo(image: ArticleImage, language: string): string {
  const credit = text(image.creditText);
  const named = /[:៖]/.test(credit) ? credit : `${by[language] ?? by.en} ${credit}`;
  const small = credit && `<small>${escape(named)}</small>`;
  const words = [escape(text(image.caption)), small].filter(Boolean).join(' · ');
  const caption = words && `<figcaption>${words}</figcaption>`;
  return `<photo-caption><figure>${picture(image)}${caption}</figure></photo-caption>\n`;
}

/** The line of the date; what cannot be read as one stays as it is written. */
function dateline(written: string, language: string, attributes: Attributes): string {
  if (!written) return '';
  const zone = text(attributes['time-zone']);
  const date = readDate(written, isTimeZone(zone) ? zone : home);
  if (!date) return `<p slot="dateline">${escape(written)}</p>\n`;
  const format = text(attributes['date-format']);
  const words = writeDate(date, language, {
    format: isDateFormat(format) ? format : 'full',
    khmerDigits: attributes['khmer-digits'] === true,
  });
  return `<p>${tag('time', { datetime: date.datetime })}${escape(words)}</time></p>\n`;
}

function bodyOf(article: Article, base: string, level: number): string {
  const { articleHtml, articleBody = '' } = article;
  if (articleHtml) return sanitizeText(articleHtml, base, level);
  const lines = articleBody.split(/\n+/).filter((line) => line.trim());
  return lines.map((line) => block('p', { dir: 'auto' }, escape(line.trim()))).join('');
}

/** The children of a whole article that stand under its lead. */
function rest(article: Article, language: string, body: string): string {
  const { image = [], author = [] } = article;
  const photos = body.includes('<img') ? [] : image.map((one) => photo(one, language));
  const names = author.map(({ name }) => name).join(', ');
  return `${photos.join('')}${body}\n${block('p', { class: 'byline' }, escape(text(names)))}`;
}

/** What is known of how an article is written. */
interface Writing {
  isTeaser: boolean;
  level: number;
  /** Primary language subtag. */
  language: string;
  /** What its addresses are relative to. */
  base: string;
  attributes: Attributes;
}

function leadOf({ description = '' }: Article, body: string): string {
  // A lead that nobody wrote is the beginning of the body.
  const isRepeated = description && begins(htmlText(body), description);
  return isRepeated ? '' : block('p', { class: 'lead' }, escape(text(description)));
}

/** The children of `<news-article>`. */
function childrenOf(article: Article, writing: Writing): string {
  const { isTeaser, level, language, base, attributes } = writing;
  const { headline, datePublished, image = [] } = article;
  const body = isTeaser ? '' : bodyOf(article, base, level);
  return [
    block(`h${level}`, {}, escape(text(headline))),
    dateline(text(datePublished), language, attributes),
    leadOf(article, body),
    isTeaser ? image.slice(0, 1).map(picture).join('') : rest(article, language, body),
  ].join('');
}

/** The attributes that say what no child does. */
function hostAttributes(article: Article, { isTeaser }: Pick<Writing, 'isTeaser'>): Attributes {
  const { url, articleSection, sourceOrganization, dateModified, audio = [] } = article;
  const recordings = audio.map(
    ({ contentUrl, name = '' }) => `${contentUrl} ${name.replace(/,/g, '')}`,
  );
  return {
    href: url,
    category: text(articleSection),
    updated: text(dateModified),
    'source-name': isTeaser ? '' : text(sourceOrganization?.name),
    audio: recordings.join(', '),
  };
}

/** As rows of a database are: what is not there is `null`. */
type Row<Of> = { [Field in keyof Of]: Of[Field] | null };

const present = <Of extends object>(row: Row<Of>): Of =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Of;

function levelOf({ level }: ArticleOptions, isTeaser: boolean): number {
  const usual = isTeaser ? 2 : 1;
  if (level === undefined) return usual;
  if ([1, 2, 3, 4, 5, 6].includes(level)) return level;
  throw new RangeError(`Not a level of headings: ${level}`);
}

/**
 * Writes an article as a whole `<news-article>`, rendered: its children say everything before any script,
 * and without it. Text is escaped, and the HTML of its body sanitized as the element does.
 *
 * @param row - an article, as `readArticle` of `portal-elements/content.js` gives it, or as a system has it itself;
 *   `null` in a field is as if it were not there
 * @throws RangeError for a level other than 1 to 6
 */
export function renderArticle(row: Row<Article>, options: ArticleOptions = {}): string {
  const article = present<Article>(row);
  const { inLanguage, url = options.url } = article;
  const { lang, attributes = {} } = options;
  const own = inLanguage === lang ? undefined : inLanguage;
  const isTeaser = attributes['variant'] === 'teaser';
  const children = childrenOf(article, {
    isTeaser,
    level: levelOf(options, isTeaser),
    language: languageOf(own ?? lang),
    base: url ?? '',
    attributes,
  });
  const host = { lang: own, ...hostAttributes(article, { isTeaser }), ...attributes };
  return renderHtml(`${tag('news-article', host)}\n${children}</news-article>`, {
    ...options,
    url: options.url ?? url,
  });
}
