import { nearest, shownNodes } from '../core/flat-tree.js';
import { letter } from './sentences.js';

/** A run of a passage that stands in one node: character `n` of the text is `n + shift` of the node. */
interface Run {
  node: Text;
  start: number;
  end: number;
  shift: number;
}

/** One block of an article: a heading, a paragraph, an item, a caption, a cell. */
export interface Passage {
  /** Its words, white space folded. */
  text: string;
  /** Where they stand in the page. */
  runs: Run[];
}

/** What is not read aloud: credits, controls, what leads elsewhere, what is no text. */
const skipped = `figcaption small,[part~=credit],[part~=broken],button,select,textarea,label,
article-tools,nav,[part~=related],slot[name=related],slot[name=tools],script,style,noscript,
svg,audio,video,iframe,[hidden],[aria-hidden=true],details:not([open])>:not(summary)`;

/** The primary subtag of a language tag, also as Android writes it: `vi_VN`. */
export const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether a text is of a language: the nearest `lang` it is shown in says so, or none says Vietnamese. */
function isOf(language: string, node: Text): boolean {
  const lang = nearest(node, '[lang]')?.getAttribute('lang');
  return primary(lang || 'vi') === language;
}

/**
 * The `display` of an element that is to be read, else `none`. (`checkVisibility` would say more, but
 * has the browser lay out the page where there are container queries.)
 */
function displayOf(element: Element): string {
  const { display, contentVisibility } = getComputedStyle(element);
  return element.matches(skipped) || contentVisibility === 'hidden' ? 'none' : display;
}

/** The texts that are shown in a node; `''` where a block begins or ends, `' '` for a new line. */
function* textsIn(node: Node): Generator<Text | '' | ' '> {
  for (const inside of shownNodes(node)) {
    if (inside instanceof Text) yield inside;
    if (!(inside instanceof Element)) continue;
    const display = displayOf(inside);
    if (display === 'none') continue;
    const block = !/^(inline|contents|ruby)/.test(display);
    if (block) yield '';
    if (inside.localName === 'br') yield ' ';
    yield* textsIn(inside);
    if (block) yield '';
  }
}

/** Whether a text can be seen; one that has left the page cannot. */
function isSeen(node: Text): boolean {
  const parent = node.isConnected && nearest(node, '*');
  return (
    !!parent &&
    !parent.matches('details:not([open])') &&
    getComputedStyle(parent).visibility === 'visible'
  );
}

/** A passage in the making. */
class Draft {
  #passage: Passage = { text: '', runs: [] };
  /** What stands after the last word: nothing, white space, a new line. */
  #gap: 0 | 1 | 2 = 0;

  /** Adds a text word by word; gives back each passage that has become long. */
  *add(node: Text): Generator<Passage> {
    for (const { 0: word, index } of node.data.matchAll(/\s+|\S+/g)) {
      if (word.trim()) this.#word(word, node, index);
      else this.#gap ||= 1;
      if (this.#isLong) yield* this.take();
    }
  }

  /** Adds a word, or what of one stands in this node. */
  #word(word: string, node: Text, at: number): void {
    const passage = this.#passage;
    if (this.#gap && passage.text) passage.text += ' ';
    const start = passage.text.length;
    const end = start + word.length;
    const last = passage.runs[passage.runs.length - 1];
    if (last?.node === node && last.shift === at - start) last.end = end;
    else passage.runs.push({ node, start, end, shift: at - start });
    passage.text += word;
    this.#gap = 0;
  }

  /** Whether it may end here for its length: an article in one block is not prepared in one go. */
  get #isLong(): boolean {
    const { text } = this.#passage;
    return this.#gap > 0 && text.length > 2_000 && (/[.!?]$/.test(text) || text.length > 10_000);
  }

  /** Begins a new line; tells whether the one before was empty. */
  line(): boolean {
    const wasEmpty = this.#gap === 2;
    this.#gap = 2;
    return wasEmpty;
  }

  /** Gives back the passage, if it says something, and begins the next. */
  *take(): Generator<Passage> {
    const passage = this.#passage;
    this.#passage = { text: '', runs: [] };
    // What stands between a caption and its credit is not said.
    passage.text = passage.text.replace(/[ ·|]+$/, '');
    if (letter.test(passage.text)) yield passage;
  }
}

/**
 * What of an article is read aloud, in the order in which it is shown. Each passage is made when it
 * is asked for, of the page as it is then.
 *
 * @param language - primary language subtag; text of another language is left out
 */
export function* passagesOf(article: HTMLElement, language: string): Generator<Passage> {
  const draft = new Draft();
  for (const text of textsIn(article)) {
    if (text instanceof Text) {
      if (isSeen(text) && isOf(language, text)) yield* draft.add(text);
    } else if (!text || draft.line()) yield* draft.take();
  }
  yield* draft.take();
}

/**
 * Where a part of a passage stands in the page: a range in each of its nodes, with the white space
 * between them. A node that is no longer in the page has none.
 */
export function rangesOf({ runs }: Passage, from: number, to: number): Range[] {
  const ranges = new Map<Text, Range>();
  const isInside = ({ start, end }: Run): boolean => start < to && end > from;
  for (const { node, start, end, shift } of runs.filter(isInside)) {
    if (!node.isConnected) continue;
    const range = ranges.get(node) ?? new Range();
    if (!ranges.has(node)) range.selectNodeContents(node);
    if (start <= from) range.setStart(node, Math.min(from + shift, node.length));
    if (end >= to) range.setEnd(node, Math.min(to + shift, node.length));
    ranges.set(node, range);
  }
  return [...ranges.values()];
}
