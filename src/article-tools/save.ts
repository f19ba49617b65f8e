import { home, readDate, writeDate } from '../core/dates.js';
import type { Embedding } from '../core/embedding.js';
import { nearest } from '../core/flat-tree.js';
import { text } from '../core/text.js';
import type { Bar } from './bar.js';
import * as messages from './messages.js';
import { inside } from './save.article.js';
import { attribute, escaped, linkTo, type Writing } from './save.html.js';
import * as said from './save.messages.js';
import { nameOf } from './save.name.js';
import { readPictures } from './save.pictures.js';
import { reading } from './save.styles.js';
import type { Subject } from './subject.js';

/** What was saved. */
export interface Saved {
  /** The name of the file; empty where nothing was saved. */
  name: string;
  /** How many pictures are not in it. */
  missing: number;
}

/** What speaks to the reader in a language. */
type Page = Pick<Embedding, 'language' | 'say'>;

/** Nothing in the file may run, be sent or be loaded but pictures. */
const policy =
  "default-src 'none';img-src data: https: http:;style-src 'unsafe-inline';base-uri 'none';form-action 'none'";

/** Milliseconds that the page may wait while the article is being written. */
const most = 40;

const pause = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

/** Writes the article, and lets the page go on now and then. */
async function write(writing: Writing, article: Node, signal?: AbortSignal): Promise<void> {
  const work = inside(writing, article);
  let due = performance.now() + most;
  while (!work.next().done) {
    if (performance.now() < due) continue;
    await pause();
    if (signal?.aborted) return;
    due = performance.now() + most;
  }
}

/** The document's language and direction. */
function tongue(article: Element, page: Page): string {
  const lang = nearest(article, '[lang]')?.getAttribute('lang');
  const { direction } = getComputedStyle(article);
  return attribute('lang', text(lang) || page.language) + attribute('dir', direction);
}

function head({ article, headline, address }: Subject, page: Page): string {
  return `<!doctype html>
<html${tongue(article, page)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escaped(headline)}</title>
<link rel="canonical"${attribute('href', address)}>
<style>${reading.cssText}</style>
</head>
<body><main><article>
`;
}

/** How many pictures are not in the file. */
const leftOut = (page: Page, missing: number): string =>
  page.say(said.notEmbedded).replace('{n}', String(missing));

/** Where the article is from, when it was saved, and what is not in the file. */
function foot({ address }: Subject, page: Page, missing: number): string {
  const now = readDate(String(Date.now()), home);
  const lines = [
    `${escaped(page.say(messages.articleAddress))} ${linkTo(address)}`,
    now &&
      `${escaped(page.say(said.savedOn))} <time${attribute('datetime', now.datetime)}>${escaped(writeDate(now, page.language))}</time>`,
    missing && escaped(leftOut(page, missing)),
  ];
  const paragraphs = lines.map((line) => (line ? `<p>${line}</p>\n` : '')).join('');
  return `
</article></main>
<footer${attribute('lang', page.language)}>
${paragraphs}</footer>
</body></html>`;
}

/** The file in pieces: as one string it would be twice as large in memory. */
async function made(
  subject: Subject,
  page: Page,
  signal?: AbortSignal,
): Promise<Saved & { pieces: string[] }> {
  const writing: Writing = {
    pieces: [],
    pictures: new Map(),
    open: [],
    said: 0,
    headed: false,
    targets: new Set(),
    linked: new Set(),
    later: [],
  };
  await write(writing, subject.article, signal);
  const pictures = [...writing.pictures.values()];
  await readPictures(pictures, signal);
  const missing = pictures.reduce((sum, { data, uses }) => (data ? sum : sum + uses), 0);
  const body = writing.pieces.map((piece) => (typeof piece === 'string' ? piece : piece()));
  const heading = writing.headed ? '' : `<h1 class="headline">${escaped(subject.headline)}</h1>`;
  return {
    name: nameOf(subject.headline, subject.date),
    missing,
    pieces: [head(subject, page), heading, ...body, foot(subject, page, missing)],
  };
}

/**
 * An article as one HTML document that needs nothing beside it: its pictures inside where they may be
 * read, its own styles, no script, its address and when it was saved at the end. Ended by the signal it is
 * what was written until then.
 */
export async function savedPage(
  subject: Subject,
  page: Page,
  signal?: AbortSignal,
): Promise<Saved & { html: string }> {
  const { name, missing, pieces } = await made(subject, page, signal);
  return { name, missing, html: pieces.join('') };
}

/** The pieces, large pictures out of the way one after the other: all at once would hold up the page. */
async function packed(pieces: string[]): Promise<BlobPart[]> {
  const parts: BlobPart[] = [];
  for (const piece of pieces) {
    const isLarge = piece.length > 1_000_000;
    parts.push(isLarge ? new Blob([piece]) : piece);
    if (isLarge) await pause();
  }
  return parts;
}

/** Hands a file to the browser to keep. */
function download(name: string, pieces: BlobPart[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(pieces, { type: 'text/html;charset=utf-8' }));
  link.download = name;
  link.click();
  // Safari reads it after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

/** Saves an article as one file. Never fails: where nothing was saved, the name is empty. */
export async function save(subject: Subject, page: Page, signal?: AbortSignal): Promise<Saved> {
  try {
    const { name, missing, pieces } = await made(subject, page, signal);
    const parts = await packed(pieces);
    if (!signal?.aborted) {
      download(name, parts);
      return { name, missing };
    }
  } catch {
    // Said by the empty name.
  }
  return { name: '', missing: 0 };
}

/**
 * Saves an article, and says that it does; then under which name, and how many pictures are not in the
 * file. Where the tools have left the page meanwhile, nothing is saved or said.
 */
export async function saveArticle(subject: Subject, bar: Bar): Promise<void> {
  const { page, signal } = bar;
  bar.say(page.say(said.saving));
  const { name, missing } = await save(subject, page, signal);
  if (signal?.aborted) {
    bar.hush();
    return;
  }
  const left = missing ? ` – ${leftOut(page, missing)}` : '';
  const is = `${page.say(said.saved)} ${name}${left}`;
  bar.say(name ? is : page.say(said.notSaved));
}
