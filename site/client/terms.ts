import type MiniSearch from 'minisearch';
import type { Options } from 'minisearch';

/** What is kept of a section of a page, and shown of a result. */
export interface Found {
  address: string;
  title: string;
  section: string;
  text: string;
}

const whole = (word: string): string => word.toLowerCase().normalize('NFC');

/** A word without case and accents, so that “tieu de” finds “tiêu đề”. */
export const plain = (word: string): string =>
  whole(word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd'));

/** How the index is made and read; the build and the browser share it. */
export const options: Options = {
  fields: ['title', 'section', 'text'],
  storeFields: ['address', 'title', 'section', 'text'],
  processTerm: (word) => [...new Set([plain(word), whole(word)])],
};

/** Finds all words without regard to accents; what has them as they were typed comes first. */
export const find = (index: MiniSearch, query: string): (Found & { terms: string[] })[] =>
  index.search(
    {
      combineWith: 'AND_MAYBE',
      queries: [
        { queries: [query], combineWith: 'AND', processTerm: plain },
        { queries: [query], combineWith: 'OR', processTerm: whole },
      ],
    },
    {
      boost: { title: 3, section: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    },
  ) as unknown as (Found & { terms: string[] })[];

const before = 60;
const length = 180;

/** A text without accents, and of each of its letters where it stands in the text. */
function flat(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    for (const one of plain(letter)) {
      letters += one;
      places.push(at);
    }
    at += letter.length;
  }
  places.push(at);
  return { letters, places };
}

/** The passage of a text round the first word found: its pieces, and which of them were looked for. */
export function excerpt(text: string, terms: string[]): { text: string; hit: boolean }[] {
  const { letters, places } = flat(text);
  const words = [...new Set(terms.map(plain))].sort((a, b) => b.length - a.length);
  const pattern = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  const hits = [...letters.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})`, 'gu'))].map(
    ({ 0: word, index }) => [places[index] ?? 0, places[index + word.length] ?? text.length],
  );
  const first = hits[0]?.[0] ?? 0;
  const start = first < before ? 0 : text.lastIndexOf(' ', first - before) + 1;
  const end = Math.min(text.length, start + length);
  const pieces = [{ text: start ? '…' : '', hit: false }];
  let at = start;
  for (const [from = 0, to = 0] of hits.filter(([, to = 0]) => to <= end)) {
    pieces.push(
      { text: text.slice(at, from), hit: false },
      { text: text.slice(from, to), hit: true },
    );
    at = to;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), hit: false });
  return pieces.filter((piece) => piece.text);
}
