import type { DateFormat, readDate, writeDate } from '../../src/core/dates.js';

export const table: [written: string, datetime: string | undefined, monthFirst?: boolean][];
export const languages: string[];
export const formats: DateFormat[];

/** What is read and printed on a machine; `machine` is its minutes west of UTC. */
export interface Run {
  machine: number;
  read: (string | null)[];
  printed: string[];
}

export function run(dates: { readDate: typeof readDate; writeDate: typeof writeDate }): Run;
