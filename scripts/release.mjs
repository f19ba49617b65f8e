/**
 * Makes the release: one zip for a portal without Internet. Files for `<script>` under names with the
 * version, their hashes, a page to copy from, the guides and the licences. The same bytes each time.
 *
 * node scripts/release.mjs [--built]   with what `npm run build` has made already
 */
import { execSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { marked } from 'marked';
import { entries, nameOf as named, policyOf, trustedTypes } from './embed.mjs';
import { integrity, integrityOf } from './integrity.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!process.argv.includes('--built')) {
  execSync('npm run --silent build', { stdio: ['ignore', 'ignore', 'inherit'] });
}

const read = (file) => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json'));
const name = `portal-elements-${version}`;
const folder = join('release', name);
rmSync('release', { recursive: true, force: true });
mkdirSync(join(folder, 'guides'), { recursive: true });

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What a file of the build is called in this release. */
const nameOf = (entry) => named(entry, version);

for (const entry of Object.keys(entries)) {
  cpSync(join('dist/cdn', entry), join(folder, nameOf(entry)));
}
cpSync(join('dist/cdn', name), join(folder, name), { recursive: true });

const policy = [policyOf(), trustedTypes];
const record = { ...integrity(folder, nameOf), policy };
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(record, null, 2)}\n`);

/** A page of the zip made of Markdown. All of them stand in one folder. */
function page(source, to, title) {
  const html = marked.parse(
    source.replace(/\]\((?:[\w./-]*\/)?([\w.-]+)\.md(#[^)]*)?\)/g, ']($1.html$2)'),
  );
  writeFileSync(
    join(folder, to),
    `<!doctype html>
<html lang="${/\.vi\.html$/.test(to) ? 'vi' : 'en'}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="../page.css">
<p><a href="../index.html">Portal Elements ${version}</a></p>
${html}`,
  );
}

const guides = existsSync('docs/guides') ? readdirSync('docs/guides').sort() : [];
for (const guide of guides) {
  const source = read(join('docs/guides', guide));
  page(source, `guides/${guide.replace(/\.md$/, '.html')}`, /^# (.*)/m.exec(source)?.[1] ?? guide);
}
for (const file of ['SECURITY.md', 'CHANGELOG.md', 'docs/editors.md', 'docs/host-contract.md']) {
  const source = read(file);
  const title = /^# (.*)/m.exec(source)?.[1] ?? file;
  page(source, `guides/${basename(file, '.md')}.html`, title);
}

cpSync('LICENSE', join(folder, 'LICENSE.txt'));
const others = ['lit', 'dompurify'].map((one) => {
  const root = join('node_modules', one);
  const { version: of, license } = JSON.parse(read(join(root, 'package.json')));
  return `${one} ${of} (${license})\n\n${read(join(root, 'LICENSE'))}`;
});
writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), others.join(`\n\n${'-'.repeat(72)}\n\n`));

for (const picture of ['hall-960.jpg', 'riverside-960.jpg', 'LICENSE.md']) {
  cpSync(join('demo/pictures', picture), join(folder, 'pictures', picture));
}

/** The page to copy from. */
const code = (html) => `<pre><code>${escape(html.trim())}</code></pre>`;
const examples = readdirSync('scripts/release/examples')
  .sort()
  .map((file) => {
    const html = read(join('scripts/release/examples', file));
    // The page has its own way to the top.
    const shown = file.includes('back-to-top') ? '' : html;
    return `<div class="example">${shown}${code(html)}</div>`;
  });
/** What each entry is for, in the order in which a webmaster should think of them. */
const uses = {
  'portal-elements.js': ['Mọi thứ trong một tệp', 'Everything in one file'],
  'loader.js': ['Chỉ tải những gì trang dùng đến', 'Fetches only what the page uses'],
  'portal-elements.esm.js': ['Dạng mô-đun', 'As a module'],
  'portal-elements.css': [
    'Không bắt buộc: hình thức khi script chưa tới',
    'Optional: the look before the script is there',
  ],
  'themes/ministry.css': [
    'Không bắt buộc: giao diện đỏ sẫm, nét vàng',
    'Optional: a theme of deep red and gold lines',
  ],
  'themes/province.css': ['Không bắt buộc: giao diện xanh', 'Optional: a theme of blue'],
  'themes/neutral.css': [
    'Không bắt buộc: giao diện trung tính, theo màu của trang',
    'Optional: a neutral theme, in the colours of the page',
  ],
};
const scripts = Object.entries(uses).map(
  ([entry, [vi, en]]) =>
    `<h3>${vi} <small lang="en">${en}</small></h3>${code(record.snippets[nameOf(entry)])}`,
);
const linked = (language) =>
  guides
    .filter((guide) => guide.endsWith(`.${language}.md`))
    .map((guide) => {
      const title = /^# (.*)/m.exec(read(join('docs/guides', guide)))?.[1] ?? guide;
      return `<li><a href="guides/${guide.replace('.md', '.html')}">${escape(title)}</a></li>`;
    });
const filled = {
  version,
  scripts: scripts.join('\n'),
  policy: escape(policy.join('\n')),
  examples: examples.join('\n'),
  guides: ['vi', 'en']
    .map((language) => `<ul lang="${language}">${linked(language).join('\n')}</ul>`)
    .join('\n'),
};
writeFileSync(
  join(folder, 'index.html'),
  read('scripts/release/page.html').replace(/\{\{(\w+)\}\}/g, (_, key) => filled[key]),
);
for (const file of ['page.css', 'page.js']) {
  cpSync(join('scripts/release', file), join(folder, file));
}

/** The same time for every file, whatever the zone of the machine: fflate writes local time. */
const mtime = new Date(2026, 0, 1);
const files = {};
for (const file of readdirSync('release', { recursive: true }).map(String).sort()) {
  const path = join('release', file);
  if (statSync(path).isFile()) {
    files[file.replaceAll('\\', '/')] = [readFileSync(path), { mtime, level: 9 }];
  }
}
const zip = zipSync(files, { os: 3, attrs: 0o644 << 16 });
writeFileSync(join('release', `${name}.zip`), zip);
console.log(`release/${name}.zip  ${zip.length} bytes  ${integrityOf(zip)}`);
