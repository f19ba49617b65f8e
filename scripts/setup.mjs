/**
 * Sets up what the other commands need: the dependencies of package-lock.json, if they are not there yet
 * or have changed; with `--browser` a browser for the tests.
 */
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const stamp = 'node_modules/.portal-elements-lock';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the dependencies …');
  // The shell finds npm by its name on every system. No dependency needs its install script.
  execSync('npm ci --ignore-scripts --no-audit --no-fund --loglevel=error', { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

if (process.argv.includes('--browser')) {
  const { getBrowser } = await import('./find-browser.mjs');
  try {
    console.log(`Testing in ${await getBrowser()}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
