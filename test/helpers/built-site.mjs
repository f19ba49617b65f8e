/** The built site, served as a careful host would: from a folder of its own and under a strict policy. */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { checkMarkdown, checkSite } from '../../site/links.mjs';

const under = '/tai-lieu/portal/';
const policy = "default-src 'self'; script-src 'self'; style-src 'self'";
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let server;
const address = () => `${server.address}${under}`;

/** Every page of the site; Storybook and the host pages have tests of their own. */
const pages = async () =>
  (await readdir('site-static', { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html') && !/^(storybook|hosts|demo)\//.test(name))
    .sort();

const scheme = (page, dark) =>
  page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);

/** Opens a window that notes what pages say, and what they ask for outside the folder of the site. */
async function windowOf(session) {
  const page = await session.browser.getPage(session.id).browser().newPage();
  const faults = [];
  page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address()) && !/^(data|blob|about):/.test(url)) {
      faults.push(`asks for ${url}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  return { page, faults };
}

/** Opens a page of the site in a window. */
async function open(page, path, { width = 1280, dark = false, script = true }) {
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  await scheme(page, dark);
  await page.goto(address() + path, { waitUntil: 'load' });
}

/** A snippet is no page: it has the headings that it has. */
const rulesFor = (path) =>
  /(^|\/)examples\//.test(path) ? { 'page-has-heading-one': { enabled: false } } : {};

/** What axe finds in the page as it is. */
const violations = (page, rules) =>
  page.evaluate(async (rules) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const found = await window.axe.run(document, { iframes: false, rules });
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  }, rules);

const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What is wrong with a page in one condition. */
async function condition({ page, faults }, path, { width, dark }) {
  faults.length = 0;
  await open(page, path, { width, dark });
  await page.evaluate(axe);
  faults.push(...(await violations(page, rulesFor(path))));
  await page.setViewport({ width: 320, height: 800 });
  if ((await overflow(page)) > 0) faults.push('it scrolls sideways at 320 px');
  return faults.map((fault) => `${width} px, ${dark ? 'dark' : 'light'}: ${fault}`);
}

let shared;

/** What is wrong with a page, light and dark, wide and narrow; all pages are seen in one window. */
async function inspect(session, { path, conditions }) {
  shared ??= await windowOf(session);
  const faults = [];
  for (const one of conditions) faults.push(...(await condition(shared, path, one)));
  return faults;
}

/** Closes that window: a page behind another has no frames, the next tests' either. */
async function leave() {
  await shared?.page.close();
  shared = undefined;
  return true;
}

/** What a reader does, step by step. */
const acts = {
  press: (page, key) => page.keyboard.press(key),
  type: (page, text) => page.keyboard.type(text),
  click: (page, selector) => page.click(selector),
  wait: (page, condition) => page.waitForFunction(condition, { timeout: 10_000 }),
};

/** Does the steps on a page in a window of its own, then gives back the value of `evaluate`. */
async function use(session, { path, steps = [], clipboard = true, evaluate, ...conditions }) {
  const { page, faults } = await windowOf(session);
  try {
    await open(page, path, conditions);
    const allowed = ['clipboard-read', ...(clipboard ? ['clipboard-sanitized-write'] : [])];
    await page.browserContext().overridePermissions(server.address, allowed);
    for (const [act, argument] of steps) await acts[act](page, argument);
    const value = await page.evaluate(evaluate);
    return { value, faults, path: page.url().replace(address(), '') };
  } finally {
    await page.close();
  }
}

/** Faults that the check of links finds in a site of the files given, or in Markdown. */
async function faults({ files, markdown }) {
  const folder = await mkdtemp(join(tmpdir(), 'site-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return (markdown ? checkMarkdown(Object.keys(files), folder) : await checkSite(folder)).faults;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How the server answers paths as they are written, which a browser would tidy up. */
async function answers({ paths }) {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  try {
    await mkdir(join(folder, 'site/en'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'site/en/index.html'), '<!doctype html>');
    const { request } = await import('node:http');
    const own = await serve(join(folder, 'site'));
    const ask = (path) =>
      new Promise((done, fail) => {
        const { hostname, port } = new URL(own.address);
        request({ hostname, port, path }, (response) => {
          response.resume();
          done(`${response.statusCode} ${response.headers.location ?? ''}`.trim());
        })
          .on('error', fail)
          .end();
      });
    const all = [];
    for (const path of paths) all.push(await ask(path));
    own.close();
    return all;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const commands = {
  'site-pages': () => pages(),
  'site-inspect': inspect,
  'site-leave': leave,
  'site-use': use,
  'site-faults': (session, payload) => faults(payload),
  'site-answers': (session, payload) => answers(payload),
};

/**
 * Commands of the test runner: `site-pages` names the pages of the built site, `site-inspect` looks at one
 * in all conditions, `site-leave` ends that, `site-use` does what a reader does; `site-faults` checks links,
 * `site-answers` asks the server.
 */
export const builtSite = () => ({
  name: 'built-site',
  async serverStart() {
    server = await serve('site-static', { under, headers: { 'content-security-policy': policy } });
  },
  serverStop() {
    server.close();
  },
  executeCommand: ({ command, payload, session }) => commands[command]?.(session, payload),
});
