/** Chromium, driven and measured by the DevTools protocol. */
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from '../scripts/find-browser.mjs';

/** Starts a browser in which each page has a process, so a heap and a main thread, of its own. */
export const launch = async () =>
  puppeteer.launch({
    executablePath: await getBrowser(),
    args: [
      ...launchArguments,
      '--renderer-process-limit=64',
      '--js-flags=--expose-gc',
      '--disable-features=PaintHolding',
    ],
    protocolTimeout: 600_000,
  });

/** What every page notes of itself: layout shifts, long tasks, paints. */
const notes = () => {
  const seen = { shift: 0, blocking: 0, longest: 0, paint: undefined };
  window.benchNotes = seen;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', ({ value }) => (seen.shift += value));
  watch('longtask', ({ duration }) => {
    seen.blocking += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.paint = startTime;
  });
};

/** A phone on a slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 94_000,
};

/** Some frames, so that all that was asked for has been rendered and painted. */
const frames = async (count) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

/** A page with its figures. */
export class Tab {
  /** Opens an empty tab. `slow`: how many times slower the CPU is made; `line`: over a slow line. */
  static async open(browser, { slow = 1, line = false, width = 1280 } = {}) {
    const tab = new Tab();
    tab.page = await browser.newPage();
    tab.requests = [];
    tab.faults = [];
    tab.page.on('request', (request) => tab.requests.push(request.url()));
    tab.page.on('pageerror', ({ message }) => tab.faults.push(message));
    await tab.page.setViewport({ width, height: 800 });
    tab.session = await tab.page.createCDPSession();
    await tab.page.evaluateOnNewDocument(notes);
    // The time that the main thread has worked, not what the clock says.
    await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow > 1) await tab.send('Emulation.setCPUThrottlingRate', { rate: slow });
    if (line) {
      await tab.send('Network.enable');
      await tab.send('Network.emulateNetworkConditions', slowLine);
    }
    return tab;
  }

  send(method, parameters) {
    return this.session.send(method, parameters);
  }

  /** Goes to an address; resolves once everything there has come and been painted. */
  async visit(address) {
    this.requests.length = 0;
    // A busy machine with a slowed CPU takes its time.
    await this.page.goto(address, { waitUntil: 'networkidle0', timeout: 300_000 });
    await this.settle();
  }

  evaluate(act, ...args) {
    return this.page.evaluate(act, ...args);
  }

  /** Waits some frames; there are none in a tab that is behind another. */
  async settle(count = 4) {
    await this.page.bringToFront();
    await this.page.evaluate(frames, count);
  }

  /** The browser's own counters; times in milliseconds of the main thread. */
  async metrics() {
    const { metrics } = await this.send('Performance.getMetrics');
    const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return {
      cpu: all.TaskDuration * 1000,
      script: (all.ScriptDuration + (all.V8CompileDuration ?? 0)) * 1000,
      style: all.RecalcStyleDuration * 1000,
      layout: all.LayoutDuration * 1000,
      layouts: all.LayoutCount,
    };
  }

  /** How much the counters grow while `act` runs and what it asked for is painted. */
  async during(act, ...args) {
    await this.page.bringToFront();
    const before = await this.metrics();
    await this.evaluate(act, ...args);
    await this.settle();
    const after = await this.metrics();
    return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
  }

  /** What lives after collection: bytes of JavaScript and of the DOM, nodes, listeners. */
  async alive() {
    for (let round = 0; round < 3; round++) {
      await this.settle(2);
      await this.send('HeapProfiler.collectGarbage');
    }
    const { usedSize, embedderHeapUsedSize } = await this.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await this.send('Memory.getDOMCounters');
    return { bytes: usedSize + embedderHeapUsedSize, nodes, listeners: jsEventListeners };
  }

  /** See `notes`. */
  notes() {
    return this.evaluate(() => window.benchNotes);
  }

  close() {
    return this.page.close();
  }
}
