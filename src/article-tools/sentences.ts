import { text as clean } from '../core/text.js';

/** A part of a text: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What is spoken at once has at most so many characters: Chrome's network voices stop after 15 s. */
export const longest = 180;

/** A letter, a mark on one, or a digit. */
export const letter = /[\p{L}\p{M}\p{N}]/u;

/** The marks that may end a sentence, with the quotes and brackets that close behind them. */
const marks = /[.!?…។៕]+["'”’»)\]]*/g;

// U+200B, the zero-width space, separates the words of Khmer.
const isFollowed = /^(?:[\s\u200b]|$)/;
const goesOn = /^\s+[\p{Ll},;:]/u;

/** Titles and the like, which a name follows; single capitals, as of a first name. */
const abbreviated =
  /(?:^|[\s.(/“"-])(?:TP|TX|TT|KP|P?GS|TS|TSKH|ThS|BS|DS|KS|KTS|LS|CN|NSND|NSƯT|P?CT|GĐ|NXB|Đ\/c|Mrs?|Ms|Dr|Prof|St|vs|e\.g|i\.e)$/iu;
const initial = /(?:^|[\s.(/“"-])[\p{Lu}\p{Lo}]$/u;

/** The number of a section or a list's item, alone at the start: `1`, `2.3`, `IV`, `a`. */
const ordinal = /^[\s.(/“"-]*(?:[\p{Nd}.]{1,8}|[IVXLC]{1,5}|\p{L})$/u;

/** Whether a lone full stop belongs to the word before it. */
const belongs = (before: string, after: string): boolean =>
  [abbreviated, initial, ordinal].some((kind) => kind.test(before)) ||
  (/\bNos?$/.test(before) && /^\s+\p{Nd}/u.test(after));

/** Whether a mark ends the sentence that is `before` it. */
function ends(before: string, mark: string, after: string): boolean {
  if (/[។៕]/.test(mark)) return true;
  // Khmer is written without spaces; an address goes on with a Latin letter.
  if (!isFollowed.test(after)) return /[!?]/.test(mark) && /^\p{Lo}/u.test(after);
  if (goesOn.test(after)) return false;
  return !/^\.(?!\.)/.test(mark) || !belongs(before, after);
}

/** Where a sentence that is too long is cut, best first: after a mark; at white space; between words. */
const places = [
  /^[^]*[;:,–—)\]៖]["'”’»]*(?=[\s\u200b])/,
  /^[^]*\S(?=\s)/,
  /^[^]*[^\u200b](?=\u200b)/,
];

/** Between letters, not between one and its marks, nor within what Khmer or an emoji joins. */
const letters = /^[^]*[^\u17d2\u200d](?=[^\p{M}\u200c\u200d])/u;

/** The boundary of a word, where the browser knows words that no space separates, as of Khmer. */
function wordBoundary(part: string): number | undefined {
  const { Segmenter } = Intl as Partial<typeof Intl>;
  const words = Segmenter && new Segmenter([], { granularity: 'word' }).segment(part);
  return words?.containing(longest)?.index;
}

/** How much of a part that is too long is spoken first. */
function cut(part: string): number {
  const within = part.slice(0, longest + 1);
  const last = (place: RegExp): number | undefined => place.exec(within)?.[0].length;
  const found = places.map(last).find(Boolean) ?? wordBoundary(part);
  return found || (last(letters) ?? longest);
}

/** A sentence without the white space around it, in pieces that are short enough. */
function* pieces(sentence: string, from: number): Generator<Span> {
  const all = sentence.trimEnd();
  for (let at = 0; ;) {
    const rest = all.slice(at).replace(/^[\s\u200b]+/, '');
    if (!rest) return;
    const start = from + all.length - rest.length;
    at = all.length - rest.length;
    at += rest.length > longest ? cut(rest.slice(0, 2 * longest)) : rest.length;
    yield { start, end: from + at };
  }
}

/**
 * What is spoken at once of a text: its sentences, those of more than {@link longest} characters cut
 * where the voice may rest. Nothing but white space is left out. Found as it is asked for.
 */
export function* sentencesOf(text: string): Generator<Span> {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const end = index + mark.length;
    const before = text.slice(Math.max(start, index - 24), index);
    if (ends(before, mark, text.slice(end, end + 24))) {
      yield* pieces(text.slice(start, end), start);
      start = end;
    }
  }
  yield* pieces(text.slice(start), start);
}

/** A pattern of a word that stands alone. */
function pattern(word: string): string {
  const exact = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return letter.test(word.slice(-1)) ? `${exact}(?!${letter.source})` : exact;
}

/** A text with its abbreviations as they are said: whole words, the longest that fits. */
export function pronounce(text: string, said: ReadonlyMap<string, string>): string {
  const plain = text.normalize();
  const words = [...said.keys()].sort((one, other) => other.length - one.length);
  return plain.replace(new RegExp(words.map(pattern).join('|'), 'gu'), (word, at: number) => {
    const inside = letter.test(word.charAt(0)) && letter.test(plain.charAt(at - 1));
    return inside ? word : (said.get(word) ?? word);
  });
}

/**
 * How abbreviations are said, from what a page gives: an object, or `TT&TT=Thông tin và Truyền thông;
 * UBND=Ủy ban nhân dân`. What is malformed is left out; at most 500 of them.
 */
export function readPronounce(value: unknown): Map<string, string> {
  const pairs: unknown[][] =
    typeof value === 'string'
      ? value.split(';').map((pair) => pair.split(/=(.*)/s))
      : Object.entries(Object(value) as object);
  const said = new Map<string, string>();
  for (const pair of pairs.slice(0, 500)) {
    const [word, words] = pair.map((part) => clean(part).normalize().slice(0, longest));
    if (word && words) said.set(word, words);
  }
  return said;
}
