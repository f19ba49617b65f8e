/** Writes integrity.json: the SHA-384 of every file that a page can name, and tags to copy. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entries } from './embed.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** `sha384-…`, as the attribute `integrity` has it. */
export const integrityOf = (data) => `sha384-${createHash('sha384').update(data).digest('base64')}`;

/**
 * The record of a folder of files for `<script>`.
 *
 * @param nameOf - what an entry is called there
 */
export function integrity(folder, nameOf = (name) => name) {
  const files = {};
  for (const file of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (!/\.(js|css)$/.test(file)) continue;
    const data = readFileSync(join(folder, file));
    files[file.replaceAll('\\', '/')] = { integrity: integrityOf(data), bytes: data.length };
  }
  const snippets = {};
  for (const [entry, snippet] of Object.entries(entries)) {
    const name = nameOf(entry);
    snippets[name] = snippet({ address: `/portal-elements/${name}`, ...files[name] });
  }
  return { version, files, snippets };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(integrity('dist/cdn'), null, 2)}\n`);
}
