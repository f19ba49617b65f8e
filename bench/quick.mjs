/**
 * The gates of CI: our elements against plain HTML of the same look, without the network. Prints a table,
 * writes `quick.json`; resolves to whether every gate holds.
 */
import { writeFile } from 'node:fs/promises';
import { figures, holds, valueOf } from './goals.mjs';
import { measure } from './measure.mjs';
import { boxesOf } from './measures/cards.mjs';
import { oneScript, ours, plain } from './peers.mjs';
import { openBench, ourFiles } from './site.mjs';
import { figuresOf, measure as rendering } from './server.mjs';
import { spoiled } from './spoiled.mjs';

/** Our contestants, by parts and as one script. */
export async function ourContestants(before) {
  const files = await ourFiles(before);
  const { all } = files.parts;
  return [
    { ...ours, ...files },
    { ...oneScript, ...files, parts: { card: all, top: all, both: all, all } },
  ];
}

/** Plain HTML must have the look of ours, else the ratios say nothing. */
export async function checkLook(bench, one) {
  const [by, own] = [await boxesOf(bench, plain), await boxesOf(bench, one)];
  if (by.join() !== own.join())
    throw new Error(`Not the same look:\n${by.join('\n')}\n${own.join('\n')}`);
}

/** Each gate with what was measured: `{ figure, title, value, gate, goal, holds }`. */
function gatesOf(found) {
  return Object.entries(figures)
    .filter(([, { gate }]) => gate !== undefined)
    .map(([figure, { title, unit = '', show, goal, gate }]) => {
      const value = valueOf({ show }, found[figure]?.[ours.name]);
      // What was not measured holds nothing.
      return {
        figure,
        title,
        unit,
        value,
        goal,
        gate,
        holds: value !== undefined && holds(value, gate),
      };
    });
}

const rounded = (value) => (value === undefined ? '–' : Number(value.toFixed(3)));

const table = (gates) =>
  console.table(
    Object.fromEntries(
      gates.map(({ title, figure, unit, value, goal, gate, holds: held }) => [
        `${title} (${figure})`,
        { unit, measured: rounded(value), goal, gate, holds: held },
      ]),
    ),
  );

const options = { rounds: 7, opened: 3, cycles: 1000, quick: true };

async function run(before) {
  const bench = await openBench();
  try {
    const all = [plain, ...(await ourContestants(before))];
    for (const one of all) await bench.add(one);
    if (!before) await checkLook(bench, all[1]);
    const found = await measure(bench, all, {
      ...options,
      ...(before && { rounds: 3, opened: 1 }),
    });
    return gatesOf({ ...found, ...figuresOf(await rendering()) });
  } finally {
    await bench.end();
  }
}

/** Measures; whether every gate holds. */
export async function quick() {
  const gates = await run('');
  const ok = gates.every(({ holds: held }) => held);
  await writeFile('quick.json', JSON.stringify({ ok, gates }, null, 2));
  table(gates);
  return ok;
}

/** Shows that each gate can fail: with elements that are spoiled on purpose none may hold. */
export async function prove() {
  const gates = await run(await spoiled());
  table(gates);
  // What a server renders is not what the browser is spoiled with.
  const blind = gates
    .filter(({ figure }) => !figure.startsWith('server'))
    .filter(({ holds: held, value }) => held || value === undefined);
  for (const { title } of blind) console.error(`This gate cannot fail: ${title}`);
  return !blind.length;
}
