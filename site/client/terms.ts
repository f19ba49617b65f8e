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
export const options: Options<Found> = {
  fields: ['title', 'section', 'text'],
  storeFields: ['address', 'title', 'section', 'text'],
  tokenize: (text) => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [],
  processTerm: (word) => [...new Set([plain(word), whole(word)])],
};

export type Hit = Found & { terms: string[] };

const weights = { boost: { title: 3, section: 2 } };

/** Finds all words without regard to accents; what has them as they were typed comes first. */
export function find(index: MiniSearch<Found>, query: string): Hit[] {
  const typed = index.search(query, { ...weights, processTerm: whole });
  const scores = new Map(typed.map(({ id, score }) => [id as string, score]));
  return index
    .search(query, {
      ...weights,
      processTerm: plain,
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    })
    .map((found) => ({ ...found, score: found.score + (scores.get(found.id as string) ?? 0) }))
    .sort((a, b) => b.score - a.score) as unknown as Hit[];
}

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

/** Where words stand in a text, with accents or without. */
function hitsOf(text: string, words: string[]): { from: number; to: number }[] {
  const { letters, places } = flat(text);
  const longest = [...new Set(words.map(plain))].sort((a, b) => b.length - a.length);
  const found = letters.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.join('|')})`, 'gu'));
  return [...found].map(({ 0: word, index }) => ({
    from: places[index] ?? 0,
    to: places[index + word.length] ?? text.length,
  }));
}

/** The passage of a text round the first word found: its pieces, and which of them were looked for. */
export function excerpt(text: string, words: string[]): { text: string; hit: boolean }[] {
  const hits = hitsOf(text, words);
  const first = hits[0]?.from ?? 0;
  const start = first < before ? 0 : text.lastIndexOf(' ', first - before) + 1;
  const end = Math.min(text.length, start + length);
  const pieces = [{ text: start ? '…' : '', hit: false }];
  let at = start;
  for (const { from, to } of hits.filter((hit) => hit.to <= end)) {
    pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? '…' : ''), hit: false });
  return pieces.filter((piece) => piece.text);
}
