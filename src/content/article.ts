/** Who wrote or published something. */
export interface Contributor {
  name: string;
  /** http or https, absolute. */
  url?: string;
}

/** A picture of an article. */
export interface ArticleImage {
  /** http or https, absolute. */
  contentUrl: string;
  /** What is to be seen. Not a word of schema.org's. */
  alt?: string;
  caption?: string;
  creditText?: string;
  /** Pixels of the file. */
  width?: number;
  /** Pixels of the file. */
  height?: number;
}

/** A file that belongs to an article. */
export interface ArticleMedia {
  /** http or https, absolute. */
  contentUrl: string;
  name?: string;
  /** Media type, such as `application/pdf`. */
  encodingFormat?: string;
}

/**
 * A news article in the words of schema.org's NewsArticle. A field that the source does not have is not
 * there. Text is text, also where it holds tags; only `articleHtml` is HTML.
 */
export interface Article {
  headline: string;
  /** ISO 8601, or as the source wrote it; from a feed the day alone: its minutes are often wrong. */
  datePublished?: string;
  dateModified?: string;
  /** The lead. */
  description?: string;
  /** The body as text, its paragraphs apart by line breaks. */
  articleBody?: string;
  /** The body as HTML of the source, not yet sanitized. Not a word of schema.org's. */
  articleHtml?: string;
  author?: Contributor[];
  publisher?: Contributor;
  /** Where it first appeared. */
  sourceOrganization?: Contributor;
  image?: ArticleImage[];
  articleSection?: string;
  /** BCP 47: `vi`, `en`, `km` … */
  inLanguage?: string;
  /** Its own address. */
  url?: string;
  audio?: ArticleMedia[];
  associatedMedia?: ArticleMedia[];
}

/** A link of a list of links. */
export interface ContentLink {
  name: string;
  /** http, https, mailto or tel, absolute. */
  url: string;
  description?: string;
  image?: ArticleImage;
  /** The heading that it stands under. */
  group?: string;
}

/** A list of links, such as an OPML file or the items of a feed. */
export interface LinkList {
  name?: string;
  links: ContentLink[];
}

/** Where content comes from. */
export type SourceType =
  'json-ld' | 'json-feed' | 'rss' | 'atom' | 'wordpress' | 'drupal' | 'liferay' | 'opml';

/** Says which part of a source cannot be used, why, and what it needs. */
export class ContentError extends Error {
  /** A field of the source, such as `datePublished`; `document` for the whole, `src` for getting it. */
  readonly field: string;
  /** What is the matter with it, such as `an object`. */
  readonly reason: string;
  /** What it needs, such as `text`. */
  readonly need: string;

  constructor(field: string, reason: string, need: string) {
    super(`${field}: ${reason}`);
    this.name = 'ContentError';
    this.field = field;
    this.reason = reason;
    this.need = need;
  }
}
