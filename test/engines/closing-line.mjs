/** What the runner says in the end. */
import { note, stateOf } from '../../scripts/tested.mjs';

const reason = /\(unsupported: (.+ in (?:Firefox|WebKit))\)$/;

/** All tests of a suite and those within it. */
const testsOf = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsOf(inner))] : [];

/**
 * Counts tests. A skip says why, and there is none in Chromium: others are failures, as are files that did
 * not load.
 */
function countOf(sessions) {
  const count = { passed: 0, failed: 0, reasons: new Map() };
  for (const { testResults, errors, passed, browser } of sessions) {
    for (const test of testsOf(testResults)) {
      const [, why] = reason.exec(test.name) ?? [];
      if (test.skipped && why?.endsWith(` in ${browser.name}`)) {
        count.reasons.set(why, (count.reasons.get(why) ?? 0) + 1);
      } else if (test.passed && !test.skipped) count.passed++;
      else {
        count.failed++;
        if (test.skipped) console.log(`Skipped without a reason: ${test.name}`);
      }
    }
    if (!testResults || (errors.length && passed === false)) count.failed++;
  }
  return count;
}

/** How long the files of each engine took, in seconds. */
function secondsOf(sessions) {
  const seconds = new Map();
  for (const { browser, testResults } of sessions) {
    const took = testsOf(testResults).reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
    seconds.set(browser.name, (seconds.get(browser.name) ?? 0) + took);
  }
  return seconds;
}

/**
 * Prints what was skipped, by what the engine lacks, the time of each engine, and `N passed, N failed, N
 * skipped` as the last line. Notes on what files all tests have passed.
 */
export function closingLine() {
  const whole = !process.argv.includes('--files') && !process.argv.includes('--watch');
  const state = whole ? stateOf() : undefined;
  return {
    onTestRunFinished({ sessions }) {
      const all = [...sessions];
      const { passed, failed, reasons } = countOf(all);
      const skipped = [...reasons.values()].reduce((sum, number) => sum + number, 0);
      process.on('exit', () => {
        for (const [why, number] of [...reasons].sort()) console.log(`skipped ${number}: ${why}`);
        for (const [engine, took] of secondsOf(all))
          console.log(`${engine}: ${Math.round(took)} s in tests`);
        const line = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
        if (failed) process.exitCode ||= 1;
        if (state && passed && !failed) note(state, line);
        console.log(line);
      });
    },
  };
}
