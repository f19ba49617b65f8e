/**
 * Opens every story of the built Storybook: each must render, with its elements defined and no error.
 * (Once the build left the definitions out, as code without effect, and every story was plain HTML.)
 */
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

// The toolbar, in Storybook itself.
const card = 'elements-service-link-card';
const expected = (what, seen, wanted) => {
  if (seen !== wanted) failures.push(`toolbar: ${what} is ${seen}, not ${wanted}`);
};
await open(`${card}--default`, 'story', {
  ...{ lang: 'km', theme: 'dark', dir: 'rtl', scale: 200, spacing: 'on', motion: 'reduced' },
  host: 'dsfr',
});
await page.waitForSelector('.fr-header service-link-card, main service-link-card');
const seen = await page.$eval('service-link-card', (element) => {
  const of = (node) => getComputedStyle(node);
  const part = of(element.shadowRoot.querySelector('[part~=card]'));
  return {
    language: element.closest('[lang]').lang,
    theme: document.documentElement.dataset.frTheme,
    direction: part.direction,
    size: of(document.documentElement).fontSize,
    spacing: (parseFloat(part.letterSpacing) / parseFloat(part.fontSize)).toFixed(2),
    transition: part.transitionDuration,
    scheme: part.colorScheme,
  };
});
expected('the language', seen.language, 'km');
expected('the theme of the host', seen.theme, 'dark');
expected('the scheme', seen.scheme, 'dark');
expected('the direction', seen.direction, 'rtl');
expected('the text size', seen.size, '32px');
expected('the letter spacing', seen.spacing, '0.12');
expected('the transition', seen.transition, '0s');

await open(`${card}--docs`, 'docs', { host: 'govuk' });
await page.waitForSelector('.docs-story .host-frame');
const framed = await page
  .waitForFunction(
    () => {
      const page = document.querySelector('.host-frame').contentDocument;
      return page.querySelector('main service-link-card') && page.querySelector('.govuk-footer');
    },
    { timeout: 20_000 },
  )
  .catch(() => false);
expected('a story in its host page among the docs', Boolean(framed), true);
const styled = await page.$$eval('link[data-host-sheet]', (all) => all.map(({ href }) => href));
expected('a sheet of the host on the docs', styled.join().includes('govuk'), false);

// What is copied from the docs is HTML, not HTML escaped.
await page.evaluate(() => {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent.includes('Show code')).click();
});
await page.waitForFunction(() => document.querySelector('.docblock-source')?.textContent.trim());
const source = await page.$eval('.docblock-source', ({ textContent }) => textContent);
expected('the tag in the source of the docs', source.includes('<service-link-card'), true);
expected('what is escaped in it', source.includes('&lt;'), false);

await browser.close();
close();
const all = Object.keys(entries).length;
console.log(`Storybook: ${all} entries opened, ${failures.length} failures`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length || all < 50 ? 1 : 0;
