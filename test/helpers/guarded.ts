import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader does: clicks, presses a key, waits for an expression to hold. */
interface Step {
  click?: string;
  press?: string;
  until?: string;
}

interface Options {
  /** A file of `test/pages/policies`, whose `{{…}}` are filled in. */
  page: string;
  fill?: Record<string, string>;
  headers?: Record<string, string>;
  /** Run in the page before all scripts. */
  before?: string;
  steps?: Step[];
  evaluate?: string;
}

/** What came of a visit. */
export interface Guarded<Value> {
  /** The console. */
  messages: string[];
  /** Every address that was asked for. */
  requests: string[];
  /** Reports of policies. */
  violations: string[];
  /** Exceptions that nobody caught. */
  errors: string[];
  dialogs: string[];
  popups: string[];
  navigations: string[];
  /** What was asked for below `/beacon/`. */
  beacons: string[];
  value: Value;
}

/** Opens a page of the test's own site, under the headers it is given. */
export const guarded = <Value = unknown>(options: Options): Promise<Guarded<Value>> =>
  executeServerCommand('guarded', options);

/** The addresses of the two sites of the tests. */
export const sites = await executeServerCommand<{ site: string; other: string }, null>('sites');

/** The hash of a file of the project, as `integrity` has it. */
export const hash = (path: string): Promise<string> => executeServerCommand('hash', { path });
