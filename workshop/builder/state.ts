import type { Entry } from '../../scripts/embed.mjs';
import { entries } from '../../scripts/embed.mjs';
import type { Theme } from '../hosts.js';
import { type Choice, home, type Language, type Row } from './choice.js';
import { attributesOf } from './manifest.js';
import { sampleOf } from './samples.js';

/** Which of what is copied the preview shows. */
export const variants = ['html', 'cms', 'fallback'] as const;
export type Variant = (typeof variants)[number];

export const widths = [320, 390, 768, 1280] as const;

/** Where and how it is looked at. */
export interface View {
  host: string;
  width: number;
  theme: Theme;
  variant: Variant;
}

/** All that a link to a set-up carries. */
export interface State {
  choice: Choice;
  view: View;
}

/** The names of the elements, those that an editor needs most often first. */
export const names: readonly string[] = [
  'news-article',
  'photo-caption',
  'service-link-card',
  'service-link-group',
  'link-directory',
  'article-tools',
  'back-to-top',
];

/** What is there before anybody has chosen. */
export function initial(lang: 'vi' | 'en', tag = 'news-article'): State {
  const choice: Choice = {
    tag,
    ...sampleOf(tag, lang),
    lang,
    folder: home,
    entry: 'portal-elements.js',
    accent: '',
  };
  return { choice, view: { host: 'none', width: 768, theme: 'light', variant: 'html' } };
}

const strings = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );

const oneOf = <Value>(value: unknown, known: readonly Value[], other: Value): Value =>
  known.find((one) => one === value) ?? other;

const textOf = (value: unknown, other: string): string =>
  typeof value === 'string' ? value : other;

/** What a link says; what it does not say, or says wrongly, as at the beginning. */
function stateOf(said: unknown, lang: 'vi' | 'en'): State {
  const { choice = {}, view = {} } = (said ?? {}) as Record<string, Record<string, unknown>>;
  const tag = oneOf(choice['tag'], [...attributesOf.keys()], 'news-article');
  const { choice: first, view: looked } = initial(lang, tag);
  const rows: readonly Row[] = Array.isArray(choice['rows']) ? choice['rows'].map(strings) : [];
  return {
    choice: {
      tag,
      values: strings(choice['values']),
      rows,
      lang: oneOf<Language>(choice['lang'], ['vi', 'en', 'km'], first.lang),
      folder: textOf(choice['folder'], first.folder),
      entry: oneOf(choice['entry'], Object.keys(entries) as Entry[], first.entry),
      accent: /^#[\da-f]{6}$/i.exec(textOf(choice['accent'], ''))?.[0] ?? '',
    },
    view: {
      host: textOf(view['host'], looked.host),
      width: oneOf<number>(view['width'], widths, looked.width),
      theme: oneOf<Theme>(view['theme'], ['light', 'dark', 'host'], looked.theme),
      variant: oneOf<Variant>(view['variant'], variants, looked.variant),
    },
  };
}

/** Text through a stream that makes it smaller or larger. */
async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<ArrayBuffer> {
  const piped = new Blob([bytes]).stream().pipeThrough(stream);
  return new Response(piped as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer();
}

/** A state as the fragment of an address: JSON, made small, in letters that an address may have. */
export async function toHash(state: State): Promise<string> {
  const small = await through(JSON.stringify(state), new CompressionStream('deflate-raw'));
  const letters = btoa(
    Array.from(new Uint8Array(small), (byte) => String.fromCharCode(byte)).join(''),
  );
  return `embed=${letters.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** The state of a fragment; `undefined` where it says none that can be read. */
export async function fromHash(hash: string, lang: 'vi' | 'en'): Promise<State | undefined> {
  const [, letters] = /^#?embed=([\w-]+)$/.exec(hash) ?? [];
  if (!letters) return undefined;
  try {
    const bytes = atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
    const small = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
    const json = await through(small, new DecompressionStream('deflate-raw'));
    return stateOf(JSON.parse(new TextDecoder().decode(json)), lang);
  } catch {
    return undefined;
  }
}
