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

for (const { id, type } of Object.values(entries)) {
  story = id;
  await page.goto(`${address}/iframe.html?viewMode=${type}&id=${encodeURIComponent(id)}`);
  const ready = type === 'docs' ? '#storybook-docs h1' : '#storybook-root > *';
  const found = await page.waitForSelector(ready, { timeout: 20_000 }).catch(() => undefined);
  if (!found) failures.push(`${id}: nothing was rendered`);
  const undefinedTags = await page.$$eval(':not(:defined)', (all) =>
    all.map((one) => one.localName),
  );
  if (undefinedTags.length) failures.push(`${id}: not defined: ${undefinedTags.join(', ')}`);
}

await browser.close();
close();
const all = Object.keys(entries).length;
console.log(`Storybook: ${all} entries opened, ${failures.length} failures`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length || all < 50 ? 1 : 0;
