import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { slimLit } from './scripts/lit-slim.mjs';
import {
  plainPrivates,
  plainProperties,
  scoped,
  shortPrivates,
  templates,
  transpile,
} from './scripts/build-plugins.mjs';
import { tags } from './scripts/tags.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Beside the scripts stands one folder of parts, named for the version: an address never changes its content. */
const folder = `portal-elements-${version}`;

/** Parts that are files of their own, whichever script asks for them. */
const apart = /\/(sanitize|report)\.js$/;

/** Never the path of the machine: the same bytes from any folder. */
const beside = (to) => (id) => id.replace(/^.*\//, to);

/** For `<script>`: with Lit, ES2021, ASCII only, minified templates and all. */
const script = (input, output, external = apart, { privates = plainPrivates, mangle } = {}) => ({
  input,
  external,
  output: { paths: beside(`./${folder}/`), ...output },
  plugins: [
    transpile({ before: [plainProperties(true), privates] }),
    templates(),
    slimLit(),
    nodeResolve({ exportConditions: ['production', 'browser', 'import', 'default'] }),
    scoped('loader'),
    terser({
      ecma: 2021,
      module: true,
      compress: {
        passes: 5,
        unsafe_arrows: true,
        unsafe_methods: true,
        pure_getters: true,
        keep_fargs: false,
      },
      mangle: mangle ?? { properties: { regex: /^_p_|^_\$/ } },
      format: {
        ascii_only: true,
        comments: false,
        preamble: `/*! Portal Elements ${version} (MIT); Lit (BSD-3-Clause) */`,
      },
    }),
  ],
});

/** All in one file. */
const whole = (format, file) => ({ file, format, inlineDynamicImports: true });

const onFirstUse = /\/(load|structured-data|zoom|print|save|listening|sharing|sizing|report)\.js$/;

/** What the loader's files share. Dates are for articles alone, the rest of core is for every element. */
const shared = [
  ['core', /\/node_modules\/|\/src\/core\/(?!date)|\0/],
  ['remote', /\/src\/content\/(remote|messages)\.ts$/],
];

export default [
  {
    // For bundlers: a module for each source file; Lit comes from the application's own build.
    input: [
      ...['index', 'classes', 'content', 'enhance/enhance', 'ssr/ssr', 'ssr/hydrate'].map(
        (name) => `src/${name}.ts`,
      ),
    ],
    external: /^(lit|@lit-labs|parse5|dompurify)(\/.*)?$/,
    output: {
      dir: 'dist',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ name }) => `${name.replace(/^node_modules\//, 'vendor/')}.js`,
    },
    plugins: [
      // Type errors fail the build.
      typescript({
        noEmitOnError: true,
        compilerOptions: {
          noEmit: false,
          sourceMap: true,
          outDir: 'dist',
          declaration: true,
          declarationMap: true,
        },
        transformers: { before: [plainProperties(false)] },
      }),
      templates(),
      nodeResolve(),
    ],
  },
  script('src/script/module.ts', whole('es', 'dist/cdn/portal-elements.esm.js')),
  script('src/script/classic.ts', whole('iife', 'dist/cdn/portal-elements.js')),
  script('src/content/sanitize.ts', whole('es', `dist/cdn/${folder}/sanitize.js`), []),
  script('src/report/report.ts', whole('es', `dist/cdn/${folder}/report.js`), []),
  // The loader, and what it fetches: a file for each element, one that they share, parts on first use.
  script(
    {
      loader: 'src/script/loader.ts',
      ...Object.fromEntries(tags.map((tag) => [`${folder}/${tag}`, `src/${tag}/define.ts`])),
      [`${folder}/messages`]: 'src/script/messages.ts',
      [`${folder}/enhance`]: 'src/enhance/script.ts',
    },
    {
      dir: 'dist/cdn',
      format: 'es',
      chunkFileNames: `${folder}/[name].js`,
      manualChunks: (id) => shared.find(([, files]) => files.test(id))?.[0],
      experimentalMinChunkSize: 1_500,
    },
    apart,
    // Names of members are the same in every file, so they are not left to the minifier.
    { privates: shortPrivates, mangle: {} },
  ),
  // Not published: what the size budgets weigh. What comes on first use is left out.
  script('src/index.ts', whole('es', 'dist/size/elements.js'), onFirstUse),
  script('src/service-link-card/define.ts', whole('iife', 'dist/size/card.js')),
  script('src/back-to-top/define.ts', whole('iife', 'dist/size/top.js')),
  script('bench/size/three.js', whole('iife', 'dist/size/three.js'), onFirstUse),
  script('bench/size/dates.js', whole('iife', 'dist/size/dates.js')),
];
