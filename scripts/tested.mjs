/**
 * Runs the tests, unless exactly these files have passed them in this folder already, as they have when
 * CI runs `npm test` and then `npm run check`.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const stamp = 'node_modules/.portal-elements-tested';

/** One hash of every file of the project, as it is now, and of what runs them and in which engines; `undefined` without Git. */
export function stateOf() {
  const hash = createHash('sha256')
    .update(process.version)
    .update(process.env.ENGINES ?? '');
  let files;
  try {
    files = execSync('git ls-files -co --exclude-standard -z', { encoding: 'utf8' });
  } catch {
    return undefined;
  }
  for (const file of files.split('\0').sort()) {
    if (existsSync(file)) hash.update(file).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Notes that all tests have passed on a state. */
export const note = (state, line) => writeFileSync(stamp, `${state}\n${line}\n`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [state, line] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  if (state && state === stateOf()) console.log(`These very files have just been tested.\n${line}`);
  else execSync('npm test', { stdio: 'inherit' });
}
