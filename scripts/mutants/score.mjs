/**
 * The score of the last whole run of `npm run mutants`, kept with the hashes of the files that it is of.
 * Prints it, and which of them have changed since; `--keep` takes it from the report of a run first.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import config from '../../stryker.config.mjs';
import { tests } from './tests.mjs';

const kept = 'scripts/mutants/score.json';

const hashOf = (file) =>
  existsSync(file)
    ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)
    : '';

const count = (mutants, ...kinds) => mutants.filter(({ status }) => kinds.includes(status)).length;

/** How many mutants were found out, of how many that could be. */
function scoreOf(mutants) {
  const killed = count(mutants, 'Killed', 'Timeout');
  return { killed, of: killed + count(mutants, 'Survived', 'NoCoverage') };
}

/** Keeps the score of a report; that of a run on a part says nothing of the whole. */
function keep({ files, config: { mutate } }) {
  if (String(mutate) !== String(config.mutate)) return console.log('A part alone: not kept.');
  const score = {
    ...scoreOf(Object.values(files).flatMap(({ mutants }) => mutants)),
    ignored: count(
      Object.values(files).flatMap(({ mutants }) => mutants),
      'Ignored',
    ),
    files: Object.fromEntries(
      Object.entries(files).map(([file, { mutants }]) => [
        file,
        { ...scoreOf(mutants), hash: hashOf(file) },
      ]),
    ),
    tests: Object.fromEntries(tests.map(({ file }) => [file, hashOf(file)])),
  };
  return writeFileSync(kept, `${JSON.stringify(score, null, 2)}\n`);
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * What is kept of the last whole run, and the files that have changed since. The mutants of changed source
 * count as alive: nothing is known of them. So what has changed much is to be measured again.
 */
export function keptScore() {
  const { of, files, tests: tested } = read(kept);
  const isAsItWas = ([file, hash]) => hashOf(file) === hash;
  const source = Object.entries(files).map(([file, { killed, hash }]) => ({ file, killed, hash }));
  const known = source.filter(({ file, hash }) => isAsItWas([file, hash]));
  const killed = known.reduce((sum, one) => sum + one.killed, 0);
  const changed = [
    ...source.filter((one) => !known.includes(one)).map(({ file }) => file),
    ...Object.entries(tested)
      .filter((one) => !isAsItWas(one))
      .map(([file]) => file),
  ];
  const percent = Number(((100 * killed) / of).toFixed(1));
  return { killed, of, percent, changed, least: config.thresholds.break };
}

function main() {
  if (process.argv.includes('--keep')) keep(read(config.jsonReporter.fileName));
  const { killed, of, percent, changed, least } = keptScore();
  console.log(`Mutants of src/core and src/content: ${killed} of ${of} killed, ${percent} %.`);
  if (changed.length) console.log(`Changed since they were measured: ${changed.join(', ')}.`);
  if (percent < least) {
    console.log(`That is under ${least} %: npm run mutants`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
