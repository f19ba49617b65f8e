import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { tags } from './scripts/tags.mjs';
import { closingLine } from './test/engines/closing-line.mjs';
import { browsers, files, otherEngines, withChromium } from './test/engines/engines.mjs';
import { builtSite } from './test/helpers/built-site.mjs';
import { contentServer } from './test/helpers/content-server.mjs';
import { docs } from './test/helpers/docs.mjs';
import { editors } from './test/helpers/editors.mjs';
import { serverExamples } from './test/helpers/examples.mjs';
import { frameworks } from './test/helpers/frameworks.mjs';
import { hosts } from './test/helpers/hosts.mjs';
import { oldServer } from './test/helpers/old-server.mjs';
import { policies } from './test/helpers/policies.mjs';
import { nodeLines } from './test/helpers/node-lines.mjs';
import { node, schemaCheck, strictPolicy, visit } from './test/helpers/runner.mjs';
import { goingBack } from './test/helpers/back.mjs';
import { savedFiles } from './test/helpers/saved.mjs';
import { hostSheets, workshop } from './test/helpers/workshop.mjs';
import { snippets } from './test/helpers/snippets.mjs';
import { ssr } from './test/helpers/ssr.mjs';
import { surface } from './test/helpers/surface.mjs';
import { syntax } from './test/helpers/syntax.mjs';
import { tokens } from './test/helpers/tokens.mjs';

/** The manuals of the elements once more, with the built script in the place of the source. */
const built = {
  name: 'built',
  files: [...tags, 'zoom'].map((name) => `test/${name}.test.ts`),
  testRunnerHtml: (framework) => `<!doctype html>
    <script type="importmap">
      { "imports": { ${tags
        .map((tag) => `"/src/${tag}/define.ts": "/dist/cdn/portal-elements.esm.js"`)
        .join(', ')} } }
    </script>
    <script type="module" src="${framework}"></script>`,
};

const whole = !process.argv.includes('--files');

export default {
  files,
  groups: whole ? [...(withChromium ? [built] : []), ...otherEngines] : [],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json' }),
    visit(),
    contentServer(),
    builtSite(),
    node(),
    schemaCheck(),
    savedFiles(),
    goingBack(),
    docs(),
    editors(),
    hosts(),
    oldServer(),
    policies(),
    frameworks(),
    workshop(),
    snippets(),
    serverExamples(),
    ssr(),
    surface(),
    tokens(),
    syntax(),
    nodeLines(),
  ],
  middleware: [strictPolicy, hostSheets],
  browsers,
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // A busy machine of CI is given a second try; on a developer's own a test that wavers is to be seen.
  testFramework: {
    path: 'test/engines/framework.mjs',
    config: { timeout: 20_000, retries: process.env.CI ? 1 : 0 },
  },
  // Lit says in development that it is in development.
  filterBrowserLogs: ({ args }) =>
    !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  reporters: [defaultReporter(), closingLine()],
  coverage: whole && withChromium,
  coverageConfig: {
    include: ['src/**/*.ts'],
    report: true,
    reportDir: 'reports/coverage',
    reporters: ['json-summary', 'html'],
    threshold: { lines: 95, statements: 0, branches: 0, functions: 0 },
  },
};
