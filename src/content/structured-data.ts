import { text } from '../core/text.js';
import { need, trustedScript } from '../core/trusted-types.js';
import { address } from '../core/url.js';
import { warn } from '../core/warn.js';
import type { Article, ArticleImage, Contributor } from './article.js';
import { compact, pixelsOf } from './fields.js';

/** An article as far as an element knows it. */
export type KnownArticle = { [Field in keyof Article]?: Article[Field] | undefined };

/** A NewsArticle of schema.org, as JSON-LD; see https://schema.org/NewsArticle. */
export interface NewsArticleBlock {
  '@context': 'https://schema.org';
  '@type': 'NewsArticle';
  headline: string;
  [property: string]: unknown;
}

type Typed = { '@type': string } & Record<string, unknown>;

const person = (one: Contributor): Typed => ({ '@type': 'Person', ...one });
const organization = (one: Contributor | undefined): Typed | undefined =>
  one && { '@type': 'Organization', ...one };

/** A length in schema.org's words: a Distance. */
const distance = (pixels: number | undefined): string | undefined =>
  pixels === undefined ? undefined : `${pixels} px`;

/** A picture in schema.org's words, which has none for alternative text. */
const imageObject = ({ contentUrl, caption, creditText, width, height }: ArticleImage): Typed => ({
  '@type': 'ImageObject',
  contentUrl,
  ...compact<Record<string, unknown>>({
    caption,
    creditText,
    width: distance(width),
    height: distance(height),
  }),
});

/** An article as one block of JSON-LD; fields that it does not have are not there. */
export function structuredData(article: KnownArticle): NewsArticleBlock {
  const { headline = '', author = [], image = [], associatedMedia = [], audio = [] } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...compact<Record<string, unknown>>({
      datePublished: article.datePublished,
      dateModified: article.dateModified,
      description: article.description,
      image: image.map(imageObject),
      author: author.map(person),
      publisher: organization(article.publisher),
      sourceOrganization: organization(article.sourceOrganization),
      articleSection: article.articleSection,
      inLanguage: article.inLanguage,
      url: article.url,
      audio: audio.map((file) => ({ '@type': 'AudioObject', ...file })),
      associatedMedia: associatedMedia.map((file) => ({ '@type': 'MediaObject', ...file })),
    }),
  };
}

/** JSON that stays data inside `<script>`, whatever its strings hold. */
export const scriptJson = (value: object): string =>
  JSON.stringify(value).replace(/</g, String.raw`\u003c`);

const blocks = new WeakMap<Element, HTMLScriptElement>();

/** Whether the page describes an article itself, or another of our elements has. */
const isDescribed = (document: Document): boolean =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].some((block) =>
    /"@type"\s*:[^:]*(Article|BlogPosting)"/.test(block.textContent),
  );

const pictures = 'img,photo-caption[src]';

/** The pictures of an element's own children, or of the HTML that has come. */
function imagesOf(host: Element, data: ArticleImage[] = []): ArticleImage[] {
  const own = [...host.querySelectorAll(pictures)];
  if (!own.length && data.length) return data;
  const all = own.length ? own : [...(host.shadowRoot?.querySelectorAll(pictures) ?? [])];
  return all.flatMap((image): ArticleImage[] => {
    const contentUrl = address(image.getAttribute('src'), host.baseURI, false);
    if (!contentUrl) return [];
    const caption = image.closest('figure')?.querySelector('figcaption')?.textContent;
    return [
      compact<ArticleImage>({
        contentUrl,
        caption: text(caption ?? image.getAttribute('caption')).replace(/\s+/g, ' '),
        width: pixelsOf(image.getAttribute('width')),
        height: pixelsOf(image.getAttribute('height')),
      }),
    ];
  });
}

/** The portal that publishes, as the page names itself. */
function publisherOf({ ownerDocument }: Element): Contributor | undefined {
  const named = ownerDocument.querySelector<HTMLMetaElement>(
    'meta[property="og:site_name"],meta[name="application-name"]',
  );
  return named?.content ? { name: named.content } : undefined;
}

/** The element whose article is described, as far as it matters here. */
export interface Described extends Element {
  sourceName?: string | undefined;
  href?: string | undefined;
}

/** What an element shows in a slot, its own or the author's; `undefined` where it shows nothing. */
function shown(host: Element, slot: string): string | undefined {
  const found = host.shadowRoot?.querySelector<HTMLSlotElement>(`slot[name=${slot}]`);
  const node = found?.assignedNodes()[0] ?? found;
  return text(node?.textContent).replace(/\s+/g, ' ') || undefined;
}

/** The author by the byline: as data where the words are from there, with address and all. */
function authorOf(host: Element, { author = [] }: Partial<Article>): Contributor[] {
  const byline = shown(host, 'byline');
  const given = author.map(({ name }) => name).join(', ');
  return byline && byline !== given ? [{ name: byline }] : author;
}

/** The block of an element's article as it is shown, with its pictures and the portal that shows it. */
function jsonOf(host: Described, data: Partial<Article>, dates: KnownArticle): string {
  const headline = shown(host, 'headline');
  if (!headline) return '';
  const source = text(host.sourceName);
  return scriptJson(
    structuredData({
      ...data,
      ...dates,
      headline,
      description: shown(host, 'lead'),
      author: authorOf(host, data),
      image: imagesOf(host, data.image),
      publisher: data.publisher ?? publisherOf(host),
      sourceOrganization: source ? { name: source } : data.sourceOrganization,
      articleSection: text(host.shadowRoot?.querySelector('[part=category]')?.textContent),
      url: address(host.href, host.baseURI, true) ?? data.url,
    }),
  );
}

function blockOf(document: Document, json: string): HTMLScriptElement {
  const block = document.createElement('script');
  block.type = 'application/ld+json';
  block.setAttribute('data-portal-elements', '');
  block.text = trustedScript(json);
  return block;
}

/**
 * Keeps one block of JSON-LD in the page's head for an element, or takes it away.
 *
 * @param wanted - whether the element is in the page and wants to be described
 * @param data - what has come from elsewhere
 * @param dates - when it was published and changed, with offset or as days, and its language
 */
export function describe(
  host: Described,
  wanted: boolean,
  data: Partial<Article>,
  dates: KnownArticle,
): void {
  const { ownerDocument } = host;
  const old = blocks.get(host);
  const json = wanted ? jsonOf(host, data, dates) : '';
  if (old && old.textContent === json) return;
  old?.remove();
  blocks.delete(host);
  if (!json || isDescribed(ownerDocument)) return;
  try {
    const block = blockOf(ownerDocument, json);
    ownerDocument.head.append(block);
    blocks.set(host, block);
  } catch {
    warn(host, 'json-ld', need);
  }
}
