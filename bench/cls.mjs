/**
 * Measures the layout shift of the demo page while its elements come alive: on a slow phone (CPU four
 * times slower, 1.6 Mbit/s, 150 ms) and unthrottled, at 390 and 1280 px, in three languages, beside the
 * same page without the script. Prints a table; exits with 1 when a page shifts more than 0.01.
 */
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';

const { address, close } = await serve(fileURLToPath(new URL('..', import.meta.url)));
const browser = await puppeteer.launch({
  executablePath: await getBrowser(),
  args: launchArguments,
});

async function shiftOf({ file, width, slow, script }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  if (slow) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    });
  }
  if (!script) await session.send('Network.setBlockedURLs', { urls: ['*portal-elements.js'] });
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${address}/demo/${file}`, {
    waitUntil: 'networkidle0',
  });
  const alive = await page.evaluate(() => !!customElements.get('news-article'));
  if (alive !== script) throw new Error(`${file}: the script ran: ${alive}`);
  const shift = await page.evaluate(() => window.shift);
  await page.close();
  return shift;
}

let worst = 0;
const rows = [];
for (const file of ['index.html', 'en.html', 'km.html']) {
  for (const width of [390, 1280]) {
    for (const slow of [false, true]) {
      const shift = await shiftOf({ file, width, slow, script: true });
      const plain = await shiftOf({ file, width, slow, script: false });
      worst = Math.max(worst, shift);
      rows.push({ file, width, slow, shift: shift.toFixed(4), 'without script': plain.toFixed(4) });
    }
  }
}
console.table(rows);
await browser.close();
close();
if (worst > 0.01) {
  console.error(`The page shifts by ${worst.toFixed(4)}; 0.01 is allowed.`);
  process.exitCode = 1;
}
