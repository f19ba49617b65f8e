import { instead, type Place, round, roundBoth } from './place.js';

/** Photo markup that portals have: of VCCorp's system, NukeViet, SharePoint, old editors' tables. */
export type Preset = 'vccorp' | 'nukeviet' | 'sharepoint' | 'table';

/** What has been recognised. */
export interface Found {
  tag: string;
  /** The author's element. */
  original: HTMLElement;
  place: Place;
  /** Which side it stands on. */
  side?: string | null | undefined;
}

/** @param root - where it is looked for */
export type Find = (element: HTMLElement, root: Node) => Found | undefined;

/** The longest text that is a caption, in characters. */
const longest = 300;

/** Where articles stand: an `<em>` under a picture elsewhere may be anything. */
const bodies =
  'article,main,[role=main],news-article,[data-portal=news-article],[itemprop~=articleBody],.ms-rtestate-field';

/** Of any node; SharePoint strews zero-width spaces. */
const textOf = (node: Node): string => (node.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, '');

const floatOf = ({ style }: HTMLElement): string => style.getPropertyValue('float');

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

/** White space, a comment, a line break. */
const isBlank = (node: Node): boolean =>
  isElement(node) ? node.localName === 'br' : node.nodeType === 8 || !textOf(node);

/** The only thing in an element, if it is one of these. */
function only(parent: Element | undefined, selector: string): HTMLElement | undefined {
  const [first, ...more] = [...(parent?.childNodes ?? [])].filter((node) => !isBlank(node));
  return first && isElement(first) && !more.length && first.matches(selector) ? first : undefined;
}

/** A picture that is more than an icon or a pixel that counts visitors, and has no text beside it. */
function isPhoto(image: HTMLElement | undefined): image is HTMLElement {
  if (!image) return false;
  const [width, height, align] = ['width', 'height', 'align'].map((name) =>
    image.getAttribute(name),
  );
  const isSmall = [width, height].some((side) => parseFloat(side ?? '99') <= 32);
  return (
    !isSmall && !!image.getAttribute('src') && !/left|right/.test(`${align} ${floatOf(image)}`)
  );
}

/** A paragraph or cell in which a caption stands alone. */
function isCaption(words: HTMLElement | undefined): words is HTMLElement {
  const em = only(words, 'em,i');
  const length = em ? textOf(em).length : 0;
  return length > 0 && length <= longest && !em?.querySelector('img,p,div,table');
}

/** Whether a picture is in no link but one, inside the figure, to the picture itself in large. */
function isFree(image: Element, figure: Element): boolean {
  const link = image.closest('a');
  const href = link?.getAttribute('href') ?? '';
  return !link || (figure.contains(link) && /\.(jpe?g|png|gif|webp|avif)([?#].*)?$/i.test(href));
}

const others = 'video,audio,iframe,object,embed,canvas,svg,table,form,button,figure';

/** Whether a figure has one photo, at most one caption and nothing else. */
function isFigure(figure: HTMLElement): boolean {
  const [image, another] = figure.querySelectorAll('img');
  const isLone = !another && !figure.querySelector(`${others},figcaption ~ figcaption`);
  if (!isLone || !isPhoto(image) || !isFree(image, figure)) return false;
  return [...figure.childNodes].every(
    (child) =>
      isBlank(child) ||
      (isElement(child) && child.matches('figcaption,.PhotoCMS_Author')) ||
      (child.contains(image) && !textOf(child)),
  );
}

const photo = (original: HTMLElement, place: Place, side?: string | null): Found => ({
  tag: 'photo-caption',
  original,
  place,
  side,
});

/** Which side a figure of CKEditor stands on, by class or style. */
const sideOf = (figure: HTMLElement): string =>
  /(?:^|\s)image-(?:style-align-)?(left|right)(?!\S)/.exec(figure.className)?.[1] ??
  floatOf(figure);

/** A paragraph that has a place of its own: a lead, a byline, one set to the right. */
const isElsewhere = (paragraph: HTMLElement): boolean =>
  paragraph.matches('.lead,.byline,[data-portal]') ||
  /right|end/.test(`${paragraph.getAttribute('align')} ${paragraph.style.textAlign}`);

/** What comes after a node, white space left out. */
function nextOf(node: Node): HTMLElement | undefined {
  let next = node.nextSibling;
  while (next && isBlank(next)) next = next.nextSibling;
  return next && isElement(next) ? next : undefined;
}

/** The paragraph under a picture's, if it is the caption; of two it is not known which is. */
function captionUnder(paragraph: Element): HTMLElement | undefined {
  const next = nextOf(paragraph);
  const isSure = isCaption(next) && !isCaption(nextOf(next));
  return isSure && next.localName === 'p' && !isElsewhere(next) ? next : undefined;
}

/** The article that an element stands in; what was handed over counts as one. */
const bodyOf = (element: Element, root: Node): Node | null =>
  element.closest(bodies) ?? (root.nodeType === 1 ? root : null);

/** What is in a cell, but for the paragraph round it. */
const contentOf = (cell: HTMLElement): HTMLElement => only(cell, 'p') ?? cell;

/** Whether a table is a photo over its caption: two rows of one cell, that nothing points to. */
function cellsOf(table: Element): [HTMLElement, HTMLElement] | undefined {
  const [picture, words, more] = table.querySelectorAll<HTMLElement>('td,th,caption');
  if (!picture || !words || more || picture.parentNode === words.parentNode) return undefined;
  return table.matches('[id]') ||
    table.querySelector('th,caption,:is(tbody,tr,td)[id],[data-portal]')
    ? undefined
    : [picture, words];
}

const vccorp: Find = (figure) => (isFigure(figure) ? photo(figure, round(figure)) : undefined);

const nukeviet: Find = (figure) => {
  const caption = figure.querySelector(':scope > figcaption');
  const isWhole = caption && textOf(caption) && isFigure(figure);
  return isWhole ? photo(figure, round(figure), sideOf(figure)) : undefined;
};

const sharepoint: Find = (image, root) => {
  const paragraph = image.parentElement;
  if (!paragraph || !isPhoto(image) || only(paragraph, 'img') !== image) return undefined;
  const words = captionUnder(paragraph);
  const isInBody = bodyOf(paragraph, root) && !paragraph.closest('a,figure,nav,aside,footer');
  return words && isInBody ? photo(paragraph, roundBoth(paragraph, words)) : undefined;
};

/** Whether a table stands in another; one that lays out the whole page does not count. */
function isNested(table: Element, root: Node): boolean {
  const outer = table.parentElement?.closest('table');
  return !!outer && !outer.contains(bodyOf(table, root));
}

const table: Find = (element, root) => {
  const [picture, words] = cellsOf(element) ?? [];
  if (!picture || !words || isNested(element, root)) return undefined;
  return isPhoto(only(contentOf(picture), 'img')) && isCaption(contentOf(words))
    ? photo(element, instead(element, picture, words), element.getAttribute('align'))
    : undefined;
};

/** By preset what may be it, and what makes sure. */
export const presets: ReadonlyMap<Preset, readonly [selector: string, find: Find]> = new Map<
  Preset,
  readonly [string, Find]
>([
  ['vccorp', ['figure.VCSortableInPreviewMode[type=Photo]', vccorp]],
  ['nukeviet', ['figure.image', nukeviet]],
  ['sharepoint', ['p > img', sharepoint]],
  ['table', ['table', table]],
]);
