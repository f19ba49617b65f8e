/**
 * The tests that mutants are run against: the manuals of `src/core` and `src/content`, which need no
 * other page and no other program. A title that `without` matches is left out: it needs one, or repeats
 * at length (very long input, thousands of random values) what shorter tests say.
 */
export const tests = [
  { file: 'test/core.test.ts' },
  { file: 'test/cleaning.test.ts' },
  { file: 'test/reading.test.ts' },
  { file: 'test/getting.test.ts' },
  { file: 'test/describing.test.ts' },
  {
    file: 'test/dates.test.ts',
    without: /on a machine in|is right where three peers are wrong/,
  },
  {
    file: 'test/content.test.ts',
    without:
      /^readArticle and anything at all|less than half a second|^the readers in Node read every|any document|titles of a megabyte/,
  },
  { file: 'test/structured-data.test.ts', without: /keeps to schema.org’s vocabulary/ },
];
