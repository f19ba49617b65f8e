/**
 * Looks at every story in seven ways and compares it with what was found good.
 *
 *   node scripts/pictures.mjs                what is seen now is good: writes pictures/kept.json
 *   node scripts/pictures.mjs --check        fails where something looks different; writes the report
 *     --only <text>                          only stories whose id has this in the part before `--`
 *     --save <folder>                        writes the pictures too, as PNG
 *
 * The Storybook must be built. docs/decisions/0019-pictures.md says why hashes are kept and no pictures.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { addBefore, bad, lookTwice, see } from './pictures/judge.mjs';
import { reportOf } from './pictures/report.mjs';
import { storiesIn } from './pictures/shoot.mjs';
import { ways } from './pictures/ways.mjs';

const file = 'pictures/kept.json';
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'storybook-static');

const { values: asked } = parseArgs({
  options: {
    check: { type: 'boolean' },
    only: { type: 'string', default: '' },
    save: { type: 'string' },
  },
});

/** The entries that are asked for: of groups, or of stories. */
const only = (record) =>
  Object.fromEntries(
    Object.entries(record).filter(([name]) => name.split('--')[0].includes(asked.only)),
  );

function save({ story, way, png }) {
  mkdirSync(asked.save, { recursive: true });
  writeFileSync(join(asked.save, `${story}.${way}.png`), png);
}

async function write(name, text) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}

const kept = JSON.parse(
  await readFile(join(root, file), 'utf8').catch(() => '{ "chromium": "", "stories": {} }'),
);
const start = performance.now();
const groups = only(await storiesIn(folder));
const before = only(kept.stories);
const { hashes, odd, chromium } = await see(folder, groups, before, asked.save && save);
const gone = Object.keys(before)
  .filter((story) => !Object.values(groups).flat().includes(story))
  .map((story) => ({ story, way: '', state: 'gone', note: 'there is no such story' }));

const sameBrowser = chromium === kept.chromium;
const whole = ({ state }) => state !== 'fault' && state !== 'unsteady' && state;

/** Says which pictures are not as they are kept. By another browser all are: they have no second look first. */
async function check() {
  const twice = (some) => lookTwice(folder, groups, some, { kept: before, hashes });
  await twice(sameBrowser ? odd : odd.filter(({ state }) => state === 'fault'));
  const known = odd.filter((one) => whole(one) && before[one.story]?.[one.way]);
  await addBefore(folder, groups, known, { file, sameBrowser, say: console.log });
  if (!sameBrowser) await twice(odd.filter(({ state }) => state === 'new' || state === 'changed'));
  return [...odd.filter(({ state }) => state), ...gone];
}

/** Keeps the hashes of what is seen; there is none of what comes out otherwise at a second look. */
async function renew() {
  await lookTwice(folder, groups, odd, { kept: before, hashes });
  const stories = { ...kept.stories, ...hashes };
  for (const { story } of gone) delete stories[story];
  for (const { story, way, state } of odd) if (state === 'unsteady') delete stories[story]?.[way];
  const names = Object.keys(stories).sort();
  const ordered = names.map((name) => [
    name,
    Object.fromEntries(ways.map((way) => [way.name, stories[name][way.name]])),
  ]);
  const text = JSON.stringify({ chromium, stories: Object.fromEntries(ordered) });
  await write(file, await format(text, { parser: 'json', printWidth: 100 }));
  return odd.filter(({ state }) => state && state !== 'new');
}

const findings = await (asked.check ? check() : renew());
const failed = findings.filter(({ state }) => bad.includes(state) || !asked.check);
const counts = {};
for (const { state } of findings) counts[state] = (counts[state] ?? 0) + 1;
const all = Object.values(hashes).flatMap(Object.values).length;
const words = Object.entries(counts).map(([state, number]) => `${number} ${state}`);
for (const { state, story, way, note } of findings)
  console.log(`${state}: ${story} ${way}: ${note}`);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `Pictures: ${all} of ${Object.keys(hashes).length} stories, ${words.join(', ') || 'all as kept'}; Chromium ${chromium}${chromium === kept.chromium ? '' : ` (kept by ${kept.chromium || 'none'})`}, ${seconds} s`,
);
await write(
  'pictures/report/index.html',
  await reportOf(findings, { all, chromium, keptBy: kept.chromium }),
);
await write(
  'pictures/report/summary.json',
  JSON.stringify({ all, chromium, keptBy: kept.chromium, counts, seconds }),
);
if (findings.length) console.log('Report: pictures/report/index.html');
process.exitCode = failed.length || all === 0 ? 1 : 0;
