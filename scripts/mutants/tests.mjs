/**
 * The tests that mutants are run against, the quickest first: those of `src/core` and `src/content`. A
 * title that `without` matches is left out: it visits a page or a program that mutants are not in, or
 * repeats at length (very long input, thousands of random values) what shorter tests say.
 */
export const tests = [
  { file: 'test/core.test.ts' },
  { file: 'test/getting.test.ts' },
  {
    file: 'test/dates.test.ts',
    without: /on a machine in|is right where three peers are wrong/,
  },
  {
    file: 'test/content.test.ts',
    without:
      /^readArticle and anything at all|less than half a second|^the readers in Node read every|any document|titles of a megabyte/,
  },
  { file: 'test/sanitize.test.ts', without: /reasonable time|<<<<<|<b><b>|<p style="<p style/ },
  { file: 'test/structured-data.test.ts', without: /keeps to schema.org’s vocabulary/ },
  { file: 'test/remote.test.ts', without: /gives its memory back/ },
];
