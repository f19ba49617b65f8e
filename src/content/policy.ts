import type { Config } from 'dompurify';

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

/** The name by which a page under Trusted Types allows ours: `trusted-types portal-elements`. */
const name = 'portal-elements';
const shared = Symbol.for(name);

interface Global {
  trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  [shared]?: Policy | undefined;
}

const same = (value: string): string => value;

/**
 * One policy for all copies of the script in a page, since a name may be taken only once; `undefined`
 * where there are no Trusted Types.
 *
 * @throws where the page does not allow its name
 */
export function policy(): Policy | undefined {
  const global = globalThis as unknown as Global;
  const rules = { createHTML: same, createScript: same, createScriptURL: same };
  return (global[shared] ??= global.trustedTypes?.createPolicy(name, rules));
}

/** Data for a block that is not run. */
export const trustedScript = (data: string): string =>
  (policy()?.createScript(data, '') ?? data) as string;
