/** What of the documented surface of the elements all tests together use. */
import { basename } from 'node:path';

/** The stories are no tests of their own: they have a check of what they show. */
const stories = /^(?:every-story|stories)\.test\.ts$/;

const promised = new Set();
const used = new Set();

/** Command `surface`: `{ promised, used }`, lines such as `news-article attribute headline`, of one test file. */
export const surface = () => ({
  name: 'surface',
  executeCommand({ command, payload, session }) {
    if (command !== 'surface') return undefined;
    for (const line of payload.promised) promised.add(line);
    if (!stories.test(basename(session.testFile))) for (const line of payload.used) used.add(line);
    return true;
  },
});

/** `{ of, missing }`: how much there is, and what of it no test has used. */
export const surfaceUsed = () => ({
  of: promised.size,
  missing: [...promised].filter((line) => !used.has(line)).sort(),
});
