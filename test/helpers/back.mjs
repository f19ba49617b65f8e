/** What the tests of going back need of the runner. */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { inChromium } from '../engines/unsupported.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a page, leaves it and goes back; says whether it was kept as it was, and what `evaluate` finds then. */
async function back({ path, before = '', evaluate }) {
  // The runner's own browser keeps no page, nor does one that its server talks to.
  const browser = await puppeteer.launch({
    executablePath: await getBrowser(),
    args: launchArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const { address, close } = await serve(root);
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(
      `addEventListener('pageshow', ({ persisted }) => (globalThis.persisted = persisted)); ${before}`,
    );
    await page.goto(address + path);
    await page.goto(`${address}/demo/en.html`);
    await page.goBack();
    await page.waitForFunction('document.readyState === "complete"');
    return {
      kept: await page.evaluate('globalThis.persisted'),
      value: await page.evaluate(evaluate),
    };
  } finally {
    await browser.close();
    close();
  }
}

/** A plugin of @web/test-runner: the command `back`. */
export const goingBack = () => ({
  name: 'going-back',
  async executeCommand({ command, payload, session }) {
    if (command !== 'back') return undefined;
    inChromium(session, 'the cache of pages that are gone back to');
    return back(payload);
  },
});
