import { headings } from '../core/heading.js';

/** The slots of an article that are not its body. */
export type Place = 'headline' | 'dateline' | 'lead' | 'media' | 'byline' | 'related' | 'tools';

/** The author's children by the slot they belong to: the body's are under `''`, those shown nowhere under `empty`. */
export type Places = Partial<Record<Place | '' | 'empty', ChildNode[]>>;

const named = /^(headline|dateline|lead|media|byline|related|tools)$/;

/** A `<time>`, alone or in a paragraph of its own. */
const isDateline = (child: Element): boolean =>
  child.localName === 'time' ||
  (child.localName === 'p' &&
    child.querySelector('time')?.textContent.trim() === child.textContent.trim());

function guess(child: Element, places: Places, started: boolean, teaser: boolean): Place | '' {
  if (named.test(child.slot)) return child.slot as Place;
  for (const place of ['lead', 'byline'] as const)
    if (child.classList.contains(place)) return place;
  if (!started && !places.headline && child.matches(headings)) return 'headline';
  if (!places.dateline && isDateline(child)) return 'dateline';
  const picture = teaser && !places.media && child.matches('img,picture,figure,photo-caption');
  return picture ? 'media' : '';
}

const isEmpty = (child: Element): boolean =>
  !child.textContent.trim() && !child.querySelector('img');

/**
 * Tells what each child of an article is: by its `slot` or its class (`lead`, `byline`), else by what
 * it is. The first heading is the headline unless text of the body precedes it; the first `<time>`,
 * alone or in a paragraph of its own, is the dateline; a teaser's first picture its media.
 */
export function placesOf(article: Element, teaser: boolean): Places {
  const places: Places = {};
  let started = false;
  for (const child of article.childNodes) {
    if (child.nodeType === Node.COMMENT_NODE) continue;
    const place: Place | '' = child instanceof Element ? guess(child, places, started, teaser) : '';
    const blank = /^(headline|dateline|lead|byline)$/.test(place) && isEmpty(child as Element);
    (places[blank ? 'empty' : place] ??= []).push(child);
    started ||= place === '' && !!child.textContent?.trim();
  }
  return places;
}
