import { text } from '../core/text.js';
import { warnOf } from '../core/warn.js';
import { inside, round } from './place.js';
import { type Find, type Preset, presets } from './presets.js';
import { holders, type Tag, tags } from './tags.js';

/** What tells that an element is to be made into one of ours. */
export interface Rule {
  name: 'data-portal' | 'class' | Preset;
  /** What may be it. */
  selector: string;
  /** Makes sure. */
  find: Find;
}

const marked: Find = (element) => {
  const value = text(element.getAttribute('data-portal')).toLowerCase();
  const tag = tags.get(value);
  if (tag?.round.includes(element.localName)) {
    // Between a picture and its sources nothing may stand.
    const original = element.closest<HTMLElement>('picture') ?? element;
    return { tag: value, original, place: round(original) };
  }
  if (tag && holders.test(element.localName)) {
    return { tag: value, original: element, place: inside(element) };
  }
  warnOf(element, 'data-portal', value, tag ? '<div>' : [...tags.keys()].join(', '));
  return undefined;
};

/** Whether an element is or holds what a tag needs, and shows something: an icon alone names no link. */
const has = (element: HTMLElement, { needs }: Tag): boolean =>
  (element.matches(needs) || !!element.querySelector(needs)) &&
  (!!element.textContent.trim() || !!element.querySelector('img'));

const classed: Find = (element) => {
  const { localName, classList } = element;
  const name = [...classList].find((word) => tags.get(word)?.classed.includes(localName)) ?? '';
  const tag = tags.get(name);
  if (!tag || !has(element, tag)) return undefined;
  const place = tag.round.includes(localName) ? round(element) : inside(element);
  return { tag: name, original: element, place };
};

export const names: readonly Preset[] = [...presets.keys()];

/** What is looked for without being asked, first comes first. */
const always: Rule[] = [
  { name: 'data-portal', selector: '[data-portal]', find: marked },
  {
    name: 'class',
    selector: [...tags]
      .flatMap(([tag, { classed: kinds }]) => kinds.map((kind) => `${kind}.${tag}`))
      .join(),
    find: classed,
  },
];

/** Those of these words that are presets; `warn` is told of others. */
export function presetsOf(words: readonly unknown[], warn: (word: unknown) => void): Preset[] {
  for (const word of words) if (!names.some((name) => name === word)) warn(word);
  return names.filter((name) => words.includes(name));
}

/** The rules of presets, after those that always hold. */
export function rulesOf(wanted: readonly Preset[]): Rule[] {
  const more = [...presets].filter(([name]) => wanted.includes(name));
  return [...always, ...more.map(([name, [selector, find]]) => ({ name, selector, find }))];
}
