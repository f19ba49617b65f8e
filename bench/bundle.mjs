/**
 * Bundles every library alike (esbuild: one minified ES module, what is asked for later apart) and weighs
 * what a page fetches before it works, compressed by Brotli.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

export const weigh = (source) => brotliCompressSync(source).length;

const scoped = (name) => join('node_modules', ...name.split('/'));
const filesIn = async (folder, files) => (await readdir(folder)).filter((file) => files.test(file));
const stencil = scoped('@gcds-core/components/dist/components');
const awesome = scoped('@awesome.me/webawesome/dist/components');
const lyne = scoped('@sbb-esta/lyne-elements');
const ui5 = scoped('@ui5/webcomponents/dist/bundle.esm.js');

/** Stencil's elements are to be called by name. */
const called = (files) =>
  files
    .map(
      (file, index) =>
        `import { defineCustomElement as d${index} } from './${stencil}/${file}'; d${index}();`,
    )
    .join('\n');

/** What is imported otherwise than by one name: libraries without an entry that has everything. */
const written = {
  'gcds:card': () => called(['gcds-card.js']),
  'gcds:all': async () => called(await filesIn(stencil, /^gcds-.*\.js$/)),
  'webawesome:all': async () =>
    (await filesIn(awesome, /^[\w-]+$/))
      .map((name) => `import './${awesome}/${name}/${name}.js';`)
      .join('\n'),
  'lyne:all': async () =>
    (await filesIn(lyne, /^(?!index|core|development)[\w-]+\.js$/))
      .map((file) => `import './${lyne}/${file}';`)
      .join('\n'),
  'ui5:all': async () =>
    [...(await readFile(ui5, 'utf8')).matchAll(/^import .*?"(\.\/[A-Z]\w+\.js)";/gm)]
      .map(([, file]) => `import './${scoped('@ui5/webcomponents/dist')}/${file}';`)
      .join('\n'),
};

const entryOf = async (modules) =>
  (await Promise.all(modules.map((module) => written[module]?.() ?? `import '${module}';`))).join(
    '\n',
  );

/** The files that an entry needs before it runs: itself, and what it imports, at once and not later. */
function needed({ outputs }, entry, found = new Set()) {
  if (found.has(entry)) return found;
  found.add(entry);
  for (const { path, kind } of outputs[entry].imports) {
    if (kind === 'import-statement') needed({ outputs }, path, found);
  }
  return found;
}

/**
 * Bundles modules into `build/<name>/`; resolves to the address of the entry below `build/`, its weight and
 * the number of files.
 */
async function bundle(name, modules) {
  const { build } = await import('esbuild');
  const outdir = `build/${name}`;
  const { metafile } = await build({
    stdin: { contents: await entryOf(modules), resolveDir: '.', sourcefile: 'entry.js' },
    outdir,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outExtension: { '.js': '.mjs' },
    entryNames: 'entry',
    legalComments: 'none',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text', '.css': 'empty' },
    metafile: true,
    logLevel: 'error',
    nodePaths: ['node_modules'],
  });
  const files = [...needed(metafile, `${outdir}/entry.mjs`)];
  const weights = await Promise.all(files.map(async (file) => weigh(await readFile(file))));
  return {
    script: `/${name}/entry.mjs`,
    bytes: weights.reduce((sum, weight) => sum + weight, 0),
    files: files.length,
  };
}

/** Bundles what a library has: `card`, `top`, `both` of them, and `all` that there is. */
export async function bundles({ name, ...modules }) {
  const made = {};
  const both = [...(modules.card ?? []), ...(modules.top ?? [])];
  for (const [part, entry] of Object.entries({ ...modules, both })) {
    if (Array.isArray(entry)) made[part] = await bundle(`${name}-${part}`, entry);
  }
  return made;
}

/** Puts a file of the project beside the pages; its address and weight. */
export async function whole(file, before) {
  const source = before + (await readFile(join('..', file), 'utf8'));
  const name = (before ? 'spoiled-' : '') + basename(file);
  await write(name, source);
  return { script: `/${name}`, bytes: weigh(source), files: 1 };
}

/** Writes a file below `build/`. */
export async function write(name, text) {
  await mkdir('build', { recursive: true });
  await writeFile(join('build', name), text);
}

/** Empties `build/`. */
export async function clear() {
  if (existsSync('build')) await rm('build', { recursive: true });
}
