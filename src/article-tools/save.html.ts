/** A picture of the article. */
export interface Picture {
  /** Where it is; empty where that cannot be written into a file. */
  address: string;
  image: HTMLImageElement;
  /** How often it stands in the article. */
  uses: number;
  /** It itself as a `data:` address, where it could be read. */
  data?: string | null | undefined;
}

/** An article as it is being written. */
export interface Writing {
  /** HTML, or what is known only when all is written. */
  pieces: (string | (() => string))[];
  /** By what the page shows them from. */
  pictures: Map<string, Picture>;
  /** The tags that are open. */
  open: string[];
  /** How many words, pictures and rules there are, to know what is empty. */
  said: number;
  /** Whether a heading stands in it. */
  headed: boolean;
  /** The fragments of its elements. */
  targets: Set<string>;
  /** The fragments that its links lead to. */
  linked: Set<string>;
  /** The link to a picture, until the link is closed that it would stand in. */
  later: (() => string)[];
}

/**
 * Text as it stands in HTML, between tags or quotes; without NUL, lone surrogates and bidirectional
 * overrides.
 */
export const escaped = (value: string): string =>
  value
    .replace(/[\0\u202a-\u202e\p{Cs}]/gu, '')
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An attribute with a space before it; nothing where there is no value. */
export const attribute = (name: string, value: string | null | undefined): string =>
  value == null ? '' : ` ${name}="${escaped(value)}"`;

/** A link. */
export const linkTo = (href: string, words = href, style?: string): string =>
  `<a${attribute('class', style)}${attribute('href', href)}>${escaped(words)}</a>`;
