/**
 * One table of what CI has measured: tests by engine, coverage, pictures, sizes, speed, mutants, soak. Prints
 * it and keeps it as `reports/summary.md`. Fails where a figure does not hold, or was not measured.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { keptScore } from './mutants/score.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** What a check has left in a file; `undefined` where it has not run. */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const names = { Chrome: 'Chromium', Firefox: 'Firefox', WebKit: 'WebKit' };
const wanted = (process.env.ENGINES ?? 'chromium').split(',');

/** Rows are `[what, measured, limit, holds]`; a part without any was not measured. */
const parts = {
  Tests() {
    const { engines = {} } = read('reports/tests.json') ?? {};
    return Object.entries(names)
      .filter(([key, name]) => engines[key] || wanted.includes(name.toLowerCase()))
      .map(([key, name]) => {
        const { passed = 0, failed = 0, reasons = {}, seconds = 0 } = engines[key] ?? {};
        const skipped = Object.values(reasons).reduce((one, other) => one + other, 0);
        const counts = `${passed} passed, ${failed} failed, ${skipped} skipped, ${seconds} s`;
        return [name, counts, '0 failed', passed > 0 && !failed];
      });
  },
  Coverage() {
    const browser = read('reports/coverage/coverage-summary.json')?.total.lines;
    const node = read('reports/coverage-node.json');
    const { surface } = read('reports/tests.json') ?? {};
    if (!browser || !node || !surface) return [];
    const lines = browser.total + node.total;
    const covered = browser.covered + node.covered;
    const percent = Number(((100 * covered) / lines).toFixed(2));
    const used = surface.of - surface.missing.length;
    return [
      ['lines of src', `${percent} % (${covered} of ${lines})`, '≥ 95 %', percent >= 95],
      ['documented surface', `${used} of ${surface.of}`, 'all', used > 0 && used === surface.of],
    ];
  },
  Mutants() {
    const { killed, of, percent, changed, least } = keptScore();
    const since = changed.length ? `; ${changed.length} files have changed since` : '';
    const measured = `${percent} % (${killed} of ${of})${since}`;
    return [['src/core, src/content', measured, `≥ ${least} %`, percent >= least]];
  },
  Pictures() {
    const found = read('pictures/report/summary.json');
    if (!found) return [];
    const { all, counts, chromium, keptBy, seconds } = found;
    const odd = Object.entries(counts).map(([state, number]) => `${number} ${state}`);
    const by = chromium === keptBy ? '' : `, kept by Chromium ${keptBy}`;
    const bad = ['fault', 'new', 'gone', 'changed'].some((state) => counts[state]);
    const measured = `${all}, ${odd.join(', ') || 'all as kept'}${by}, ${seconds} s`;
    return [['every story in seven ways', measured, 'none changed', all > 0 && !bad]];
  },
  Soak() {
    const found = read('reports/soak.json');
    if (!found) return [];
    const { minutes, acts, figures, failed } = found;
    const measured = `${acts[1]} acts in ${minutes} min; ${figures}`;
    return [['at random', measured, 'heap ≤ 1.05, no error', !failed]];
  },
  Size() {
    let found;
    try {
      found = execFileSync('npx', ['size-limit', '--json'], { encoding: 'utf8' });
    } catch ({ stdout }) {
      found = stdout;
    }
    const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
    return JSON.parse(found).map(({ name, size, sizeLimit, passed }) => [
      name,
      kB(size),
      `≤ ${kB(sizeLimit)}`,
      passed,
    ]);
  },
  Speed() {
    const { gates = [] } = read('bench/quick.json') ?? {};
    return gates.map(({ title, unit, value, goal, gate, holds }) => {
      const by = unit ? ` ${unit}` : '';
      const limit = goal === undefined || goal === gate ? '' : ` (goal ${goal})`;
      return [title, `${Number(value?.toFixed(3))}${by}`, `≤ ${gate}${by}${limit}`, holds];
    });
  },
};

const rows = Object.entries(parts).flatMap(([part, measure]) => {
  const found = measure();
  return found.length
    ? found.map((row) => [part, ...row])
    : [[part, '', 'not measured', '', false]];
});
const line = (cells) => `| ${cells.join(' | ')} |`;
const lines = rows.map(([part, what, measured, limit, holds], index) =>
  line([
    part === rows[index - 1]?.[0] ? '' : part,
    what,
    measured,
    limit,
    holds ? 'yes' : '**no**',
  ]),
);
const head = [line(['', 'figure', 'measured', 'limit', 'holds']), line(Array(5).fill('---'))];
const table = await format([...head, ...lines].join('\n'), { parser: 'markdown' });
mkdirSync('reports', { recursive: true });
writeFileSync('reports/summary.md', `# Summary\n\n${table}`);
console.log(table);
const broken = rows.filter((row) => !row[4]).length;
console.log(`Summary: ${rows.length - broken} of ${rows.length} hold; kept in reports/summary.md`);
process.exitCode = broken ? 1 : 0;
