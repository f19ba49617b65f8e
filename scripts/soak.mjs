/**
 * Mounts, moves, changes, translates and removes elements at random for ten minutes (`--minutes N`), and
 * looks whether anything fails, and whether memory, nodes or listeners are left behind. What a run did is
 * done again by its `--seed` and `--acts`. With `--prove` it is shown instead that a leak, an error and
 * lost content would be found.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { getBrowser, launchArguments } from './find-browser.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    acts: { type: 'string', default: '' },
    prove: { type: 'boolean', default: false },
  },
});

/** How much more may be held at the end than after warming up. */
const margin = { heap: 1.05, nodes: 120, listeners: 12 };
const warmUp = 15_000;

const root = fileURLToPath(new URL('..', import.meta.url));
const { address, close } = await serve(root);
const browser = await puppeteer.launch({
  executablePath: await getBrowser(),
  // Exact figures of memory; collection when asked for.
  args: [
    ...launchArguments,
    '--enable-precise-memory-info',
    '--js-flags=--expose-gc --jitless --no-lazy-feedback-allocation --no-flush-bytecode',
  ],
});

/** What the page holds once all that can go has gone. */
async function held(page, client) {
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { Nodes, JSEventListeners } = await page.metrics();
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return { heap: usedSize, nodes: Nodes, listeners: JSEventListeners };
}

/** Nothing that is printed is kept by the browser for its developer: it would hold the elements. */
const listen = () => {
  globalThis.messages = [];
  for (const level of ['log', 'info', 'warn', 'error']) {
    console[level] = (first) => {
      const known =
        /^<(news-article|article-tools|photo-caption|service-link-card|service-link-group|link-directory|back-to-top)>/;
      if (level === 'error' || !known.test(String(first))) globalThis.messages.push(String(first));
    };
  }
  // What waits longer than a second to be over would be held still when it is measured.
  const { setTimeout: later } = globalThis;
  globalThis.setTimeout = (act, time = 0) => later(act, Math.min(time, 1000));
  addEventListener('error', ({ message, error }) =>
    globalThis.messages.push(error?.stack ?? message),
  );
  addEventListener('unhandledrejection', ({ reason }) =>
    globalThis.messages.push(reason?.stack ?? String(reason)),
  );
};

/**
 * Warms up and runs, each for some milliseconds or up to a number of acts; says how much was done, and
 * what was wrong.
 */
async function soak({ seed, milliseconds, warm = warmUp, acts: [first, last] = [], fault }) {
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await page.evaluateOnNewDocument(listen);
  await page.goto(`${address}/scripts/soak/page.html`);
  const start = { seed, fault };
  await page.evaluate(async ({ seed: from, fault: kind }) => {
    const [{ Soak }, { enhance }] = await Promise.all([
      import('./page.js'),
      import('../../dist/cdn/portal-elements.esm.js'),
    ]);
    globalThis.soak = new Soak(from, { enhance, fault: kind });
    await globalThis.soak.tour();
  }, start);
  /** A part of the run, then everything is taken away. */
  const part = async (length, upTo) => {
    // A command may not last longer than the browser's driver waits.
    for (let left = length, isDone = false; left > 0 && !isDone; left -= 15_000) {
      const time = upTo ? Infinity : Math.min(left, 15_000);
      isDone = await page.evaluate((...limits) => globalThis.soak.run(...limits), time, upTo);
    }
    const acts = await page.evaluate(() => globalThis.soak.acts);
    await page.evaluate(() => globalThis.soak.clear());
    return { acts, ...(await held(page, client)) };
  };
  const before = await part(warm, first);
  const after = await part(milliseconds, last);
  const { faults, trail } = await page.evaluate(() => ({
    faults: [...globalThis.soak.faults, ...globalThis.messages],
    trail: globalThis.soak.trail,
  }));
  await page.close();
  const left = Object.entries({
    [`heap ${(after.heap / before.heap).toFixed(3)}`]: after.heap > before.heap * margin.heap,
    [`nodes ${after.nodes - before.nodes}`]: after.nodes - before.nodes > margin.nodes,
    [`listeners ${after.listeners - before.listeners}`]:
      after.listeners - before.listeners > margin.listeners,
  });
  const leaks = left.filter(([, isTooMuch]) => isTooMuch).map(([what]) => `left behind: ${what}`);
  return {
    acts: [before.acts, after.acts],
    trail,
    faults: [...faults, ...leaks],
    held: left.map(([what]) => what).join(', '),
  };
}

/** Each fault must be found; the same without one must not. */
async function prove(seed) {
  const missed = [];
  for (const [fault, sign] of [
    [undefined, /^$/],
    ['leak', /left behind: heap/],
    ['throw', /on purpose/],
    ['lose', /is lost/],
  ]) {
    const { faults } = await soak({ seed, milliseconds: 5000, warm: 5000, fault });
    const found = fault ? faults.some((one) => sign.test(one)) : !faults.length;
    console.log(
      `soak: ${fault ?? 'nothing wrong'}: ${found ? 'told' : 'NOT TOLD'} (${faults[0] ?? 'no fault'})`,
    );
    if (!found) missed.push(fault ?? faults.join('; '));
  }
  return missed;
}

const seed = Number(options.seed);
let failed = false;
if (options.prove) {
  failed = (await prove(seed)).length > 0;
} else {
  const milliseconds = Number(options.minutes) * 60_000;
  const given = options.acts ? options.acts.split(',').map(Number) : undefined;
  const { acts, faults, trail, held: figures } = await soak({ seed, milliseconds, acts: given });
  console.log(`soak: ${acts[1]} acts; ${figures}; again by --seed ${seed} --acts ${acts}`);
  failed = faults.length > 0;
  mkdirSync(new URL('../reports', import.meta.url), { recursive: true });
  writeFileSync(
    new URL('../reports/soak.json', import.meta.url),
    JSON.stringify({ minutes: Number(options.minutes), seed, acts, figures, failed }),
  );
  if (failed) console.error(`${faults.slice(0, 10).join('\n')}\nLast acts: ${trail.join(', ')}`);
}
await browser.close();
close();
process.exitCode = failed ? 1 : 0;
