/** What the tests of saved articles need of the runner. */
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inChromium } from '../engines/unsupported.mjs';

const read = () => ({
  title: document.title,
  text: document.body.innerText,
  pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth).length,
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  scripts: document.scripts.length,
});

/** Opens a file of this machine, with the network off. */
async function open(page, file, { width = 1280, height = 720, dark, script = true }) {
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({ width, height });
  await page.setOfflineMode(true);
  if (!script) await page.setJavaScriptEnabled(false);
  if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(pathToFileURL(file).href);
  return { messages, requests };
}

/** Opens HTML from a file, offline; gives back what it showed and asked for. */
async function saved(browser, folder, payload) {
  const file = join(folder, 'saved.html');
  await writeFile(file, payload.html);
  const page = await browser.newPage();
  try {
    const { messages, requests } = await open(page, file, payload);
    const { evaluate, picture } = payload;
    return {
      ...(await page.evaluate(read)),
      value: evaluate ? await page.evaluate(evaluate) : undefined,
      picture: picture ? await page.screenshot({ encoding: 'base64', fullPage: true }) : undefined,
      pdf: payload.pdf
        ? Buffer.from(await page.pdf({ format: 'A4' })).toString('base64')
        : undefined,
      messages,
      requests: requests.filter((address) => !/^(file|data):/.test(address)),
    };
  } finally {
    await page.close();
  }
}

/** Opens a page of the test server, does something there, and waits for what it downloads. */
async function downloaded(browser, folder, { address, evaluate }) {
  const page = await browser.newPage();
  const client = await browser.target().createCDPSession();
  try {
    const names = new Map();
    const complete = new Promise((done) => {
      client.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => {
        names.set(guid, suggestedFilename);
      });
      client.on('Browser.downloadProgress', ({ guid, state }) => {
        if (state !== 'inProgress') done({ guid, state });
      });
    });
    const behavior = { behavior: 'allowAndName', downloadPath: folder, eventsEnabled: true };
    await client.send('Browser.setDownloadBehavior', behavior);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const value = await page.evaluate(evaluate);
    const { guid, state } = await complete;
    const html = await readFile(join(folder, guid), 'utf8');
    return { name: names.get(guid), state, html, value };
  } finally {
    await client.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await client.detach();
    await page.close();
  }
}

/** A store of pictures that lets them be read only by those who say where they are from, as S3 does. */
const store = createServer(({ headers }, response) => {
  if (headers.origin) response.setHeader('access-control-allow-origin', headers.origin);
  response.setHeader('cache-control', 'max-age=600');
  response.setHeader('content-type', 'image/svg+xml');
  response.end('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="2"/>');
});

const commands = { saved, downloaded };

/**
 * Commands of the test runner: `saved` opens the HTML it is given from a file with the network off;
 * `downloaded` opens a page, does what it is told there, and gives back the file that comes of it;
 * `picture-store` gives the address of a store of pictures.
 */
export const savedFiles = () => ({
  name: 'saved-files',
  async serverStart() {
    await new Promise((done) => store.listen(0, '127.0.0.1', done));
  },
  async serverStop() {
    store.closeAllConnections();
    await new Promise((done) => store.close(done));
  },
  async executeCommand({ command, payload, session }) {
    if (command === 'picture-store') return `http://127.0.0.1:${store.address().port}`;
    const act = commands[command];
    if (!act) return undefined;
    if (act === downloaded) inChromium(session, 'what is downloaded');
    const own = session.browser.getPage(session.id);
    const folder = await mkdtemp(join(tmpdir(), 'saved-'));
    try {
      const address = payload.path && new URL(payload.path, own.url()).href;
      return await act(own.browser(), folder, { ...payload, address });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});
