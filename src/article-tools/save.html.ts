/** A picture of the article, however often it stands in it. */
export interface Picture {
  /** Where it is; empty where that cannot be written into a file. */
  address: string;
  image: HTMLImageElement;
  /** How often it stands in the article. */
  uses: number;
  /** It itself as a `data:` address, where it could be read. */
  data?: string | undefined;
}

/** HTML, or what is known only when all is written. */
export type Piece = string | (() => string);

/** An article as it is being written. */
export interface Writing {
  pieces: Piece[];
  pictures: Map<string, Picture>;
  /** The tags that are open. */
  open: string[];
  /** How many words, pictures and rules there are, to know what is empty. */
  said: number;
  /** The fragments of its elements, and those that its links lead to. */
  targets: Set<string>;
  linked: Set<string>;
  /** Whether a heading stands in it. */
  headed: boolean;
  /** What waits until the link is closed that it would stand in. */
  later: Piece[];
}

/** A string without NUL, lone surrogates and bidirectional overrides; its white space stays. */
const plain = (value: string): string => value.replace(/[\0\u202a-\u202e\p{Cs}]/gu, '');

const entities: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** Text as it stands in HTML, between tags or quotes. */
export const escaped = (value: string): string =>
  plain(value).replace(/[&<>"]/g, (sign) => `&${entities[sign] ?? ''};`);

/** An attribute with a space before it; nothing where there is no value. */
export const attribute = (name: string, value: string | null | undefined): string =>
  value == null ? '' : ` ${name}="${escaped(value)}"`;

/** A link to what is not in the file. */
export const away = (href: string, words = href): string =>
  `<a class="away"${attribute('href', href)}>${escaped(words)}</a>`;
