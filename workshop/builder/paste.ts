import type { Article } from '../../src/content/article.js';
import { readArticle } from '../../src/content/read.js';
import { make } from '../../src/report/make.js';
import { enhance } from '../../src/enhance/enhance.js';
import { names as presets } from '../../src/enhance/rules.js';
import { safeNodes } from './body.js';
import type { Row } from './choice.js';
import { inert } from './content.js';
import { parse } from './parse.js';
import { blocksIn, blocksOfText, noise, textOf } from './paste.blocks.js';
import { photoOf } from './paste.photos.js';
import { rolesOf } from './paste.roles.js';
import { print } from './print.js';

/** What has been recognised in what somebody has pasted. */
export interface Pasted {
  values: Record<string, string>;
  rows: Row[];
  /** Words of what has been left out: frames, what stood after the byline. */
  left: string[];
}

/** What an article of a reader says, by field. */
function valuesOf(article: Partial<Article>): Record<string, string> {
  const names = (article.author ?? []).map(({ name }) => name).join(', ');
  const all = {
    headline: article.headline,
    published: article.datePublished,
    lead: article.description,
    byline: names,
    'source-name': article.sourceOrganization?.name,
    category: article.articleSection,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** What a page says of its article to search engines. */
function described(page: Document): Record<string, string> {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const found = blocks.map((block) => attempt(() => readArticle(block.textContent))).find(Boolean);
  return found ? valuesOf(found) : {};
}

/** The article of a whole page; the page where none is marked. */
const articleIn = ({ body }: Document): Element =>
  [...body.querySelectorAll('article,main,[role=main]')].find((one) => textOf(one).length > 200) ??
  body;

/** Blocks with each photo, and the words that belong to it, as one figure. */
function gathered(blocks: readonly Element[], isText: boolean): [Element[], Map<Element, Row>] {
  const photos = new Map<Element, Row>();
  const all: Element[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Element;
    const found = photoOf(block, blocks[index + 1], isText);
    const figure = found ? make(block.ownerDocument, 'figure', {}) : block;
    if (found) photos.set(figure, found.row);
    all.push(figure);
    index += found?.taken ?? 0;
  }
  return [all, photos];
}

/** A body as text where paragraphs are all it has; else as HTML. */
function bodyOf(nodes: readonly Element[]): Record<string, string> {
  const isPlain = nodes.every((node) => node.matches('p') && !node.childElementCount);
  return isPlain
    ? { body: nodes.map(textOf).join('\n\n'), 'body-format': '' }
    : { body: nodes.map((node) => print(node)).join('\n'), 'body-format': 'html' };
}

/** What stands in blocks that a page has: of each photo, after how many blocks of the text it is. */
function readBlocks(
  blocks: readonly Element[],
  more: Record<string, string>,
  isText: boolean,
): Pasted {
  const [all, photos] = gathered(blocks, isText);
  const { values, rest, dropped } = rolesOf(all);
  const rows: Row[] = [];
  const texts: Element[] = [];
  for (const block of rest) {
    const row = photos.get(block);
    if (row) rows.push({ ...row, after: String(texts.length) });
    else texts.push(...safeNodes(print(block), 2));
  }
  const left = dropped.map(textOf).filter(Boolean);
  return { values: { ...more, ...values, ...bodyOf(texts) }, rows, left };
}

function readHtml(html: string, more: Record<string, string> = {}): Pasted {
  const page = parse(html);
  const told = described(page);
  const frames = page.querySelectorAll('iframe,video,audio,object,embed').length;
  for (const element of page.querySelectorAll(noise)) element.remove();
  const article = articleIn(page);
  enhance(article, { presets });
  const { left, ...rest } = readBlocks(blocksIn(article), { ...told, ...more }, false);
  return { ...rest, left: [...(frames ? [`<iframe>, <video> … (${frames})`] : []), ...left] };
}

/** What an API or a feed gives, if it is such a thing. */
function readData(source: string): Pasted | undefined {
  const article = attempt(() => readArticle(source));
  if (!article) return undefined;
  const values = valuesOf(article);
  if (article.articleHtml) {
    const html = readHtml(article.articleHtml);
    const { body = '', 'body-format': format = '' } = html.values;
    return { ...html, values: { ...html.values, ...values, body, 'body-format': format } };
  }
  const body = (article.articleBody ?? '').split(/\n+/).join('\n\n');
  const rows = (article.image ?? []).map(
    ({ contentUrl, alt = '', caption = '', creditText = '' }) => ({
      src: contentUrl,
      alt,
      caption,
      credit: creditText,
      after: '0',
    }),
  );
  return { values: { ...values, body, 'body-format': '' }, rows, left: [] };
}

/**
 * Reads an article that somebody has pasted: HTML of Word or a content system, plain text, or what an
 * API or a feed gives. Nothing of it is loaded or run.
 */
export function readPasted(source: string): Pasted {
  const trimmed = source.trim();
  if (/^[[{]|^<\?xml|^<(rss|feed|rdf:rdf)[\s>]/i.test(trimmed)) {
    const read = readData(trimmed);
    if (read) return read;
  }
  if (/<[a-z!][^>]*>/i.test(trimmed)) return readHtml(trimmed);
  return readBlocks(blocksOfText(trimmed, inert()), {}, true);
}
