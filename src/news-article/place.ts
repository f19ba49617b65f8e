import { headings } from '../core/heading.js';

/** The slots of an article that are not its body. */
export type Place = 'headline' | 'dateline' | 'lead' | 'media' | 'byline' | 'related' | 'tools';

/** The author's children by their slot: the body's are under `''`, those shown nowhere under `empty`. */
export type Places = Partial<Record<Place | '' | 'empty', ChildNode[]>>;

const isElement = (node: Node): node is Element => node.nodeType === 1;

const named = /^(headline|dateline|lead|media|byline|related|tools)$/;

/** A `<time>`, alone or in a paragraph of its own. */
const isTime = (child: Element): boolean =>
  child.matches('time') ||
  (child.matches('p') &&
    child.querySelector('time')?.textContent.trim() === child.textContent.trim());

/** What tells the place of a child without `slot`; a place that is taken is not looked for. */
const signs: [Place, (child: Element, started: boolean, teaser: boolean) => boolean][] = [
  ['headline', (child, started) => !started && child.matches(headings)],
  ['dateline', isTime],
  ['tools', (child) => child.matches('article-tools,[data-portal=article-tools]')],
  [
    'media',
    (child, _, teaser) =>
      teaser && child.matches('img,picture,figure,photo-caption,[data-portal=photo-caption]'),
  ],
  ['lead', (child) => child.matches('.lead')],
  ['byline', (child) => child.matches('.byline')],
];

const isBlank = (child: Element): boolean =>
  !child.textContent.trim() && !child.querySelector('img');

/** White space alone is no body. */
const isSpace = (nodes: ChildNode[] = []): boolean =>
  !nodes.some((node) => isElement(node) || node.textContent?.trim());

/**
 * Tells what each child of an article is: by its `slot`, else by its class (`lead`, `byline`) or what
 * it is. The first heading is the headline unless text of the body precedes it; the first `<time>`,
 * alone or in a paragraph of its own, is the dateline; a teaser's first picture its media.
 */
export function placesOf(article: Element, teaser: boolean): Places {
  const places: Places = {};
  let started = false;
  const placeOf = (child: Element): keyof Places => {
    const place = named.test(child.slot)
      ? (child.slot as Place)
      : signs.find(([sign, is]) => !places[sign] && is(child, started, teaser))?.[0];
    return place && /line|lead/.test(place) && isBlank(child) ? 'empty' : (place ?? '');
  };
  for (const child of [...article.childNodes].filter(({ nodeType }) => nodeType !== 8)) {
    const place = isElement(child) ? placeOf(child) : '';
    (places[place] ??= []).push(child);
    started ||= !place && !!child.textContent?.trim();
  }
  if (isSpace(places[''])) delete places[''];
  return places;
}
