import type { Entry } from '../../scripts/embed.mjs';

/** A row of a list: a photo of an article, a link. */
export type Row = Readonly<Record<string, string>>;

export type Language = 'vi' | 'en' | 'km';

/** What a webmaster has chosen: an element, what it is to say, and where the files are. */
export interface Choice {
  tag: string;
  /** By field; a boolean that holds is `''`. */
  values: Readonly<Record<string, string>>;
  rows: readonly Row[];
  /** Of the page that it is for. */
  lang: Language;
  /** Where the library's files are on the portal. */
  folder: string;
  /** Which file. */
  entry: Entry;
  /** `--portal-accent`, as `#8b1a1a`; empty for the portal's own. */
  accent: string;
}

/** Of what lists of rows there are: what each row has. */
const photo = ['src', 'alt', 'caption', 'credit', 'after'];
const columns: Readonly<Record<string, readonly string[]>> = {
  'news-article': photo,
  'service-link-group': ['text', 'href', 'description', 'icon'],
  'link-directory': ['text', 'href', 'group'],
  'article-tools': ['text', 'href'],
};

/** What a row of an element's list has; nothing where it has none. */
export const columnsOf = (tag: string): readonly string[] => columns[tag] ?? [];

/** Where a release is copied to unless its webmaster says otherwise; a sample's pictures are there. */
export const home = '/portal-elements/';
