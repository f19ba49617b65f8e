/** The names of U+00A0 to U+00FF, in order. */
const latin =
  'nbsp,iexcl,cent,pound,curren,yen,brvbar,sect,uml,copy,ordf,laquo,not,shy,reg,macr,deg,plusmn,sup2,sup3,acute,micro,para,middot,cedil,sup1,ordm,raquo,frac14,frac12,frac34,iquest,Agrave,Aacute,Acirc,Atilde,Auml,Aring,AElig,Ccedil,Egrave,Eacute,Ecirc,Euml,Igrave,Iacute,Icirc,Iuml,ETH,Ntilde,Ograve,Oacute,Ocirc,Otilde,Ouml,times,Oslash,Ugrave,Uacute,Ucirc,Uuml,Yacute,THORN,szlig,agrave,aacute,acirc,atilde,auml,aring,aelig,ccedil,egrave,eacute,ecirc,euml,igrave,iacute,icirc,iuml,eth,ntilde,ograve,oacute,ocirc,otilde,ouml,divide,oslash,ugrave,uacute,ucirc,uuml,yacute,thorn,yuml'.split(
    ',',
  );

const others: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ensp: '\u2002',
  emsp: '\u2003',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  hellip: '…',
  euro: '€',
  trade: '™',
};

/** A character by its number; that of Windows-1252 for U+0080 to U+009F, as browsers read them. */
function character(number: number): string {
  if (number > 0x7f && number < 0xa0) {
    return new TextDecoder('windows-1252').decode(new Uint8Array([number]));
  }
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : '';
}

/** Decodes character references: numbers, and the names that editors write; others stay as they are. */
export const decode = (value: string): string =>
  value.replace(
    /&(?:#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}))|(\w{2,8}));/g,
    (all, hex, decimal, name) => {
      if (hex || decimal) return character(parseInt(String(hex ?? decimal), hex ? 16 : 10));
      const known = Object.prototype.hasOwnProperty.call(others, String(name));
      const index = latin.indexOf(String(name));
      if (known) return others[String(name)] ?? all;
      return index < 0 ? all : String.fromCharCode(0xa0 + index);
    },
  );

/**
 * The words of a piece of HTML, such as a title of WordPress: without tags, its character references
 * decoded. At most 20,000 characters are looked at.
 */
export const htmlText = (html: string): string =>
  decode(
    html
      .slice(0, 20_000)
      .replace(/<(script|style)\b[^<]*<\/\1>|<!--[^<]*?-->/gi, '')
      .replace(/<(?:br|hr|img|p|\/(?:p|div|li|h\d|tr|blockquote|figcaption))\b[^<>]*>/gi, ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, ''),
  )
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
