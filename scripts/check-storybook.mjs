/**
 * Opens every story of the built Storybook: each must render, with its elements defined and no error, and
 * what its reader does must come out well. Then tries the toolbar.
 * (Once the build left the definitions out, as code without effect, and every story was plain HTML.)
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from './find-browser.mjs';
import { serve } from './serve.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const { entries } = JSON.parse(await readFile(`${folder}/index.json`, 'utf8'));
const { address, close } = await serve(folder);
const browser = await puppeteer.launch({
  executablePath: await getBrowser(),
  args: launchArguments,
});
const page = await browser.newPage();

const failures = [];
let story = '';
page.on('pageerror', ({ message }) => failures.push(`${story}: ${message}`));

/** How the story has come out, its play function included, in the words of Storybook; empty when well. */
async function faultOf() {
  const phases = ['completed', 'afterEach', 'finished', 'errored', 'aborted'];
  await page.waitForFunction(
    (ends) => ends.includes(globalThis.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    { timeout: 60_000 },
    phases,
  );
  return page.evaluate(() => {
    const { currentRender } = globalThis.__STORYBOOK_PREVIEW__;
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    const [thrown] =
      channel.last('playFunctionThrewException') ?? channel.last('storyThrewException') ?? [];
    if (thrown) return thrown.message;
    return ['errored', 'aborted'].includes(currentRender.phase) ? currentRender.phase : '';
  });
}

const open = (id, type, globals = {}) => {
  const set = Object.entries(globals).map(([name, value]) => `${name}:${value}`);
  const query = new URLSearchParams({ viewMode: type, id, globals: set.join(';') });
  return page.goto(`${address}/iframe.html?${query}`);
};

for (const { id, type } of Object.values(entries)) {
  story = id;
  await open(id, type);
  const ready = type === 'docs' ? '#storybook-docs h1' : '#storybook-root > *';
  const found = await page.waitForSelector(ready, { timeout: 20_000 }).catch(() => undefined);
  if (!found) failures.push(`${id}: nothing was rendered`);
  const fault = found && type === 'story' ? await faultOf().catch(({ message }) => message) : '';
  if (fault) failures.push(`${id}: ${fault}`);
  const undefinedTags = await page.$$eval(':not(:defined)', (all) =>
    all.map((one) => one.localName),
  );
  if (undefinedTags.length) failures.push(`${id}: not defined: ${undefinedTags.join(', ')}`);
}

/** The toolbar, in Storybook itself: what it sets arrives in a story. */
async function checkCanvas(id) {
  await open(id, 'story', {
    ...{ lang: 'km', theme: 'dark', dir: 'rtl', scale: 200, spacing: 'on', motion: 'reduced' },
    host: 'dsfr',
  });
  await page.waitForSelector('main service-link-card');
  const seen = await page.$eval('service-link-card', (element) => {
    const part = getComputedStyle(element.shadowRoot.querySelector('[part~=card]'));
    return {
      lang: element.closest('[lang]').lang,
      theme: document.documentElement.dataset.frTheme,
      scheme: part.colorScheme,
      dir: part.direction,
      size: getComputedStyle(document.documentElement).fontSize,
      spacing: (parseFloat(part.letterSpacing) / parseFloat(part.fontSize)).toFixed(2),
      transition: part.transitionDuration,
    };
  });
  const wanted = { lang: 'km', theme: 'dark', scheme: 'dark', dir: 'rtl', size: '32px' };
  assert.deepEqual(seen, { ...wanted, spacing: '0.12', transition: '0s' });
}

/** Among the docs a host page is in the story's frame only, and what is copied is HTML as it is written. */
async function checkDocs(id) {
  await open(id, 'docs', { host: 'govuk' });
  await page.waitForSelector('.docs-story .host-frame');
  await page.waitForFunction(() => {
    const { contentDocument: inside } = document.querySelector('.host-frame');
    return inside?.querySelector('main service-link-card') && inside.querySelector('.govuk-footer');
  });
  const sheets = await page.$$eval('link[data-host-sheet]', (all) => all.map(({ href }) => href));
  assert.ok(!sheets.some((href) => href.includes('govuk')), 'the docs wear the sheet of a host');
  await page.$$eval('button', (all) =>
    all.find(({ textContent }) => textContent.includes('Show code')).click(),
  );
  const source = await page.waitForFunction(
    () => document.querySelector('pre.prismjs')?.textContent,
  );
  assert.match(await source.jsonValue(), /^\s*<(?:div|service-link-card)[^;]*<\/h3>/);
}

for (const check of [
  () => checkCanvas('elements-service-link-card--default'),
  () => checkDocs('elements-service-link-card--docs'),
])
  await check().catch(({ message }) => failures.push(`toolbar: ${message}`));

await browser.close();
close();
const all = Object.keys(entries).length;
console.log(`Storybook: ${all} entries opened, ${failures.length} failures`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length || all < 50 ? 1 : 0;
