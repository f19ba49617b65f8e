/** The contestants with their scripts, and the pages in which they are measured. */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { serve } from '../scripts/serve.mjs';
import { launch } from './browser.mjs';
import { clear, whole, write } from './bundle.mjs';
import * as looks from './looks.mjs';

/** Each kind of page, and which part of a library it needs. */
const kinds = {
  empty: { html: looks.emptyPage, part: 'both' },
  cards: { html: (one) => looks.cardsPage(one, 500), part: 'card' },
  news: { html: looks.newsPage, part: 'both' },
  unused: { html: looks.unusedPage, part: 'card' },
  tall: { html: looks.tallPage, part: 'top' },
  article: { html: looks.longArticle, part: 'both' },
};

const scriptOf = ({ parts }, part) => parts && (parts[part] ?? parts.both).script;

/**
 * Our elements as a webmaster has them: `parts` by the elements that a page uses, the one script for all, and
 * the style sheet for the moments before. `before` is put in front of each script.
 */
export async function ourFiles(before = '') {
  const put = (file) => whole(file, before);
  const card = await put('dist/size/card.js');
  const top = await put('dist/size/top.js');
  const all = await put('dist/cdn/portal-elements.js');
  const { script: sheet, bytes: sheetBytes } = await whole('dist/cdn/portal-elements.css', '');
  return { sheet, sheetBytes, parts: { card, top, both: all, all } };
}

/** Files packed as servers send them, each once. */
function packed() {
  const files = new Map();
  return (file, body) => {
    const found = files.get(file) ?? gzipSync(body);
    files.set(file, found);
    return found;
  };
}

/** Starts a browser and a server of pages; `add` writes the pages of a contestant. */
export async function openBench() {
  await clear();
  await write(looks.siteSheet, looks.style);
  const { address, close } = await serve(fileURLToPath(new URL('build', import.meta.url)), {
    headers: { 'content-encoding': 'gzip' },
    change: packed(),
  });
  const browser = await launch();
  const pages = Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, ({ name }) => `${address}/${name}-${kind}.html`]),
  );
  const add = async (one) => {
    for (const [kind, { html, part }] of Object.entries(kinds)) {
      await write(`${one.name}-${kind}.html`, html({ ...one, script: scriptOf(one, part) }));
    }
  };
  const end = async () => {
    await browser.close();
    close();
  };
  return { browser, pages, add, end };
}
