/**
 * `npm run bench`: measures our elements, plain HTML and the other libraries, in turns, in one run; writes
 * `results.json` and the page of results. `-- --quick`: the gates of CI, without the others and without the
 * network. `-- --prove`: shows that each gate can fail. `-- --page`: the page again, from what was measured.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));
const asked = (name) => process.argv.includes(`--${name}`);

if (asked('quick') || asked('prove')) {
  const gates = await import('./quick.mjs');
  process.exitCode = (await (asked('prove') ? gates.prove() : gates.quick())) ? 0 : 1;
} else {
  const { writePage } = await import('./page.mjs');
  if (!asked('page')) {
    const { whole } = await import('./whole.mjs');
    await writeFile(
      'results.json',
      await format(JSON.stringify(await whole()), { parser: 'json', printWidth: 100 }),
    );
  }
  await writePage();
}
