import { type Finding, type Rule, rules } from './finding.js';
import { address, alt, date } from './rules.content.js';
import { version, warning } from './rules.library.js';
import { heading, id, lang } from './rules.page.js';
import { attribute, tag } from './rules.tags.js';

const checks = { version, tag, attribute, address, date, alt, heading, id, lang };

/** What comes of it; `undefined` where a page breaks it, such as by names that stand in for the browser's. */
export function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * What is wrong in a page, as it is now: by rule in the order of {@link rules}, then in the order of the
 * page. Changes nothing, prints nothing, never throws.
 */
export function check(root: Document = document): Finding[] {
  const found = Object.values(checks).flatMap((own) => attempt(() => own(root)) ?? []);
  const all = [...found, ...(attempt(() => warning(root, found)) ?? [])];
  const order = Object.keys(rules);
  const place = ({ rule }: { rule: Rule }): number => order.indexOf(rule);
  return all.sort((one, other) => place(one) - place(other));
}
