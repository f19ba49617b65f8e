/** What the tests of the documentation's code need of the runner. */
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allBlocks } from './markdown.mjs';
import { file, library, openSite, text } from './site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The portal's own photos and data, whatever a snippet calls them. */
const portal = [
  // Liferay's documents have no ending.
  [/\.(jpg|jpeg|png|webp)$|^\/documents\/d\//, 'demo/pictures/hall-480.jpg'],
  [/\.svg$/, 'demo/pictures/icon-law.svg'],
  [/^\/wp-json\/wp\/v2\/posts\/\d+$/, 'demo/data/wordpress.json'],
  [/\.opml$/, 'demo/data/units.opml'],
  [/^\/feed\.xml$/, 'demo/data/feed.xml'],
];

/** The hash that stands for `sha384-…` in snippets, which change less often than the script. */
async function hash() {
  const { body } = await file('dist/cdn/portal-elements.js');
  return `sha384-${createHash('sha384').update(body).digest('base64')}`;
}

const hashed = (words, value) => words.replaceAll('sha384-…', value);

/** Opens a page that holds a snippet, under the headers that are given. */
async function open(browser, payload) {
  const { html, program, headers = {} } = payload;
  const address = 'https://songlanh.example/tin-tuc/bai.html';
  const value = await hash();
  const own = Object.entries(headers).map(([name, header]) => [name, hashed(header, value)]);
  const page = text(hashed(html, value), '.html', Object.fromEntries(own));
  const answer = async ({ href, pathname }) => {
    if (href === address) return page;
    if (pathname.endsWith('/program.js')) return text(program, '.js');
    if (/^\/(node_modules|dist)\//.test(pathname)) return file(pathname.slice(1));
    const [, picture] = portal.find(([pattern]) => pattern.test(pathname)) ?? [];
    return (await library(pathname)) ?? (picture && file(picture));
  };
  return openSite(browser, answer, { ...payload, address });
}

/** A port that nobody listens to. */
async function freePort() {
  const probe = createServer();
  await new Promise((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** Runs a server that a snippet is, and gives back the page that it answers with. */
async function serve(code) {
  const port = await freePort();
  const folder = await mkdtemp(join(root, 'dist/snippet-'));
  const program = join(folder, 'server.mjs');
  await writeFile(program, code);
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
  try {
    for (let tries = 0; tries < 100; tries++) {
      const response = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
      if (response) return { html: await response.text(), said };
      await new Promise((done) => setTimeout(done, 50));
    }
    return { html: '', said: said || 'it does not answer' };
  } finally {
    child.kill();
    await rm(folder, { recursive: true });
  }
}

/**
 * Commands: `snippets` gives every code block of the documentation; `snippet` opens a page with one of
 * them; `snippet-server` runs one in Node and gives back its page.
 */
export const snippets = () => ({
  name: 'snippets',
  async executeCommand({ command, payload = {}, session }) {
    if (command === 'snippets') return allBlocks();
    if (command === 'snippet') {
      return open(session.browser.getPage(session.id).browser(), payload);
    }
    return command === 'snippet-server' ? serve(payload.code) : undefined;
  },
});
