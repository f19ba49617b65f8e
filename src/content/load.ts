import { dress } from '../core/dress.js';
import { text } from '../core/text.js';
import { address as allowed } from '../core/url.js';
import { warnOf } from '../core/warn.js';
import { type Article, ContentError, type LinkList, type SourceType } from './article.js';
import { body as bodyStyles } from './body.styles.js';
import { articleOf, isXml, linksOf } from './collection.js';
import { fetchText, type FetchLimits } from './fetch.js';
import { begins, type Collection, type ReadOptions } from './fields.js';
import { bodyNodes, imageOf } from './nodes.js';

/** What an element says of where its content is. */
export interface RemoteSource {
  src?: string | undefined;
  srcType?: SourceType | undefined;
  timeout?: number | undefined;
  maxBytes?: number | undefined;
  credentials?: RequestCredentials | undefined;
}

/** What an element asks for. */
export interface LoadRequest {
  /** The element: its attributes, its page's address, its document, its warnings. */
  host: Element & RemoteSource;
  /** An address; `#id` of a block in the page; `page` for the page's own JSON-LD; or data. */
  source: string | object;
  item?: string | undefined;
  timeZone?: string | undefined;
  /** Level of the article's headline. */
  level?: number | undefined;
  /** Only what a teaser shows. */
  teaser?: boolean | undefined;
  /** Ends the request. */
  signal: AbortSignal;
}

const jsonLd = 'script[type="application/ld+json"]';

/** Every JSON-LD block of the page as one document; blocks that are broken are passed over. */
function ofPage({ ownerDocument }: Element): object {
  const blocks = [...ownerDocument.querySelectorAll(`${jsonLd}:not([data-portal-elements])`)];
  return blocks.flatMap(({ textContent }): unknown[] => {
    try {
      return [JSON.parse(textContent) as unknown];
    } catch {
      return [];
    }
  });
}

/** A block of the page by its id, in the element's own tree or in the document. */
function ofBlock(host: Element, id: string): string {
  const root = host.getRootNode() as Partial<Document>;
  const block = root.getElementById?.(id) ?? host.ownerDocument.getElementById(id);
  if (!block) throw new ContentError('src', `#${id}`, `<script id="${id}">`);
  return block.textContent;
}

/** Refuses a media type that says neither JSON nor XML, unless the author has said what it is. */
function check(mediaType: string, type: SourceType | undefined): void {
  const known = /^(application|text)\/([\w.+-]+\+)?(json|xml|x-opml)$/.test(mediaType);
  if (!known && (!type || mediaType === 'text/html')) {
    throw new ContentError('src', mediaType || 'no media type', 'JSON, XML, src-type');
  }
}

/** A number of an attribute above zero; another one is warned of. */
function positive(host: Element, attribute: string, value: unknown, otherwise: number): number {
  if (Number(value ?? otherwise) > 0) return Number(value ?? otherwise);
  warnOf(host, attribute, value, `${otherwise}`);
  return otherwise;
}

/** What the element lets its request cost. */
function limitsOf({ host, signal }: LoadRequest): FetchLimits {
  const { timeout, maxBytes, credentials = 'omit' } = host;
  const known = /^(omit|same-origin|include)$/.test(credentials);
  if (!known) warnOf(host, 'credentials', credentials, 'omit, same-origin, include');
  return {
    timeout: positive(host, 'timeout', timeout, 10) * 1000,
    maxBytes: positive(host, 'max-bytes', maxBytes, 2_000_000),
    credentials: known ? credentials : 'omit',
    signal,
  };
}

/** What is asked for, as it stands in the page or as it came, and how it is to be read. */
async function get(request: LoadRequest): Promise<[string | object, ReadOptions]> {
  const { host, source, item, timeZone } = request;
  const type = host.srcType ?? undefined;
  const options: ReadOptions = { type, item, timeZone, url: host.baseURI };
  if (typeof source === 'object') return [source, options];
  if (source === 'page') return [ofPage(host), { ...options, type: 'json-ld' }];
  if (source.startsWith('#')) return [ofBlock(host, source.slice(1)), options];
  const address = allowed(source, host.baseURI, false);
  if (!address) throw new ContentError('src', 'address', 'https://…');
  const { hash } = new URL(address);
  const fetched = await fetchText(address.replace(hash, ''), limitsOf(request));
  check(fetched.mediaType, type);
  return [fetched.text, { ...options, item: item ?? nameIn(hash), url: fetched.url }];
}

/** A source with the readers of its kind, which are loaded only then. */
async function open(source: string | object, options: ReadOptions): Promise<Collection> {
  return typeof source === 'string' && isXml(source)
    ? (await import('./feeds.js')).openXml(source, options)
    : (await import('./json.js')).openJson(source, options);
}

/** An article, and its body and picture as nodes. */
export interface LoadedArticle {
  article: Article;
  body: Node[];
  picture: Element | undefined;
}

/** A fragment as the name of an article; as it stands where it cannot be decoded. */
function nameIn(hash: string): string | undefined {
  const name = hash.slice(1);
  try {
    return text(decodeURIComponent(name)) || undefined;
  } catch {
    return name;
  }
}

/** An article without the fields that are not to be shown. */
function without(
  article: Article,
  ...fields: ('author' | 'sourceOrganization' | 'description')[]
): Article {
  const rest = { ...article };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}

/** A teaser: its picture, and no byline or source. */
function teaserOf(article: Article): LoadedArticle {
  const [image] = article.image ?? [];
  return {
    article: without(article, 'author', 'sourceOrganization'),
    body: [],
    picture: image && imageOf(image),
  };
}

/** Gets and reads the article that an element asks for. */
export async function loadArticle(request: LoadRequest): Promise<LoadedArticle> {
  const { host, teaser, level } = request;
  const [source, options] = await get(request);
  const article = articleOf(await open(source, options), options);
  if (teaser) return teaserOf(article);
  if (host.shadowRoot) dress(host.shadowRoot, bodyStyles);
  const body = await bodyNodes(article, options.url, level);
  // A lead that nobody wrote is the beginning of the body.
  const words = body.map(({ textContent }) => textContent).join('');
  const repeated = article.description && begins(words, article.description);
  return {
    article: repeated ? without(article, 'description') : article,
    body,
    picture: undefined,
  };
}

/** Gets and reads the links that an element asks for. */
export async function loadLinks(request: LoadRequest): Promise<LinkList> {
  return linksOf(await open(...(await get(request))));
}
