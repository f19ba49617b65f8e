import { basename } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { slimLit } from './scripts/lit-slim.mjs';
import { plainPrivates, plainProperties, templates } from './scripts/build-plugins.mjs';

/** TypeScript for one output; type errors fail the build. */
const compile = (options, transformers = {}) =>
  typescript({
    noEmitOnError: true,
    compilerOptions: { noEmit: false, sourceMap: true, ...options },
    transformers,
  });

/** The one part that a self-contained file leaves to a file beside it: the sanitizer of remote HTML. */
const sanitizer = 'portal-elements.sanitize.js';

/** For `<script>`: with Lit, ES2021, ASCII only, minified templates and all. */
const script = (input, output, external = /\/sanitize\.js$/) => ({
  input,
  external,
  output: {
    sourcemap: 'hidden',
    // Never the path of the machine: the same bytes from any folder.
    paths: (id) => (id.endsWith('/sanitize.js') ? `./${sanitizer}` : `./${basename(id)}`),
    ...output,
  },
  plugins: [
    compile({ target: 'es2021' }, { before: [plainProperties(true), plainPrivates] }),
    templates(),
    slimLit(),
    nodeResolve({ exportConditions: ['production', 'browser', 'import', 'default'] }),
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
      mangle: { properties: { regex: /^_p_|^_\$/ } },
      format: { ascii_only: true, comments: false },
    }),
  ],
});

/** All in one file. */
const whole = (format, file) => ({ file, format, inlineDynamicImports: true });

const onFirstUse = /\/(load|structured-data|zoom|print|save|listening|sharing|sizing)\.js$/;

export default [
  {
    // For bundlers: a module for each source file; Lit comes from the application's own build.
    input: ['src/index.ts', 'src/classes.ts', 'src/content.ts'],
    external: /^(lit(\/.*)?|dompurify)$/,
    output: {
      dir: 'dist',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
      entryFileNames: ({ name }) => `${name.replace(/^node_modules\//, 'vendor/')}.js`,
    },
    plugins: [
      compile(
        { outDir: 'dist', declaration: true, declarationMap: true },
        { before: [plainProperties(false)] },
      ),
      templates(),
      nodeResolve(),
    ],
  },
  script('src/index.ts', whole('es', 'dist/cdn/portal-elements.esm.js')),
  script('src/classic.ts', whole('iife', 'dist/cdn/portal-elements.js')),
  script('src/content/sanitize.ts', whole('es', `dist/cdn/${sanitizer}`), []),
  // Not published: what the size budgets weigh. What comes on first use is left out, or apart.
  script('src/classic.ts', whole('iife', 'dist/size/elements.js'), onFirstUse),
  script('src/service-link-card/define.ts', whole('iife', 'dist/size/card.js')),
  script('bench/size/three.js', whole('iife', 'dist/size/three.js'), onFirstUse),
  script('bench/size/dates.js', whole('iife', 'dist/size/dates.js')),
  script(
    'src/index.ts',
    { dir: 'dist/size/chunks', format: 'es', chunkFileNames: '[name].js' },
    [],
  ),
];
