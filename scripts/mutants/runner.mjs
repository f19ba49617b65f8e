/**
 * A test runner for Stryker, whose own know no real browser with modules. All mutants are in one bundle;
 * each run opens a fresh page for each file of tests, with one mutant switched on before anything
 * loads. So no mutant is “static”: what a file runs while it loads counts as covered by all its tests.
 */
import { declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { resolve } from 'node:path';
import { Late, TestBrowser } from './browser.mjs';
import { tests } from './tests.mjs';

/** A result in Stryker's words. */
const told = (file, { id, duration, failure }) => ({
  id,
  name: id.slice(file.length + 2),
  fileName: resolve(file),
  timeSpentMs: duration,
  ...(failure === undefined
    ? { status: TestStatus.Success }
    : { status: TestStatus.Failed, failureMessage: failure }),
});

/** Adds counts to counts. */
function add(all, more = {}) {
  for (const [mutant, hits] of Object.entries(more)) all[mutant] = (all[mutant] ?? 0) + hits;
}

/** The coverage of a file by test: what has no test, as while it loads, is all its tests’. */
function coverageOf(results, { static: shared, perTest }) {
  return Object.fromEntries(
    results.map(({ id }) => {
      const hits = { ...perTest[id] };
      add(hits, shared);
      return [id, hits];
    }),
  );
}

class BrowserRunner {
  #browser = new TestBrowser(process.cwd());

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Stryker was ended from outside: this process and its browser would stay.
    process.once('disconnect', () => {
      void this.dispose().finally(() => process.exit(1));
    });
    await this.#browser.open();
  }

  dispose() {
    return this.#browser.close();
  }

  async dryRun({ timeout }) {
    const all = {
      status: DryRunStatus.Complete,
      tests: [],
      mutantCoverage: { static: {}, perTest: {} },
    };
    for (const { file } of tests) {
      const state = { mutantCoverage: { static: {}, perTest: {} } };
      const { results, mutantCoverage } = await this.#browser.run(file, {
        state,
        patience: timeout,
      });
      all.tests.push(...results.map((result) => told(file, result)));
      Object.assign(all.mutantCoverage.perTest, coverageOf(results, mutantCoverage));
    }
    return all;
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, timeout }) {
    const end = Date.now() + timeout * 0.9;
    const ran = [];
    for (const { file } of tests) {
      const only = testFilter?.filter((id) => id.startsWith(`${file}: `));
      if (only && !only.length) continue;
      const state = { activeMutant: activeMutant.id, hitCount: 0, hitLimit };
      const options = { state, only, bail: !disableBail, patience: end - Date.now() };
      try {
        const { results, hitCount } = await this.#browser.run(file, options);
        const limit = determineHitLimitReached(hitCount, hitLimit);
        if (limit) return toMutantRunResult(limit);
        ran.push(...results.map((result) => told(file, result)));
      } catch (error) {
        if (error instanceof Late) return { status: MutantRunStatus.Timeout, reason: file };
        throw error;
      }
      if (!disableBail && ran.some(({ status }) => status === TestStatus.Failed)) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: ran });
  }
}

const create = () => new BrowserRunner();
create.inject = tokens();

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'browser', create)];
