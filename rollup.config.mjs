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

/** One file with all elements and Lit for `<script>`: ES2021, ASCII only, minified templates and all. */
const script = (input, file, format) => ({
  input,
  output: { file, format, sourcemap: 'hidden' },
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

export default [
  {
    // For bundlers: a module for each source file; Lit comes from the application's own build.
    input: ['src/index.ts', 'src/classes.ts'],
    external: /^lit(\/|$)/,
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
  script('src/index.ts', 'dist/cdn/portal-elements.esm.js', 'es'),
  script('src/classic.ts', 'dist/cdn/portal-elements.js', 'iife'),
  // Not published: what the size budgets weigh.
  script('src/service-link-card/define.ts', 'dist/size/card.js', 'iife'),
  script('bench/size/three.js', 'dist/size/three.js', 'iife'),
];
