import { home, readDate } from '../../src/core/dates.js';
import { textOf } from './paste.blocks.js';

/** What has been taken out of the blocks, by field. */
export interface Roles {
  values: Record<string, string>;
  /** The blocks that are left: the body. */
  rest: Element[];
  /** What came after the byline and is no part of the article. */
  dropped: Element[];
}

const named = (names: string): RegExp => new RegExp(`(^|[\\s_-])(${names})([\\s_-]|$)`, 'i');
const headlines = named(
  'title|headline|tieude|tieu-de|detail-title|article-title|post-title|entry-title',
);
const leads = named('lead|sapo|hometext|summary|excerpt|intro|description|trich|tom-tat|tomtat');
const dates = named('date|time|datetime|published|ngay|post-time|date-time');
const bylines = named('byline|author|tacgia|tac-gia|signature');

const marks = (block: Element): string =>
  [block, ...block.querySelectorAll('*')]
    .slice(0, 6)
    .map(
      (one) => `${one.getAttribute('class') ?? ''} ${one.id} ${one.getAttribute('itemprop') ?? ''}`,
    )
    .join(' ');

/** The date that a block says and nothing else, as it is written there. */
export function dateIn(block: Element): string | undefined {
  const words = textOf(block);
  if (words.length > 80 || !/\d/.test(words)) return undefined;
  const told = words.replace(/^[\p{L}\s]{2,24}:\s*/u, '');
  const readable = [told, words].find((one) => /\D/.test(one) && readDate(one, home));
  const stated = block.matches('time') ? block : block.querySelector('time[datetime]');
  const marked = dates.test(marks(block)) ? stated?.getAttribute('datetime') : undefined;
  return readable ?? marked ?? undefined;
}

const isWords = (block: Element): boolean => block.matches('p,h1,h2,h3,h4,h5,h6,blockquote,time');

/** Whether a text begins with a line that nothing but its place and length shows to be the headline. */
function beginsWithHeadline([one, two, three]: readonly Element[]): boolean {
  const words = one && isWords(one) ? textOf(one) : '';
  return !!two && !!three && !!words && words.length <= 200 && !/[.:;]$/.test(words);
}

/** Where the headline is among the blocks; -1 where none is. */
function headlineAt(blocks: readonly Element[]): number {
  const start = blocks.slice(0, 8);
  const marked = start.findIndex(
    (block) => isWords(block) && headlines.test(marks(block)) && textOf(block).length < 250,
  );
  if (marked >= 0) return marked;
  const first = start.findIndex((block) => block.matches('h1,h2,h3'));
  const long = start.findIndex((block) => block.matches('p') && textOf(block).length > 250);
  if (first >= 0 && (long < 0 || first < long)) return first;
  return beginsWithHeadline(blocks) ? 0 : -1;
}

/** Where the lead is: marked as one, or bold, or the first of several paragraphs under the date. */
function leadAt(blocks: readonly Element[], from: number): number {
  const marked = blocks.findIndex((block) => isWords(block) && leads.test(marks(block)));
  if (marked >= 0) return marked;
  const first = blocks[from];
  const isLead =
    first?.matches('p,h2,h3') === true &&
    textOf(first).length > 40 &&
    textOf(first).length <= 500 &&
    blocks.filter((block) => block.matches('p')).length > 2;
  return isLead ? from : -1;
}

/** Few words, none of them a label or a number, and no sentence. */
const isName = (words: string): boolean =>
  words.length <= 60 && words.split(' ').length <= 8 && !/[:;!?…\d]|[^.A-Z]\.$/.test(words);

const source = /^(?:nguồn(?: tin)?|theo|source)\s*:?\s*/i;
const author = /^(?:tác giả|bài(?: và ảnh)?|tin(?:, ảnh| và ảnh)?|by)\s*:\s*/i;

/** Where the last paragraph is that is too long for a name. */
function lastLong(blocks: readonly Element[]): number {
  const long = blocks.filter((block) => !block.matches('p') || textOf(block).length > 80).pop();
  return long ? blocks.indexOf(long) : -1;
}

/** Where the byline is: short words after the last long paragraph; what follows is not the article's. */
function bylineAt(blocks: readonly Element[]): number {
  const marked = blocks.findIndex(
    (block, index) => index > 0 && bylines.test(marks(block)) && textOf(block).length < 80,
  );
  if (marked >= 0) return marked;
  const last = lastLong(blocks);
  const next = last >= 0 ? blocks[last + 1] : undefined;
  const words = next ? textOf(next).replace(author, '') : '';
  const isOne = isName(words) || (source.test(words) && words.length <= 60);
  return words && isOne ? last + 1 : -1;
}

/** What of an article is not its body, taken out piece by piece. */
class Taker {
  readonly values: Record<string, string> = {};
  rest: Element[];

  constructor(blocks: readonly Element[]) {
    this.rest = [...blocks];
  }

  take(at: number, name: string, words = this.#words(at)): void {
    if (!words) return;
    this.values[name] = words;
    this.rest.splice(at, 1);
  }

  #words(at: number): string {
    const block = this.rest[at];
    return block ? textOf(block) : '';
  }

  date(): void {
    const at = this.rest.slice(0, 8).findIndex((block) => dateIn(block));
    const block = this.rest[at];
    if (block) this.take(at, 'published', dateIn(block));
  }

  headline(): void {
    const at = headlineAt(this.rest);
    const before = this.rest.slice(0, Math.max(0, at));
    // What stands over the headline is the site's: its name, where the reader is.
    const isSites = before.every(
      (block) => textOf(block).length < 80 && !block.querySelector('img'),
    );
    if (isSites) this.rest.splice(0, before.length);
    this.take(isSites ? Math.min(at, 0) : at, 'headline');
  }

  /** Gives back what came after it. */
  byline(): Element[] {
    const at = bylineAt(this.rest);
    const after = at < 0 ? [] : this.rest.slice(at + 1);
    if (at < 0 || after.some((block) => textOf(block).length > 80)) return [];
    const words = this.#words(at);
    const isSource = source.test(words);
    this.rest.splice(at + 1);
    this.take(
      at,
      isSource ? 'source-name' : 'byline',
      words.replace(isSource ? source : author, ''),
    );
    return after;
  }
}

/** Tells headline, date, lead and byline of an article from its body. */
export function rolesOf(blocks: readonly Element[]): Roles {
  const taker = new Taker(blocks);
  taker.date();
  taker.headline();
  if (taker.values['headline']) taker.take(leadAt(taker.rest, 0), 'lead');
  const dropped = taker.byline();
  return { values: taker.values, rest: taker.rest, dropped };
}
