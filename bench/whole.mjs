/** The whole run, with the other libraries. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { bundles } from './bundle.mjs';
import { growth, measure } from './measure.mjs';
import { fromNpm, ours, peers, plain } from './peers.mjs';
import { hotspots } from './profile.mjs';
import { checkLook, ourContestants } from './quick.mjs';
import { measure as rendering } from './server.mjs';
import { openBench } from './site.mjs';

/** Installs what is measured beside ours, as the lock file has it. */
function install() {
  if (existsSync('node_modules/.package-lock.json')) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { stdio: 'inherit' });
}

const counts = [10, 100, 1000, 10_000];

/** Measures everything; resolves to what `results.json` has. */
export async function whole() {
  install();
  const bench = await openBench();
  try {
    const others = [];
    for (const one of peers) others.push({ ...one, parts: await bundles(one) });
    const all = [plain, ...(await ourContestants('')), ...others];
    for (const one of all) await bench.add(one);
    await checkLook(bench, all[1]);
    const figures = await measure(bench, all, { rounds: 5, opened: 3, cycles: 1000 });
    const npm = await bundles(fromNpm);
    for (const part of ['card', 'top', 'all']) {
      figures[`${part}Bytes`][fromNpm.name] = { median: npm[part].bytes / 1000 };
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      browser: await bench.browser.version(),
      cores: cpus().length,
      peers: JSON.parse(await readFile('package.json', 'utf8')).dependencies,
      figures,
      growth: await growth(bench, all, counts),
      server: await rendering(),
      hotspots: await hotspots(
        bench,
        all.find(({ name }) => name === ours.name),
      ),
    };
  } finally {
    await bench.end();
  }
}
