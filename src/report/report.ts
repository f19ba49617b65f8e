import { attempt, check } from './check.js';
import type { Finding } from './finding.js';
import { showPanel } from './panel.js';
import { ready } from './ready.js';
import { tell } from './tell.js';

export type { Finding };

/** Looks at the page, and shows what it finds in the console and over the page. */
function look(root: Document, isAgain: boolean): Finding[] {
  const findings = check(root);
  attempt(() => {
    tell(findings);
  });
  // An old browser has the console.
  attempt(() => {
    showPanel(root, findings, () => look(root, true), isAgain);
  });
  return findings;
}

/**
 * The report of a page for its webmaster, in Vietnamese and English: once the page and our elements in it
 * are there, what is wrong with it stands in the console and in a panel. Sends nothing anywhere. Never
 * throws.
 */
export async function report(root: Document = document): Promise<Finding[]> {
  await ready(root).catch(() => undefined);
  return look(root, false);
}
