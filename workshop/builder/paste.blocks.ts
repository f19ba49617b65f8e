import { make } from '../../src/report/make.js';

const containers =
  /^(div|section|article|main|center|header|footer|aside|news-article|form|fieldset|tbody|td|tr|th|body|font|o:p|span)$/;
const blocks =
  /^(p|h[1-6]|ul|ol|dl|table|blockquote|figure|photo-caption|pre|hr|details|div|section|article|main|center|header|footer|aside|news-article|form|fieldset)$/;

/** What is no part of an article. */
export const noise =
  'script,style,template,noscript,link,meta,title,iframe,object,embed,applet,video,audio,canvas,svg,math,nav,button,input,select,textarea,[hidden]';

/** The words of an element, white space folded. */
export const textOf = (node: Node): string =>
  (node.textContent ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether it holds blocks, and is only there to hold them. */
const isContainer = (element: Element): boolean =>
  containers.test(element.localName) &&
  [...element.querySelectorAll('*')].some(({ localName }) => blocks.test(localName));

/** A table that lays out the page rather than data: of a single cell, or with tables or headings in it. */
const isLayout = (table: Element): boolean =>
  table.querySelectorAll('td,th').length < 2 || !!table.querySelector('table,h1,h2,h3,p ~ p');

/** Whether what is in it is to be looked at piece by piece. */
const isOpen = (node: Node): node is Element =>
  isElement(node) && (isContainer(node) || (node.matches('table') && isLayout(node)));

/** Collects blocks; words that stand between them become paragraphs, apart by `<br>`. */
class Collector {
  readonly found: Element[] = [];
  #run: Node[] = [];

  end(): void {
    const page = this.#run[0]?.ownerDocument;
    const paragraph = page && make(page, 'p', {}, ...this.#run);
    if (paragraph) this.found.push(paragraph);
    this.#run = [];
  }

  walk(parent: Node): void {
    for (const node of [...parent.childNodes]) this.#meet(node);
    this.end();
  }

  #meet(node: Node): void {
    if (isOpen(node)) {
      this.end();
      this.walk(node);
    } else if (isElement(node) && node.matches('br')) this.end();
    else if (isElement(node) && blocks.test(node.localName)) {
      this.end();
      this.found.push(node);
    } else if (node.nodeType !== 8) this.#run.push(node);
  }
}

/** The blocks of a page in its order. */
export function blocksIn(root: Element): Element[] {
  const collector = new Collector();
  collector.walk(root);
  const says = (block: Element): boolean => !!textOf(block) || !!block.querySelector('img');
  return collector.found.filter((block) => says(block) || block.matches('hr'));
}

/** The lines of a text as paragraphs; a line that stands for a picture becomes one. */
export function blocksOfText(text: string, page: Document): Element[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) =>
      /^[[(]?(img|image|ảnh|hình|photo)[\])]?\.?$/i.test(line)
        ? make(page, 'figure', {}, make(page, 'img', {}))
        : make(page, 'p', {}, line),
    );
}
