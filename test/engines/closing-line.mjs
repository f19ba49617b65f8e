/** What the runner says in the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { note, stateOf } from '../../scripts/tested.mjs';
import { surfaceUsed } from '../helpers/surface.mjs';

const reason = /\(unsupported: (.+ in (?:Firefox|WebKit))\)$/;

/** All tests of a suite and those within it. */
const testsOf = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap((inner) => testsOf(inner))] : [];

const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

/**
 * Counts tests. A skip says why, and there is none in Chromium: others are failures, as are files that did
 * not load.
 */
function countOf(sessions) {
  const count = { passed: 0, failed: 0, reasons: {} };
  for (const { testResults, errors, passed, browser } of sessions) {
    for (const test of testsOf(testResults)) {
      const [, why] = reason.exec(test.name) ?? [];
      if (test.skipped && why?.endsWith(` in ${browser.name}`)) {
        count.reasons[why] = (count.reasons[why] ?? 0) + 1;
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

/** The tests of each engine by its name: counts, what was skipped why, seconds. */
function enginesOf(sessions) {
  const engines = {};
  for (const one of sessions) (engines[one.browser.name] ??= []).push(one);
  return Object.fromEntries(
    Object.entries(engines).map(([name, own]) => {
      const tests = own.flatMap(({ testResults }) => testsOf(testResults));
      const took = tests.reduce((sum, { duration = 0 }) => sum + duration, 0) / 1000;
      return [name, { ...countOf(own), seconds: Math.round(took) }];
    }),
  );
}

/** What no test in Chromium uses of the documented surface; that nothing is known of it is a fault too. */
const unusedIn = (engines, { of, missing }) =>
  engines.Chrome && !of ? ['the surface of the elements: nothing was noted'] : missing;

/**
 * Prints what was skipped, by what the engine lacks, the time of each engine, and `N passed, N failed, N
 * skipped` as the last line. In a whole run what of the documented surface no test uses is a failure. Notes
 * on what files all tests have passed, and keeps the counts in `reports/tests.json`.
 */
export function closingLine() {
  const whole = !process.argv.includes('--files') && !process.argv.includes('--watch');
  const state = whole ? stateOf() : undefined;
  return {
    onTestRunFinished({ sessions }) {
      const engines = enginesOf(sessions);
      const counts = Object.values(engines);
      const surface = surfaceUsed();
      const unused = whole ? unusedIn(engines, surface) : [];
      const passed = sum(counts.map((one) => one.passed));
      const failed = sum(counts.map((one) => one.failed)) + unused.length;
      const skipped = sum(counts.map((one) => sum(Object.values(one.reasons))));
      if (whole) {
        mkdirSync('reports', { recursive: true });
        writeFileSync('reports/tests.json', JSON.stringify({ engines, surface }, null, 2));
      }
      process.on('exit', () => {
        for (const what of unused) console.log(`No test uses: ${what}`);
        for (const [engine, { seconds, reasons }] of Object.entries(engines)) {
          console.log(`${engine}: ${seconds} s in tests`);
          for (const [why, number] of Object.entries(reasons).sort())
            console.log(`skipped ${number}: ${why}`);
        }
        const line = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
        if (failed) process.exitCode ||= 1;
        if (state && passed && !failed) note(state, line);
        console.log(line);
      });
    },
  };
}
