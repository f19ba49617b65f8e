/** What the tests of the frameworks' guides need of the runner: the guides' code, compiled and run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import ts from 'typescript';
import { build } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { blocksIn } from './markdown.mjs';
import { library, openSite, text } from './site.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}test/pages/frameworks/`;
const { exports: own } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** The code blocks of a guide by the name of the file that their first line gives. */
const filesOf = (guide) =>
  Object.fromEntries(
    blocksIn(`docs/guides/${guide}.md`).flatMap(({ code }) => {
      const [, name] = /^(?:\/\/|<!--) ([\w.-]+\.\w+)/.exec(code) ?? [];
      return name ? [[name, code]] : [];
    }),
  );

/** What the guide has Vue's compiler told in `vite.config.js`. */
async function vueOptions(config = 'export default {}') {
  const program = config.replace(/^import vue .*$/m, 'const vue = (options) => options;');
  const module = await import(`data:text/javascript,${encodeURIComponent(program)}`);
  return module.default.plugins?.[0].template;
}

/** The compilers of the frameworks' own files. JSX is Vite's. */
const compilers = {
  async vue(filename, code, files) {
    const templateOptions = await vueOptions(files['vite.config.js']);
    const { descriptor } = parse(code, {
      filename,
      templateParseOptions: templateOptions?.compilerOptions,
    });
    return compileScript(descriptor, { id: filename, inlineTemplate: true, templateOptions })
      .content;
  },
  svelte: (filename, code) => compile(code, { filename, generate: 'client', dev: true }).js.code,
  ts: (_, code) =>
    ts.transpileModule(code, {
      compilerOptions: { target: 'es2022', module: 'esnext', experimentalDecorators: true },
    }).outputText,
};

/** Finds the files of a guide, and this package by its name. */
const guidePlugin = (files) => ({
  name: 'guide',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const [, part] = /^portal-elements(\/.*)?$/.exec(source) ?? [];
    const entry = own[`.${part ?? ''}`];
    if (/^portal-elements\b/.test(source) && entry) return root + entry.default.slice(2);
    const name = source.replace('./', '');
    return importer.startsWith(folder) && files[name] ? folder + name : undefined;
  },
  load(id) {
    const name = id.replace(folder, '');
    if (!files[name]) return undefined;
    const compiler = compilers[name.split('.').pop()];
    return compiler ? compiler(name, files[name], files) : files[name];
  },
});

/** The files with one thing changed in each that has it. */
const edited = (files, [from, to]) =>
  Object.fromEntries(Object.entries(files).map(([name, code]) => [name, code.replace(from, to)]));

/** A guide's program as it is while one develops: then frameworks say what they do not like. */
async function bundle(guide, change) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    publicDir: false,
    plugins: [guidePlugin(edited(filesOf(guide), change))],
    // The others are what Vue's plugin defines.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    resolve: { conditions: ['development', 'browser', 'module'] },
    build: {
      write: false,
      minify: false,
      rollupOptions: {
        // What a page without a build has from its own server.
        external: /^\/portal-elements\//,
        input: `${folder}${guide.split('.')[0]}.js`,
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  });
  return Object.fromEntries(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

const page = (
  lang,
) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang</title>
  <body><div id="app"><app-root></app-root></div><script type="module" src="/main.js"></script></body></html>`;

/**
 * The command `framework`: opens a page with the program of a guide such as `react.vi`, with
 * `change`, a text and another one, made to it.
 */
export function frameworks() {
  return {
    name: 'frameworks',
    async executeCommand({ command, payload, session }) {
      if (command !== 'framework') return undefined;
      const { guide, change = ['', ''] } = payload;
      try {
        const chunks = await bundle(guide, change);
        const answer = ({ pathname }) =>
          pathname === '/'
            ? text(page(guide.split('.')[1]))
            : chunks[pathname]
              ? text(chunks[pathname], '.js')
              : library(pathname);
        const browser = session.browser.getPage(session.id).browser();
        return await openSite(browser, answer, {
          ...payload,
          address: 'https://songlanh.example/',
        });
      } catch (error) {
        return { messages: [String(error.stack ?? error)], failed: [] };
      }
    },
  };
}
