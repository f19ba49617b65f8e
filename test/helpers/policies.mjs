/** What the tests of security need of the runner: two sites of their own, with any headers. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { remoteOf } from './remote-vectors.mjs';

/** A tenth of a second of silence, as a recording. */
const sound = Buffer.concat([
  Buffer.from('524946464403000057415645666d74201000000001000100401f0000401f000001000800', 'hex'),
  Buffer.from('6461746120030000', 'hex'),
  Buffer.alloc(800, 128),
]);

const root = fileURLToPath(new URL('../../', import.meta.url));

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.md': 'text/plain; charset=utf-8',
  '.opml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.ts': 'text/plain; charset=utf-8',
};

/** Pages that a test has put on the site, by their path. */
const pages = new Map();

/** What was asked for below `/beacon/` since the last visit began: nothing of ours asks for that. */
const beacons = [];

const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** Where the release is, as if it had been copied to the site. */
const released = (pathname) =>
  pathname.replace(/^\/portal-elements\//, `/release/portal-elements-${version}/`);

/** A file of the project, as it is on disk; `undefined` where there is none. */
async function file(pathname) {
  const path = resolve(root, `.${released(pathname)}`);
  return path.startsWith(root) && !path.includes(`${sep}.`)
    ? readFile(path).catch(() => undefined)
    : undefined;
}

/** Answers as a plain web server does: pages with their headers, files, and nothing that is sent twice. */
async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  // A CDN's header; modules of a sandboxed page and `crossorigin` need it.
  if (/\.(js|json|opml)$|^\/remote\//.test(pathname)) {
    response.setHeader('access-control-allow-origin', '*');
  }
  if (pathname.startsWith('/beacon/')) {
    beacons.push(pathname);
    return response.writeHead(204).end();
  }
  const page = pages.get(pathname);
  if (page) return response.writeHead(200, page.headers).end(page.html);
  if (pathname === '/vectors') return response.end(JSON.stringify(vectors()));
  const remote = remoteOf(pathname, vectors());
  if (remote) return response.writeHead(200, { 'content-type': remote.type }).end(remote.body);
  const body = pathname === '/sound.wav' ? sound : await file(pathname);
  if (!body) return response.writeHead(404).end('404');
  return response.writeHead(200, { 'content-type': types[extname(pathname)] ?? '' }).end(body);
}

const serve = () => createServer((request, response) => void answer(request, response));
const [site, other] = [serve(), serve()];
const originOf = (server) => `http://127.0.0.1:${server.address().port}`;

/** The site that the pages are on, and another one; hosts and ports as the tests know them. */
const origins = () => ({ site: originOf(site), other: originOf(other) });

const folder = new URL('../fixtures/vectors/', import.meta.url);

/** The vectors by category, each with its number and the address that it would ask for. */
function vectors() {
  let number = 0;
  const fill = (vector) => {
    const own = number++;
    return vector
      .replace(/\b(ran|alert)\(\)/g, `$1(${own})`)
      .replaceAll('{beacon}', `${origins().other}/beacon/${own}`);
  };
  return Object.fromEntries(
    readdirSync(folder).map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(new URL(name, folder), 'utf8')).map(fill),
    ]),
  );
}

/** The hash that `integrity` and a policy have. */
const hashOf = async (pathname) =>
  `sha384-${createHash('sha384')
    .update(await readFile(resolve(root, `.${pathname}`)))
    .digest('base64')}`;

/** Puts a page on the site: a file of `test/pages/policies`, with `{{…}}` filled in. */
async function put({ page, fill = {}, headers = {} }) {
  let html = await readFile(resolve(root, 'test/pages/policies', page), 'utf8');
  for (const [name, value] of Object.entries(fill)) html = html.split(`{{${name}}}`).join(value);
  const pathname = `/pages/${pages.size}/${page}`;
  pages.set(pathname, { html, headers: { 'content-type': types['.html'], ...headers } });
  return pathname;
}

/** Runs in the page before all scripts: notes what policies and handlers report. */
function watch() {
  const seen = { violations: [], errors: [] };
  Object.defineProperty(window, Symbol.for('watch'), { value: seen });
  addEventListener(
    'securitypolicyviolation',
    ({ effectiveDirective, blockedURI, sample }) =>
      seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    true,
  );
  addEventListener('error', ({ message }) => message && seen.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
}

/** Notes what a page says, asks for and does of itself; all lists are live. */
export function listen(page) {
  const notes = { messages: [], requests: [], dialogs: [], popups: [], navigations: [] };
  page.on('request', (request) => notes.requests.push(request.url()));
  page.on('console', (message) => notes.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => notes.messages.push(`error: ${error.message ?? error}`));
  page.on('dialog', (dialog) => {
    notes.dialogs.push(dialog.message());
    void dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => {
    notes.popups.push(popup?.url() ?? '');
    void popup?.close().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) notes.navigations.push(frame.url());
  });
  return notes;
}

/** How long a step may take, in milliseconds. */
const patience = 20_000;

/** What a reader does: `{ click: selector }`, `{ press: key }`, `{ until: expression }`. */
export async function step(page, { click, press, until }) {
  if (click) await page.locator(click).setTimeout(patience).click();
  if (press) await page.keyboard.press(press);
  if (until) await page.waitForFunction(until, { timeout: patience, polling: 30 });
}

/** What a page makes of a script; nothing where it is left meanwhile, which its navigations say. */
async function valueOf(page, script) {
  try {
    return await page.evaluate(script);
  } catch (error) {
    if (!/context was destroyed|detached/.test(error.message)) throw error;
    return undefined;
  }
}

/** No name of a vector leaves this machine; the other engines are started so that none can. */
async function keepInside({ browser }, page) {
  if (browser.name !== 'Chrome') return;
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  await client.send('Network.setBlockedURLs', { urls: ['*.example/*'] });
}

/** Opens a page in a window of its own, does what a reader does there, and tells what came of it. */
async function guarded(session, payload) {
  const { before, steps = [], evaluate } = payload;
  const page = await session.browser.getPage(session.id).browser().newPage();
  beacons.length = 0;
  const notes = listen(page);
  try {
    await page.evaluateOnNewDocument(watch);
    await keepInside(session, page);
    if (before) await page.evaluateOnNewDocument(before);
    await page.goto(origins().site + (await put(payload)), { waitUntil: 'load' });
    for (const one of steps) {
      await step(page, one).catch((error) => {
        throw new Error(`${JSON.stringify(one)}: ${error.message}; ${notes.messages.join()}`);
      });
    }
    const value = evaluate && (await valueOf(page, evaluate));
    const seen = await valueOf(page, () => window[Symbol.for('watch')]);
    // The first is the page itself.
    const navigations = notes.navigations.slice(1);
    return {
      violations: [],
      errors: [],
      ...notes,
      ...seen,
      navigations,
      value,
      beacons: [...beacons],
    };
  } finally {
    await page.close();
  }
}

/**
 * Commands of the test runner: `guarded` opens a page of `test/pages/policies` with the headers it is
 * given, and gives back what the page, the reader and the browser made of it; `sites` gives the
 * addresses of the two sites, `hash` the hash of a file.
 */
export const policies = () => ({
  name: 'policies',
  async serverStart() {
    for (const server of [site, other]) {
      await new Promise((done) => server.listen(0, '127.0.0.1', done));
    }
  },
  async serverStop() {
    for (const server of [site, other]) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  },
  async executeCommand({ command, payload = {}, session }) {
    if (command === 'sites') return origins();
    if (command === 'hash') return hashOf(payload.path);
    return command === 'guarded' ? guarded(session, payload) : undefined;
  },
});
