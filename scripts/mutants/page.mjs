/** What runs the tests of one file inside the page, by Mocha, and tells what came of each. */
import { mocha } from '@web/test-runner-mocha/dist/standalone.js';

const state = globalThis.__stryker__;

/** Every test of a suite and those inside it, in the order of running. */
const testsOf = (suite) => [...suite.tests, ...suite.suites.flatMap(testsOf)];

/** Gives each test an id that is the same on each run: the file, its title, its number among equals. */
function identify(file, without) {
  const seen = new Map();
  for (const test of testsOf(mocha.suite)) {
    const title = test.fullTitle();
    const times = (seen.get(title) ?? 0) + 1;
    seen.set(title, times);
    test.key = `${file}: ${title}${times > 1 ? ` (${times})` : ''}`;
    test.leftOut = Boolean(without?.test(title));
  }
}

/** Keeps of a suite the tests that are wanted. */
function keep(suite, wanted) {
  suite.tests = suite.tests.filter(wanted);
  for (const inner of suite.suites) keep(inner, wanted);
}

/** A reporter of Mocha's: notes the results, a failed hook as a failure of its test. */
function noting(file, results) {
  return class {
    constructor(runner) {
      const note = ({ key = `${file}: a hook`, duration = 0 }, failure) =>
        results.push({ id: key, duration, failure });
      runner.on('pass', (test) => note(test));
      runner.on('fail', (test, error) =>
        note(test.key ? test : { key: test.ctx?.currentTest?.key }, String(error?.stack ?? error)),
      );
    }
  };
}

/**
 * Runs a file of tests.
 *
 * @param only - ids of the tests to run; without it all
 * @param without - source of an expression for the titles that are left out
 * @returns the results; those that failed have a `failure`; with a file that does not load only that
 */
export async function run(file, module, { only, without, bail }) {
  const results = [];
  mocha.setup({ ui: 'bdd', reporter: noting(file, results), timeout: 20_000, bail: Boolean(bail) });
  try {
    await import(module);
  } catch (error) {
    return [{ id: only?.[0] ?? file, duration: 0, failure: `does not load: ${error?.stack}` }];
  }
  identify(file, without && new RegExp(without));
  const wanted = new Set(only);
  keep(mocha.suite, ({ key, leftOut }) => (only ? wanted.has(key) : !leftOut));
  mocha.suite.beforeEach(function () {
    state.currentTestId = this.currentTest.key;
  });
  mocha.suite.afterEach(() => {
    state.currentTestId = undefined;
  });
  await new Promise((done) => mocha.run(done));
  return results;
}
