/**
 * Builds the static site in `site-static/` from what has been built before: `dist/`,
 * `custom-elements.json`, and Storybook in `storybook-static/`, unless `--without-storybook` is said.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { copyHosts } from '../scripts/hosts.mjs';
import { documents, finder } from './documents.mjs';
import { elementPages, elementsOf } from './elements.mjs';
import { exampleStyles } from './examples.mjs';
import { documentPages } from './guides.mjs';
import { homePage } from './home.mjs';
import { document } from './layout.mjs';
import { searchIndex } from './search.mjs';
import { languages } from './words.mjs';
import { workshopPages } from './workshop.mjs';

const started = performance.now();
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const out = 'site-static';

async function write(path, text) {
  const file = join(out, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** The scripts of the site's own pages. */
const scripts = (names) =>
  build({
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: `${out}/assets`,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, `site/client/${name}.ts`])),
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });

/** What the pages show that is not theirs. */
async function copy() {
  const copies = ['demo', 'dist/cdn', 'docs/images'].map((folder) =>
    cp(folder, join(out, folder), { recursive: true }),
  );
  const own = ['site.css', 'example.css', 'icon.svg'].map((name) =>
    cp(`site/${name}`, join(out, 'assets', name)),
  );
  await Promise.all([...copies, ...own, copyHosts(join(out, 'hosts'))]);
  if (process.argv.includes('--without-storybook')) return;
  if (!existsSync('storybook-static/index.json')) {
    throw new Error('There is no storybook-static/ yet: npm run build:storybook');
  }
  await cp('storybook-static', join(out, 'storybook'), { recursive: true });
}

async function pagesOf(lang, all) {
  const find = finder(all);
  return [
    homePage(lang, await elementsOf(lang)),
    ...(await elementPages(lang, find)),
    ...(await documentPages(lang, all, find)),
    ...workshopPages(lang),
  ];
}

await rm(out, { recursive: true, force: true });
await mkdir(join(out, 'assets'), { recursive: true });
await Promise.all([copy(), scripts(['site', 'builder', 'theme'])]);

const all = await documents();
let count = 0;
for (const lang of languages) {
  const pages = await pagesOf(lang, all);
  for (const page of pages) {
    await write(page.path, document(page));
    for (const example of page.examples ?? []) await write(example.path, example.page);
  }
  await write(`assets/search.${lang}.json`, await searchIndex(pages));
  count += pages.length;
}
await write('assets/stories.css', exampleStyles());
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Site: ${count} pages in ${out}/ (${seconds} s)`);
