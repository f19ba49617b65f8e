import { text } from '../core/text.js';

/** The names of U+00A0 to U+00FF, in order. */
const latin =
  'nbsp,iexcl,cent,pound,curren,yen,brvbar,sect,uml,copy,ordf,laquo,not,shy,reg,macr,deg,plusmn,sup2,sup3,acute,micro,para,middot,cedil,sup1,ordm,raquo,frac14,frac12,frac34,iquest,Agrave,Aacute,Acirc,Atilde,Auml,Aring,AElig,Ccedil,Egrave,Eacute,Ecirc,Euml,Igrave,Iacute,Icirc,Iuml,ETH,Ntilde,Ograve,Oacute,Ocirc,Otilde,Ouml,times,Oslash,Ugrave,Uacute,Ucirc,Uuml,Yacute,THORN,szlig,agrave,aacute,acirc,atilde,auml,aring,aelig,ccedil,egrave,eacute,ecirc,euml,igrave,iacute,icirc,iuml,eth,ntilde,ograve,oacute,ocirc,otilde,ouml,divide,oslash,ugrave,uacute,ucirc,uuml,yacute,thorn,yuml'.split(
    ',',
  );

const characters = new Map([
  ...latin.map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['bull', '•'],
  ['hellip', '…'],
  ['euro', '€'],
  ['trade', '™'],
]);

/** What browsers take U+0080 to U+009F for: Windows-1252. */
const windows = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** A character by its number. */
function character(number: number): string {
  return (
    windows[number - 0x80] ?? (number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '')
  );
}

/** Decodes character references: numbers, and the names that editors write; others stay as they are. */
export const decode = (value: string): string =>
  value.replace(
    /&(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|(\w{2,8}));/g,
    (all, hex?: string, decimal?: string, name?: string) =>
      name
        ? (characters.get(name) ?? all)
        : character(parseInt(hex ?? decimal ?? '', hex ? 16 : 10)),
  );

/** Most characters of a piece of HTML that are looked at; a picture may be written into it. */
const most = 1_000_000;

// Like a browser, what is not closed goes on to the end. All of these take linear time.
const hidden =
  /<(script|style)(?=[\s/>])[^]*?(?:<\/\1\s*>|$)|<!--[^]*?(?:-->|$)|<[!?][^>]*(?:>|$)/gi;
const tag = /<\/?([a-z][a-z\d]*)(?:[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*|[^<>]*)>/gi;
const block =
  /^(?:br|hr|img|p|div|pre|li|[uod]l|d[dt]|h\d|table|t[dhr]|blockquote|fig\w+|section|article|header|footer)$/i;

/**
 * The words of a piece of HTML, such as a title of WordPress: without tags, its character references
 * decoded, white space folded; at most 20,000 characters.
 */
export function htmlText(html: string): string {
  const whole = html.length > most ? html.slice(0, most).replace(/<[^<>]*$/, '') : html;
  const words = whole
    .replace(hidden, '')
    .replace(tag, (_, name: string) => (block.test(name) ? ' ' : ''));
  return text(decode(words).replace(/\s+/g, ' '));
}
