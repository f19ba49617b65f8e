/**
 * Mocha as the runner has it, with one thing more: a test that needs what this engine's driver cannot do
 * is skipped, and its name then says what is missing. Nothing else can skip a test here.
 */
import { runTests } from '@web/test-runner-mocha/dist/standalone.js';

const missing = /^unsupported: [^\n]+ in (?:Firefox|WebKit)$/;

/** What is missing, when that is why a command failed. */
const reasonOf = (error) =>
  error instanceof Error && error.cause instanceof Error && missing.test(error.cause.message)
    ? error.cause.message
    : undefined;

/** Writes the reason into the names of the test, or of all tests that a hook is for, and skips. */
function skip(context, reason) {
  const runnable = context.runnable();
  const name = (test) => (test.title += ` (${reason})`);
  if (runnable.type === 'test') name(runnable);
  else if (context.currentTest && / each" hook/.test(runnable.title)) name(context.currentTest);
  else runnable.parent.eachTest(name);
  context.skip();
}

const guard = (act) =>
  async function () {
    try {
      return await act.call(this);
    } catch (error) {
      const reason = reasonOf(error);
      if (reason) return skip(this, reason);
      throw error;
    }
  };

const guarded = (define) =>
  Object.assign(
    (...args) => define(...args.map((arg) => (typeof arg === 'function' ? guard(arg) : arg))),
    define,
  );

await runTests(async () => {
  // Their drivers take longer for each key, click and page.
  if (!/Chrom/.test(navigator.userAgent)) window.mocha.timeout(60_000);
  for (const name of ['it', 'before', 'beforeEach']) window[name] = guarded(window[name]);
  const { testFile } = window.__WTR_CONFIG__;
  await import(new URL(testFile, (document.querySelector('base') ?? window.location).href).href);
});
