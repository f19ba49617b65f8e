/**
 * Measures the layout shift of the demo page while its elements come alive: on a slow phone (CPU four
 * times slower, 1.6 Mbit/s, 150 ms) and unthrottled, at 390 and 1280 px, in three languages, beside the
 * same page without the script. Prints a table; exits with 1 when a page shifts more than 0.01.
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { getBrowser } from '../scripts/find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, 'http://127.0.0.1');
  try {
    const body = await readFile(join(root, decodeURIComponent(pathname)));
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await puppeteer.launch({
  executablePath: await getBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
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
  await page.goto(`http://127.0.0.1:${server.address().port}/demo/${file}`, {
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
server.close();
if (worst > 0.01) {
  console.error(`The page shifts by ${worst.toFixed(4)}; 0.01 is allowed.`);
  process.exitCode = 1;
}
