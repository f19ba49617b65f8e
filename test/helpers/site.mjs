/** A portal that is not there: a window of its own whose every request is answered by a function. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen, step } from './policies.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.opml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
};

/** A file of the project as an answer; `undefined` where there is none. */
export async function file(path) {
  const body = await readFile(`${root}${path}`).catch(() => undefined);
  return body && { body, contentType: types[extname(path)] };
}

const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
const release = `portal-elements-${version}`;

/**
 * The library's files, wherever a page has put them: under the names of the build or of the release. A
 * name with another version is of no file.
 */
export function library(pathname) {
  const name = pathname.split('/').pop();
  if (pathname.includes(`/${release}/`)) return file(`dist/cdn/${release}/${name}`);
  if (/\/themes\/\w+\.css$/.test(pathname)) return file(`dist/cdn/themes/${name}`);
  const plain = name.replace(`${release}.loader`, 'loader').replace(release, 'portal-elements');
  const known = /^(portal-elements(\.esm)?\.js|loader\.js|portal-elements\.css)$/;
  return known.test(plain) ? file(`dist/cdn/${plain}`) : undefined;
}

/** Text as an answer. */
export const text = (body, kind = '.html', headers = {}) => ({
  body,
  contentType: types[kind],
  headers,
});

/** Answers for one page; what nobody knows is noted. */
function serve(page, answer, failed) {
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return request.continue();
    if (url.pathname === '/favicon.ico') return request.respond({ status: 204 });
    const found = await answer(url);
    if (!found) failed.push(url.href);
    const { headers = {}, ...more } = found ?? { status: 404, body: '404' };
    return request.respond({
      ...more,
      headers: { 'access-control-allow-origin': '*', ...headers },
    });
  });
}

/**
 * Opens an address of that portal, does what a reader does there and tells what came of it.
 *
 * @param answer - what is at an address
 * @param payload - `steps` as in policies.mjs; `evaluate`, whose value is given back
 */
export async function openSite(browser, answer, { address, width = 1280, steps = [], evaluate }) {
  const page = await browser.newPage();
  const failed = [];
  const { messages, requests } = listen(page);
  try {
    await page.setViewport({ width, height: 800 });
    await page.setRequestInterception(true);
    serve(page, answer, failed);
    await page.goto(address, { waitUntil: 'load' });
    for (const one of steps) {
      await step(page, one).catch((error) => {
        throw new Error(`${JSON.stringify(one)}: ${error.message}; ${messages.join()}`);
      });
    }
    const value = evaluate && (await page.evaluate(evaluate));
    return { messages, requests, failed, value };
  } catch (error) {
    // A command that throws is never answered.
    return { messages: [...messages, error.message], requests, failed };
  } finally {
    await page.close();
  }
}
