/** Checks the built site and the repository's Markdown: every link leads somewhere. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkMarkdown, checkSite } from './links.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

const site = await checkSite('site-static');
const repository = checkMarkdown(files);
const faults = [...site.faults, ...repository.faults];
// Nothing found would be no success.
if (site.pages < 100 || repository.files < 30) faults.push('Pages or files are missing.');

const external = new Set([...site.external, ...repository.external]);
console.log(
  `Links: ${site.links} in ${site.pages} pages, ${repository.links} in ${repository.files} files of Markdown; ` +
    `${external.size} addresses elsewhere; ${faults.length} faults`,
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
