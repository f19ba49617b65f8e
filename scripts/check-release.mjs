/** Makes the release once more in another folder of the machine: the two zips must be the same bytes. */
import { execFileSync, execSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));
process.chdir(here);
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const zip = join('release', `portal-elements-${version}.zip`);
const copy = mkdtempSync(join(tmpdir(), 'another-folder-'));

try {
  const options = { stdio: 'inherit', env: { ...process.env, TZ: 'Pacific/Auckland' } };
  execFileSync(process.execPath, ['scripts/release.mjs', '--built'], { stdio: 'inherit' });
  for (const file of execSync('git ls-files -co --exclude-standard', { encoding: 'utf8' }).split(
    '\n',
  )) {
    if (file) cpSync(file, join(copy, file));
  }
  symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'));
  execFileSync(process.execPath, [join(copy, 'scripts/release.mjs')], options);
  if (!readFileSync(zip).equals(readFileSync(join(copy, zip)))) {
    console.error('The release is not the same bytes when it is built in another folder.');
    process.exitCode = 1;
  } else console.log('The same bytes from another folder and another time zone.');
} finally {
  rmSync(copy, { recursive: true, force: true });
}
