import { home, readDate } from '../core/dates.js';

/** The day of a date as the article shows it: that of its own offset, else that of the portal's zone. */
function dayOf(date: string): string {
  const own = /^\d{4}-\d\d-\d\d(?!.*z$)/i.exec(date.trim())?.[0];
  const read = readDate(date, home);
  return (read && (own ?? read.local.slice(0, 10))) ?? '';
}

/** At most so many characters, cut between words where there are any; Khmer's are parted by U+200B. */
function cut(words: string, most: number): string {
  const whole = new RegExp(`^.{1,${String(most)}}(?![^-\u200b])`).exec(words)?.[0];
  return whole ?? words.slice(0, most).replace(/[\u17d2\ud800-\udbff]$/, '');
}

/** Words in lower case, Latin letters without marks, all else that is no letter or digit a hyphen. */
const hyphened = (words: string): string =>
  words
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\u200b]+/gu, '-')
    .replace(/^[-\u200b]+|[-\u200b]+$/g, '');

/**
 * The name of the file: `2015-05-06-so-thong-tin-tron-muoi-nam.html`. Safe on every system: at most 80
 * characters, and none of the names that Windows keeps for itself.
 */
export function nameOf(headline: string, date: string): string {
  const day = dayOf(date);
  const words = cut(hyphened(headline), day ? 69 : 80).replace(/\u200b/g, '') || 'article';
  const name = day ? `${day}-${words}` : words.replace(/^(con|prn|aux|nul|(com|lpt)\d)$/, '$1-');
  return `${name}.html`;
}
